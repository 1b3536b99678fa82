internal import Domain

/// One row of an imported register as typed values; nil where the cell was empty.
struct PartyRow {
  let number: Int
  let name: String
  /// The program's own name of the record, in what it exported itself.
  var id: Identifier<Party>?
  var organisationNumber: OrganisationNumber?
  var side: Side?
  var kind: PartyKind?
  var aliases: [String] = []
  var category: String?
  var district: String?
  var sharedEmail: String?
  var web: String?
  var parentParty: PartyMention?
  var activeFrom: Day?
  var activeTo: Day?
  var replacedBy: PartyMention?
  var successors: [PartyMention] = []
  var note: String?
  var externalSystem: String?
  var externalId: String?
  var affiliationDate: Day?
  var channel: AffiliationChannel?

  init(number: Int, name: String) {
    self.number = number
    self.name = name
  }

  /// Takes from a row about the same party what this one left empty.
  mutating func fill(from other: PartyRow) {
    organisationNumber = organisationNumber ?? other.organisationNumber
    side = side ?? other.side
    kind = kind ?? other.kind
    if aliases.isEmpty { aliases = other.aliases }
    category = category ?? other.category
    district = district ?? other.district
    sharedEmail = sharedEmail ?? other.sharedEmail
    web = web ?? other.web
    parentParty = parentParty ?? other.parentParty
    activeFrom = activeFrom ?? other.activeFrom
    activeTo = activeTo ?? other.activeTo
    replacedBy = replacedBy ?? other.replacedBy
    if successors.isEmpty { successors = other.successors }
    note = note ?? other.note
    externalSystem = externalSystem ?? other.externalSystem
    externalId = externalId ?? other.externalId
    affiliationDate = affiliationDate ?? other.affiliationDate
    channel = channel ?? other.channel
  }

  /// Whether it says that the party has joined.
  var affiliates: Bool { affiliationDate != nil || channel != nil }
}

/// Another party as a cell refers to it.
struct PartyMention: Hashable {
  let id: Identifier<Party>?
  let name: String?

  /// - Parameters:
  ///   - text: An identifier or a name.
  ///   - name: What stands beside an identifier.
  init(_ text: String, called name: String?) {
    id = RawIdentifier(text: text).map { Identifier($0) }
    self.name = id == nil ? text : name
  }
}
