import Testing

@testable import harness

struct SyncHarnessTests {
  @Test(arguments: 1...9)
  func `folders under a sync tool lose nothing and become alike`(seed: UInt64) throws {
    var harness = try SyncHarness(seed: seed)
    try harness.run(steps: 40)
    #expect(harness.tally.violations == [])
  }
}
