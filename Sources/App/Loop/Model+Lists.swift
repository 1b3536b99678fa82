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
    lists[place, default: ListState()].take(all: rows(of: place))
    filterList(of: place)
  }

  private func rows(of place: Place) -> [RowKey] {
    switch place {
    case .today: todayRows()
    case .parties: partyRows()
    case .plan: shownActivities.map { .entity($0.reference) }
    case .agenda: agendaRows()
    case .followUps: followUpRows()
    case .meeting: meetingRows()
    }
  }

  /// Keys while the filter line is open; nil leaves the key to the commands.
  mutating func handleInPlaceText(_ key: KeyPress) -> [Effect]? {
    if place == .meeting { return handleInMeetingText(key) }
    guard list.isFiltering else { return nil }
    switch key {
    case .enter:
      list.isFiltering = false
      filterList()
    case .escape:
      list.isFiltering = false
      list.filter = TextField()
      filterList()
    case .up, .down, .pageUp, .pageDown: return nil
    default:
      guard list.filter.handle(key) else { return nil }
      status = nil
      filterList()
    }
    return []
  }

  mutating func pasteInPlaceText(_ text: String) -> Bool {
    if place == .meeting { return pasteInMeetingText(text) }
    guard list.isFiltering else { return false }
    list.filter.insert(text.asQuery)
    filterList()
    return true
  }
}
