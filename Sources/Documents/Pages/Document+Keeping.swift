internal import Domain

/// A page as text that gives the very same page back, for keeping in the book.
///
/// A line for each part, its sort first; what would break a line is written as an escape.
extension Document {
  private static let beginning = "samverkan-page 1"

  package var kept: String {
    let head = [Self.beginning, "language " + language.rawValue, "title " + title.escaped]
    let lines = head + (mark.map { ["mark " + $0.escaped] } ?? []) + blocks.flatMap(Self.lines)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let text, let level): ["heading \(level) " + text.escaped]
    case .paragraph(let text): ["paragraph " + text.escaped]
    case .list(let items, let isNumbered):
      [isNumbered ? "numbered" : "list"] + items.map { "item " + $0.escaped }
    case .table(let table):
      ["table " + (table.caption ?? "").escaped, "heads " + row(table.heads)]
        + table.rows.map { "row " + row($0) }
    }
  }

  private static func row(_ cells: [String]) -> String {
    cells.map(\.escaped).joined(separator: "\t")
  }

  /// Nil for what is no such text.
  package init?(kept text: String) {
    var lines = text.split(separator: "\n").map(String.init)[...]
    guard lines.popFirst() == Self.beginning,
      let language = lines.popFirst()?.rest(after: "language").flatMap(Language.init),
      let title = lines.popFirst()?.rest(after: "title")
    else { return nil }
    let mark = lines.first?.rest(after: "mark")
    if mark != nil { lines.removeFirst() }
    var blocks: [Block] = []
    while let line = lines.popFirst() {
      guard let block = Self.block(line, &lines) else { return nil }
      blocks.append(block)
    }
    self.init(
      title: title.unescaped, language: language, mark: mark?.unescaped, blocks: blocks)
  }

  private static func block(_ line: String, _ rest: inout ArraySlice<String>) -> Block? {
    if let text = line.rest(after: "paragraph") { return .paragraph(text.unescaped) }
    if let text = line.rest(after: "heading") {
      let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let level = Int(parts[0]) else { return nil }
      return .heading(String(parts[1]).unescaped, level: level)
    }
    if line == "list" || line == "numbered" {
      return .list(taking("item", &rest).map(\.unescaped), isNumbered: line == "numbered")
    }
    guard let caption = line.rest(after: "table"), let heads = rest.popFirst()?.rest(after: "heads")
    else { return nil }
    let rows = taking("row", &rest)
    return .table(
      DocumentTable(
        caption: caption.isEmpty ? nil : caption.unescaped, heads: heads.cells,
        rows: rows.map(\.cells)))
  }

  private static func taking(_ word: String, _ lines: inout ArraySlice<String>) -> [String] {
    var found: [String] = []
    while let text = lines.first?.rest(after: word) {
      found.append(text)
      lines.removeFirst()
    }
    return found
  }
}

extension String {
  /// What stands behind a word and a blank; nil when the line begins otherwise.
  fileprivate func rest(after word: String) -> String? {
    hasPrefix(word + " ") ? String(dropFirst(word.count + 1)) : nil
  }

  fileprivate var cells: [String] {
    split(separator: "\t", omittingEmptySubsequences: false).map { String($0).unescaped }
  }

  fileprivate var escaped: String {
    replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing("\t", with: "\\t")
  }

  fileprivate var unescaped: String {
    var result = ""
    var isEscape = false
    for character in self {
      if isEscape {
        result.append(character == "n" ? "\n" : character == "t" ? "\t" : character)
        isEscape = false
      } else if character == "\\" {
        isEscape = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}
