import Domain

/// What the register can be filtered and ordered by.
enum PartyFields {
  private typealias Of = FieldsOf<Party>

  static let all: [FilterField] = own + standing + doings

  private static let own: [FilterField] = [
    Of.text("name", FieldWords("namn", "name"), isSearched: true) { $0.name },
    Of.texts("aliases", FieldWords("alias", "alias"), isSearched: true) { party, _ in
      party.aliases
    },
    Of.text("organisationNumber", FieldWords("orgnr", "orgno"), isSearched: true) {
      $0.organisationNumber?.text
    },
    Of.closed("side", FieldWords("sida", "side")) { $0.side },
    Of.closed("kind", FieldWords("typ", "kind", "slag", "type")) { $0.kind },
    Of.text("category", FieldWords("kategori", "category")) { $0.category },
    Of.text("district", FieldWords("område", "district")) { $0.district },
    Of.text("sharedEmail", FieldWords("epost", "email", "brevlåda", "mail")) { $0.sharedEmail },
    Of.text("web", FieldWords("webb", "web")) { $0.web },
    Of.texts("parentParty", FieldWords("hörtill", "parent")) { $1.names($0.parentParty) },
    Of.day("activeTo", FieldWords("upphörde", "ended")) { $0.activeTo },
    Of.text("note", FieldWords("notering", "note", "anteckning")) { $0.note },
  ]

  private static let standing: [FilterField] = [
    Of.tokens(
      "status", FieldWords("status", "status", "läge", "anslutning"),
      Option.all(of: AffiliationStatus.self)
    ) { [$1.standing(of: $0)?.status ?? .notAffiliated] },
    Of.computedDay("since", FieldWords("sedan", "since")) { $1.standing(of: $0)?.since },
    Of.tokens(
      "channel", FieldWords("kanal", "channel"), Option.all(of: AffiliationChannel.self)
    ) { [$1.standing(of: $0)?.channel].compactMap { $0 } },
    Of.texts("registryNumber", FieldWords("dnr", "registry")) {
      [$1.standing(of: $0)?.registryNumber?.text]
    },
    Of.flag("shouldJoin", FieldWords("saknas", "missing")) { $1.mark(of: $0) == .mustAffiliate },
    Of.flag("decisionMissing", FieldWords("beslutsaknas", "undecided")) {
      $1.mark(of: $0) == .decisionMissing
    },
    Of.flag("silent", FieldWords("tyst", "silent")) { party, world in
      if case .silent = world.mark(of: party) { true } else { false }
    },
  ]

  private static let doings: [FilterField] = [
    Of.texts("contact", FieldWords("kontakt", "contact")) { party, world in
      [party.sharedEmail] + world.index.contacts(of: party.id).map(\.label)
    },
    Of.computedDay("active", FieldWords("aktiv", "active")) {
      $1.index.lastActive(of: $0.id, on: $1.today)
    },
    Of.number("matters", FieldWords("ärenden", "matters")) {
      $1.index.matters(reportedBy: $0.id).count
    },
    Of.number("activities", FieldWords("aktiviteter", "activities")) {
      $1.index.activities(of: $0.id).count
    },
    Of.number("mandates", FieldWords("mandat", "seats")) {
      $1.index.mandates(nominatedBy: $0.id).count
    },
    Of.number("todo", FieldWords("attgöra", "todo")) { $1.urgency(of: $0) },
  ]
}

/// What hangs on parties.
enum PartyRecordFields {
  private typealias Joining = FieldsOf<Affiliation>
  private typealias Contact = FieldsOf<ContactPoint>

  static let affiliations: [FilterField] = [
    Joining.texts("party", FieldWords("part", "party"), isSearched: true) { $1.names($0.party) },
    Joining.closed("status", FieldWords("status", "status", "läge")) { $0.status },
    Joining.closed("channel", FieldWords("kanal", "channel")) { $0.channel },
    Joining.text("period", FieldWords("period", "period")) { $0.period },
    Joining.day("receivedDate", FieldWords("inkom", "received")) { $0.receivedDate },
    Joining.day("confirmedDate", FieldWords("sedan", "since")) { $0.confirmedDate },
    Joining.day("decisionDate", FieldWords("beslut", "decided")) { $0.decisionDate },
    Joining.day("endedDate", FieldWords("avslutad", "ended")) { $0.endedDate },
    Joining.text("registryNumber", FieldWords("dnr", "registry")) { $0.registryNumber?.text },
  ]

  static let contacts: [FilterField] = [
    Contact.texts("party", FieldWords("part", "party"), isSearched: true) { $1.names($0.party) },
    Contact.text("label", FieldWords("kontakt", "contact"), isSearched: true) { $0.label },
    Contact.text("name", FieldWords("namn", "name"), isSearched: true) { $0.name },
    Contact.text("email", FieldWords("epost", "email"), isSearched: true) { $0.email },
    Contact.text("phone", FieldWords("telefon", "phone"), isSearched: true) { $0.phone },
    Contact.day("reviewBy", FieldWords("sesöver", "review"), .ahead) { $0.reviewBy },
    Contact.day("disposedDate", FieldWords("gallrad", "disposed")) { $0.disposedDate },
  ]
}

extension FilterWorld {
  /// The standing in the agreement period in force.
  func standing(of party: Party) -> Affiliation? {
    index.affiliation(of: party.id, in: period.code)
  }

  func mark(of party: Party) -> PartyMark? {
    index.mark(of: party, on: today, period: period)
  }

  /// What is left to do about a party, the most pressing first; nil when nothing is.
  fileprivate func urgency(of party: Party) -> Int? {
    switch mark(of: party) {
    case .decisionMissing: 1
    case .mustAffiliate: 2
    case .silent(let months): 2 + max(1, 10_000 - months)
    case nil: nil
    }
  }
}

extension Affiliation {
  /// The day that tells how long the standing has lasted.
  var since: Day? {
    switch status {
    case .ended: endedDate ?? confirmedDate
    case .affiliated: confirmedDate ?? receivedDate
    default: receivedDate
    }
  }
}
