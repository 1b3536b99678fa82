import Domain
import Terminal

/// The columns of the register (SCREENS.md d.1).
enum PartyColumns {
  static let all: [Column] = [
    Column(of: Party.self, .name, .free(minimum: 18, wished: 34), priority: 1),
    Column("status", .affiliationHead, .closed(over: AffiliationStatus.self), priority: 2),
    Column("todo", .todoHead, .closed(16), priority: 3),
    Column("since", .sinceHead, .closed(10), priority: 4, readsHead: true),
    Column(of: Party.self, .kind, .closed(over: PartyKind.self), priority: 6),
    Column("active", .lastActiveHead, .closed(12), priority: 7, readsHead: true),
  ]
}

extension Model {
  /// The parties of the group shown, in Swedish order of names.
  func partyRows() -> [RowKey] {
    world.register.entries.lazy.filter { self.isShown($0.id) }.map { .entity($0.id.reference) }
  }

  private func isShown(_ id: Identifier<Party>) -> Bool {
    guard parties.group != .all, let party = book.parties[id] else { return true }
    return switch parties.group {
    case .all: true
    case .municipality: party.side == .municipality
    case .civilSociety: party.side == .civilSociety
    case .shouldJoin: world.isGap(party)
    case .affiliated:
      !party.hasEnded(by: now.day) && world.affiliation(of: id)?.status(on: now.day) == .affiliated
    }
  }

  var partiesPath: Phrase { Phrase.partiesTitle + Phrase(verbatim: " › ") + parties.group.phrase }

  var partiesCounts: Phrase {
    let coverage = index.coverage(
      on: now.day, period: agreement, among: world.register.bodies)
    return .partyCounts(
      shown: list.position.count, joined: coverage.committees.count,
      committees: coverage.committees.total)
  }

  func partyDetails(_ id: Identifier<Party>) -> Details? {
    guard let party = book.parties.everKnown(id) else { return nil }
    var details = Details(title: party.name)
    details.brief = world.partyBrief(party)
    details.full = partyFull(party)
    return details
  }

  private func partyFull(_ party: Party) -> [DetailLine] {
    let first = party.kind.phrase[language] + ", " + party.side.phrase[language].lowercased()
    let standing = DetailLine(
      text: world.standing(of: party)[language], record: world.affiliation(of: party.id)?.reference)
    let note = party.note.map { ["", $0] } ?? []
    return ([first] + world.partyFacts(party) + [""]).lines + [standing]
      + world.affiliationLines(of: party)
      + partyLinks(party) + note.lines
  }

  private func partyLinks(_ party: Party) -> [DetailLine] {
    world.section(.mattersHeading, index.matters(reportedBy: party.id)) {
      "\($0.number)  \($0.kind.phrase[language])  \($0.title)"
    }
      + world.section(.activitiesHeading, index.activities(of: party.id)) {
        "\($0.number)  \($0.title)  \($0.status.phrase[language])"
      }
      + world.section(.contactsHeading, index.contacts(of: party.id)) { contact in
        [contact.label, contact.name, contact.email, contact.phone].compactMap { $0 }
          .joined(separator: "  ")
      } + partyPeople(party)
  }

  /// Who speaks for the party, and whom it has put forward.
  private func partyPeople(_ party: Party) -> [DetailLine] {
    world.section(.mandatesHeading, index.mandates(nominatedBy: party.id)) { world.line(of: $0) }
      + world.section(
        .nominationsHeading, index.referring(Nomination.self, to: party.id.reference)
      ) { nomination in
        [world.title(of: nomination.reference)[language], "\(nomination.year)"].joined(
          separator: "  ")
      }
  }
}

extension World {
  /// The party's standing in the agreement period in force.
  func affiliation(of party: Identifier<Party>) -> Affiliation? {
    index.affiliation(of: party, in: agreement.code)
  }

  /// A current committee or administration that has not joined (R6).
  func isGap(_ party: Party) -> Bool {
    index.mark(of: party, on: now.day, period: agreement) == .mustAffiliate
  }

  /// What is left to do about a party, in words.
  fileprivate func todo(for party: Party) -> Phrase? {
    if let end = party.activeTo, end < now.day { return .noLongerExists }
    return switch index.mark(of: party, on: now.day, period: agreement) {
    case .decisionMissing: .decisionMissing
    case .mustAffiliate: .shouldJoin
    case .silent(let months): .silent(months: months)
    case nil: nil
    }
  }

  /// The same with no word cut short; nil where that is how it is shown.
  fileprivate func todoAloud(for party: Party) -> Phrase? {
    guard case .silent(let months) = index.mark(of: party, on: now.day, period: agreement),
      (party.activeTo ?? now.day) >= now.day
    else { return nil }
    return .silentInWords(months: months)
  }

  fileprivate func partyBrief(_ party: Party) -> [String] {
    var first = [party.name, party.kind.phrase[language]]
    if let number = party.organisationNumber {
      first.append(Phrase.organisationNumber(number.text)[language])
    }
    let contact = [party.sharedEmail, party.web].compactMap { $0 }.joined(separator: "   ")
    return [
      first.joined(separator: ". ") + ".", standing(of: party)[language], contact,
      links(of: party)[language],
    ].filter { !$0.isEmpty }
  }

  /// "Ansluten 2024-03-12 via e-tjänst. Saknas: …"
  fileprivate func standing(of party: Party) -> Phrase {
    guard let affiliation = affiliation(of: party.id) else { return .notJoinedYet }
    var phrase = affiliation.status(on: now.day).phrase
    if let end = affiliation.comingEnd(on: now.day) {
      return phrase + Phrase(verbatim: " ") + .untilDay(end.adding(days: -1)) + .period
    }
    if let since = affiliation.since(on: now.day) {
      phrase = phrase + Phrase(verbatim: " " + since.text)
    }
    if let channel = affiliation.channel { phrase = phrase + .via(channel.phrase) }
    return phrase + Phrase(verbatim: ". ") + missing(in: affiliation)
  }

  private func missing(in affiliation: Affiliation) -> Phrase {
    guard affiliation.status != .affiliated, affiliation.status != .ended else {
      return Phrase(verbatim: "")
    }
    var parts: [Phrase] = []
    if affiliation.decisionDate == nil { parts.append(.boardDecision) }
    if !affiliation.statutesSeen { parts.append(.statutesSeen) }
    return parts.isEmpty ? Phrase(verbatim: "") : .missing(parts)
  }

  private func links(of party: Party) -> Phrase {
    .links(
      matters: index.matters(reportedBy: party.id).count,
      activities: index.activities(of: party.id).count,
      mandates: index.mandates(nominatedBy: party.id).count,
      contacts: index.contacts(of: party.id).count)
  }

  fileprivate func partyFacts(_ party: Party) -> [String] {
    let names = party.aliases.isEmpty ? nil : party.aliases.joined(separator: ", ")
    let facts: [(Phrase, String?)] = [
      (Party.label(.organisationNumber), party.organisationNumber?.text),
      (Party.label(.aliases), names), (Party.label(.sharedEmail), party.sharedEmail),
      (Party.label(.web), party.web), (Party.label(.category), party.category),
      (Party.label(.district), party.district), (Party.label(.activeTo), party.activeTo?.text),
      (Phrase.successorsLabel, told(party.heirs)),
      (Phrase.forerunnersLabel, told(index.forerunners(of: party.id))),
    ]
    return facts.compactMap { label, value in value.map { labelled(label, $0) } }
  }

  /// In Swedish order; nil for none.
  private func told(_ parties: Set<Identifier<Party>>) -> String? {
    let names = parties.map { title(of: $0.reference)[language] }
    return names.isEmpty
      ? nil
      : names.sorted { SwedishOrder($0) < SwedishOrder($1) }.joined(separator: ", ")
  }

  /// A label and a value, as details show them.
  func labelled(_ label: Phrase, _ value: String) -> String {
    label[language] + ": " + value
  }

  /// The seat, who has it and for how long.
  func line(of mandate: Mandate) -> String {
    [
      title(of: mandate.reference)[language], mandate.body.phrase[language],
      mandate.role.phrase[language], mandate.from.text + "–" + (mandate.to?.text ?? ""),
    ].joined(separator: "  ")
  }

  /// A heading with its count and a line for each record; nothing when there are none.
  func section<E: Entity>(
    _ heading: Phrase, _ records: [E], _ words: (E) -> String
  ) -> [DetailLine] {
    records.isEmpty
      ? []
      : ["", "\(heading[language]) (\(records.count))"].lines
        + records.map { DetailLine(text: words($0), record: $0.id.reference) }
  }

  func partyCells(_ id: Identifier<Party>) -> RowCells {
    var cells = RowCells()
    guard let party = book.parties[id] else { return cells }
    let affiliation = affiliation(of: id)
    cells.set("name", party.name)
    let told = affiliation?.status(on: now.day) ?? .notAffiliated
    let status = told == .affiliated && party.hasEnded(by: now.day) ? .ended : told
    cells.set("status", status.phrase[language])
    if let todo = todo(for: party) {
      cells.set("todo", todo[language], .warning, spoken: todoAloud(for: party)?[language])
    }
    cells.set("since", affiliation?.since(on: now.day)?.text)
    cells.set("kind", party.kind.phrase[language])
    cells.set("active", index.lastActive(of: id, on: now.day)?.text)
    return cells
  }
}

extension PartiesState.Group {
  var phrase: Phrase {
    switch self {
    case .all: .groupAll
    case .municipality: .groupMunicipality
    case .civilSociety: .groupCivilSociety
    case .shouldJoin: .groupShouldJoin
    case .affiliated: .groupAffiliated
    }
  }
}
