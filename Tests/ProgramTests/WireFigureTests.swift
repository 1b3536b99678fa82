import Foundation
import TestSupport
import Testing

/// How soon and how much, where the figure hangs on the size of the book or on the clock.
///
/// Times are bounded so that a build without optimisation on a machine with other work keeps them;
/// what the program does beside others is measured by `speed`.
extension WireTests {
  @Test func `150 parties are on the screen soon after the start`() throws {
    let program = try Program.withParties(150)
    let terminal = try start(program)
    let first = try terminal.time(of: "saker väntar", within: 5_000)
    #expect(first < 1_500)
    _ = terminal.end()
  }

  @Test func `moving in a list answers soon, and no later far down in it`() throws {
    let program = try Program.withParties(150)
    let terminal = try start(program)
    defer { withExtendedLifetime(program) {} }
    try terminal.time(of: "Idag")
    terminal.send("1")
    try terminal.time(of: "av 176")
    terminal.settle()
    let times = (0..<60).map { _ in terminal.answer(to: "\u{1B}[B", silence: 40).time }
    let near = times.prefix(30).sorted()
    let far = times.suffix(30).sorted()
    #expect(near[15] < 60)
    #expect(far[15] < max(30, near[15] * 3))
    #expect(times.sorted()[58] < 400)
    _ = terminal.end()
  }

  @Test func `of 5 000 parties each letter of a filter answers soon, in 80 MB`() throws {
    let program = try Program.withParties(5_000)
    let terminal = try start(program)
    defer { withExtendedLifetime(program) {} }
    try terminal.time(of: "Idag")
    terminal.send("1")
    try terminal.time(of: "av 5026")
    terminal.send("s")
    terminal.settle()
    let times = "exempelf".map { terminal.answer(to: String($0), silence: 60).time }
    #expect(times.allSatisfy { $0 < 600 })
    let back = (0..<8).map { _ in terminal.answer(to: "\u{7F}", silence: 60).time }
    #expect(back.allSatisfy { $0 < 600 })
    let memory = terminal.end()
    #expect(memory < 80 * Self.slack)
  }

  /// SAMVERKAN_IDLE gives the seconds of a longer run, in which the minute changes.
  @Test func `a meeting that nobody touches sends at most its clock`() throws {
    let seconds = ProcessInfo.processInfo.environment["SAMVERKAN_IDLE"].flatMap { Int32($0) } ?? 3
    let terminal = try start(
      try Program(), "--demo", environment: ["SAMVERKAN_TODAY": "2026-03-18"])
    try terminal.time(of: "Exempelpärm")
    terminal.send("5")
    try terminal.time(of: "Punkt 1 av")
    terminal.settle()
    var sent = 0
    for _ in 0..<seconds { sent += terminal.settle(1_000).count }
    let minutes = Int(seconds) / 60 + 1
    #expect(Double(sent) <= Double(minutes * 40) * Self.slack)
    _ = terminal.end()
  }
}

extension Program {
  /// With a new book and so many made-up parties besides the known bodies.
  static func withParties(_ count: Int) throws -> Program {
    let program = try withBook()
    let names = (1...count).map { "Exempelförening \($0) i Påhittade \($0 % 97)" }
    let file = try program.write(
      Array(("Namn\n" + names.joined(separator: "\n")).utf8), to: "many.csv")
    #expect(try program("import", "parties", file).code == 0)
    return program
  }
}
