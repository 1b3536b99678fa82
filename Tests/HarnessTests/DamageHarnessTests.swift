import Testing

@testable import harness

struct DamageHarnessTests {
  @Test func `a damaged segment gives everything the damage did not touch, and a report`() throws {
    var harness = try DamageHarness(transactions: 3, seed: 1)
    harness.everySingleDamage(stride: 29)
    harness.severalDamages(300)
    #expect(harness.tally.violations == [])
  }
}
