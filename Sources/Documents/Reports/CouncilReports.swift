internal import Domain

/// Who has joined and who sits in the council.
extension ReportSource {
  /// Who sits in the council, and R1–R4 in words.
  func composition(_ day: Day) -> Document {
    var page = page(.compositionTitle(day))
    let seating = index.seating(of: .council, on: day, period: period)
    guard seating.isKnown || seating.knownFrom == nil else {
      page.paragraph(.nothingKnownBefore(seating.knownFrom ?? day))
      return page
    }
    let composition = index.composition(on: day, period: period)
    let limits = Limits(book, on: day)
    page.table(
      [.ruleHead, .requirement, .standing, .sourceHead],
      composition.benches.map { bench in
        [
          Phrase(verbatim: "R1 ") + bench.side.phrase, number(bench.expected),
          .seats(bench.seats.count, of: bench.expected), source(limits, bench.side.seatLimit),
        ]
      } + rules(composition, limits, on: day), caption: .rulesCaption)
    for bench in composition.benches {
      page.heading(bench.side.phrase + Phrase(verbatim: " (\(bench.seats.count))"))
      page.table(
        [.nameHead, .represents, .role, .from, .to],
        byName(bench.seats).map { seat in
          [
            person(seat.person), represented(by: seat), role(seat), text(seat.from),
            text(seat.to),
          ]
        }, orElse: .emptyBench)
    }
    return page
  }

  private func byName(_ seats: [Mandate]) -> [Mandate] {
    seats.map { (SwedishOrder(person($0.person).sv), $0) }
      .sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1)
  }

  private func role(_ seat: Mandate) -> Phrase {
    seat.isCommissioner ? seat.role.phrase + .commissionerMark : seat.role.phrase
  }

  private func source(_ limits: Limits, _ key: SettingKey) -> Phrase {
    switch limits.source(of: key) {
    case .agreement: .fromAgreement
    case .councilPage: .fromCouncilPage
    case .practice: .fromPractice
    case .setting(_, let source): source.map { text($0) } ?? .fromSetting
    }
  }

  private func rules(
    _ composition: CouncilComposition, _ limits: Limits, on day: Day
  ) -> [[Phrase]] {
    let broken = Set(composition.findings.map(\.rule))
    let outside = composition.findings.compactMap { finding -> Identifier<Party>? in
      if case .nominatorNotAffiliated(let party) = finding.reason { return party }
      return nil
    }
    return [
      [
        .umbrellaRule, limits.umbrella.map { name($0) } ?? .notChosen,
        limits.umbrella == nil ? .notChecked : .kept(!broken.contains(.umbrellaSeat)),
        source(limits, .umbrellaParty),
      ],
      [
        .commissionerRule, number(1),
        composition.benches.contains { $0.side == .politics && !$0.seats.isEmpty }
          ? .kept(!broken.contains(.commissionerSeat)) : .notChecked, .fromCouncilPage,
      ],
      [
        .nominatorRule, .allOfThem,
        nominators(outside, isKept: !broken.contains(.nominatorAffiliated), on: day),
        .fromAgreement,
      ],
    ]
  }

  /// Of a time of which nobody knows who had joined nothing is said.
  private func nominators(
    _ outside: [Identifier<Party>], isKept: Bool, on day: Day
  ) -> Phrase {
    guard index.knowsAffiliations(on: day, period: period) else { return .notChecked }
    return outside.isEmpty ? .kept(isKept) : .notJoinedYet(names(Set(outside)))
  }

  /// Everybody that has joined, without personal data.
  func register(_ day: Day) -> Document {
    var page = page(.registerTitle(day))
    let joined = book.parties.all.filter { index.isAffiliated($0.id, in: period.code, on: day) }
    page.paragraph(.registerSummary(joined.count, period.registryNumber))
    for side in [Side.civilSociety, .municipality] {
      let own = inOrder(joined.filter { $0.side == side })
      page.heading(side.phrase + Phrase(verbatim: " (\(own.count))"))
      page.table(
        [.party, .kindHead, .organisationNumber, .joinedHead, .webHead],
        own.map { party in
          [
            text(party.name), party.kind.phrase, text(party.organisationNumber?.text),
            text(joinedDay(of: party.id, on: day)), text(party.web),
          ]
        }, orElse: .nobody)
    }
    return page
  }

  private func joinedDay(of party: Identifier<Party>, on day: Day) -> Day? {
    index.affiliations(of: party)
      .filter { $0.period == period.code && $0.isInForce(on: day) }
      .compactMap(\.confirmedDate).min()
  }
}
