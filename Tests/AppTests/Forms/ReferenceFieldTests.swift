import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// Pointing at another record by a part of its name.
struct ReferenceFieldTests {
  /// A new party's form with the focus on what it belongs to.
  private static func belongsTo() throws -> Script {
    var script = try Script(.parties)
    try script.press("+ N tab tab tab tab tab tab tab tab")
    #expect(script.form?.focusedField?.spec.name == "parentParty")
    return script
  }

  private static func chosen(_ script: Script) throws -> [String] {
    let field = try #require(script.form?.fields.first { $0.spec.name == "parentParty" })
    guard case .reference(let reference) = field.input else { return [] }
    return reference.chosen.compactMap { script.model.book.parties[Identifier($0)]?.name }
  }

  @Test func `candidates appear while a part of the name is typed`() throws {
    var script = try Self.belongsTo()
    try script.type("råd")
    #expect(script.screen.contains("> Exempelrådet för föreningar"))
    #expect(script.screen.contains("  Örebro Rådhus AB"))
  }

  @Test func `names that begin with what is typed come first`() throws {
    var script = try Self.belongsTo()
    try script.type("örebro")
    let candidates = script.rows.filter { $0.contains("Örebro ") || $0.contains(" i Örebro") }
    #expect(candidates.first?.contains("> Örebro") == true)
  }

  @Test func `at most five candidates are shown`() throws {
    let script = try Script(.parties)
    var field = ReferenceField(kind: .parties)
    field.typed.insert("e")
    #expect(field.candidates(in: script.model).count == 5)
  }

  @Test func `Enter takes the marked one and the record points at it`() throws {
    var script = try Self.belongsTo()
    try script.type("råd")
    try script.press("enter")
    #expect(try Self.chosen(script) == ["Exempelrådet för föreningar"])
    try script.press("ctrl-s")
    guard case .party(let edit) = script.recorded.last?.changes.first else {
      Issue.record("no party was recorded")
      return
    }
    let parent = edit.after?.parentParty.flatMap { script.model.book.parties[$0] }
    #expect(parent?.name == "Exempelrådet för föreningar")
  }

  @Test func `arrows choose among the candidates and leave the field alone`() throws {
    var script = try Self.belongsTo()
    try script.type("råd")
    try script.press("down up down")
    let second = "Påhittade områdesnätverket Väster"
    #expect(script.screen.contains("   > \(second)"))
    try script.press("enter")
    #expect(try Self.chosen(script) == [second])
    #expect(script.form?.focusedField?.spec.name == "parentParty")
  }

  @Test func `leaving the field takes the marked one`() throws {
    var script = try Self.belongsTo()
    try script.type("exempelrådet")
    try script.press("tab")
    #expect(try Self.chosen(script) == ["Exempelrådet för föreningar"])
  }

  @Test func `a name nobody has is told`() throws {
    var script = try Self.belongsTo()
    try script.type("qqq")
    try script.press("ctrl-s")
    #expect(script.form?.focusedField?.spec.name == "parentParty")
    #expect(script.screen.contains("Inget namn innehåller qqq."))
  }

  @Test func `backspace in an empty field takes away what was chosen`() throws {
    var script = try Self.belongsTo()
    try script.type("exempelrådet")
    try script.press("enter backspace")
    #expect(try Self.chosen(script) == [])
  }
}
