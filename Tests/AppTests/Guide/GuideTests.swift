import Domain
import Resources
import Terminal
import TestSupport
import Testing

@testable import App

/// The handbook: the same in both languages, and readable inside the program.
struct GuideTests {
  private static let guides = [Embedded.swedishGuide, Embedded.englishGuide]

  private static func opened(
    _ keys: String = "", size: Size = .usual, language: Language = .swedish
  ) throws -> Script {
    var script = try Script(size: size, ViewSettings(language: language))
    try script.send(.command("guide"))
    try script.press(keys)
    return script
  }

  /// The words of the line one reads.
  private static func line(_ script: Script) throws -> String {
    let cursor = try #require(script.model.view().cursor)
    let row = script.rows[cursor.row].dropFirst(cursor.column)
    let text = row.split(separator: "│").first ?? ""
    return String(text).trimmingSpaces
  }

  @Test func `each language has each section`() {
    let identifiers = Self.guides.map { $0.sections.map(\.identifier) }
    #expect(identifiers[0] == identifiers[1])
    let topics = [
      "places", "year", "meeting", "saving", "devices", "backups", "handover", "keys", "forms",
    ]
    #expect(Set(topics).isSubset(of: identifiers[0]))
    for (swedish, english) in zip(Self.guides[0].sections, Self.guides[1].sections) {
      #expect(!swedish.title.isEmpty && !english.title.isEmpty)
      #expect(swedish.paragraphs.count == english.paragraphs.count, "\(swedish.identifier)")
      #expect(!swedish.paragraphs.isEmpty)
    }
  }

  @Test(arguments: Kind.allCases)
  func `who reads the file without the program is told of every kind`(kind: Kind) {
    for guide in Self.guides {
      let section = guide.sections.first { $0.identifier == "handover" }
      let words = (section?.paragraphs ?? []).flatMap { $0.split { !$0.isLetter } }
      #expect(words.contains { $0 == kind.rawValue })
    }
  }

  @Test func `the guide speaks plainly`() {
    let texts = Self.guides.flatMap(\.sections).flatMap(\.paragraphs)
    #expect(texts.filter { $0.contains("!") || $0.contains("\u{2014}") } == [])
  }

  @Test func `Enter on a line of the contents goes to its section`() throws {
    let script = try Self.opened("down down enter")
    #expect(try Self.line(script) == "> Tangenterna")
  }

  @Test func `Tab goes from heading to heading and back`() throws {
    #expect(try Self.line(Self.opened("tab")) == "> Vad Samverkan är")
    #expect(try Self.line(Self.opened("tab tab")) == "> De sex vyerna")
    #expect(try Self.line(Self.opened("tab tab shift-tab")) == "> Vad Samverkan är")
    #expect(try Self.line(Self.opened("tab shift-tab")) == "> Vad Samverkan är")
  }

  @Test func `what is typed is found, and Enter goes to the next`() throws {
    var script = try Self.opened("s")
    try script.type("usb")
    #expect(script.screen.contains("> samverkan backup FIL"))
    try script.press("esc")
    #expect(try Self.line(script).hasPrefix("> samverkan backup FIL"))
    try script.press("s k o n f l i k t enter")
    #expect(script.screen.contains("konflikt"))
    try script.press("q q q")
    #expect(script.sentence == "konfliktqqq står inte i guiden.")
  }

  @Test(arguments: FrameTests.sizes, Language.allCases)
  func `every line can be read at every size`(size: Size, language: Language) throws {
    var script = try Self.opened(size: size, language: language)
    let lines = script.model.world.guideLines(width: script.model.world.guideWidth)
    for line in lines.prefix(60) {
      #expect(
        try Self.line(script).hasSuffix(line.text.split(separator: " ").joined(separator: " ")))
      try script.press("down")
    }
    try script.press("end")
    #expect(try Self.line(script).contains(lines.last?.text ?? "?"))
    try script.press("home")
    #expect(try Self.line(script).hasPrefix("> "))
  }

  @Test func `the place read stays when the window or the language changes`() throws {
    var script = try Self.opened("tab tab tab down")
    try script.send(.event(.resized(Size(width: 40, height: 12))))
    #expect(try Self.line(script).hasPrefix("> Tre tangenter räcker"))
    try script.send(.command("english"))
    #expect(try Self.line(script).hasPrefix("> Three keys are enough"))
  }
}
