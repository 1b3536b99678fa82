import Domain
import TestSupport
import Testing

@testable import App

/// Looking back on the screen.
struct PastTests {
  private let day: Day

  init() throws {
    day = try #require(Day(text: "2026-02-01"))
  }

  /// The example book as it was before one party came and another got its name.
  private func earlier() throws -> (book: Book, removed: Party, renamed: Party) {
    var book = try Example.start().book
    let parties = book.parties.all.sorted { $0.id < $1.id }
    let (first, second) = (parties[0], parties[1])
    var old = second
    old.name = "Gamla namnet"
    book.apply(.party(.remove(first)))
    book.apply(.party(.create(old)))
    return (book, first, second)
  }

  @Test func `a day is asked for and the book of its end is wanted`() throws {
    var script = try Script(.parties)
    try script.send(.command("pastDay"))
    try script.type("1 februari 2026")
    try script.press("ctrl-s")
    #expect(script.effects.last == .readPast(day))
  }

  @Test func `a day to come is refused with the form left open, and Esc asks nothing`() throws {
    var script = try Script(.parties)
    try script.send(.command("pastDay"))
    try script.type("2099-01-01")
    try script.press("ctrl-s")
    #expect(script.sentence.contains("2099-01-01 har inte varit än."))
    #expect(!script.effects.contains { if case .readPast = $0 { true } else { false } })
    #expect(script.model.overlays.count == 1)
    try script.press("esc")
    #expect(script.model.overlays.isEmpty && script.model.past == nil)
  }

  @Test func `of a day before the book nothing is shown but when it began`() throws {
    var script = try Script(.parties)
    let began = try #require(Day(text: "2026-03-01"))
    try script.send(.pastIsBefore(day, began: began))
    #expect(
      script.sentence == "Pärmen började föras 2026-03-01; från 2026-02-01 finns inget att visa.")
    #expect(script.model.past == nil)
  }

  @Test func `the history tells an undo and a redo from the act`() throws {
    var script = try Script(.parties)
    try script.press("n")
    try script.type("Ringde")
    try script.press("ctrl-s u r i")
    let page = try #require(script.model.page)
    let heads = page.rows.filter(\.isHeading).map(\.text)
    #expect(heads.count == 3)
    #expect(heads[0].contains("Gjorde om: Notering"), "\(heads)")
    #expect(heads[1].contains("Ångrade: Notering"))
    #expect(!heads[2].contains(": Notering"))
  }

  @Test func `the past says so in rows 1 and 2, refuses changes, and Esc leads back`() throws {
    var script = try Script(.parties)
    let (book, _, renamed) = try earlier()
    let present = script.model.book
    try script.send(.pastRead(day, book))
    #expect(script.rows[0].contains("PER 2026-02-01"))
    #expect(script.rows[1].hasPrefix(" Per 2026-02-01: "))
    #expect(script.model.book.parties[renamed.id]?.name == "Gamla namnet")
    try script.press("+")
    #expect(script.sentence.contains("kan bara läsas"))
    #expect(script.model.overlays.isEmpty)
    try script.press("esc")
    #expect(script.model.past == nil)
    #expect(script.model.book == present)
    #expect(script.model.place == .parties)
    #expect(!script.rows[0].contains("PER"))
  }

  @Test func `out of the past one stands where one stood, though the row was not there`() throws {
    var script = try Script(.parties)
    let (book, removed, _) = try earlier()
    try script.send(.command(.go(to: .parties)))
    while script.list.focused != .entity(removed.reference) { try script.press("down") }
    try script.send(.pastRead(day, book))
    #expect(script.list.focused != .entity(removed.reference))
    try script.press("home esc")
    #expect(script.list.focused == .entity(removed.reference))
  }

  @Test func `an empty list of the past proposes nothing that cannot be done`() throws {
    var script = try Script(.parties)
    try script.send(.pastRead(day, Book()))
    #expect(script.screen.contains("Här finns inget att visa."))
    #expect(!script.screen.contains("+ lägger till"))
  }

  @Test func `the clock of the past is that of its day, and today comes back`() throws {
    var script = try Script(.today)
    let now = script.model.now
    try script.send(.pastRead(day, script.model.book))
    #expect(script.model.now.day == day)
    try script.send(.clock(now))
    #expect(script.model.now.day == day)
    try script.press("esc")
    #expect(script.model.now.day == now.day)
  }

  @Test func `a report made in the past is of the past`() throws {
    var script = try Script(.parties)
    try script.send(.pastRead(day, Book()))
    try script.send(.command("asPage"))
    #expect(script.effects.last == .makeReport(ReportRequest(.register), .swedish))
    #expect(script.model.book == Book())
  }

  @Test func `the difference tells what came, changed and went, and each line leads on`() throws {
    var script = try Script(.parties)
    let (before, added, renamed) = try earlier()
    var after = script.model.book
    let gone = try #require(after.matters.all.min { $0.id < $1.id })
    after.apply(.matter(.remove(gone)))
    let changes = after.changes(since: before)
    #expect(changes.count == 3)
    try script.send(.differenceRead(from: day, to: script.model.now.day, changes))
    #expect(script.screen.contains("+ Ny: \(added.name.prefix(20))"))
    #expect(script.screen.contains("Gamla namnet → "))
    #expect(script.screen.contains("- Borttagen: \(gone.number)"))
    try script.press("home down enter")
    let focused = script.list.focused?.reference
    #expect(focused == added.reference || focused == renamed.reference)
  }

  @Test func `history is told of all devices`() throws {
    var script = try Script(.parties)
    let reference = try #require(script.list.focused?.reference)
    let party = try #require(script.model.book.parties[Identifier(reference.id)])
    var old = party
    old.name = "Förra namnet"
    let change = try #require(Edit.replace(old, with: party).map(Change.party))
    let other = Transaction(
      id: Identifier(RawIdentifier(high: 9, low: 9)), action: .edit, author: "Bo",
      time: script.model.now.millis, changes: [change])
    try script.send(.historyFound(reference, [other]))
    #expect(script.screen.contains("Bo"))
    #expect(script.screen.contains("Förra namnet → \(party.name.prefix(10))"))
  }

  @Test func `a party's history tells of its affiliation, too`() throws {
    var script = try Script(.parties)
    try script.press("a ctrl-s i")
    #expect(script.screen.contains(/Anslutning.*: Bostadsrättsföreningen/))
    #expect(script.screen.contains("Läge: – → Ansluten"))
  }

  @Test func `a commitment's history is that of its assessment`() throws {
    var script = try Script(.followUps)
    try script.press("home i")
    let model = script.model
    let assessment = try #require(
      model.book.assessment(of: .contributeToSustainability, year: model.followUpYear))
    #expect(script.effects.last == .readHistory(EntityReference(.assessments, assessment.id.raw)))
  }

  @Test func `what no form asks for is told in words, too`() {
    #expect(Assessment.label(.tickedDate).sv == "Avstämt den")
    #expect(Assessment.label(.year).sv == "År")
    let told = Kind.assessments.token("contributeToSustainability", of: "commitment")
    #expect(told == Commitment.contributeToSustainability.phrase)
  }

  @Test func `a row without a history says so`() throws {
    var script = try Script(.today)
    try script.press("end")
    #expect(script.list.focused?.reference == nil)
    try script.press("i")
    #expect(script.effects.isEmpty)
    #expect(script.sentence == "Inget är ändrat här än.")
  }

  @Test func `the example has no past`() throws {
    var script = try Script(.parties, ViewSettings(isDemo: true))
    try script.send(.command("pastDay"))
    #expect(script.model.overlays.isEmpty)
    #expect(script.sentence.contains("ingen historik"))
  }
}
