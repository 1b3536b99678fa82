import Domain
import Terminal

/// Who sits in the council against what the agreement asks for, and which bodies take part.
extension Model {
  // MARK: The council (R1–R4)

  func councilLines(width: Int) -> PictureLines {
    let composition = index.composition(on: now.day, period: agreement)
    let benches = composition.benches.flatMap { bench -> [PictureLine] in
      [PictureLine(title(of: bench, width: width), .title)]
        + byName(bench.seats).map { line(of: $0) }
        + [PictureLine("")]
    }
    return PictureLines(
      lines: verdict(on: composition, width: width) + [PictureLine("")] + benches)
  }

  private func byName(_ seats: [Mandate]) -> [Mandate] {
    func key(_ seat: Mandate) -> SwedishOrder {
      SwedishOrder(book.people.everKnown(seat.person)?.name ?? "")
    }
    return seats.map { (key($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private func title(of bench: CouncilComposition.Bench, width: Int) -> String {
    let words = Phrase.benchCount(bench.side, bench.seats.count, of: bench.expected)[language]
    guard !settings.isPlain, width >= 56 else { return words }
    let bar = settings.lines.bar(
      min(bench.seats.count, bench.expected), of: bench.expected, width: min(20, width / 4))
    return padded(words, to: max(0, min(34, width - 22))) + " " + bar
  }

  private func line(of seat: Mandate) -> PictureLine {
    let words = Phrase.seat(
      book.people.everKnown(seat.person)?.name ?? "–", seat.role.phrase,
      nominator: book.parties.everKnown(seat.nominatedBy)?.name,
      isCommissioner: seat.isCommissioner)
    return PictureLine(
      "  " + words[language], words: words,
      target: seat.nominatedBy.map { .go($0.reference) })
  }

  /// All well, or each thing to see to with its rule and where the rule comes from.
  private func verdict(on composition: CouncilComposition, width: Int) -> [PictureLine] {
    guard !composition.findings.isEmpty else {
      return [PictureLine(Phrase.councilIsComposed[language], .success)]
    }
    let count = Phrase.councilToSee(composition.findings.count)[language]
    return [PictureLine(count, .title)] + composition.findings.flatMap { lines(of: $0, width) }
  }

  private func lines(of finding: Finding, _ width: Int) -> [PictureLine] {
    let words = words(for: finding)
    let target = finding.subject.flatMap { subject -> PictureLine.Target? in
      switch subject.kind {
      case .parties: .go(subject)
      case .mandates:
        book.mandates[Identifier<Mandate>(subject)]?.nominatedBy.map { .go($0.reference) }
      default: nil
      }
    }
    let rows = wrapped("! " + words[language], to: max(10, width - 2))
    return rows.enumerated().map { row, text in
      row == 0
        ? PictureLine(text, .warning, words: words, target: target)
        : PictureLine("  " + text, .warning)
    }
  }

  /// The sentence of a finding, with the rule's number and source.
  private func words(for finding: Finding) -> Phrase {
    finding.reason.phrase { kind, id in
      title(of: EntityReference(kind, id))[language]
    } + .source(of: finding.rule)
  }

  /// "14 av 14 platser, 2 att se över".
  var councilCounts: Phrase {
    let composition = index.composition(on: now.day, period: agreement)
    return .seatsFilled(
      composition.benches.reduce(0) { $0 + $1.seats.count },
      of: composition.benches.reduce(0) { $0 + $1.expected }, toSee: composition.findings.count)
  }

  // MARK: Committees, administrations and the C-network (R6, R7)

  func bodyLines(width: Int) -> PictureLines {
    let coverage = index.coverage(on: now.day, period: agreement)
    let missing = coverage.notAffiliated.compactMap { book.parties[$0] }
    let groups: [(Phrase, Share, [Party])] = [
      (
        .committeesTitle, coverage.committees, missing.filter { $0.kind == .committee }
      ),
      (
        .administrationsTitle, coverage.administrations,
        missing.filter { $0.kind == .administration }
      ),
      (
        .cNetworkTitle, coverage.cNetwork,
        coverage.withoutSeat.compactMap { book.parties[$0] }
      ),
    ]
    return PictureLines(
      lines: groups.flatMap { title, share, parties in
        [PictureLine(self.title(title, share, width), .title)]
          + parties.sorted { SwedishOrder($0.name) < SwedishOrder($1.name) }.map { party in
            line(of: party, in: title, width)
          } + [PictureLine("")]
      })
  }

  private func title(_ name: Phrase, _ share: Share, _ width: Int) -> String {
    let words = (name + .shareMissing(share))[language]
    if settings.isPlain { return words }
    guard width >= 56 else { return wholeParts(words, to: width) }
    let bar = settings.lines.bar(share.count, of: share.total, width: min(20, width / 4))
    return padded(words, to: max(0, min(44, width - 22))) + " " + bar
  }

  /// The name gives way to what the body lacks.
  private func line(of party: Party, in group: Phrase, _ width: Int) -> PictureLine {
    let status = index.affiliation(of: party.id, in: agreement.code)?.status ?? .notAffiliated
    func words(_ name: String) -> Phrase { .bodyLacks(name, status.phrase, in: group) }
    let room = width - 2 - columns(of: words("")[language])
    let name =
      settings.isPlain
      ? party.name : fitted(party.name, to: max(8, room), ellipsis: settings.lines.ellipsis)
    return PictureLine(
      "  " + words(name)[language], words: words(party.name), target: .go(party.reference))
  }
}
