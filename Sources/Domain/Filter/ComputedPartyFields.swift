/// A party's standing in the agreement in force, and what it has done.
enum ComputedPartyFields {
  private typealias Of = ComputedField<Party>

  static let all: [FilterField] = standing + doings

  private static let standing: [FilterField] = [
    Of.tokens("status", FieldWords("läge", "status", ["anslutning"])) {
      [$1.standing(of: $0)?.status(on: $1.today) ?? .notAffiliated]
    },
    Of.day("since", FieldWords("sedan", "since")) {
      $1.standing(of: $0)?.since(on: $1.today)
    },
    Of.tokens("channel", FieldWords("kanal", "channel")) {
      [$1.standing(of: $0)?.channel].compactMap { $0 }
    },
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
    Of.day("active", FieldWords("aktiv", "active")) {
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
  /// The day that tells how long the standing on a day has lasted.
  package func since(on day: Day) -> Day? {
    switch status(on: day) {
    case .ended: endedDate ?? confirmedDate
    case .affiliated: confirmedDate ?? receivedDate
    default: receivedDate
    }
  }
}
