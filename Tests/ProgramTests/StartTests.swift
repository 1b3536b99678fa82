import App
import Domain
import Foundation
import Testing

@testable import samverkan

/// Where the program begins, and what it shows where there is no screen.
struct StartTests {
  @Test(arguments: [
    ("today", Place.today), ("Idag", .today), ("0", .today), ("parter", .parties),
    ("UPPFOLJNING", .followUps), ("followups", .followUps), ("Follow-up", .followUps),
    ("5", .meeting), ("möte", .meeting),
  ])
  func `a place is asked for by digit or by name in either language`(word: String, place: Place)
    throws
  {
    #expect(try Arguments(reading: ["--place", word]).options.place == place)
  }

  @Test func `an unknown place and a place for a command are wrong usage`() throws {
    #expect(
      throws: UsageError.wrongValue(
        .place, "6", allowed: "today, parties, plan, agenda, followups, meeting")
    ) { try Arguments(reading: ["--place", "6"]) }
    #expect(throws: UsageError.foreignOption(.view, of: .list)) {
      try Arguments(reading: ["list", "parties", "--view", "Mina"])
    }
  }

  @Test func `the screen begins in the place asked for`() throws {
    let screen = try Screen(try Program(), "--demo", "--place", "plan")
    try screen.wait(for: "[2 Plan]")
    try screen.keys("q")
    #expect(try screen.exit().code == 0)
  }

  private func program(withView text: String) throws -> Program {
    let program = try Program.withRegister()
    let run = try program("add", "settings", "key=savedView", "name=Mina karate", "text=\(text)")
    try #require(run.code == 0)
    return program
  }

  @Test func `the screen begins with the view asked for`() throws {
    let program = try program(withView: "list=parties;filter=karate")
    let screen = try Screen(program, "--view", "mina karate")
    try screen.wait(for: "[1 Parter]")
    try screen.wait(for: "Mina karate")
    #expect(!screen.text.contains("Odlarna"))
    try screen.keys("q")
    #expect(try screen.exit().code == 0)
  }

  @Test func `a view that is not there is told with those that are`() throws {
    let program = try program(withView: "list=parties;filter=karate")
    let run = try program("--view", "Dina")
    #expect(run.code == 1)
    #expect(run.complaint == "Ingen sparad vy heter \"Dina\"; det finns \"Mina karate\".\n")
  }

  /// Without a terminal at all, as under a timer.
  private func alone(_ program: Program, _ arguments: String = "") throws -> Program.Run {
    try program.shell("exec setsid --wait \"$S\" \(arguments)")
  }

  @Test func `without a terminal Today is text, whole and without signs for a screen`() throws {
    let run = try alone(try Program(), "--demo")
    #expect(run.code == 0 && run.complaint == "")
    #expect(run.output.hasPrefix("Idag tisdag 2026-03-17, v. 12."))
    #expect(run.output.contains("\nBråttom\n") && run.output.contains("\nLängre fram\n"))
    #expect(run.output.contains("samverkan --help"))
    #expect(!run.output.contains("\u{1B}") && !run.output.contains("…"))
    let english = try alone(try Program(), "--demo --language en --place plan")
    #expect(english.code == 0 && english.output.hasPrefix("Plan"))
  }

  @Test func `without a terminal a view is text too`() throws {
    let run = try alone(try program(withView: "list=parties;filter=karate"), "--view 'Mina karate'")
    #expect(run.code == 0 && run.output.contains("arate"))
    #expect(!run.output.contains("Odlarna"))
  }

  @Test func `without a terminal and without a book it says what to do`() throws {
    let run = try alone(try Program())
    #expect(run.code == 3 && run.complaint.split(separator: "\n").count == 1)
  }
}
