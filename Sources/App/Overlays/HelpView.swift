import Domain
import Terminal

/// Drawing of the help: as many columns as fit, what is marked explained below them.
extension Model {
  func drawHelp(_ help: Help, on canvas: inout Canvas) {
    let width = min(100, size.width)
    let sections = helpSections(matching: help.query)
    let columns = max(1, min(3, (width - 4) / Self.helpColumn))
    let grid = HelpGrid(sections, columns: columns)
    let inside = drawBox(
      .helpTitle(subjectOfHelp), width: width, height: grid.rows + 5, on: &canvas)
    let area = inside.droppingBottom(2)
    let cells = grid.shown(entry: help.highlighted, height: area.size.height)
    let room = area.size.width / columns
    for (point, line) in cells {
      let start = Point(column: area.minX + point.column * room, row: area.minY + point.row)
      world.draw(line, isFocused: line.entry == help.highlighted, on: &canvas, at: start, room - 1)
    }
    if cells.isEmpty { canvas.cursor = Point(column: area.minX, row: area.minY) }
    world.drawFoot(of: help, sections, on: &canvas, in: inside.bottom(2))
  }

  /// The least width of one column of the help.
  private static var helpColumn: Int { 24 }
}

extension World {
  /// What the marked key does or why it does not, and how to search.
  fileprivate func drawFoot(
    of help: Help, _ sections: [HelpSection], on canvas: inout Canvas, in area: Rect
  ) {
    let entries = sections.flatMap(\.entries)
    let sentence =
      entries.indices.contains(help.highlighted)
      ? entries[help.highlighted].sentence : .noSuchHelp
    let start = Point(column: area.minX, row: area.minY)
    canvas.write(sentence[language], at: start, style: Style(.accent), width: area.size.width)
    let last = Point(column: area.minX, row: area.minY + 1)
    let hint =
      help.query.text.isEmpty
      ? wholeHints(Phrase.helpHint[language], to: area.size.width)
      : Phrase.searchedFor(help.query.text)[language]
    canvas.write(hint, at: last, style: Style(.hint), width: area.size.width)
  }

  fileprivate func draw(
    _ line: HelpGrid.Line, isFocused: Bool, on canvas: inout Canvas, at point: Point, _ width: Int
  ) {
    guard let own = line.own else {
      canvas.write(line.title[language], at: point, style: Style(.title), width: width)
      return
    }
    if let entry = line.entry {
      canvas.mark(Rect(origin: point, size: Size(width: width, height: 1)), as: .item(entry))
    }
    let mark = isFocused ? "> " : own.isRefused ? "- " : "  "
    let keys = padded(own.keys[language], to: min(line.keyWidth(in: language), width / 2))
    canvas.write(
      mark + keys + " " + own.words[language], at: point,
      style: Style(isFocused ? .selected : own.isRefused ? .hint : .text), width: width)
    if isFocused { canvas.cursor = point }
  }
}

/// The lines of the help put in columns of nearly equal height.
struct HelpGrid {
  /// A heading, or one of the help's lines.
  struct Line {
    let title: Phrase
    let own: HelpEntry?
    /// The place among all entries; nil for a heading.
    let entry: Int?
    /// The entries that stand under the same heading.
    let section: [HelpEntry]

    /// The widest keys of the section, so that its words begin below each other.
    func keyWidth(in language: Language) -> Int {
      section.map { columns(of: $0.keys[language]) }.max() ?? 0
    }
  }

  private var filled: [[Line]] = [[]]

  init(_ sections: [HelpSection], columns: Int) {
    let total = sections.reduce(0) { $0 + $1.entries.count + 1 }
    let wanted = (total + columns - 1) / columns
    var number = 0
    for section in sections {
      if let last = filled.last, last.count + 2 > wanted, filled.count < columns, !last.isEmpty {
        filled.append([])
      }
      filled[filled.count - 1].append(
        Line(title: section.title, own: nil, entry: nil, section: section.entries))
      for entry in section.entries {
        if filled[filled.count - 1].count >= wanted, filled.count < columns { filled.append([]) }
        filled[filled.count - 1].append(
          Line(title: section.title, own: entry, entry: number, section: section.entries))
        number += 1
      }
    }
  }

  var rows: Int { filled.map(\.count).max() ?? 0 }

  /// The lines with their column and row, scrolled so that an entry is among them.
  func shown(entry: Int, height: Int) -> [(Point, Line)] {
    let row = filled.compactMap { $0.firstIndex { $0.entry == entry } }.first ?? 0
    let top = max(0, min(row - height / 2, rows - height))
    return filled.enumerated().flatMap { column, lines in
      lines.enumerated().dropFirst(top).prefix(max(0, height)).map { row, line in
        (Point(column: column, row: row - top), line)
      }
    }
  }
}
