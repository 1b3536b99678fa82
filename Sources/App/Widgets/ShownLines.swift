import Terminal

/// Where the lines of a text begin and end when it is shown in a width, by places of its signs.
///
/// Lines are broken after a blank where there is one; blanks at the end of a line may hang over.
struct ShownLines: Equatable {
  /// Never empty; a newline belongs to no line.
  private(set) var rows: [Range<Int>] = []
  private let signs: [Character]
  private let width: Int

  init(_ text: String, width: Int) {
    signs = Array(text)
    self.width = max(1, width)
    var start = 0
    while let end = endOfLine(from: start) {
      rows.append(start..<end)
      start = end < signs.count && signs[end].isNewline ? end + 1 : end
    }
    rows.append(start..<signs.count)
  }

  /// The end of a line that is not the last; nil when the rest of the text fits.
  private func endOfLine(from start: Int) -> Int? {
    var used = 0
    var afterBlank: Int?
    for index in start..<signs.count {
      let sign = signs[index]
      if sign.isNewline { return index }
      if sign == " " {
        used += 1
        afterBlank = index + 1
        continue
      }
      used += columns(of: String(sign))
      if used > width { return max(start + 1, afterBlank ?? index) }
    }
    return nil
  }

  func text(of row: Int) -> String { String(signs[rows[row]]) }

  /// The line a caret stands in; between two lines it stands at the beginning of the second.
  func row(of caret: Int) -> Int { rows.lastIndex { $0.lowerBound <= caret } ?? 0 }

  func column(of caret: Int) -> Int {
    min(width, columns(of: String(signs[rows[row(of: caret)].lowerBound..<caret])))
  }

  /// The place in a line nearest to a column.
  func place(in row: Int, column: Int) -> Int {
    var used = 0
    for index in rows[row] {
      used += columns(of: String(signs[index]))
      if used > column { return index }
    }
    return end(of: row)
  }

  /// The last place in a line, before the blank that the next line follows.
  func end(of row: Int) -> Int {
    let range = rows[row]
    let isBroken = row + 1 < rows.count && rows[row + 1].lowerBound == range.upperBound
    return isBroken && !range.isEmpty ? range.upperBound - 1 : range.upperBound
  }
}
