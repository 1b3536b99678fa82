import Testing

/// The Swedish on the screen is plain Swedish: no English words, nothing shouted.
struct PlainWordsTests {
  /// The first text of every phrase, which is the Swedish one, but for those of the command line,
  /// whose own words are English.
  private static let swedish: [(place: String, text: String)] =
    ["App", "Documents", "Domain"].flatMap { Repository.swiftFiles(under: "Sources/" + $0) }
    .filter { $0.name.hasSuffix("Phrases.swift") }
    .flatMap { file in
      file.lines.joined(separator: "\n")
        .matches(of: /Phrase\(\s*"((?:[^"\\]|\\.)*)"/)
        .map { (file.path, String($0.1)) }
    }

  /// Words that Swedish does not have, or has with another spelling.
  private static let english: Set<String> = [
    "the", "and", "with", "of", "from", "this", "that", "file", "files", "save", "undo", "redo",
    "cancel", "delete", "edit", "enter", "key", "keys", "click", "backup", "commit", "export",
    "filter", "open", "close", "menu", "help", "view", "views", "add", "list", "row", "column",
    "error", "warning", "settings", "search", "default", "update", "mailbox", "link", "report",
    "yes", "please", "deadline", "meeting", "feedback", "checklist",
  ]
  /// The name on the key cap, a word of the command line, and words that are Swedish as well.
  private static let allowed: Set<String> = ["enter", "filter", "list"]

  @Test func `no Swedish sentence holds an English word`() {
    #expect(Self.swedish.count > 700)
    let words = Self.english.subtracting(Self.allowed)
    let foreign = Self.swedish.filter { _, text in
      !words.isDisjoint(with: Self.words(of: text))
    }
    #expect(foreign.map { "\($0.place): \($0.text)" } == [])
  }

  @Test func `no Swedish sentence shouts`() {
    let loud = Self.swedish.filter { $0.text.contains(/[^ ]!|!!/) }
    #expect(loud.map { "\($0.place): \($0.text)" } == [])
  }

  /// Without what is filled in, options of the command line, names of commands and of files.
  private static func words(of text: String) -> Set<String> {
    let plain = text.replacing(/\\\((?:[^()]|\([^()]*\))*\)/, with: " ")
      .replacing(/samverkan [a-z]+|--?[a-z-]+|[a-zA-Z.]*\.[a-z]+|\/[a-z.\/]+/, with: " ")
    return Set(plain.lowercased().split { !$0.isLetter }.map(String.init))
  }
}
