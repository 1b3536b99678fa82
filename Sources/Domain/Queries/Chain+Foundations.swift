/// The ends of a chain: what of the agreement it carries out, and where it is told of.
extension BookIndex {
  /// The principles and commitments that records name, in the order of the agreement.
  struct Foundations {
    let principles: [Principle]
    let commitments: [Commitment]

    var isEmpty: Bool { principles.isEmpty && commitments.isEmpty }

    var links: [ChainLink] {
      principles.map(ChainLink.principle) + commitments.map(ChainLink.commitment)
    }
  }

  func foundations(of references: Set<EntityReference>) -> Foundations {
    var principles: Set<Principle> = []
    var commitments: Set<Commitment> = []
    for reference in references {
      switch reference.kind {
      case .activities:
        let own = book.activities[Identifier<Activity>(reference)]
        principles.formUnion(own?.principles ?? [])
        commitments.formUnion(own?.commitments ?? [])
      case .matters:
        let own = book.matters[Identifier<Matter>(reference)]
        principles.formUnion(own?.principles ?? [])
        commitments.formUnion(own?.commitments ?? [])
      case .treatments:
        let own = book.treatments[Identifier<Treatment>(reference)]
        commitments.formUnion([own?.commitment].compactMap(\.self))
      case .followups:
        let own = book.followups[Identifier<FollowUp>(reference)]
        principles.formUnion([own?.principle].compactMap(\.self))
        commitments.formUnion([own?.commitment].compactMap(\.self))
      default: break
      }
    }
    return Foundations(
      principles: Principle.allCases.filter(principles.contains),
      commitments: Commitment.allCases.filter(commitments.contains))
  }

  /// What both sides said of the commitments in the years, and the lines of the reports on them.
  func outcomes(
    of commitments: [Commitment], in years: Set<Int>, _ through: Int
  ) -> [ChainLink] {
    let assessed = book.assessments.all.filter {
      commitments.contains($0.commitment) && years.contains($0.year)
    }
    .sorted {
      ($0.year, Commitment.position(of: $0.commitment), $0.id)
        < ($1.year, Commitment.position(of: $1.commitment), $1.id)
    }
    let lines = years.sorted().filter { $0 <= through }.flatMap { year in
      commitments.map { ChainLink.reportLine($0, year: year) }
    }
    return assessed.map { .entity($0.reference) } + lines
  }

  /// The years that links of a chain are about: those of a plan, else of what came in or was done.
  func years(of found: Set<EntityReference>) -> Set<Int> {
    var years: Set<Int> = []
    for reference in found {
      switch reference.kind {
      case .plans:
        guard let plan = book.plans[Identifier<ActivityPlan>(reference)] else { continue }
        years.formUnion((plan.fromYear...max(plan.fromYear, plan.toYear)).prefix(10))
      case .matters:
        years.formUnion([book.matters[Identifier<Matter>(reference)]?.receivedDate.year].known)
      case .treatments:
        let meeting = book.treatments[Identifier<Treatment>(reference)]?.meeting
        years.formUnion([book.meetings.everKnown(meeting)?.date.year].known)
      case .decisions:
        years.formUnion([book.decisions[Identifier<Decision>(reference)]?.date.year].known)
      case .followups:
        years.formUnion([book.followups[Identifier<FollowUp>(reference)]?.due?.year].known)
      default: break
      }
    }
    return years
  }
}

extension [Int?] {
  fileprivate var known: [Int] { compactMap(\.self) }
}
