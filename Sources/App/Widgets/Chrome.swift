import Domain
import Terminal

/// The rows that frame every place: tabs, path, status and hints.
extension Model {
  func drawTabs(on canvas: inout Canvas, in row: Rect) {
    let state = cornerWords[language]
    let room = row.size.width - columns(of: state) - 2
    let names = tabTexts(short: false)
    let fits = columns(of: names.joined(separator: " ")) + 1 <= room && row.size.width >= 80
    if let menu = CommandTable.command(.menu, in: place)?.keys.first {
      canvas.mark(row, as: .key(menu))
    }
    var column = 1
    for (place, text) in zip(Place.tabs, fits ? names : tabTexts(short: true)) {
      let isCurrent = place == tab
      let start = Point(column: isCurrent ? column - (fits ? 1 : 0) : column, row: row.minY)
      let used = canvas.write(text, at: start, style: Style(isCurrent ? .current : .hint))
      if let key = place.key {
        canvas.mark(
          Rect(column: start.column, row: row.minY, width: used, height: 1), as: .key(key))
      }
      column = start.column + used + (isCurrent && fits ? 1 : fits ? 2 : 1)
    }
    let style = Style(saving.isAlarming ? .error : .hint)
    canvas.write(
      state, at: Point(column: row.maxX - columns(of: state) - 1, row: row.minY), style: style)
  }

  /// The place whose tab is lit: where a list of records is reached from.
  var tab: Place { place == .records ? records.kind.home : place }

  /// " 0 Idag" or, where it is narrow, the digits alone with the current place named.
  private func tabTexts(short: Bool) -> [String] {
    Place.tabs.map { place in
      let name = "\(place.rawValue) \(place.phrase[language])"
      if place == tab { return "[\(name)]" }
      return short ? "\(place.rawValue)" : name
    }
  }

  func drawPath(on canvas: inout Canvas, in row: Rect) {
    let isSearch = list.isFiltering || !list.filter.text.isEmpty
    let wanted = isSearch ? row.size.width / 2 : columns(of: path[language])
    let ellipsis = settings.lines.ellipsis
    let right = wholeParts(
      counts[language], to: max(row.size.width / 2, row.size.width - wanted - 4),
      ellipsis: ellipsis)
    let left = max(0, row.size.width - columns(of: right) - 4)
    if isSearch {
      drawFilter(on: &canvas, in: row, width: left)
    } else {
      canvas.write(
        wholeParts(path[language], to: left, ellipsis: ellipsis),
        at: Point(column: 1, row: row.minY), style: Style(.heading), width: left)
    }
    canvas.write(
      right, at: Point(column: row.maxX - columns(of: right) - 1, row: row.minY),
      style: Style(.hint))
  }

  func drawFilter(on canvas: inout Canvas, in row: Rect, width: Int) {
    let prompt = (listPhrase + .searchPrompt)[language]
    let used = canvas.write(prompt, at: Point(column: 1, row: row.minY), style: Style(.heading))
    let room = max(1, width - used)
    let role: Role = list.isFiltering ? .fieldFocused : .field
    world.drawField(
      list.filter, on: &canvas, at: Point(column: 1 + used, row: row.minY), room, role)
    if list.isFiltering, let caret = canvas.cursor { canvas.cursor = caret }
  }

  /// The sentence, and the position where it leaves room for it.
  ///
  /// A sentence too long for its row takes the rule above it too, and rows of the list as far down
  /// as the focus leaves free; the next key gives them back.
  func drawStatus(on canvas: inout Canvas, in row: Rect) {
    let status = status ?? remark
    let last = drawSentence(
      status?.sentence[language] ?? "", Style(status?.role ?? .text), on: &canvas, in: row)
    let position = positionWords[language]
    let start = row.maxX - columns(of: position) - 1
    if last + 2 < start {
      canvas.write(position, at: Point(column: start, row: row.minY), style: Style(.hint))
    }
  }

  /// The rows a sentence has under the topmost box; under what refuses commands it is told whole.
  var sentenceRowsUnderBox: Int {
    switch overlays.last {
    case .menu, .palette, .picker, .page:
      min(3, wrapped(status?.sentence[language] ?? "", to: max(1, size.width - 2)).count)
    default: 1
    }
  }

  /// Draws a sentence that ends in its row, and gives the columns its last line takes.
  @discardableResult
  func drawSentence(
    _ sentence: String, _ style: Style, on canvas: inout Canvas, in row: Rect
  ) -> Int {
    let width = max(1, row.size.width - 2)
    let lines = wrapped(sentence, to: width)
    let free = row.minY - (canvas.cursor?.row ?? row.minY - 1)
    let used =
      overlays.allSatisfy(\.isPicture) ? max(1, min(lines.count, free)) : sentenceRowsUnderBox
    for (offset, line) in lines.prefix(used - 1).enumerated() {
      let above = Rect(
        column: 0, row: row.minY - used + 1 + offset, width: row.size.width, height: 1)
      canvas.fill(above, with: " ")
      canvas.write(line, at: Point(column: 1, row: above.minY), style: style, width: width)
    }
    let last = lines.dropFirst(used - 1).joined(separator: " ")
    canvas.write(last, at: Point(column: 1, row: row.minY), style: style, width: width)
    return columns(of: last)
  }
}

extension World {
  /// A one-line field with its end in sight while it is typed in; sets the cursor when focused.
  func drawField(
    _ field: TextField, on canvas: inout Canvas, at point: Point, _ width: Int, _ role: Role
  ) {
    let signs = Array(field.text)
    var start = role == .fieldFocused ? field.caret : 0
    var caret = 0
    while start > 0, caret + columns(of: String(signs[start - 1])) < width {
      start -= 1
      caret += columns(of: String(signs[start]))
    }
    // A pasted text may be long: no more of it is looked at than can be shown.
    let visible = String(signs[start...].prefix(width * 2 + 1))
    canvas.write(visible, at: point, style: Style(role), width: width)
    if role == .fieldFocused {
      canvas.cursor = Point(column: point.column + caret, row: point.row)
    }
  }
}
