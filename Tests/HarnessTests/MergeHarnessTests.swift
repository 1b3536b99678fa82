import Testing

@testable import harness

struct MergeHarnessTests {
  @Test(arguments: 1...30)
  func `copies changed apart agree and hide nothing, whatever their clocks say`(seed: UInt64) throws
  {
    var harness = try MergeHarness(seed: seed)
    try harness.run(steps: 12)
    #expect(harness.tally.violations == [])
  }
}
