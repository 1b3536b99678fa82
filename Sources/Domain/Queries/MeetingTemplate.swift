/// What a meeting of a kind begins with, whom it is for, and the days that hang on its own.
///
/// The table below is the only place that says so; the form, the command line, a year of meetings
/// and the notice all read it.
package struct MeetingTemplate: Sendable {
  /// The points that its agenda has from the beginning.
  let points: [TemplatePoint]
  /// The bodies whose seats are noted as present or absent.
  package let seats: [CouncilBody]
  package let invitees: Invitees
  let stop: MatterStop
  /// How long before the meeting its notice or invitation goes out.
  let noticeDays: SettingKey
  /// How long after the meeting its notes are approved; nil where nobody approves any.
  let approvalDays: SettingKey?
  /// When such a meeting usually is, where the book has none to go by.
  let hours: MeetingHours
}

/// Whom a meeting is for.
package enum Invitees: Hashable, Sendable {
  /// Whoever has a seat.
  case seats
  /// Civil society that has joined, and nobody else (R15).
  case affiliatedCivilSociety
  /// Every association, joined or not.
  case everyAssociation
  /// Whoever is asked.
  case whoeverIsAsked
}

/// The last day for matters to a meeting (R14).
enum MatterStop: Hashable, Sendable {
  /// The working committee's day when it meets before the council does, else so long before.
  case workingCommittee(orElse: SettingKey)
  case daysBefore(SettingKey)
  /// What has come before the meeting can be taken up.
  case sameDay
  /// No matters are reported to it.
  case none
}

/// From when until when.
struct MeetingHours: Hashable, Sendable {
  let start: TimeOfDay?
  let end: TimeOfDay?

  init(_ start: Int, _ end: Int) {
    self.start = TimeOfDay(hour: start, minute: 0)
    self.end = TimeOfDay(hour: end, minute: 0)
  }

  private init() {
    start = nil
    end = nil
  }

  static let any = MeetingHours()
}

/// A point of a template, in both languages.
struct TemplatePoint: Hashable, Sendable {
  let section: AgendaSection
  let heading: Phrase
  let minutes: Int
  let presenter: Phrase

  init(_ section: AgendaSection, _ heading: Phrase, _ minutes: Int, by presenter: Phrase) {
    self.section = section
    self.heading = heading
    self.minutes = minutes
    self.presenter = presenter
  }

  func item(in language: Language) -> StandingItem {
    StandingItem(
      section, heading[language], minutes: minutes, presenter: presenter[language])
  }
}

/// A point that an agenda holds from the beginning.
package struct StandingItem: Hashable, Sendable {
  package let section: AgendaSection
  package let heading: String
  /// Planned length.
  package let minutes: Int?
  package let presenter: String?

  package init(
    _ section: AgendaSection, _ heading: String, minutes: Int? = nil, presenter: String? = nil
  ) {
    self.section = section
    self.heading = heading
    self.minutes = minutes
    self.presenter = presenter
  }
}

extension MeetingTemplate {
  fileprivate static let council = MeetingTemplate(
    points: opening + [.actions] + ending, seats: [.council], invitees: .seats,
    stop: .workingCommittee(orElse: .issueStopDays), noticeDays: .noticeDays,
    approvalDays: .approvalDays, hours: MeetingHours(15, 17))

  /// The joint meeting follows up the commitments and hears the administrations.
  fileprivate static let councilWithCNetwork = MeetingTemplate(
    points: opening + [
      .actions,
      TemplatePoint(.followUp, .pointAdministrations, 20, by: .presenterCNetwork),
      TemplatePoint(.followUp, .pointYearlyFollowUp, 30, by: .presenterCoordinator),
    ] + ending,
    seats: [.council, .cNetwork], invitees: .seats,
    stop: .workingCommittee(orElse: .issueStopDays), noticeDays: .noticeDays,
    approvalDays: .approvalDays, hours: MeetingHours(15, 17))

  fileprivate static let workingCommittee = MeetingTemplate(
    points: [
      .open,
      TemplatePoint(.formalities, .pointPreviousNotes, 5, by: .presenterSecretary),
      TemplatePoint(.newMatters, .pointMattersToPrepare, 30, by: .presenterCoordinator),
      TemplatePoint(.newMatters, .pointNextAgenda, 15, by: .presenterSecretary),
      .otherQuestions,
    ],
    seats: [.workingCommittee], invitees: .seats, stop: .sameDay, noticeDays: .noticeDays,
    approvalDays: .approvalDays, hours: MeetingHours(13, 15))

  fileprivate static let cNetwork = MeetingTemplate(
    points: opening + [
      TemplatePoint(.followUp, .pointAdministrations, 30, by: .presenterCNetwork),
      TemplatePoint(.followUp, .pointMunicipalActivities, 20, by: .presenterCoordinator),
    ] + ending,
    seats: [.cNetwork], invitees: .seats, stop: .daysBefore(.issueStopDays),
    noticeDays: .noticeDays, approvalDays: .approvalDays, hours: MeetingHours(10, 12))

  fileprivate static let themeEvening = MeetingTemplate(
    points: [
      TemplatePoint(.formalities, .pointWelcome, 10, by: .presenterCoordinator),
      TemplatePoint(.newMatters, .pointThemeTalk, 30, by: .presenterGuest),
      TemplatePoint(.newMatters, .pointThemeTables, 60, by: .presenterAll),
      TemplatePoint(.closing, .pointSummary, 20, by: .presenterCoordinator),
    ],
    seats: [], invitees: .everyAssociation, stop: .none, noticeDays: .invitationDays,
    approvalDays: nil, hours: MeetingHours(18, 20))

  fileprivate static let electionMeeting = MeetingTemplate(
    points: [
      TemplatePoint(.formalities, .pointWelcome, 5, by: .presenterChair),
      TemplatePoint(.formalities, .pointRollOfParties, 10, by: .presenterSecretary),
      TemplatePoint(.newMatters, .pointAboutCouncil, 30, by: .presenterCoordinator),
      TemplatePoint(.newMatters, .pointNominees, 30, by: .presenterNominees),
      TemplatePoint(.newMatters, .pointElection, 30, by: .presenterChair),
      .otherQuestions,
    ],
    seats: [.council], invitees: .affiliatedCivilSociety, stop: .none,
    noticeDays: .invitationDays, approvalDays: .approvalDays, hours: MeetingHours(18, 20))

  fileprivate static let workingGroup = MeetingTemplate(
    points: opening + [
      .actions, TemplatePoint(.newMatters, .pointGroupWork, 30, by: .presenterAll),
    ] + ending,
    seats: [.workingGroup], invitees: .seats, stop: .daysBefore(.issueStopDays),
    noticeDays: .noticeDays, approvalDays: .approvalDays, hours: MeetingHours(13, 15))

  fileprivate static let other = MeetingTemplate(
    points: [], seats: [], invitees: .whoeverIsAsked, stop: .none, noticeDays: .noticeDays,
    approvalDays: nil, hours: .any)

  // MARK: What many have

  private static let opening: [TemplatePoint] = [
    .open, TemplatePoint(.formalities, .pointPreviousNotes, 5, by: .presenterSecretary),
  ]
  private static let ending: [TemplatePoint] = [
    .otherQuestions, TemplatePoint(.closing, .pointNextMeeting, 5, by: .presenterSecretary),
  ]
}

extension TemplatePoint {
  fileprivate static let open = TemplatePoint(.formalities, .pointOpening, 5, by: .presenterChair)
  fileprivate static let actions = TemplatePoint(
    .followUp, .pointActions, 10, by: .presenterCoordinator)
  fileprivate static let otherQuestions = TemplatePoint(
    .closing, .pointOtherQuestions, 10, by: .presenterAll)
}

extension MeetingKind {
  package var template: MeetingTemplate {
    switch self {
    case .council: .council
    case .councilWithCNetwork: .councilWithCNetwork
    case .workingCommittee: .workingCommittee
    case .cNetwork: .cNetwork
    case .themeEvening: .themeEvening
    case .electionMeeting: .electionMeeting
    case .workingGroup: .workingGroup
    case .other: .other
    }
  }

  /// Whether an agenda of this kind begins with anything.
  package var hasStandingPoints: Bool { !template.points.isEmpty }

  /// The body whose own meeting this is; nil for open ones.
  package var body: CouncilBody? { template.seats.first }
}

extension StandingItem {
  /// What an agenda of the kind begins and ends with.
  static func all(of kind: MeetingKind, in language: Language) -> [StandingItem] {
    kind.template.points.map { $0.item(in: language) }
  }
}
