import Domain
import Terminal

/// Rows of the places' lists: which there are, in what order, and what a filter leaves.
extension Model {
  mutating func refreshLists() {
    todo = todayItems()
    for place in Place.allCases { refreshList(of: place) }
  }

  mutating func refreshList() { refreshList(of: place) }

  private mutating func refreshList(of place: Place) {
    var state = lists[place] ?? ListState()
    state.replaceRows(rows(of: place, matching: SearchQuery(state.filter.text)))
    lists[place] = state
  }

  private func rows(of place: Place, matching query: SearchQuery) -> [RowKey] {
    switch place {
    case .today: todayRows()
    case .parties: partyRows(matching: query)
    case .plan: planRows()
    case .agenda: filtered(agendaRows(), by: query)
    case .followUps: filtered(followUpRows(), by: query)
    case .meeting: meetingRows()
    }
  }

  /// Keeps the rows whose shown text holds the words, and the headings that still have rows.
  private func filtered(_ rows: [RowKey], by query: SearchQuery) -> [RowKey] {
    guard !query.isEmpty else { return rows }
    var kept: [RowKey] = []
    for row in rows {
      if row.isHeading, kept.last?.isHeading == true { kept.removeLast() }
      if row.isHeading || SearchText(searchText(of: row)).matches(query) { kept.append(row) }
    }
    if kept.last?.isHeading == true { kept.removeLast() }
    return kept
  }

  func searchText(of row: RowKey) -> String {
    cells(of: row).texts.joined(separator: " ")
  }

  /// Keys while the filter line is open; nil leaves the key to the commands.
  mutating func handleInPlaceText(_ key: KeyPress) -> [Effect]? {
    if place == .meeting { return handleInMeetingText(key) }
    guard list.isFiltering else { return nil }
    switch key {
    case .enter: list.isFiltering = false
    case .escape:
      list.isFiltering = false
      list.filter = TextField()
      refreshList()
    case .up, .down, .pageUp, .pageDown: return nil
    default:
      guard list.filter.handle(key) else { return nil }
      refreshList()
    }
    return []
  }

  mutating func pasteInPlaceText(_ text: String) -> Bool {
    if place == .meeting { return pasteInMeetingText(text) }
    guard list.isFiltering else { return false }
    list.filter.insert(text)
    refreshList()
    return true
  }
}
