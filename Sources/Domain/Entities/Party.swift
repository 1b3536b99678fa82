/// A body or organisation that has joined the agreement, may join it or ought to.
package struct Party: Codable, Equatable, Sendable, Identifiable {
  package let id: Identifier<Party>
  package var name: String
  /// Other spellings and abbreviations; searched like the name.
  package var aliases: [String] = []
  package var side: Side
  package var kind: PartyKind
  /// Never a key: networks have none.
  package var organisationNumber: OrganisationNumber?
  /// The committee of an administration, the umbrella of a member.
  package var parentParty: Identifier<Party>?
  package var activeFrom: Day?
  /// The last day it existed, inclusive.
  package var activeTo: Day?
  package var replacedBy: Identifier<Party>?
  /// All that took over from it, where they are several.
  package var successors: Set<Identifier<Party>> = []
  /// As the register it came from says it.
  package var category: String?
  package var district: String?
  /// The shared mailbox, or several with commas between; never a private address.
  package var sharedEmail: String?
  package var web: String?
  package var externalSystem: String?
  package var externalId: String?
  /// About the organisation, not about individuals.
  package var note: String?

  /// Sets what is required; everything else starts empty.
  package init(id: Identifier<Party>, name: String, side: Side, kind: PartyKind) {
    self.id = id
    self.name = name
    self.side = side
    self.kind = kind
  }

  package enum CodingKeys: String, CodingKey, CaseIterable {
    case id = "id"
    case name = "name"
    case aliases = "aliases"
    case side = "side"
    case kind = "kind"
    case organisationNumber = "organisationNumber"
    case parentParty = "parentParty"
    case activeFrom = "activeFrom"
    case activeTo = "activeTo"
    case replacedBy = "replacedBy"
    case successors = "successors"
    case category = "category"
    case district = "district"
    case sharedEmail = "sharedEmail"
    case web = "web"
    case externalSystem = "externalSystem"
    case externalId = "externalId"
    case note = "note"
  }
}

/// One of the two sides of the agreement.
package enum Side: String, Token {
  case municipality
  case civilSociety
}

/// What sort of body a party is (agreement, "Beskrivning av parterna").
package enum PartyKind: String, Token {
  case committee
  case administration
  case municipalCompany
  case municipalAssociation
  case nonProfitAssociation
  case economicAssociation
  case foundation
  case studyAssociation
  case faithCommunity
  case socialEnterprise
  case informalNetwork
  case umbrellaOrganisation
  case other

  /// The side that all of the kind belong to; nil for kinds that both sides may have.
  package var side: Side? {
    switch self {
    case .committee, .administration, .municipalCompany, .municipalAssociation: .municipality
    case .nonProfitAssociation, .economicAssociation, .studyAssociation, .faithCommunity,
      .socialEnterprise:
      .civilSociety
    case .foundation, .informalNetwork, .umbrellaOrganisation, .other: nil
    }
  }
}
