/// One link of the chain commitment, activity, matter, treatment, decision, follow-up.
package enum ChainLink: Hashable, Sendable {
  case commitment(Commitment)
  case entity(EntityReference)
}

extension BookIndex {
  /// Everything an entity hangs in, from commitments to follow-ups, itself included.
  ///
  /// It goes up to where the entity comes from and down to what came of it, not sideways: the
  /// chain of a matter does not hold the other matters of its activity. A meeting's chain is what
  /// it dealt with; a party's what it reported or answers for.
  package func chain(of start: EntityReference) -> [ChainLink] {
    let begins = start.kind.chainStep == nil ? neighbours(of: start) : [start]
    var found: Set<EntityReference> = []
    for link in begins { follow(link, into: &found) { $0 < $1 } }
    let promised = commitments(of: found)
    for link in begins { follow(link, into: &found) { $0 > $1 } }
    return promised.map(ChainLink.commitment) + sorted(found).map(ChainLink.entity)
  }

  /// Everything that carries a commitment, and what came of it.
  package func chain(of commitment: Commitment) -> [ChainLink] {
    let begins =
      book.activities.all.filter { $0.commitments.contains(commitment) }.map(\.reference)
      + book.matters.all.filter { $0.commitments.contains(commitment) }.map(\.reference)
      + book.treatments.all.filter { $0.commitment == commitment }.map(\.reference)
      + book.followups.all.filter { $0.commitment == commitment }.map(\.reference)
    var found: Set<EntityReference> = []
    for link in begins { follow(link, into: &found) { $0 > $1 } }
    return [.commitment(commitment)] + sorted(found).map(ChainLink.entity)
  }

  /// Collects the links reached from `start` by steps that `goesOn` (next, current) allows.
  private func follow(
    _ start: EntityReference, into found: inout Set<EntityReference>,
    goesOn: (Int, Int) -> Bool
  ) {
    var waiting = [start]
    var seen: Set<EntityReference> = []
    while let link = waiting.popLast() {
      guard let step = link.kind.chainStep, seen.insert(link).inserted else { continue }
      found.insert(link)
      waiting += neighbours(of: link).filter { $0.kind.chainStep.map { goesOn($0, step) } ?? false }
    }
  }

  /// The links of the chain that an entity points at or that point at it, those present.
  private func neighbours(of reference: EntityReference) -> [EntityReference] {
    let near = fields(reference.kind.type, reference.id) + referrers(of: reference)
    return near.filter { $0.kind.chainStep != nil && book.presence(of: $0) == .present }
  }

  private func fields<E: Entity>(_ type: E.Type, _ id: RawIdentifier) -> [EntityReference] {
    book[keyPath: E.table][Identifier(id)]?.references.map(\.target) ?? []
  }

  private func commitments(of references: Set<EntityReference>) -> [Commitment] {
    var found: Set<Commitment> = []
    for reference in references {
      switch reference.kind {
      case .activities:
        found.formUnion(book.activities[Identifier(reference.id)]?.commitments ?? [])
      case .matters: found.formUnion(book.matters[Identifier(reference.id)]?.commitments ?? [])
      case .treatments:
        if let own = book.treatments[Identifier(reference.id)]?.commitment { found.insert(own) }
      case .followups:
        if let own = book.followups[Identifier(reference.id)]?.commitment { found.insert(own) }
      default: break
      }
    }
    return Commitment.allCases.filter(found.contains)
  }

  /// By step of the chain, then by day or number within a step.
  private func sorted(_ references: Set<EntityReference>) -> [EntityReference] {
    references.map { (key: sortKey(of: $0), reference: $0) }
      .sorted { ($0.key, $0.reference) < ($1.key, $1.reference) }
      .map(\.reference)
  }

  private func sortKey(of reference: EntityReference) -> ChainKey {
    let id = reference.id
    let step = reference.kind.chainStep ?? .max
    switch reference.kind {
    case .activities: return ChainKey(step, text: book.activities[Identifier(id)]?.number)
    case .matters: return ChainKey(step, text: book.matters[Identifier(id)]?.number)
    case .treatments:
      let point = book.treatments[Identifier(id)]
      return ChainKey(step, book.meetings.everKnown(point?.meeting)?.date, text: point?.order)
    case .decisions: return ChainKey(step, book.decisions[Identifier(id)]?.date)
    case .followups: return ChainKey(step, number: book.followups[Identifier(id)]?.number)
    default: return ChainKey(step)
    }
  }
}

/// Where a link stands in a listed chain.
private struct ChainKey: Comparable {
  let step: Int
  let number: Int
  let text: String

  init(_ step: Int, _ day: Day? = nil, number: Int? = nil, text: String? = nil) {
    self.step = step
    self.number = day?.number ?? number ?? 0
    self.text = text ?? ""
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.step, left.number, left.text) < (right.step, right.number, right.text)
  }
}

extension Kind {
  /// 1 activity, 2 matter, 3 treatment, 4 decision, 5 follow-up; nil beside the chain.
  package var chainStep: Int? {
    switch self {
    case .activities: 1
    case .matters: 2
    case .treatments: 3
    case .decisions: 4
    case .followups: 5
    default: nil
    }
  }
}
