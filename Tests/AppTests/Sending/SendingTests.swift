import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// The reply desk and what goes out from a meeting.
@Suite struct SendingTests {
  private func desk(size: Size = Size(width: 100, height: 40)) throws -> Script {
    var script = try Script(.agenda, size: size)
    try script.press("a")
    return script
  }

  private func dispatches(_ script: Script) -> [Dispatch] {
    script.model.book.dispatches.all.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  @Test func `who waits stands first with days, each who reported on a row`() throws {
    let script = try desk()
    #expect(script.screen.contains("Väntar på svar: 1"))
    #expect(script.screen.contains("2025-03 Svårt att se vilka lokaler som går att boka"))
    #expect(script.screen.contains("Påhittade områdesnätverket Väster"))
    #expect(script.screen.contains("Påhittade kulturföreningen Åskan"))
    #expect(script.screen.contains("Besvarade ("))
    #expect(script.screen.contains("telefon 2025-11-26"))
  }

  @Test func `one key notes the answer to one who reported, the other still waits`() throws {
    var script = try desk()
    try script.press("down space")
    let sent = try #require(dispatches(script).last)
    #expect(sent.channel == .email && sent.date == script.model.now.day)
    let matter = try #require(script.model.book.matters[sent.matter])
    #expect(matter.number == "2025-03" && matter.feedbackDate == nil)
    #expect(script.sentence.contains("Svar till Påhittade områdesnätverket Väster"))
    #expect(script.screen.contains("e-post \(script.model.now.day.text)"))
  }

  @Test func `on the matter the key notes all who wait, as one step that u takes back`() throws {
    var script = try desk()
    let before = dispatches(script).count
    try script.press("space")
    #expect(dispatches(script).count == before + 2)
    #expect(script.screen.contains("Ingen väntar på svar."))
    try script.press("u")
    #expect(dispatches(script).count == before)
    #expect(script.screen.contains("Väntar på svar: 1"))
  }

  @Test func `enter shows the ready text, to that one alone, noted from there too`() throws {
    var script = try desk()
    try script.press("down down enter")
    #expect(script.screen.contains("Till: Påhittade kulturföreningen Åskan"))
    #expect(!script.screen.contains("områdesnätverket"))
    try script.press("space esc")
    let sent = try #require(dispatches(script).last)
    #expect(sent.party == party("Påhittade kulturföreningen Åskan", script))
  }

  @Test func `another way and day are written in a form`() throws {
    var script = try desk()
    try script.press("down +")
    guard case .form(let form) = script.model.overlays.last else { throw Missing() }
    #expect(form.fields.map(\.spec.name) == ["channel", "date", "note"])
    try script.press("b down ctrl-u")
    try script.type("2026-03-02")
    try script.press("ctrl-s")
    let sent = try #require(dispatches(script).last)
    #expect(sent.channel == .letter && sent.date == .on("2026-03-02"))
    #expect(script.screen.contains("brev 2026-03-02"))
  }

  @Test func `a party without an address is asked about, for nothing is guessed`() throws {
    var book = try Example.start().book
    for party in book.parties.all where party.sharedEmail != nil {
      for change in party.changing({ $0.sharedEmail = nil }) { book.apply(change) }
    }
    var script = try Script(.agenda, size: Size(width: 100, height: 40), book: book)
    try script.press("a down space")
    guard case .form = script.model.overlays.last else { throw Missing() }
  }

  @Test func `from the start view the line of who waits leads to the desk`() throws {
    var script = try Script(.today, size: Size(width: 100, height: 40))
    let place = try #require(
      script.model.todo.firstIndex { if case .feedbackMissing = $0.reason { true } else { false } })
    let words = script.model.world.told(script.model.todo[place]).what.sv
    try script.focusRow(String(words.prefix(30)))
    try script.press("enter")
    #expect(script.model.page?.content == .replies)
  }

  @Test func `what a meeting sends stands with why and how, and enter shows the extract`() throws {
    var script = try desk()
    try script.focusRow("2025-11-18")
    try script.press("enter")
    #expect(script.screen.contains("Berörda:"))
    #expect(script.screen.contains("anmälde 2025-06"))
    try script.focusRow("Exempelortens IF")
    try script.press("enter")
    let request = ReportRequest(
      .extract, meeting: held(script)?.id,
      to: .party(try #require(party("Exempelortens IF", script))))
    #expect(script.effects.contains(.makeReport(request, .swedish)))
  }

  @Test func `all who got nothing are noted at once where a way is known`() throws {
    var script = try desk()
    try script.focusRow("2025-11-18")
    try script.press("enter")
    let meeting = try #require(held(script))
    let waiting = script.model.index.affected(by: meeting.id).filter { !$0.hasExtract }
    try script.press("V")
    if case .form = script.model.overlays.last { try script.press("ctrl-s") }
    let left = script.model.index.affected(by: meeting.id).filter { !$0.hasExtract }
    #expect(left.isEmpty)
    #expect(!waiting.isEmpty)
    try script.press("V")
    #expect(script.sentence.contains("Alla berörda"))
  }

  @Test(arguments: [Size(width: 40, height: 12), Size(width: 60, height: 20), .usual])
  func `both pages fit on every screen`(size: Size) throws {
    var script = try desk(size: size)
    try script.press("end")
    try script.press("enter")
    #expect(script.model.page != nil)
  }

  private func held(_ script: Script) -> Meeting? {
    script.model.index.meetingsToSendFrom.first { $0.date.text == "2025-11-18" }
  }

  private func party(_ name: String, _ script: Script) -> Identifier<Party>? {
    script.model.book.parties.all.first { $0.name == name }?.id
  }
}

private struct Missing: Error {}

extension Day {
  fileprivate static func on(_ text: String) -> Day { Day(text: text) ?? .earliest }
}
