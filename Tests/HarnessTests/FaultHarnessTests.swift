import Testing

@testable import harness

struct FaultHarnessTests {
  @Test(arguments: Workload.allCases)
  func `what is said of a change is true whichever call fails`(workload: Workload) throws {
    var harness = try FaultHarness(workload, seed: 1)
    try harness.run(stride: workload == .folding ? 211 : 17)
    #expect(harness.tally.violations == [])
    #expect(harness.tally["faults"] > 3)
  }

  @Test func `what could not be saved stays in memory and is saved when the disk is back`() throws {
    var harness = RetryHarness()
    try harness.run(seed: 1)
    #expect(harness.tally.violations == [])
    #expect(harness.tally["kept in memory"] > 0)
  }
}
