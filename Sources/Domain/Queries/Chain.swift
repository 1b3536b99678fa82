/// One link of the chain principle, commitment, plan, activity, matter, treatment, decision,
/// follow-up, assessment, line of the yearly report.
package enum ChainLink: Hashable, Sendable {
  case principle(Principle)
  case commitment(Commitment)
  case entity(EntityReference)
  /// What the report of a year says of a commitment.
  case reportLine(Commitment, year: Int)
}

extension BookIndex {
  /// Everything a link hangs in, from principles to lines of the yearly report, itself included.
  ///
  /// - Parameter through: the last year of which a report can be made.
  package func chain(of start: ChainLink, through: Int = .max) -> [ChainLink] {
    switch start {
    case .principle(let principle): chain(of: principle, through)
    case .commitment(let commitment): chain(of: commitment, through)
    case .reportLine(let commitment, let year): chain(of: commitment, in: year)
    case .entity(let reference): chain(of: reference, through: through)
    }
  }

  /// Everything an entity hangs in, from principles to lines of the yearly report, itself included.
  ///
  /// It goes up to where the entity comes from and down to what came of it, not sideways: the
  /// chain of a matter does not hold the other matters of its activity. A meeting's chain is what
  /// it dealt with; a party's what it reported or answers for.
  package func chain(of start: EntityReference, through: Int = .max) -> [ChainLink] {
    if let own = book.assessments.everKnown(Identifier<Assessment>(start)) {
      return chain(of: own.commitment, in: own.year)
    }
    let begins = start.kind.chainStep == nil ? neighbours(of: start) : [start]
    var found: Set<EntityReference> = []
    for link in begins { follow(link, into: &found) { $0 < $1 } }
    let origin = found
    for link in begins { follow(link, into: &found) { $0 > $1 } }
    let promised =
      foundations(of: origin).isEmpty ? foundations(of: found) : foundations(of: origin)
    return promised.links + sorted(found).map(ChainLink.entity)
      + outcomes(of: promised.commitments, in: years(of: found), through)
  }

  /// Everything that carries a principle, and what came of it.
  private func chain(of principle: Principle, _ through: Int) -> [ChainLink] {
    let begins =
      book.activities.all.filter { $0.principles.contains(principle) }.map(\.reference)
      + book.matters.all.filter { $0.principles.contains(principle) }.map(\.reference)
      + book.followups.all.filter { $0.principle == principle }.map(\.reference)
    let found = reached(from: begins)
    let commitments = foundations(of: Set(begins)).commitments
    return [.principle(principle)] + commitments.map(ChainLink.commitment)
      + sorted(found).map(ChainLink.entity)
      + outcomes(of: commitments, in: years(of: found), through)
  }

  /// Everything that carries a commitment, and what came of it.
  private func chain(of commitment: Commitment, _ through: Int) -> [ChainLink] {
    let begins = carriers(of: commitment)
    let found = reached(from: begins)
    let assessed = book.assessments.all.filter { $0.commitment == commitment }.map(\.year)
    return foundations(of: Set(begins)).principles.map(ChainLink.principle)
      + [.commitment(commitment)] + sorted(found).map(ChainLink.entity)
      + outcomes(of: [commitment], in: years(of: found).union(assessed), through)
  }

  /// What the report of a year tells of a commitment: the plan of the year, what carries the
  /// commitment in it, and what both sides said of it.
  private func chain(of commitment: Commitment, in year: Int) -> [ChainLink] {
    let plan = plan(coveringYear: year)?.id
    let begins = carriers(of: commitment).filter { reference in
      switch reference.kind {
      case .activities:
        plan != nil && book.activities[Identifier<Activity>(reference)]?.plan == plan
      default: years(of: [reference]).contains(year)
      }
    }
    let found = reached(from: begins)
    return foundations(of: Set(begins)).principles.map(ChainLink.principle)
      + [.commitment(commitment)] + sorted(found).map(ChainLink.entity)
      + outcomes(of: [commitment], in: [year], .max)
  }

  private func carriers(of commitment: Commitment) -> [EntityReference] {
    book.activities.all.filter { $0.commitments.contains(commitment) }.map(\.reference)
      + book.matters.all.filter { $0.commitments.contains(commitment) }.map(\.reference)
      + book.treatments.all.filter { $0.commitment == commitment }.map(\.reference)
      + book.followups.all.filter { $0.commitment == commitment }.map(\.reference)
  }

  /// What came of them, and the plans they stand in.
  private func reached(from begins: [EntityReference]) -> Set<EntityReference> {
    var found: Set<EntityReference> = []
    for link in begins { follow(link, into: &found) { $0 > $1 } }
    let plans = begins.compactMap { book.activities[Identifier<Activity>($0)]?.plan?.reference }
    return found.union(plans.filter { book.presence(of: $0) == .present })
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
    case .plans:
      let plan = book.plans[Identifier(id)]
      return ChainKey(step, number: (plan?.fromYear ?? 0) * 100 + (plan?.version ?? 0))
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
  /// 0 plan, 1 activity, 2 matter, 3 treatment, 4 decision, 5 follow-up; nil beside the chain.
  package var chainStep: Int? {
    switch self {
    case .plans: 0
    case .activities: 1
    case .matters: 2
    case .treatments: 3
    case .decisions: 4
    case .followups: 5
    default: nil
    }
  }
}
