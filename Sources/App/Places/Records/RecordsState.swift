package import Domain

/// Which list of records without a place of their own is shown.
package struct RecordsState: Equatable, Sendable {
  package internal(set) var kind = Kind.people

  package init() {}
}

extension Kind {
  /// The place a kind is kept in, or from whose menu its list is reached.
  var home: Place {
    switch self {
    case .parties, .affiliations, .contacts, .people, .mandates, .nominations, .groups: .parties
    case .plans, .activities, .progress, .milestones, .undertakings: .plan
    case .meetings, .matters, .treatments, .decisions, .dispatches, .attachments: .agenda
    case .followups, .subpoints, .assessments: .followUps
    case .settings: .today
    }
  }

  /// Whether its records are rows of no other list.
  var isListedAlone: Bool { Kind.listedAlone.contains(self) }

  /// The place a record is shown in: as a row, or a plan as the whole place.
  var place: Place { isListedAlone && self != .plans ? .records : home }

  /// Those with a list of their own, in the order in which one goes through them.
  static let listedAlone: [Kind] = [
    .people, .mandates, .nominations, .groups, .contacts, .affiliations, .decisions,
    .dispatches, .attachments, .plans,
    .progress, .milestones, .undertakings, .subpoints, .assessments, .settings,
  ]

  /// What the list is called in saved views and where its order is kept.
  var recordsList: String { Place.records.name + "." + rawValue }
}
