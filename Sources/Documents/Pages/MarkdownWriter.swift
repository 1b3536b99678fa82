/// Writes a page as Markdown with tables, as orebro.se and most note programs read it.
enum MarkdownWriter {
  static func text(of document: Document) -> String {
    let mark = document.mark.map { ["**\(escaped($0))**"] } ?? []
    let blocks = mark + ["# " + escaped(document.title)] + document.blocks.map(text)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func text(of block: Document.Block) -> String {
    switch block {
    case .heading(let text, let level):
      String(repeating: "#", count: min(6, level)) + " " + escaped(text)
    case .paragraph(let text): escaped(text)
    case .list(let items, let isNumbered):
      items.enumerated().map { index, item in
        (isNumbered ? "\(index + 1). " : "- ") + escaped(item)
      }.joined(separator: "\n")
    case .table(let table): (table.caption.map { escaped($0) + "\n\n" } ?? "") + text(of: table)
    }
  }

  private static func text(of table: DocumentTable) -> String {
    let rule = table.heads.indices.map { table.isNumeric($0) ? "---:" : "---" }
    let rows = [table.heads.map(cell), rule] + table.rows.map { $0.map(cell) }
    return rows.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private static func cell(_ text: String) -> String {
    text.split(separator: "\n").map { escaped(String($0)) }.joined(separator: "<br>")
  }

  /// A break in a paragraph or item stays a break; nothing in the text becomes Markdown or HTML.
  private static func escaped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(line)
      .joined(separator: "\\\n")
  }

  private static func line(_ line: Substring) -> String {
    var result = ""
    for (index, character) in line.enumerated() {
      switch character {
      case "\\", "`", "*", "_", "<", "[", "]", "|", "~", "&": result += "\\\(character)"
      case "#", "+", "-", ">", "=": result += index == 0 ? "\\\(character)" : String(character)
      case ".", ")":
        let isNumber = index > 0 && line.prefix(index).allSatisfy { $0.isASCII && $0.isNumber }
        result += isNumber ? "\\\(character)" : String(character)
      default: result.append(character)
      }
    }
    return result
  }
}
