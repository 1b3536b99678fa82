/// Something the book keeps: plain, codable, with an identifier for ever.
package protocol Entity: Codable, Equatable, Sendable, Identifiable, Referring, SelfChecking
where ID == Identifier<Self> {
  associatedtype CodingKeys: CodingKey, CaseIterable, RawRepresentable<String>
  static var kind: Kind { get }
  /// Where the book keeps entities of this kind.
  static var table: WritableKeyPath<Book, Table<Self>> { get }
  static func change(_ edit: Edit<Self>) -> Change
  /// What a stored history tells of one; nil when neither side is known.
  static func change(from before: Record?, to after: Record?) throws(FieldError) -> Change?
  /// Makes room in a book for so many that are to be there.
  static func reserve(_ count: Int, in book: inout Book)
  /// One that is there; asked of the type, so that it is made for each.
  static func find(_ id: RawIdentifier, in book: Book) -> Self?
  /// Puts one into a book as a store read it and tells which; asked of the type, so that it is made
  /// for each.
  static func restore(
    _ record: Record, removed: Bool, in book: inout Book
  ) throws(FieldError) -> RawIdentifier
}

extension Entity {
  /// The names used in JSON, on the command line and on disk, in order of declaration.
  package static var fieldNames: [String] { CodingKeys.allCases.map(\.rawValue) }
}

/// The kinds of entity, by the words of the command line.
package enum Kind: String, CaseIterable, Sendable, Hashable {
  case parties
  case affiliations
  case contacts
  case people
  case mandates
  case nominations
  case meetings
  case matters
  case treatments
  case decisions
  case plans
  case activities
  case progress
  case milestones
  case undertakings
  case followups
  case subpoints
  case attachments
  case dispatches
  case assessments
  case groups
  case settings

  /// The type that holds entities of this kind.
  package var type: any Entity.Type {
    switch self {
    case .parties: Party.self
    case .affiliations: Affiliation.self
    case .contacts: ContactPoint.self
    case .people: Person.self
    case .mandates: Mandate.self
    case .nominations: Nomination.self
    case .meetings: Meeting.self
    case .matters: Matter.self
    case .treatments: Treatment.self
    case .decisions: Decision.self
    case .plans: ActivityPlan.self
    case .activities: Activity.self
    case .progress: ProgressEntry.self
    case .milestones: Milestone.self
    case .undertakings: Undertaking.self
    case .followups: FollowUp.self
    case .subpoints: Subpoint.self
    case .attachments: Attachment.self
    case .dispatches: Dispatch.self
    case .assessments: Assessment.self
    case .groups: WorkingGroup.self
    case .settings: Setting.self
    }
  }

  /// The number that stands for the kind on disk; never reused, so a new kind takes the next one.
  package var code: UInt8 {
    switch self {
    case .parties: 1
    case .affiliations: 2
    case .contacts: 3
    case .people: 4
    case .mandates: 5
    case .nominations: 6
    case .meetings: 7
    case .matters: 8
    case .treatments: 9
    case .decisions: 10
    case .plans: 11
    case .activities: 12
    case .followups: 13
    case .assessments: 14
    case .groups: 15
    case .settings: 16
    case .progress: 17
    case .milestones: 18
    case .undertakings: 19
    case .dispatches: 20
    case .subpoints: 21
    case .attachments: 22
    }
  }

  /// By the number, for the words take ten times as long.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(code)
  }

  /// Nil for the code of a newer version's kind.
  package init?(code: UInt8) {
    guard let kind = Kind.allCases.first(where: { $0.code == code }) else { return nil }
    self = kind
  }
}
