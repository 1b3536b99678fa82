extension BookIndex {
  /// What still goes on at a body from a day on, and so is to be taken over by somebody: its seats,
  /// open activities and follow-ups, what it plans, its groups, its parts, its contacts.
  ///
  /// What has been goes on naming it.
  package func threads(of body: Identifier<Party>, from day: Day) -> [EntityReference] {
    referrers(of: body.reference).filter { goesOn($0, at: body, from: day) }
      .sorted { ($0.kind.code, $0) < ($1.kind.code, $1) }
  }

  private func goesOn(
    _ reference: EntityReference, at body: Identifier<Party>, from day: Day
  ) -> Bool {
    switch reference.kind {
    case .mandates:
      book.mandates[Identifier(reference)].map { ($0.to ?? .latest) >= day } ?? false
    case .activities: book.activities[Identifier(reference)].map(\.isToBeDone) ?? false
    case .undertakings:
      book.undertakings[Identifier(reference)].map { $0.year >= day.year } ?? false
    case .followups:
      book.followups[Identifier(reference)].map { [.open, .partly].contains($0.status) } ?? false
    case .matters:
      book.matters[Identifier(reference)].map { $0.concernsParty == body && $0.status.isOpen }
        ?? false
    case .groups: book.groups[Identifier(reference)].map { ($0.to ?? .latest) >= day } ?? false
    case .parties:
      book.parties[Identifier(reference)].map {
        $0.parentParty == body && ($0.activeTo ?? .latest) >= day
      } ?? false
    case .contacts: book.contacts[Identifier(reference)].map { $0.disposedDate == nil } ?? false
    case .settings:
      book.settings[Identifier(reference)].map { ($0.validTo ?? .latest) >= day } ?? false
    default: false
    }
  }

  /// What still goes on at bodies that are no more (L1), with what mends it.
  package func endedBodies(on day: Day) -> [Finding] {
    let ended = book.parties.all.filter { ($0.activeTo ?? .latest) < day }
    return ended.sorted { $0.id < $1.id }.flatMap { body in
      threads(of: body.id, from: day).map { thread in
        Finding(
          .links, .warning, .pointsAtEnded(body.id, since: body.activeTo ?? day), about: thread,
          repair: .reorganise(body.id, into: body.heirs.min()))
      }
    }
  }
}

extension Kind {
  /// Whether several can take over one record together.
  package var takesSeveralHeirs: Bool {
    [.activities, .groups].contains(self)
  }
}

extension Activity {
  fileprivate var isToBeDone: Bool { status != .completed && status != .dropped }
}
