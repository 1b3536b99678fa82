import Domain

/// Where one can be: six places reached by their digit, and the lists of all other records.
package enum Place: Int, CaseIterable, Sendable {
  case today
  case parties
  case plan
  case agenda
  case followUps
  case meeting
  /// A list of any other kind of record, reached from the menu of the place it belongs to.
  case records

  /// Those with a digit and a tab.
  package static let tabs: [Place] = allCases.filter { $0 != .records }

  /// The name golden screens and `render --screen` use.
  package var name: String {
    switch self {
    case .today: "today"
    case .parties: "parties"
    case .plan: "plan"
    case .agenda: "agenda"
    case .followUps: "followups"
    case .meeting: "meeting"
    case .records: "records"
    }
  }

  /// By its digit, or by its name in either language, whatever its case and marks.
  package init?(typed: String) {
    let word = typed.folded
    let found = Place.tabs.first { place in
      [place.name, "\(place.rawValue)", place.phrase.sv.folded, place.phrase.en.folded]
        .contains(word)
    }
    guard let found else { return nil }
    self = found
  }

  package init?(name: String) {
    guard let place = Place.allCases.first(where: { $0.name == name }) else { return nil }
    self = place
  }
}
