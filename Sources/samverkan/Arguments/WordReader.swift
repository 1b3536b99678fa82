import Documents
import Domain

/// Takes the words of one command in their order.
struct WordReader {
  private let command: CommandName
  private var words: ArraySlice<String>

  init(_ command: CommandName, _ words: [String]) {
    self.command = command
    self.words = words[...]
  }

  var isAtEnd: Bool { words.isEmpty }

  mutating func word() throws(UsageError) -> String {
    guard let word = words.popFirst() else { throw .argumentMissing(command) }
    return word
  }

  mutating func kind() throws(UsageError) -> Kind {
    let word = try word()
    guard let kind = Kind(rawValue: word) else {
      throw .unknownKind(word, nearest: Self.nearestKind(word))
    }
    return kind
  }

  /// What stands behind the word `person`, or behind `text`.
  mutating func erasure() throws(UsageError) -> ErasureWish {
    let word = try word()
    switch word {
    case "person": return .person(id: try self.word())
    case "text": return .text(try kind(), id: try self.word(), field: try self.word())
    default: throw .unknownKind(word, nearest: "person")
    }
  }

  mutating func reportName() throws(UsageError) -> ReportName {
    let word = try word()
    guard let name = ReportName(rawValue: word) else {
      let nearest = Nearest.word(to: word, among: ReportName.allCases, \.rawValue)
      throw .unknownReport(word, nearest: nearest)
    }
    return name
  }

  /// Nil for `all`.
  mutating func kindOrAll() throws(UsageError) -> Kind? {
    guard words.first != "all" else {
      _ = words.popFirst()
      return nil
    }
    return try kind()
  }

  mutating func shell() throws(UsageError) -> Shell {
    let word = try word()
    guard let shell = Shell(rawValue: word) else { throw .unknownShell(word) }
    return shell
  }

  mutating func commandWord() throws(UsageError) -> CommandName? {
    guard let word = words.popFirst() else { return nil }
    guard let command = CommandName(rawValue: word) else {
      let nearest = Nearest.word(to: word, among: CommandName.allCases, \.rawValue)
      throw .unknownCommand(word, nearest: nearest)
    }
    return command
  }

  /// At least one.
  mutating func assignments() throws(UsageError) -> [Assignment] {
    guard !words.isEmpty else { throw .argumentMissing(command) }
    var result: [Assignment] = []
    for word in rest() {
      guard let sign = word.firstIndex(of: "="), sign > word.startIndex else {
        throw .notAnAssignment(word)
      }
      let value = String(word[word.index(after: sign)...])
      result.append(Assignment(field: String(word[..<sign]), value: value.trimmed))
    }
    return result
  }

  /// A kind, two records or more, and `field=ID` for each field that is to be another one's.
  mutating func joining() throws(UsageError) -> Request {
    let kind = try kind()
    let kept = try word()
    let others = words.prefix { !$0.contains("=") }
    guard !others.isEmpty else { throw .argumentMissing(command) }
    words = words.dropFirst(others.count)
    let choices = words.isEmpty ? [] : try assignments()
    return .join(kind, id: kept, others: Array(others), choices: choices)
  }

  /// One word or more, up to the first that is an assignment.
  mutating func wordsBeforeAssignments() throws(UsageError) -> [String] {
    let first = try word()
    let others = words.prefix { !$0.contains("=") }
    words = words.dropFirst(others.count)
    return [first] + others
  }

  mutating func rest() -> [String] {
    defer { words = [] }
    return Array(words)
  }

  func end() throws(UsageError) {
    if let word = words.first { throw .tooMany(command, word) }
  }

  private static func nearestKind(_ word: String) -> String? {
    Nearest.word(to: word, among: Kind.allCases, \.rawValue)?.rawValue
  }
}
