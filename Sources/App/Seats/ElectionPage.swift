import Domain
import Terminal

/// Who was put forward for the council, and what became of it.
extension World {
  func electionPage(_ view: SeatsView) -> Page {
    let years = Set(book.nominations.all.map(\.year)).sorted(by: >)
    let rows = years.flatMap { year -> [Page.Row] in
      let own = book.nominations.all.filter { $0.year == year }
      let heading = Phrase.electionYear(year, own.count)
      return pageRows(heading[language], isHeading: true)
        + byStanding(own).flatMap { row(of: $0) }
    }
    return Page(
      .seats(view), title: .election, rows: rows,
      otherwise: pageRows(Phrase.nobodyPutForward[language]))
  }

  /// Those who wait for an answer first, then the elected, by name.
  private func byStanding(_ nominations: [Nomination]) -> [Nomination] {
    func place(_ nomination: Nomination) -> Int {
      switch nomination.outcome {
      case nil: nomination.acceptedDate == nil ? 1 : 0
      case .elected: 2
      case .notElected: 3
      case .withdrawn: 4
      }
    }
    return nominations.map { (place($0), SwedishOrder($0.nominee), $0) }
      .sorted { ($0.0, $0.1, $0.2.id) < ($1.0, $1.1, $1.2.id) }.map(\.2)
  }

  private func row(of nomination: Nomination) -> [Page.Row] {
    let party = book.parties.everKnown(nomination.nominatingParty)?.name
    let words = [title(of: nomination.reference)[language], party].compactMap { $0 }.joined(
      separator: ", ")
    return [
      Page.Row(
        "  " + words, extra: standing(of: nomination)[language],
        subject: .record(nomination.reference))
    ]
  }

  private func standing(of nomination: Nomination) -> Phrase {
    switch nomination.outcome {
    case .elected:
      index.seat(of: nomination).map { .electedFrom($0.from) } ?? .electedWithoutSeat
    case let outcome?: outcome.phrase.lowercased
    case nil: nomination.acceptedDate == nil ? .noAnswerYet : .hasAccepted
    }
  }
}

extension Model {
  // MARK: What became of it
  var focusedNomination: Nomination? {
    page?.record.flatMap { book.nominations[Identifier($0)] }
  }

  var refusalToElect: Phrase? { focusedNomination == nil ? .chooseNomination : nil }

  mutating func askForElection() {
    guard let nomination = focusedNomination else { return }
    let items = ElectionChoice.allCases.enumerated().map { place, choice in
      Picker.Item(
        title: "\(place + 1) " + choice.phrase[language], extra: "", value: .text("\(place)"))
    }
    overlays.append(
      .picker(
        Picker(
          .nomination(nomination.id),
          title: .becameOf(world.title(of: nomination.reference)[language]), items: items)))
  }

  mutating func choseOutcome(_ value: Value, of id: Identifier<Nomination>) -> [Effect] {
    guard let nomination = book.nominations[id], let place = Int(value.written),
      ElectionChoice.allCases.indices.contains(place)
    else { return [] }
    let choice = ElectionChoice.allCases[place]
    if let role = choice.role { return seat(nomination, as: role) }
    let changes = nomination.changing { $0.outcome = choice.outcome }
    return record(
      .edit, changes,
      said: .nominationIs(world.title(of: nomination.reference)[language], choice.phrase.lowercased)
        .undoable)
  }

  /// Whoever was elected sits; nothing is typed again.
  mutating func seatFocusedNomination() -> [Effect] {
    guard let nomination = focusedNomination else { return [] }
    guard nomination.outcome == .elected else {
      askForElection()
      return []
    }
    return seat(nomination, as: .member)
  }

  mutating func seat(_ nomination: Nomination, as role: MandateRole) -> [Effect] {
    if let seat = index.seat(of: nomination), nomination.outcome == .elected {
      status = Status(.sitsAlready(nomination.nominee, seat.from))
      return []
    }
    let term = index.term(after: nomination)
    let changes = index.seating(nomination, as: role, ids: &identifiers)
    return record(
      .create, changes,
      said: .seatedFrom(nomination.nominee, role.phrase, term?.from, term?.to).undoable)
  }
}

/// What may be said of a nomination.
enum ElectionChoice: CaseIterable {
  case member, substitute, electedOnly, notElected, withdrawn, open

  /// As what somebody gets a seat at once.
  var role: MandateRole? {
    switch self {
    case .member: .member
    case .substitute: .substitute
    default: nil
    }
  }

  var outcome: NominationOutcome? {
    switch self {
    case .member, .substitute, .electedOnly: .elected
    case .notElected: .notElected
    case .withdrawn: .withdrawn
    case .open: nil
    }
  }
}
