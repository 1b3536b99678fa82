import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// A field has one name, wherever it is met.
struct LabelTests {
  private static let places: [(place: Place, turns: Int)] = [
    (.parties, 0), (.plan, 0), (.agenda, 0), (.agenda, 1), (.agenda, 2), (.followUps, 0),
  ]

  @Test(arguments: Kind.allCases) func `a form asks for a field by its name`(kind: Kind) {
    for spec in kind.specs { #expect(spec.label == kind.label(spec.name)) }
    if let note = kind.noteSpec { #expect(note.label == kind.label(note.name)) }
  }

  @Test(arguments: Self.places)
  func `a column of a place is headed as its field is called`(place: Place, turns: Int) throws {
    var script = try Script(place)
    for _ in 0..<turns { try script.press("g") }
    let kinds = script.model.kinds(in: place)
    for column in script.model.listColumns {
      // The time of a meeting is two fields in one column.
      guard column.id != "start", let field = kinds.first?.field(column.id) else { continue }
      #expect([field.head, field.label].contains(column.head), "\(place) \(column.id)")
    }
  }

  @Test(arguments: Kind.listedAlone)
  func `a column of any other list is headed as its field is called`(kind: Kind) throws {
    var script = try Script(.today)
    script.model.list(kind)
    #expect(script.model.listColumns.map(\.head) == kind.listedFields.map(\.head))
    #expect(script.model.listColumns.map(\.id) == kind.listedFields.map(\.name))
  }

  @Test(arguments: Kind.listedAlone, Language.allCases)
  func `a card tells fields by their names, in the order of the form`(
    kind: Kind, language: Language
  ) throws {
    var script = try Script(.today, ViewSettings(language: language))
    script.model.list(kind)
    guard let row = script.list.focused, let details = script.model.details(of: row) else { return }
    let names = kind.fields.map { $0.label[language] }
    let told = details.full.compactMap { line in names.first { line.text.hasPrefix($0 + ": ") } }
    #expect(told.count == details.full.count, "\(details.full)")
    #expect(told == names.filter(told.contains))
  }

  @Test(arguments: Language.allCases)
  func `the history tells of a changed field by its name`(language: Language) throws {
    var script = try Script(.parties, ViewSettings(language: language))
    try script.press("e end")
    try script.type(" X")
    try script.press("ctrl-s i")
    #expect(script.screen.contains(Party.label(.name)[language] + ": "), "\(script.screen)")
  }
}
