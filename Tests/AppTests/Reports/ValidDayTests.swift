import Domain
import TestSupport
import Testing

@testable import App

/// What holds on a day, beside what was known on a day.
struct ValidDayTests {
  @Test func `the report is asked for the day that was typed`() throws {
    var script = try Script(.today)
    try script.send(.command("validDay"))
    #expect(script.screen.contains("Giltigt den dag"))
    for _ in 0..<10 { try script.press("backspace") }
    try script.type("2027-03-01")
    try script.press("ctrl-s")
    guard case .makeReport(let request, _) = script.effects.last else {
      Issue.record("no report was asked for: \(script.screen)")
      return
    }
    #expect(request.name == .composition)
    #expect(request.day == Day(text: "2027-03-01"))
  }

  @Test func `a day before anything is dated says so`() throws {
    var script = try Script(.today)
    try script.send(.command("validDay"))
    for _ in 0..<10 { try script.press("backspace") }
    try script.type("1999-03-01")
    try script.press("ctrl-s")
    #expect(script.sentence.hasPrefix("Pärmen vet inget om tiden före"))
  }
}
