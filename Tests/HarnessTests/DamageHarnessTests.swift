import Testing

@testable import harness

struct DamageHarnessTests {
  @Test(arguments: [true, false])
  func `a damaged segment gives everything the damage did not touch, and a report`(
    isClosed: Bool
  ) throws {
    var harness = try DamageHarness(transactions: 3, seed: 1, isClosed: isClosed)
    harness.everySingleDamage(stride: 29)
    harness.severalDamages(300)
    #expect(harness.tally.violations == [])
  }
}
