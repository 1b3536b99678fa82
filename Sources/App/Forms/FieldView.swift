import Domain
import Terminal

/// Drawing of one field of a form.
extension World {
  /// One line of a field; only a text of several lines has more than the first.
  func drawInput(
    _ field: FormField, row: Int, isFocused: Bool, on canvas: inout Canvas, at point: Point,
    _ room: Int
  ) {
    switch field.input {
    case .text(let input): drawBracketed(input, isFocused, on: &canvas, at: point, room)
    case .lines(let area): draw(area, row: row, isFocused, on: &canvas, at: point, room)
    case .date(let input), .time(let input), .number(let input):
      drawBracketed(input, isFocused, on: &canvas, at: point, min(room, 18))
      if case .date = field.input {
        canvas.write(
          besideDate(input.text, isFocused: isFocused, in: room - 20),
          at: Point(column: point.column + 20, row: point.row), style: Style(.hint))
      }
    case .name(let name): drawBracketed(name.typed, isFocused, on: &canvas, at: point, room)
    case .reference(let reference):
      drawReference(reference, isFocused, on: &canvas, at: point, room)
    default:
      let style = Style(isFocused ? .fieldFocused : .field)
      let words = words(of: field.input, isFocused: isFocused, in: room)
      canvas.write(words, at: point, style: style, width: room)
      if isFocused { canvas.cursor = point }
    }
  }

  private func draw(
    _ area: TextArea, row: Int, _ isFocused: Bool, on canvas: inout Canvas, at point: Point,
    _ room: Int
  ) {
    let lines = area.shown(in: areaWidth)
    canvas.write("[", at: point)
    canvas.write("]", at: Point(column: point.column + room - 1, row: point.row))
    guard lines.rows.indices.contains(row) else { return }
    let start = Point(column: point.column + 1, row: point.row)
    canvas.write(
      lines.text(of: row), at: start, style: Style(isFocused ? .fieldFocused : .field),
      width: max(1, room - 2))
    let caret = area.field.caret
    if isFocused, lines.row(of: caret) == row {
      canvas.cursor = Point(column: start.column + lines.column(of: caret), row: start.row)
    }
  }
}

extension World {
  fileprivate func drawBracketed(
    _ input: TextField, _ isFocused: Bool, on canvas: inout Canvas, at point: Point, _ room: Int
  ) {
    canvas.write("[", at: point)
    canvas.write("]", at: Point(column: point.column + room - 1, row: point.row))
    drawField(
      input, on: &canvas, at: Point(column: point.column + 1, row: point.row), max(1, room - 2),
      isFocused ? .fieldFocused : .field)
  }

  fileprivate func drawReference(
    _ reference: ReferenceField, _ isFocused: Bool, on canvas: inout Canvas, at point: Point,
    _ room: Int
  ) {
    let names = reference.chosen.map {
      title(of: EntityReference(reference.kind, $0))[language]
    }
    let chosen = names.joined(separator: ", ")
    let typing = !reference.typed.text.isEmpty
    guard typing || isFocused && (chosen.isEmpty || reference.isMultiple) else {
      drawBracketed(TextField(chosen), isFocused, on: &canvas, at: point, room)
      return
    }
    let used =
      chosen.isEmpty || !reference.isMultiple
      ? 0
      : canvas.write(fitted(chosen + "; ", to: room * 2 / 3), at: point, style: Style(.field))
    drawBracketed(
      reference.typed, isFocused, on: &canvas,
      at: Point(column: point.column + used, row: point.row), room - used)
  }

  /// A choice, a flag or several choices as words.
  fileprivate func words(of input: FieldInput, isFocused: Bool, in room: Int) -> String {
    switch input {
    case .flag(let flag): return flag ? "[x]" : "[ ]"
    case .choice(let options, let selected, _):
      let name = selected.map { options[$0].name } ?? .notSaid
      return "< \(name[language]) >"
    case .several(let options, let chosen, let cursor):
      let names = chosen.sorted().map { options[$0].name[language] }
      return isFocused
        ? stepping(options[cursor].name[language], chosen.contains(cursor), names, in: room)
        : told(names, in: room - 4)
    default: return ""
    }
  }

  /// The option one stands on, and after it the codes of all that are chosen, which are never cut.
  private func stepping(
    _ name: String, _ isChosen: Bool, _ chosen: [String], in room: Int
  ) -> String {
    let codes = chosen.isEmpty ? "" : "  " + chosen.map(\.code).joined(separator: " ")
    let option = (isChosen ? "[x] " : "[ ] ") + name
    return "< \(fitted(option, to: max(6, room - 4 - columns(of: codes)))) >\(codes)"
  }

  /// All that are chosen: by name where there is room, else by code.
  private func told(_ chosen: [String], in room: Int) -> String {
    if chosen.isEmpty { return "< \(Phrase.notSaid[language]) >" }
    let names = chosen.joined(separator: ", ")
    return "< \(columns(of: names) <= room ? names : chosen.map(\.code).joined(separator: " ")) >"
  }

  /// The day read back, and how to see the calendar; what does not fit is left out whole.
  fileprivate func besideDate(_ text: String, isFocused: Bool, in width: Int) -> String {
    let key = isFocused ? [Phrase.downForCalendar[language]] : []
    var wishes: [[String]] = text.trimmed.isEmpty ? [key] : []
    if case .day(let day) = DateReader(today: now.day).read(text) {
      let week = Phrase.weekdayAndWeek(day)[language]
      let whole = day.text == text.trimmed ? week : "\(day.text) \(week)"
      wishes = [[whole] + key, [whole], [week]]
    }
    return wishes.map { $0.joined(separator: "  ") }.first { columns(of: $0) <= width } ?? ""
  }

  /// A record that can be chosen, with what tells it from others of its kind.
  func candidate(_ raw: RawIdentifier, of field: ReferenceField) -> String {
    let name = title(of: EntityReference(field.kind, raw))[language]
    guard let party = book.parties[Identifier<Party>(raw)], field.kind == .parties else {
      return name
    }
    let query = SearchQuery(field.typed.text)
    let alias = party.aliases.first { SearchText($0).matches(query) }
    let called = SearchText(name).matches(query) ? nil : alias.map { Phrase.alsoCalled($0) }
    let isAffiliated = index.isAffiliated(party.id, in: agreement.code, on: now.day)
    let marks = [called, isAffiliated ? nil : Phrase.notAffiliatedMark].compactMap { $0 }
    return ([name] + marks.map { $0[language] }).joined(separator: ", ")
  }
}

extension String {
  /// What an option is numbered by: the first word of its name.
  fileprivate var code: String { String(prefix { $0 != " " }) }
}
