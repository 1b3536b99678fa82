import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// What is offered while somebody types in a meeting and in forms, by keys.
struct CompletingTests {
  /// A running meeting with the note of its point open.
  private func noting() throws -> Script {
    var script = try Script(.agenda)
    try script.press("5 right enter tab n")
    return script
  }

  private func note(_ script: Script) throws -> String {
    guard case .note(let note)? = script.model.meeting.line else { throw NoNote() }
    return note.area.text
  }

  private struct NoNote: Error {}

  private func chair(_ script: Script) throws -> String? {
    let meeting = try #require(script.model.index.runningMeeting)
    return script.model.index.called(to: meeting).first { $0.role == .chair }
      .flatMap { script.model.book.people[$0.person]?.name }
  }

  @Test func `a name is offered dimmed, and the right arrow writes it out`() throws {
    var script = try noting()
    let meeting = try #require(script.model.index.runningMeeting)
    let seat = try #require(script.model.index.called(to: meeting).first)
    let name = try #require(script.model.book.people[seat.person]?.name)
    let before = try note(script)
    try script.type(String(name.prefix(5)))
    #expect(try note(script) == before + name.prefix(5))
    #expect(script.screen.contains("Högerpil skriver: \(name)"))
    try script.press("right")
    #expect(try note(script) == before + name)
    try script.type(" ok")
    #expect(try note(script) == before + name + " ok")
  }

  @Test func `typing on leaves it alone, and so do Enter, Esc and a paste`() throws {
    var script = try noting()
    let before = try note(script)
    try script.type("Rådet no")
    try script.type("rmalt")
    #expect(try note(script) == before + "Rådet normalt")
    try script.send(.event(.paste("civ")))
    #expect(try note(script) == before + "Rådet normaltciv")
    try script.press("escape")
    #expect(script.model.meeting.line == nil)
    #expect(script.recorded.last?.changes.count == 1)
  }

  @Test func `text that comes with a tab in one read is text`() throws {
    var script = try noting()
    let before = try note(script)
    let events = "civ\tett två".map { sign -> Event in
      .key(sign == "\t" ? .tab : .character(sign))
    }
    #expect(script.model.guarded(events) == [.paste("civ\tett två")])
    for event in script.model.guarded(events) { try script.send(.event(event)) }
    #expect(try note(script) == before + "civ ett två")
  }

  @Test func `Tab writes out too, where it means nothing else`() throws {
    var script = try noting()
    let before = try note(script)
    try script.type("civ")
    try script.press("tab")
    #expect(try note(script) == before + "civilsamhället")
    try script.press("tab")
    #expect(try note(script) == before + "civilsamhället")
  }

  @Test func `facts of the meeting stand behind their words`() throws {
    var script = try noting()
    let before = try note(script)
    try script.type("nästa mö")
    #expect(script.screen.contains("Högerpil skriver: "))
    try script.press("right")
    let text = try note(script).dropFirst(before.count)
    #expect(text.contains("20") && text.contains("dag "))
    let meeting = try #require(script.model.index.runningMeeting)
    let facts = script.model.world.facts(of: meeting)
    #expect(facts.contains { $0.key == "mötesdagen" })
    #expect(facts.first { $0.key == "ordf" }?.text == (try chair(script)))
    #expect(!facts.contains { $0.key == "justerare" })
  }

  @Test func `in a form the right arrow writes out and Tab goes on as ever`() throws {
    var script = try Script(.agenda)
    try script.press("down down down n")
    try script.type("civ")
    #expect(script.screen.contains("Högerpil skriver: civilsamhället"))
    try script.press("right")
    guard case .form(let form)? = script.model.overlays.last else { throw NoNote() }
    #expect(form.focusedField?.input.typedText.hasSuffix("civilsamhället") == true)
    try script.type(" civ")
    try script.press("tab")
    guard case .form(let after)? = script.model.overlays.last else { throw NoNote() }
    #expect(after.focus == .save)
    #expect(after.fields[0].input.typedText.hasSuffix(" civ"))
  }

  @Test func `the phrases are the user's own once they are changed, and one key takes it back`()
    throws
  {
    var script = try Script(.agenda)
    try script.send(.command("phrases"))
    #expect(script.screen.contains("civ = civilsamhället"))
    try script.press("end enter")
    try script.type("hf = hyresfrågan")
    try script.press("ctrl-s")
    #expect(script.sentence.hasPrefix("Fraserna är ändrade"))
    let setting = try #require(script.model.book.phraseSetting)
    #expect(setting.text?.contains("hf = hyresfrågan") == true)
    try script.press("down down down n")
    try script.type("hf")
    #expect(script.screen.contains("Högerpil skriver: hyresfrågan"))
    try script.press("escape right right enter u")
    #expect(script.model.book.phraseSetting == nil)
  }

  @Test func `phrases left as they are make nothing`() throws {
    var script = try Script(.agenda)
    try script.send(.command("phrases"))
    try script.press("ctrl-s")
    #expect(script.recorded.isEmpty)
  }
}
