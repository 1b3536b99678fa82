/// A limit or choice that a rule reads, with where it comes from.
package struct Setting: Codable, Equatable, Sendable, Identifiable {
  package let id: Identifier<Setting>
  package var key: SettingKey
  package var number: Int?
  /// What people call it, where they gave it a name.
  package var name: String?
  /// What it says, where that is no number: how a saved view shows its place.
  package var text: String?
  /// When the setting points at a party, such as the umbrella of R2.
  package var party: Identifier<Party>?
  package var source: String?
  package var validFrom: Day?
  package var validTo: Day?

  /// Sets what is required; everything else starts empty.
  package init(id: Identifier<Setting>, key: SettingKey) {
    self.id = id
    self.key = key
  }

  package enum CodingKeys: String, CodingKey, CaseIterable {
    case id = "id"
    case key = "key"
    case number = "number"
    case name = "name"
    case text = "text"
    case party = "party"
    case source = "source"
    case validFrom = "validFrom"
    case validTo = "validTo"
  }
}

/// The limits the rules of DOMAIN.md §9 read; each has a built-in value.
package enum SettingKey: String, Token {
  case councilCivilSeats
  case councilPoliticalSeats
  case councilOfficialSeats
  case umbrellaParty
  case meetingsPerYear
  case issueStopDays
  case noticeDays
  /// How long before it whoever is invited to an open meeting or an election hears of it.
  case invitationDays
  /// How long after a meeting its notes are approved.
  case approvalDays
  case feedbackDays
  case silentMonths
  /// For how many calendar years somebody is elected; 0 leaves the end open.
  case councilTermYears
  /// How many seats of the council must be taken for it to decide; 0 where it has no such rule.
  case quorum
  /// A place as somebody wants to see it again; there are as many as people save.
  case savedView
  /// The phrases that are offered while somebody types, a line each.
  case phrases
}
