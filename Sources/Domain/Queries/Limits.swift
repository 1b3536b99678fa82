/// The limits that rules read: the settings valid on a day, else the built-in ones.
package struct Limits: Equatable, Sendable {
  private let chosen: [SettingKey: Setting]

  /// Of several valid settings of one key, the one that began last counts.
  package init(_ book: Book, on day: Day) {
    var chosen: [SettingKey: Setting] = [:]
    for setting in book.settings.all where setting.isValid(on: day) {
      if let other = chosen[setting.key], !setting.prevails(over: other) { continue }
      chosen[setting.key] = setting
    }
    self.chosen = chosen
  }

  /// The number of a limit; 0 for the one that is a party.
  package subscript(key: SettingKey) -> Int { chosen[key]?.number ?? key.builtIn }

  /// The organisation of R2; nil until somebody says which.
  package var umbrella: Identifier<Party>? { chosen[.umbrellaParty]?.party }

  /// Where a limit comes from.
  package func source(of key: SettingKey) -> LimitSource {
    chosen[key].map { .setting($0.id, $0.source) } ?? key.builtInSource
  }

  /// Days an unanswered matter may wait before the start view speaks of it.
  package static let unansweredDays = 30
}

/// Where a limit comes from.
package enum LimitSource: Hashable, Sendable {
  case agreement
  /// The municipality's page about the council, which the agreement does not repeat.
  case councilPage
  /// Common practice elsewhere, chosen for the program.
  case practice
  case setting(Identifier<Setting>, String?)
}

extension SettingKey {
  /// The number that counts when the book says nothing.
  package var builtIn: Int {
    switch self {
    case .councilCivilSeats: 10
    case .councilPoliticalSeats: 3
    case .councilOfficialSeats: 1
    case .umbrellaParty, .savedView, .phrases, .quorum: 0
    case .meetingsPerYear: 4
    case .issueStopDays: 21
    case .noticeDays: 7
    case .invitationDays: 21
    case .approvalDays: 10
    case .feedbackDays: 14
    case .silentMonths: 12
    case .councilTermYears: 1
    }
  }

  /// Where the built-in number comes from.
  package var builtInSource: LimitSource {
    switch self {
    case .councilCivilSeats, .councilPoliticalSeats, .councilOfficialSeats: .agreement
    case .umbrellaParty, .meetingsPerYear, .councilTermYears: .councilPage
    case .issueStopDays, .noticeDays, .invitationDays, .approvalDays, .feedbackDays, .silentMonths,
      .savedView, .phrases, .quorum:
      .practice
    }
  }
}

extension Setting {
  fileprivate func isValid(on day: Day) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
  }

  fileprivate func prevails(over other: Setting) -> Bool {
    (validFrom ?? .earliest, id) > (other.validFrom ?? .earliest, other.id)
  }
}
