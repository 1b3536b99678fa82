import Testing

@testable import harness

struct CrashHarnessTests {
  @Test(arguments: Workload.allCases)
  func `what was promised survives a power cut before any call`(workload: Workload) throws {
    var harness = CrashHarness(workload, seed: 1, step: 97)
    try harness.run()
    #expect(harness.tally.violations == [])
    #expect(harness.tally["states"] > 5)
  }
}
