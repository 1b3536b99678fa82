import Domain
import Terminal

/// People and seats: every seat of the council and its bodies is a row, the empty ones too, on the
/// day one asks for.
extension Model {
  mutating func showSeats(of body: CouncilBody) { show(world.seatsPage(SeatsView(.init(body)))) }
}

extension World {
  // MARK: What is to be seen to
  fileprivate func verdict(on seating: Seating) -> [Page.Row] {
    let findings = index.seatFindings(of: seating.body, on: seating.day, period: agreement)
    let isCouncil = seating.body == .council
    guard isCouncil || !findings.isEmpty else { return [] }
    let counts =
      isCouncil
      ? Phrase.seatCounts(
        seating.parts.compactMap { part in part.expected.map { (part.counted, $0) } })
      : .empty
    let isKnown = !isCouncil || index.knowsAffiliations(on: seating.day, period: agreement)
    let unknown = isKnown ? [] : pageRows(Phrase.nominatorsUnknown[language], indent: "  ")
    guard !findings.isEmpty else {
      return pageRows((counts + (isKnown ? .councilIsComposed : .empty))[language], isHeading: true)
        + unknown
    }
    let count = counts + Phrase.councilToSee(findings.count)
    return pageRows(count[language], isHeading: true) + findings.flatMap { row(of: $0) } + unknown
      + [Page.Row("")]
  }

  private func row(of finding: Finding) -> [Page.Row] {
    let isOfOne = finding.reason == .cNetworkSeatMissing || finding.reason == .seatHeldTwice
    let who = isOfOne ? finding.subject.map { title(of: $0)[language] + ": " } : nil
    return pageRows(
      "! " + (who ?? "") + words(for: finding)[language], indent: "  ",
      subject: finding.subject.map(Page.Subject.record))
  }

  /// The sentence of a finding, with the rule's number and source.
  private func words(for finding: Finding) -> Phrase {
    finding.reason.phrase { kind, id in title(of: EntityReference(kind, id))[language] }
      + .source(of: finding.rule)
  }

  // MARK: Rows
  fileprivate func partRows(_ part: SeatPart) -> [Page.Row] {
    let name = title(of: part.name)
    let heading = part.expected.map { Phrase.seatPart(name, part.counted, of: $0) } ?? name
    let seats = byName(part.seats).flatMap { seatRows($0) }
    let empty = part.vacancies.flatMap { vacancyRow($0) }
    let none = seats.isEmpty && empty.isEmpty ? pageRows(Phrase.emptyPart[language]) : []
    return pageRows(heading[language], isHeading: true) + seats + empty + none
  }

  private func title(of name: SeatPart.Name) -> Phrase {
    switch name {
    case .side(let side): side.phrase
    case .group(let group): group.map { title(of: $0.reference) } ?? .workingGroups
    case .administrations: .administrationsTitle
    }
  }

  /// Those that count first, by name; a network's by the administration.
  private func byName(_ seats: [Seat]) -> [Seat] {
    func key(_ seat: Seat) -> SwedishOrder {
      let party = seat.mandate.body == .cNetwork ? seat.mandate.nominatedBy : nil
      let name = book.parties.everKnown(party)?.name
      return SwedishOrder(name ?? book.people.everKnown(seat.mandate.person)?.name ?? "")
    }
    return seats.map { (!$0.mandate.counts, key($0), $0) }
      .sorted { ($0.0 ? 1 : 0, $0.1, $0.2.mandate.id) < ($1.0 ? 1 : 0, $1.1, $1.2.mandate.id) }
      .map(\.2)
  }

  /// The seat, and below it what is to be seen to about it.
  fileprivate func seatRows(_ seat: Seat, isOutside: Bool = false) -> [Page.Row] {
    let mandate = seat.mandate
    let subject = Page.Subject.record(mandate.reference)
    let end = seat.marks.lazy.compactMap { mark -> Int? in
      if case .ends(let days) = mark { days } else { nil }
    }.first
    let extra = Phrase.span(
      mandate.from, mandate.to, endsIn: end, isNarrow: size.width < 76, isWhole: isOutside)
    let words = seat.marks.compactMap { self.words(of: $0, mandate) }
    return [Page.Row("  " + name(of: mandate), extra: extra[language], subject: subject)]
      + words.flatMap { pageRows("! " + $0[language], indent: "      ", subject: subject) }
  }

  /// Who, for whom, and as what where that is not a member.
  private func name(of mandate: Mandate) -> String {
    let person = book.people.everKnown(mandate.person)
    let party = book.parties.everKnown(mandate.nominatedBy)?.name
    let group = mandate.group.map { title(of: $0.reference)[language] }
    let name =
      person.map {
        Phrase.called($0.name)[language] + ($0.partyAbbreviation.map { " (\($0))" } ?? "")
      } ?? "–"
    let role = mandate.role == .member ? nil : mandate.role.phrase[language].lowercased()
    let commissioner = mandate.isCommissioner ? Phrase.commissionerWord[language] : nil
    let parts =
      mandate.body == .cNetwork
      ? [party, name, role] : [name, party, role, commissioner, mandate.body.phraseOf(group)]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  private func words(of mark: SeatMark, _ mandate: Mandate) -> Phrase? {
    let party = book.parties.everKnown(mandate.nominatedBy)?.name ?? "–"
    return switch mark {
    case .ends: nil
    case .nominatorLeft(let day): .nominatorLeft(party, day)
    case .nominatorEnded(let day): .nominatorEnded(party, day)
    case .heldTwice: .heldTwice
    case .sharesAdministration: .sharesAdministration(party)
    }
  }

  private func vacancyRow(_ vacancy: Vacancy) -> [Page.Row] {
    let party = vacancy.administration.map { title(of: $0.reference) }
    let words = (party.map { $0 + Phrase(verbatim: ": ") } ?? .empty) + .emptySeat
    return [
      Page.Row(
        "  " + words[language],
        extra: vacancy.since.map { Phrase.sinceDay($0)[language] } ?? "",
        subject: .vacancy(vacancy))
    ]
  }

  fileprivate func list(_ heading: Phrase, _ seats: [Seat]) -> [Page.Row] {
    guard !seats.isEmpty else { return [] }
    let title = heading[language] + " (\(seats.count))"
    return [Page.Row("")] + pageRows(title, isHeading: true)
      + seats.flatMap { seatRows($0, isOutside: true) }
  }

  func seatsPage(_ view: SeatsView) -> Page {
    let day = view.day ?? now.day
    guard let body = view.part.body else { return electionPage(view) }
    let seating = index.seating(of: body, on: day, period: agreement)
    let title = Phrase.seatsOn(view.part.phrase, day, isToday: view.day == nil)
    guard seating.isKnown || view.day == nil else {
      return Page(.seats(view), title: title, rows: unknownRows(seating, view))
    }
    let rows =
      verdict(on: seating) + seating.parts.flatMap { partRows($0) }
      + list(.comingSeats, seating.coming) + list(.pastSeats, seating.past)
    return Page(
      .seats(view), title: title, rows: rows, otherwise: pageRows(Phrase.noSeatsYet[language])
    )
  }

  /// Of a day before the book knows anything nothing is said but that.
  private func unknownRows(_ seating: Seating, _ view: SeatsView) -> [Page.Row] {
    let words = Phrase.nothingKnown(view.part.phrase, before: seating.knownFrom)
    return pageRows(words[language]) + list(.comingSeats, seating.coming)
  }
}

extension CouncilBody {
  /// The group is told where it is not the heading.
  fileprivate func phraseOf(_ group: String?) -> String? { self == .workingGroup ? nil : group }
}
