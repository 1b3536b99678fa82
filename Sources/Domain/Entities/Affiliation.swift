/// One party's standing towards the agreement of one period.
package struct Affiliation: Codable, Equatable, Sendable, Identifiable {
  package let id: Identifier<Affiliation>
  package var party: Identifier<Party>
  /// The code of the agreement period, such as 2024-2027.
  package var period: String
  package var status: AffiliationStatus
  package var receivedDate: Day?
  package var channel: AffiliationChannel?
  /// When the board or committee decided.
  package var decisionDate: Day?
  package var decisionReference: String?
  /// Whether somebody entitled signed; never who.
  package var signedByAuthorised: Bool = false
  package var statutesSeen: Bool = false
  package var annualMeetingHeld: Bool = false
  package var electedBoard: Bool = false
  package var standsBehindValues: Bool = false
  package var activeInOrebro: Bool = false
  /// When the five checks above were made.
  package var checkedDate: Day?
  /// From this day the party is affiliated.
  package var confirmedDate: Day?
  package var endedDate: Day?
  package var endReason: String?
  package var registryNumber: RegistryNumber?

  /// Sets what is required; everything else starts empty.
  package init(
    id: Identifier<Affiliation>, party: Identifier<Party>, period: String, status: AffiliationStatus
  ) {
    self.id = id
    self.party = party
    self.period = period
    self.status = status
  }

  package enum CodingKeys: String, CodingKey, CaseIterable {
    case id = "id"
    case party = "party"
    case period = "period"
    case status = "status"
    case receivedDate = "receivedDate"
    case channel = "channel"
    case decisionDate = "decisionDate"
    case decisionReference = "decisionReference"
    case signedByAuthorised = "signedByAuthorised"
    case statutesSeen = "statutesSeen"
    case annualMeetingHeld = "annualMeetingHeld"
    case electedBoard = "electedBoard"
    case standsBehindValues = "standsBehindValues"
    case activeInOrebro = "activeInOrebro"
    case checkedDate = "checkedDate"
    case confirmedDate = "confirmedDate"
    case endedDate = "endedDate"
    case endReason = "endReason"
    case registryNumber = "registryNumber"
  }
}

/// How far a party has come towards affiliation.
package enum AffiliationStatus: String, Token {
  case notAffiliated
  case asked
  case received
  case incomplete
  case affiliated
  case ended
}

/// The way an affiliation came in (agreement, "Anslutning").
package enum AffiliationChannel: String, Token {
  case eService
  case formCityHall
  case formForeningarnasHus
  case formVivallaFolketsHus
  case other
}
