import Domain
import Terminal

/// Rows of the places' lists: which there are, in what order, and what a filter leaves.
extension Model {
  mutating func refreshLists() {
    todo = todayItems()
    forgetRemovedChoices()
    for place in Place.allCases { refreshList(of: place) }
  }

  mutating func refreshList() { refreshList(of: place) }

  private mutating func refreshList(of place: Place) {
    lists[place, default: ListState()].take(all: ordered(rows(of: place), in: place))
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
}
