import Testing

@testable import harness

struct ClockHarnessTests {
  @Test(arguments: 1...20)
  func `undo, redo and the log follow what was done, whatever the clock`(seed: UInt64) throws {
    var harness = try ClockHarness(seed: seed)
    try harness.run(steps: 25)
    #expect(harness.tally.violations == [])
  }

  @Test(arguments: 1...6)
  func `what is written while one reads is not missing`(seed: UInt64) throws {
    let harness = try ReadingHarness(seed: seed)
    try harness.run(readings: 6)
    #expect(harness.tally.violations == [])
  }
}
