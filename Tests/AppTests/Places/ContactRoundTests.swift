import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// The round by keys: right, changed, gone.
struct ContactRoundTests {
  private func book() -> Book {
    var ids = IdentifierSource(seed: RawIdentifier(high: 3, low: 4))
    var book = Book()
    var party = Party(
      id: ids.next(), name: "Exempelkören", side: .civilSociety, kind: .nonProfitAssociation)
    party.sharedEmail = "koren@example.org"
    book.apply(party.creation)
    for label in ["Styrelsen", "Kassören", "Lokalen"] {
      var contact = ContactPoint(id: ids.next(), party: party.id, label: label)
      contact.email = label.folded + "@example.org"
      book.apply(contact.creation)
    }
    return book
  }

  @Test func `each key deals with a row, and the last one says that all is done`() throws {
    var script = try Script(.parties, book: book())
    try script.send(.command("contactRound"))
    #expect(script.screen.contains("3 kontaktpunkter att bekräfta"), "\(script.screen)")
    #expect(script.screen.contains("aldrig bekräftad"))
    try script.press("space")
    #expect(script.screen.contains("2 kontaktpunkter att bekräfta"))
    try script.press("del")
    #expect(script.model.book.contacts.count == 2)
    try script.press("u")
    #expect(script.model.book.contacts.count == 3)
    try script.press("space space")
    #expect(script.screen.contains("Alla kontaktpunkter är bekräftade"), "\(script.screen)")
    #expect(script.model.book.contacts.all.allSatisfy { $0.confirmedDate == script.model.now.day })
  }

  @Test(arguments: [Size(width: 80, height: 24), Size(width: 60, height: 20)])
  func `a day from which it is valid confirms nothing, and the telephone is whole`(
    size: Size
  ) throws {
    var book = book()
    var contact = try #require(book.contacts.all.first { $0.label == "Styrelsen" })
    contact.name = "Ordförande Påhittad"
    contact.phone = "019-123 45 67"
    contact.validFrom = Day(text: "2018-01-01")
    for change in book.changing(contact.id, { $0 = contact }) { book.apply(change) }
    var script = try Script(.parties, size: size, book: book)
    try script.send(.command("contactRound"))
    #expect(!script.screen.contains("bekräftad 2018-01-01"), "\(script.screen)")
    #expect(script.screen.contains("019-123 45 67"), "\(script.screen)")
    try script.press("end enter")
    #expect(script.screen.contains("Telefon: 019-123 45 67"), "\(script.screen)")
  }

  @Test func `addresses are those of the contact points, and who has none is named`() throws {
    var book = book()
    var ids = IdentifierSource(seed: RawIdentifier(high: 7, low: 4))
    book.apply(
      Party(id: ids.next(), name: "Tysta klubben", side: .civilSociety, kind: .other).creation)
    var script = try Script(.parties, book: book)
    try script.press("k")
    #expect(script.screen.contains("styrelsen@example.org"), "\(script.screen)")
    #expect(!script.screen.contains("koren@example.org"))
    #expect(script.screen.contains("Saknar adress: Tysta klubben."))
  }
}
