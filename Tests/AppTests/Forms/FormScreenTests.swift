import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// What a form shows, at any size.
struct FormScreenTests {
  @Test(arguments: FrameTests.sizes, Language.allCases)
  func `the sentence beside a wrong field is told in full`(
    size: Size, language: Language
  ) throws {
    var script = try Script(.parties, size: size, ViewSettings(language: language))
    try script.press("a tab x y tab shift-tab")
    let sentence = try #require(script.form?.fields[1].problem?.sentence[language])
    let told = script.wordsOfBox
    #expect(told.contains(sentence))
  }

  @Test(arguments: [
    (Place.parties, CommandID.add), (.parties, "contacts"), (.parties, "affiliate"), (.plan, .add),
    (.agenda, "addMatter"), (.agenda, "addMeeting"), (.agenda, "addPoint"), (.followUps, .add),
    (.followUps, "assess"),
  ])
  func `the help of a field is told in full at 40 columns`(
    place: Place, command: CommandID
  ) throws {
    for language in Language.allCases {
      var script = try Script(
        place, size: Size(width: 40, height: 12), ViewSettings(language: language))
      try script.send(.command(command))
      #expect(script.form != nil)
      for spec in script.form?.fields.map(\.spec) ?? [] {
        #expect(script.wordsOfBox.contains(spec.help[language]), "\(spec.name)")
        try script.press("tab")
      }
    }
  }

  @Test(arguments: [
    (40, "onsdag v. 12"), (60, "onsdag v. 12"), (80, "2026-03-18 onsdag v. 12"),
  ])
  func `a date is read back in as much as fits whole`(width: Int, told: String) throws {
    var script = try Script(.parties, size: Size(width: width, height: 24))
    try script.press("a tab ctrl-u 1 8 / 3")
    let row = try #require(script.rows.first { $0.contains("[18/3 ") })
    let after = row.split(separator: "]").last ?? ""
    #expect(after.filter { $0 != "│" }.trimmingSpaces == told)
  }

  @Test func `a long text shows its end while it is typed and its beginning otherwise`() throws {
    var script = try Script(.parties, size: Size(width: 40, height: 12))
    try script.press("+")
    try script.type("Exempelföreningen för allt som är långt")
    #expect(script.screen.contains("som är långt"))
    #expect(!script.screen.contains("[Exempelföreningen"))
    try script.press("tab")
    #expect(script.screen.contains("[Exempelföreningen"))
  }

  @Test func `the cursor stands where the next sign comes`() throws {
    var script = try Script(.parties)
    try script.press("+")
    try script.type("Ån")
    let cursor = try #require(script.model.view().cursor)
    #expect(script.rows[cursor.row].prefix(cursor.column).hasSuffix("[Ån"))
  }
}

extension Script {
  /// The words inside the box, row after row, with single blanks between.
  var wordsOfBox: String {
    rows.map { row in row.split(separator: "│").dropFirst(row.hasPrefix("│") ? 0 : 1).first ?? "" }
      .flatMap { $0.split(separator: " ") }.joined(separator: " ")
  }
}

extension String {
  /// Without blanks at the ends.
  var trimmingSpaces: String {
    split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }
}
