import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// A name is taken from those the book knows, or typed.
struct NameFieldTests {
  /// The form of a new seat at a meeting of the council, with people in the book.
  private static func seat(_ names: String..., isPlain: Bool = false) throws -> Script {
    var book = try Example.start().book
    for (place, name) in names.enumerated() {
      let id = Identifier<Person>(RawIdentifier(high: 99, low: UInt64(place)))
      book.apply(Change.person(.create(Person(id: id, name: name))))
    }
    var script = try Script(.agenda, ViewSettings(isPlain: isPlain), book: book)
    try script.press("d +")
    #expect(script.form?.focusedField?.spec.name == "name")
    return script
  }

  @Test func `known people are offered, Down and Enter take one, and no second one is made`()
    throws
  {
    var script = try Self.seat("Xanthippa Namnson", "Annan Xanthippa")
    let people = script.model.book.people.count
    try script.type("xant")
    #expect(script.screen.contains("  Xanthippa Namnson") && script.screen.contains("Annan Xant"))
    #expect(script.rows.last?.contains("Ned Kända namn") == true)
    try script.press("down enter")
    #expect(script.form?.text("name") == "Xanthippa Namnson")
    try script.press("ctrl-s")
    #expect(script.model.book.people.count == people)
    #expect(script.recorded.last?.changes.count == 1)
  }

  @Test func `a new name is typed as it is, also when it resembles a known one`() throws {
    var script = try Self.seat("Xanthippa Namnson")
    let people = script.model.book.people.count
    try script.type("Xanthippa Namn")
    try script.press("enter")
    #expect(script.form?.text("name") == "Xanthippa Namn")
    try script.press("ctrl-s")
    #expect(script.model.book.people.count == people + 1)
  }

  @Test func `Up leaves the names again, and typing does too`() throws {
    var script = try Self.seat("Xanthippa Namnson", "Xanthippa Annan")
    try script.type("xa")
    try script.press("down down up up enter")
    #expect(script.form?.text("name") == "xa")
    #expect(script.form?.focusedField?.spec.name != "name")
  }

  @Test func `after a comma the next name is offered`() throws {
    let model = try Self.seat("Xanthippa Namnson").model
    var field = NameField(kind: .people, text: "Gäst Ett, xan")
    #expect(field.offered(in: model.world) == ["Xanthippa Namnson"])
    for key in [KeyPress.down, .enter] { _ = field.handle(key, in: model.world) }
    #expect(field.typed.text == "Gäst Ett, Xanthippa Namnson")
  }

  @Test func `plain reading says what is offered`() throws {
    var script = try Self.seat("Xanthippa Namnson", isPlain: true)
    try script.type("xan")
    #expect(script.screen.contains("Nedpil väljer Xanthippa Namnson."))
    try script.press("down")
    #expect(script.screen.contains("Enter tar Xanthippa Namnson, förslag 1 av 1."))
  }
}
