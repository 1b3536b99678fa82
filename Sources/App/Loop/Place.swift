/// The six places of the program, reached by their digit.
package enum Place: Int, CaseIterable, Sendable {
  case today
  case parties
  case plan
  case agenda
  case followUps
  case meeting

  /// The name golden screens and `render --screen` use.
  package var name: String {
    switch self {
    case .today: "today"
    case .parties: "parties"
    case .plan: "plan"
    case .agenda: "agenda"
    case .followUps: "followups"
    case .meeting: "meeting"
    }
  }

  package init?(name: String) {
    guard let place = Place.allCases.first(where: { $0.name == name }) else { return nil }
    self = place
  }
}
