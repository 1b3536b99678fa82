/// Writes a page as plain text: headings underlined, tables in columns, nothing wider than asked.
package struct PlainTextWriter: Sendable {
  private let width: Int
  private let isRead: Bool

  /// - Parameter width: in characters; at least twenty.
  package init(width: Int = 80) {
    self.width = max(20, width)
    isRead = false
  }

  private init() {
    width = .max
    isRead = true
  }

  /// For being read aloud: no rules, no marks, and each row of a table a line of sentences.
  package static let toRead = PlainTextWriter()

  package func text(of document: Document) -> String {
    lines(of: document).joined(separator: "\n") + "\n"
  }

  /// Line by line.
  package func lines(of document: Document) -> [String] {
    trimmed((document.mark.map { [$0, ""] } ?? []) + underlined(document.title, "="))
      + [""] + linesBelowTitle(of: document)
  }

  /// For a screen that has the title elsewhere.
  package func linesBelowTitle(of document: Document) -> [String] {
    trimmed(Array(document.blocks.map { lines(of: $0) }.joined(separator: [""])))
  }

  private func trimmed(_ lines: [String]) -> [String] {
    lines.map { line in
      line.lastIndex { $0 != " " }.map { String(line[...$0]) } ?? ""
    }
  }

  private func lines(of block: Document.Block) -> [String] {
    switch block {
    case .heading(let text, let level): level > 2 ? wrapped(text, width) : underlined(text, "-")
    case .paragraph(let text): wrapped(text, width)
    case .list(let items, false) where isRead: items
    case .list(let items, let isNumbered): lines(of: items, isNumbered)
    case .table(let table) where isRead: (table.caption.map { [$0] } ?? []) + sentences(of: table)
    case .table(let table): (table.caption.map { wrapped($0, width) } ?? []) + lines(of: table)
    }
  }

  private func underlined(_ text: String, _ sign: Character) -> [String] {
    let lines = wrapped(text, width)
    return isRead ? lines : lines + [String(repeating: sign, count: lines.map(\.count).max() ?? 0)]
  }

  private func lines(of items: [String], _ isNumbered: Bool) -> [String] {
    let marks = items.indices.map { isNumbered ? "\($0 + 1). " : "- " }
    let indent = marks.map(\.count).max() ?? 0
    return zip(marks, items).flatMap { mark, item in
      wrapped(item, width - indent).enumerated().map { number, line in
        (number == 0 ? mark : "").padded(to: indent) + line
      }
    }
  }

  private func lines(of table: DocumentTable) -> [String] {
    let columns = ColumnWidths(table, width: width)
    guard columns.fit else { return rows(of: table) }
    let rule = columns.widths.map { String(repeating: "-", count: $0) }
      .joined(separator: ColumnWidths.gap)
    return row(table.heads, columns, table) + [rule]
      + table.rows.flatMap { row($0, columns, table) }
  }

  private func row(_ cells: [String], _ columns: ColumnWidths, _ table: DocumentTable) -> [String] {
    let wrappedCells = zip(cells, columns.widths).map { wrapped($0, $1) }
    let height = wrappedCells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      wrappedCells.indices.map { column in
        let cell = wrappedCells[column].indices.contains(line) ? wrappedCells[column][line] : ""
        let padding = String(repeating: " ", count: max(0, columns.widths[column] - cell.count))
        return table.isNumeric(column) ? padding + cell : cell + padding
      }.joined(separator: ColumnWidths.gap)
    }
  }

  /// Each row as one line, the head of a column before its cell.
  private func sentences(of table: DocumentTable) -> [String] {
    table.rows.map { row in
      zip(table.heads, row).compactMap { head, cell in
        guard !cell.isEmpty else { return nil }
        let words = cell.split(separator: "\n").joined(separator: ", ")
        let text = head.isEmpty ? words : "\(head): \(words)"
        return text.last.map { ".?!:".contains($0) } == true ? text : text + "."
      }.joined(separator: " ")
    }
  }

  /// A table too wide for columns, one cell a line.
  private func rows(of table: DocumentTable) -> [String] {
    table.rows.enumerated().flatMap { index, row in
      (index == 0 ? [] : [""])
        + zip(table.heads, row).flatMap { head, cell in
          cell.isEmpty ? [] : wrapped(head.isEmpty ? cell : "\(head): \(cell)", width)
        }
    }
  }
}

/// How wide the columns of a table are when they have to share a line.
private struct ColumnWidths {
  static let gap = "  "
  private static let narrowest = 8
  private(set) var widths: [Int]
  /// False when there are more columns than the line can hold in readable widths.
  private(set) var fit = true

  init(_ table: DocumentTable, width: Int) {
    widths = table.heads.indices.map { column in
      ([table.heads[column]] + table.rows.map { $0[column] })
        .flatMap { $0.split(separator: "\n") }.map(\.count).max() ?? 0
    }
    let free = width - Self.gap.count * max(0, widths.count - 1)
    let words = table.heads.indices.map { Self.longestWord(table, $0) }
    shrink(to: free) { max(Self.narrowest, words[$0]) }
    shrink(to: free) { _ in Self.narrowest }
    fit = widths.reduce(0, +) <= free
  }

  /// Takes from the widest column as long as it is wider than its bound.
  private mutating func shrink(to free: Int, bound: (Int) -> Int) {
    while widths.reduce(0, +) > free {
      let open = widths.indices.filter { widths[$0] > bound($0) }
      guard let widest = open.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
    }
  }

  private static func longestWord(_ table: DocumentTable, _ column: Int) -> Int {
    ([table.heads[column]] + table.rows.map { $0[column] })
      .flatMap { $0.split { $0 == " " || $0 == "\n" } }.map(\.count).max() ?? 0
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

/// Lines of at most `width` characters, broken between words; no-break spaces hold together.
private func wrapped(_ text: String, _ width: Int) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
    var lines: [String] = []
    var current = ""
    for word in line.split(separator: " ") {
      for piece in pieces(of: word, width) {
        if current.isEmpty {
          current = piece
        } else if current.count + 1 + piece.count <= width {
          current += " " + piece
        } else {
          lines.append(current)
          current = piece
        }
      }
    }
    return lines + [current]
  }
}

/// A word, or parts of one that is wider than the line, with a hyphen where letters are parted.
private func pieces(of word: Substring, _ width: Int) -> [String] {
  var rest = word
  var pieces: [String] = []
  while rest.count > max(1, width) {
    var head = rest.prefix(max(1, width))
    let next = rest.dropFirst(head.count).first
    let isWithinLetters =
      width > 2 && next?.isLetter == true && head.suffix(2).allSatisfy(\.isLetter)
    if isWithinLetters { head = head.dropLast() }
    pieces.append(isWithinLetters ? head + "-" : String(head))
    rest = rest.dropFirst(head.count)
  }
  return pieces + [String(rest)]
}
