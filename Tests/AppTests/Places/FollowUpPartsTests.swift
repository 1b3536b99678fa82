import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// Sub-points, days that are assumed or moved, other years, and papers.
@Suite struct FollowUpPartsTests {
  private func open(_ code: String, size: Size = Size(width: 100, height: 40)) throws -> Script {
    var script = try Script(.followUps, size: size)
    let found = script.model.book.followups.all.first { $0.code == code }
    script.model.go(to: try #require(found).reference)
    return script
  }

  @Test func `a follow-up tells its sub-points, its side and where it stood over`() throws {
    var script = try open("U12")
    try script.press("enter")
    #expect(script.screen.contains("Delpunkter (2)"))
    #expect(script.screen.contains("[x] Fråga vilken dag som passar, Sekreteraren, 2026-02-18"))
    #expect(script.screen.contains("[ ] Skicka underlaget i förväg"))
  }

  @Test func `d adds a sub-point, and a blank on the card ticks it`() throws {
    var script = try open("U12")
    try script.press("d")
    try script.type("Boka rum")
    try script.press("ctrl-s enter")
    #expect(script.screen.contains("[ ] Boka rum"))
    let part = try #require(script.model.book.subpoints.all.first { $0.title == "Boka rum" })
    #expect(part.number == 3)
    try script.focusRow("Boka rum")
    try script.press("space")
    #expect(script.model.book.subpoints[part.id]?.doneDate == script.model.now.day)
    #expect(script.screen.contains("[x] Boka rum"))
    try script.press("u")
    #expect(script.model.book.subpoints[part.id]?.doneDate == nil)
  }

  @Test func `a follow-up is moved to the next meeting, and u moves it back`() throws {
    var script = try open("U12")
    let before = try #require(script.model.book.followups.all.first { $0.code == "U12" })
    try script.press(">")
    let moved = try #require(script.model.book.followups[before.id])
    let next = script.model.index.nextMeeting(from: script.model.now.day, councilOnly: true)
    #expect(moved.due == next?.date)
    try script.press("u")
    #expect(script.model.book.followups[before.id] == before)
  }

  @Test func `any year can be opened, as it was settled`() throws {
    var script = try Script(.followUps, size: Size(width: 100, height: 40))
    let year = script.model.followUpYear
    try script.press("left")
    #expect(script.model.followUpYear == year - 1)
    #expect(script.rows[1].contains("Uppföljning \(year - 1)"))
    #expect(script.sentence.contains("av 6 avstämda"))
    try script.press("right")
    #expect(script.model.followUps.year == nil)
    try script.press("y")
    #expect(script.screen.contains("\(script.model.now.day.year)"))
    try script.press("enter")
    #expect(script.model.followUpYear == script.model.followUpYears.upperBound)
  }

  @Test func `no per cent stands beside what is counted`() throws {
    let script = try Script(.followUps, size: Size(width: 140, height: 40))
    #expect(!script.rows[1].contains("%"))
    #expect(script.rows[1].contains("av 6 åtaganden"))
    #expect(script.rows[1].contains(/\d+ av \d+ åtgärder/))
  }

  @Test func `last year's answers stand beside this year's`() throws {
    var script = try Script(.followUps, size: Size(width: 100, height: 40))
    try script.press("home enter")
    let last = script.model.followUpYear - 1
    #expect(script.screen.contains("(\(last): "))
  }

  @Test func `an attachment waits for its file, and its form comes back without one`() throws {
    var script = try Script(.agenda, size: Size(width: 100, height: 40))
    try script.press("g home")
    let matter = try #require(script.model.focusedMatter)
    try script.send(.command("newAttachment"))
    try script.type("Karta")
    try script.press("tab")
    try script.type("/tmp/karta.pdf")
    try script.press("ctrl-s")
    #expect(script.effects.last == .takeFile(path: "/tmp/karta.pdf"))
    try script.send(.fileTaken(path: "/tmp/karta.pdf", nil))
    #expect(script.sentence.contains("går inte att läsa"))
    try script.press("ctrl-s")
    #expect(script.model.book.attachments.all.count == 1)
    try script.send(
      .fileTaken(path: "/tmp/karta.pdf", FileFacts(fingerprint: "abc", size: 12_345)))
    let paper = try #require(script.model.book.attachments.all.first { $0.title == "Karta" })
    #expect(paper.matter == matter.id && paper.size == 12_345 && paper.fingerprint == "abc")
    try script.press("enter")
    #expect(script.screen.contains("Karta, 12 kB"))
    #expect(script.effects.contains(.examineFiles([paper])))
    try script.send(.filesExamined([paper.id: .changed]))
    #expect(script.screen.contains("! filen är ändrad sedan"))
  }
}
