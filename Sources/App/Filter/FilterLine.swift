import Domain
import Terminal

/// The line in which a filter is typed.
extension Model {
  /// Keys while the filter line is open; nil leaves the key to the commands.
  mutating func handleInPlaceText(_ key: KeyPress) -> [Effect]? {
    if place == .meeting { return handleInMeetingText(key) }
    guard list.isFiltering else { return nil }
    switch key {
    case .enter: finishFilter()
    case .escape: clearFilter()
    case .up, .down, .pageUp, .pageDown: return nil
    case .tab: complete(by: 1)
    case .backTab: complete(by: -1)
    default:
      guard list.filter.handle(key) else { return nil }
      changedFilter()
    }
    return []
  }

  mutating func pasteInPlaceText(_ text: String) -> Bool {
    if place == .meeting { return pasteInMeetingText(text) }
    guard list.isFiltering else { return false }
    list.filter.insert(text.asQuery)
    changedFilter()
    return true
  }

  /// Keeps what was found; when nothing was, looks for the same words everywhere.
  private mutating func finishFilter() {
    list.completing = nil
    list.isFiltering = false
    list.filterFocus = nil
    filterList()
    if isFilteredToNothing { searchEverywhere(for: list.filter.text) }
  }

  mutating func openFilter() {
    list.isFiltering = true
    list.filterFocus = FilterFocus(at: list.focused)
  }

  /// While the filter is typed this also goes back to where one stood.
  mutating func clearFilter() {
    let start = list.isFiltering ? list.filterFocus?.start : nil
    list.completing = nil
    list.isFiltering = false
    list.filterFocus = nil
    list.filter = TextField()
    filterList()
    if let start { show(start) }
  }

  private mutating func changedFilter() {
    list.completing = nil
    status = nil
    let focused = list.focused
    if focused != list.filterFocus?.given { list.filterFocus?.wanted = focused }
    filterList()
    focusHit()
    let given = list.focused
    list.filterFocus?.given = given
  }

  /// The focus goes to the first hit, unless the row that had it still passes.
  private mutating func focusHit() {
    let wanted = list.filterFocus?.wanted
    if place == .plan { turnBoard(toHit: wanted) }
    list.focusFirst()
    if let wanted { list.focus(wanted) }
  }

  /// Whether a filter stands that no record passes.
  var isFilteredToNothing: Bool { !list.filter.text.isEmpty && hitCount == 0 }

  // MARK: Completion
  /// Puts in the first candidate, and with the same key again the next one.
  private mutating func complete(by step: Int) {
    var completing = list.completing
    if let old = completing {
      let count = old.completion.candidates.count
      completing?.index = (old.index + step + count) % count
    } else {
      let found = completion
      guard !found.candidates.isEmpty else { return }
      completing = Completing(
        completion: found, index: step > 0 ? 0 : found.candidates.count - 1, range: found.range)
    }
    guard var now = completing else { return }
    let candidate = now.completion.candidates[now.index]
    list.filter.replace(now.range, with: candidate)
    now.range = now.range.lowerBound..<(now.range.lowerBound + candidate.count)
    changedFilter()
    list.completing = now.completion.candidates.count > 1 ? now : nil
  }

  private var completion: FilterCompletion {
    FilterCompletion(
      list.filter.text, caret: list.filter.caret, kinds: kinds(in: place), today: now.day,
      language: language)
  }

  /// The candidates under the line, and which of them stands in it; none for a first letter.
  var shownCandidates: (words: [String], current: Int?)? {
    guard list.isFiltering, overlays.isEmpty else { return nil }
    if let completing = list.completing {
      return (completing.completion.candidates, completing.index)
    }
    let found = completion
    let isValue = String(list.filter.text.prefix(found.range.lowerBound)).last == ":"
    guard !found.candidates.isEmpty, isValue || found.range.count >= 2 else { return nil }
    return (found.candidates, nil)
  }

  // MARK: Drawing
  /// The filter line on screens without a second row, and the candidates under it on others.
  func drawFilterHelp(on canvas: inout Canvas, _ layout: Layout) {
    let row = layout.headings
    if layout.path == nil, list.isFiltering || !list.filter.text.isEmpty {
      canvas.fill(row, with: " ")
      drawFilter(on: &canvas, in: row, width: row.size.width - 2)
    } else if layout.path != nil, let (words, current) = shownCandidates {
      canvas.fill(row, with: " ")
      world.drawCandidates(words, current, on: &canvas, in: row)
    }
  }
}

extension World {
  /// Whole candidates only, from the one that stands in the line.
  fileprivate func drawCandidates(
    _ words: [String], _ current: Int?, on canvas: inout Canvas, in row: Rect
  ) {
    var column = row.minX + 1
    let hint = KeyPress.tab.words[language] + ": "
    column += canvas.write(hint, at: Point(column: column, row: row.minY), style: Style(.hintKey))
    for index in words.indices.dropFirst(max(0, (current ?? 0) - 1)) {
      let word = words[index].trimmed
      let isLast = index == words.count - 1
      guard column + columns(of: word) + (isLast ? 0 : 2) < row.maxX - 1 else {
        canvas.write("…", at: Point(column: column, row: row.minY), style: Style(.hint))
        return
      }
      let style = Style(index == current ? .current : .hint)
      column += canvas.write(word, at: Point(column: column, row: row.minY), style: style) + 2
    }
  }
}
