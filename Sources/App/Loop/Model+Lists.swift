import Domain
import Terminal

/// Rows of the places' lists: which there are, in what order, and what a filter leaves.
extension Model {
  /// Of the start view, which counts everything, and of the place shown; the lists of the other
  /// places are made when one goes there.
  mutating func refreshLists() {
    todo = todayItems()
    forgetRemovedChoices()
    refreshList(of: .today)
    if place != .today { refreshList() }
    renewPages()
  }

  mutating func refreshList() { refreshList(of: place) }

  private mutating func refreshList(of place: Place) {
    if place == .parties { world.register.make(of: book) }
    lists[place, default: ListState()].take(
      all: ordered(withStayingRow(rows(of: place), in: place), in: place))
    filterList(of: place)
  }

  private func rows(of place: Place) -> [RowKey] {
    switch place {
    case .today: todayRows()
    case .parties: partyRows()
    case .plan: shownActivities.map { .entity($0.reference) }
    case .agenda: agendaRows()
    case .followUps: followUpRows()
    case .meeting: world.meetingRows()
    case .records: recordRows()
    }
  }
}
