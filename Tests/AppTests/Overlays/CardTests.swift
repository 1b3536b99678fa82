import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// A card tells all about a record, and its parts are rows like any others.
struct CardTests {
  /// A party with a contact point, a seat and two standings, and its card open.
  private static func opened() throws -> Script {
    func id<E: Entity>(_ low: UInt64) -> Identifier<E> {
      Identifier(RawIdentifier(high: 7, low: low))
    }
    let day = try #require(Day(text: "2026-01-01"))
    var book = Book()
    let party = Party(
      id: id(1), name: "Exempelkören", side: .civilSociety, kind: .nonProfitAssociation)
    book.apply(party.creation)
    var affiliation = Affiliation(
      id: id(2), party: party.id, period: "2024-2027", status: .affiliated)
    affiliation.receivedDate = day
    affiliation.confirmedDate = day
    book.apply(affiliation.creation)
    book.apply(ContactPoint(id: id(3), party: party.id, label: "Ordförande").creation)
    let person = Person(id: id(4), name: "Ada Påhittad")
    book.apply(person.creation)
    var seat = Mandate(
      id: id(5), person: person.id, body: .council, role: .member, side: .civilSociety, from: day)
    seat.nominatedBy = party.id
    book.apply(seat.creation)
    var script = try Script(.parties, book: book)
    try script.press("enter")
    return script
  }

  private static func stand(on text: String, in script: inout Script) throws {
    let rows = try #require(script.model.page?.rows)
    let row = try #require(rows.firstIndex { $0.text.contains(text) && $0.subject != nil })
    try script.press("home " + Array(repeating: "down", count: row).joined(separator: " "))
  }

  private static func edited(_ script: Script) -> Form? {
    if case .form(let form) = script.model.overlays.last { form } else { nil }
  }

  @Test(arguments: [("Ansluten", Kind.affiliations), ("Ordförande", .contacts), ("Ada", .mandates)])
  func `Enter opens a part, e changes it, and Esc leads back`(text: String, kind: Kind) throws {
    var script = try Self.opened()
    try Self.stand(on: text, in: &script)
    try script.press("enter")
    #expect(script.model.page?.content.name == .card)
    #expect(script.model.recordOnPage?.kind == kind)
    try script.press("esc e")
    #expect(Self.edited(script)?.purpose.entityKind == kind)
    try script.press("esc")
    #expect(script.model.page?.isDetails == true)
  }

  @Test func `Del ends a standing today, and the card shows it`() throws {
    var script = try Self.opened()
    try Self.stand(on: "Ansluten", in: &script)
    try script.press("del")
    let form = try #require(Self.edited(script))
    let reason = try #require(form.fields.firstIndex { $0.spec.name == "endReason" })
    try script.press(Array(repeating: "tab", count: reason).joined(separator: " "))
    try script.type("Upplöst")
    try script.press("ctrl-s")
    let ended = try #require(script.model.book.affiliations.all.first)
    #expect(ended.status == .ended && ended.endedDate?.text == "2026-03-17")
    #expect(script.screen.contains("Avslutad"))
    #expect(script.model.page?.isDetails == true)
  }

  @Test func `Del ends a seat today`() throws {
    var script = try Self.opened()
    try Self.stand(on: "Ada", in: &script)
    try script.press("del ctrl-s")
    #expect(script.model.book.mandates.all.first?.to?.text == "2026-03-17")
  }

  @Test func `Del asks why a contact point is removed, and its row goes`() throws {
    var script = try Self.opened()
    try Self.stand(on: "Ordförande", in: &script)
    try script.press("del")
    try script.type("Slutat")
    try script.press("ctrl-s")
    #expect(script.model.book.contacts.count == 0)
    #expect(script.model.page?.rows.contains { $0.text.contains("Ordförande") } == false)
    try script.press("u")
    #expect(script.model.page?.rows.contains { $0.text.contains("Ordförande") } == true)
  }

  @Test func `the card of what is removed closes`() throws {
    var script = try Self.opened()
    try script.press("del")
    try script.type("Fel")
    try script.press("ctrl-s")
    #expect(script.model.book.parties.count == 0)
    #expect(script.model.overlays.isEmpty)
  }

  @Test func `a row that is about nothing says so`() throws {
    var script = try Self.opened()
    try script.press("home enter")
    #expect(script.sentence == "Den här raden är bara att läsa.")
  }

  @Test func `nothing can be changed on the card of a book opened for reading`() throws {
    var script = try Script(.parties, ViewSettings(isReadOnly: true))
    try script.press("enter del")
    #expect(script.sentence == "Pärmen är öppnad för läsning. Inget kan ändras.")
    #expect(!(script.rows.last?.contains("Ändra") ?? true))
  }

  @Test func `the help of a page speaks of the page`() throws {
    var script = try Self.opened()
    try script.press("?")
    #expect(script.screen.contains("Hjälp: Exempelkören"))
    #expect(script.screen.contains("SIDAN"))
    #expect(!script.screen.contains("LISTAN"))
    try script.press("esc")
    #expect(script.model.page?.isDetails == true)
  }

  @Test func `what works everywhere works on a page, and a digit leaves it`() throws {
    var script = try Script(.parties)
    try script.press("c w")
    #expect(script.sentence.hasPrefix("Du är i Parter"))
    #expect(script.model.page != nil)
    try script.press("4")
    #expect(script.model.place == .followUps && script.model.overlays.isEmpty)
  }

  @Test func `no form is left by a page over it`() throws {
    var script = try Self.opened()
    try script.press("esc +")
    try script.type("Exempelkoren")
    try script.press("tab")
    while script.form?.focus != .similar(0) { try script.press("tab") }
    try script.press("enter")
    #expect(script.model.page?.content.name == .card)
    try script.press("4")
    #expect(script.model.place == .parties && script.model.page != nil)
  }
}
