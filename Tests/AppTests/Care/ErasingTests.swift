import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// Backups and erasing on the screen.
struct ErasingTests {
  private static let person = Identifier<Person>(RawIdentifier(high: 9, low: 9))

  private func script(_ place: Place = .today) throws -> Script {
    var book = Book()
    book.apply(Change.person(.create(Person(id: Self.person, name: "Påhittad Person"))))
    return try Script(place, book: book)
  }

  @Test func `the menu makes a backup and the status line says when`() throws {
    var script = try script()
    try script.send(.command("backUp"))
    #expect(script.effects == [.backUp])
    try script.send(.cared(.backedUp(script.model.now)))
    #expect(script.model.status?.sentence.sv.hasPrefix("Säkerhetskopia i dag ") == true)
    try script.send(.cared(.failed(sentence: Phrase("Disken är full.", "The disk is full."))))
    #expect(script.model.status?.role == .error)
  }

  @Test func `erasing wants the decision and the word, and undo has nothing to do with it`() throws
  {
    var script = try script()
    try script.send(.command("erasePerson"))
    try script.press("enter")
    try script.type("Ks 98/2026")
    try script.press("tab")
    try script.type("gal")
    try script.press("ctrl-s")
    #expect(script.effects == [])
    #expect(!script.model.overlays.isEmpty)
    try script.type("lra")
    try script.press("ctrl-s")
    let reference = EntityReference(.people, Self.person.raw)
    #expect(script.effects == [.erase(ErasureSubject(reference), decision: "Ks 98/2026")])
    #expect(script.model.undoHistory.undoable.isEmpty)
  }

  @Test func `earlier wordings are erased from a line of the history`() throws {
    var script = try Script(.parties)
    let reference = try #require(script.list.focused?.reference)
    try script.press("n")
    try script.type("Ringde")
    try script.press("ctrl-s i")
    #expect(script.screen.contains("Del Gallra äldre lydelser"))
    try script.press("del")
    #expect(script.screen.contains("Försvinner: allt som har stått i Notering"))
    try script.type("Ks 98/2026")
    try script.press("tab")
    try script.type("gallra")
    try script.press("ctrl-s")
    #expect(
      script.effects.last
        == .erase(ErasureSubject(reference, earlierValuesOf: "note"), decision: "Ks 98/2026"))
  }

  @Test func `the form says what goes and what stays, and keeping is the first button`() throws {
    var book = Book()
    var person = Person(id: Self.person, name: "Påhittad Person")
    person.phone = "019-00 00 00"
    book.apply(Change.person(.create(person)))
    let party = Party(
      id: Identifier(RawIdentifier(high: 8, low: 8)), name: "Påhittad Personförening",
      side: .civilSociety, kind: .nonProfitAssociation)
    book.apply(Change.party(.create(party)))
    var script = try Script(.today, book: book)
    try script.send(.command("erasePerson"))
    try script.press("enter")
    #expect(script.screen.contains("Försvinner: namn, telefon, också ur historik och kopior."))
    #expect(script.screen.contains("Står kvar utan namn: uppdrag, närvaro och beslutet."))
    #expect(script.screen.contains("Namnet står i 1 text till"))
    #expect(script.screen.contains("som inte ändras: Part Påhittad"))
    #expect(script.screen.contains("[ Behåll ]  [ Gallra (ordet först) ]"))
    try script.type("Ks 98/2026")
    try script.press("enter")
    try script.type("gallra")
    #expect(script.screen.contains("[ Behåll ]  [ Gallra ]"))
    try script.press("enter enter")
    #expect(script.effects == [] && script.model.overlays.isEmpty)
  }

  @Test func `after an erasure the page stays, and Enter leads to the texts that name somebody`()
    throws
  {
    var book = Book()
    for number in 1...3 {
      let party = Party(
        id: Identifier(RawIdentifier(high: 8, low: UInt64(number))), name: "Förening \(number)",
        side: .civilSociety, kind: .nonProfitAssociation)
      book.apply(Change.party(.create(party)))
      book.apply(
        Nomination(
          id: Identifier(RawIdentifier(high: 7, low: UInt64(number))), year: 2019,
          nominatingParty: party.id, nominee: "Påhittad Person"
        ).creation)
    }
    var script = try Script(.parties, book: book)
    try script.send(.command("disposalPage"))
    try script.press("down")
    let second = try #require(script.model.page?.record)
    let after = script.model.afterErasing(ErasureSubject(second))
    #expect(after.mentions.count == 2)
    try script.press("esc")
    try script.send(.cared(.erased(Phrase("Gallrat.", "Erased."), after)))
    #expect(script.sentence == "Gallrat.")
    #expect(script.screen.contains("Namnet står kvar i (2)"))
    try script.press("esc")
    #expect(script.model.page?.record == second)
    #expect(script.screen.contains("Kan gallras (3)"))
  }

  @Test func `whose data is told apart by year and party, removed ones too`() throws {
    var book = Book()
    let party = Party(
      id: Identifier(RawIdentifier(high: 8, low: 8)), name: "Ån", side: .civilSociety,
      kind: .nonProfitAssociation)
    book.apply(Change.party(.create(party)))
    for year in [2025, 2026] {
      book.apply(
        Nomination(
          id: Identifier(RawIdentifier(high: 7, low: UInt64(year))), year: year,
          nominatingParty: party.id, nominee: "Påhittad Person"
        ).creation)
    }
    var contact = ContactPoint(
      id: Identifier(RawIdentifier(high: 6, low: 6)), party: party.id, label: "Styrelsen")
    contact.name = "Borttagen Person"
    book.apply(contact.creation)
    for change in try book.removing(contact.reference, reason: "Borta") { book.apply(change) }
    var script = try Script(.today, book: book)
    try script.send(.command("erasePerson"))
    for words in ["Nominering 2025, Ån", "Nominering 2026, Ån", "borttagen, Kontakt"] {
      #expect(script.screen.contains(words))
    }
  }

  @Test func `nothing is erased without a decision`() throws {
    var script = try script()
    try script.send(.command("erasePerson"))
    try script.press("enter tab")
    try script.type("gallra")
    try script.press("ctrl-s")
    #expect(script.effects == [])
    #expect(script.sentence == "1 fel: Beslut.")
  }

  @Test func `Esc keeps everything without a question, also after typing`() throws {
    var script = try script()
    try script.send(.command("erasePerson"))
    try script.press("enter")
    try script.type("Ks 98/2026")
    try script.press("esc")
    #expect(script.effects == [] && script.model.overlays.isEmpty)
  }

  @Test func `Esc erases nothing`() throws {
    var script = try script()
    try script.send(.command("erasePerson"))
    try script.press("enter esc")
    #expect(script.model.overlays.isEmpty)
    #expect(script.effects == [])
  }

  @Test func `a name that is gone is said to be erased`() throws {
    var book = Book()
    book.apply(Change.person(.create(Person(id: Self.person, name: ""))))
    var script = try Script(.today, book: book)
    #expect(
      script.model.world.title(of: EntityReference(.people, Self.person.raw)).sv == "(gallrad)")
    try script.send(.command("erasePerson"))
    #expect(script.model.overlays.isEmpty)
  }
}
