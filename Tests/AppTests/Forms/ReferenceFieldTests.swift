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
    #expect(script.rows.last?.hasPrefix(" Enter Välj  Tab Nästa fält") == true)
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
    #expect(field.candidates(in: script.model.world).count == 5)
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

  @Test func `leaving the field takes the only hit`() throws {
    var script = try Self.belongsTo()
    try script.type("exempelrådet")
    try script.press("tab")
    #expect(try Self.chosen(script) == ["Exempelrådet för föreningar"])
    #expect(script.form?.errorCount == 0)
  }

  @Test(arguments: ["tab", "shift-tab", "ctrl-s"])
  func `leaving the field with several hits takes none and says how many`(_ key: String) throws {
    var script = try Self.belongsTo()
    try script.type("örebro")
    try script.press("down " + key)
    #expect(try Self.chosen(script) == [])
    let field = try #require(script.form?.fields.first { $0.spec.name == "parentParty" })
    #expect(field.problem?.sentence.sv.contains(" namn passar örebro, välj ett med Enter.") == true)
    #expect(field.problem?.isError == true)
    #expect(script.screen.contains("[örebro "))
  }

  @Test func `saving with several hits is refused and the field gets the focus`() throws {
    var script = try Self.belongsTo()
    try script.type("örebro")
    try script.press("tab tab ctrl-s")
    #expect(script.recorded.isEmpty)
    #expect(script.form?.focusedField?.spec.name == "parentParty")
    #expect(script.sentence == "1 fel: Hör till.")
    try script.press("enter")
    #expect(try Self.chosen(script).count == 1)
    #expect(script.form?.errorCount == 0)
  }

  @Test func `many parties are not given the first of several hits either`() throws {
    var script = try Script(.parties)
    try script.press("space down space down space e")
    while script.form?.focusedField?.spec.name != "parentParty" { try script.press("tab") }
    try script.type("örebro")
    try script.press("ctrl-s")
    #expect(script.recorded.isEmpty)
    #expect(script.form?.focusedField?.spec.name == "parentParty")
    #expect(script.screen.contains(" namn passar örebro"))
  }

  @Test func `the whole name is taken though others hold it`() throws {
    var book = try Script().model.book
    for (place, name) in ["Kören", "Kören i parken", "Lilla kören"].enumerated() {
      let id = Identifier<Party>(RawIdentifier(high: 9, low: UInt64(place)))
      let party = Party(
        id: id, name: name, side: .civilSociety, kind: .nonProfitAssociation)
      book.apply(Change.party(.create(party)))
    }
    var script = try Script(.parties, book: book)
    try script.press("+ N tab tab tab tab tab tab tab tab")
    try script.type("KÖREN")
    try script.press("tab")
    #expect(try Self.chosen(script) == ["Kören"])
  }

  @Test func `what fits no name stands in the field where a party was chosen`() throws {
    var script = try Self.belongsTo()
    try script.type("exempelrådet")
    try script.press("enter")
    try script.type("xyzq")
    try script.press("tab")
    #expect(script.screen.contains("[xyzq "))
    #expect(!script.screen.contains("[Exempelrådet"))
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
