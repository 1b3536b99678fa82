/// Activities by the principle and the commitment they serve; one may stand in several squares.
package struct PlanMatrix: Equatable, Sendable {
  /// Where a principle and a commitment meet.
  package struct Square: Hashable, Sendable {
    package let principle: Principle
    package let commitment: Commitment

    package init(_ principle: Principle, _ commitment: Commitment) {
      self.principle = principle
      self.commitment = commitment
    }
  }

  /// In the order given, whether they stand in any square or not.
  package let activities: [Activity]

  /// Dropped ones are left out, since nobody promises them any longer.
  package init(_ activities: [Activity]) {
    self.activities = activities.filter { $0.status != .dropped }
  }

  /// The activities that serve both.
  package subscript(square: Square) -> [Activity] {
    activities.filter {
      $0.principles.contains(square.principle) && $0.commitments.contains(square.commitment)
    }
  }

  /// Each activity once, however many commitments it serves.
  package func serving(_ principle: Principle) -> [Activity] {
    activities.filter { $0.principles.contains(principle) }
  }

  /// Each activity once, however many principles it serves.
  package func serving(_ commitment: Commitment) -> [Activity] {
    activities.filter { $0.commitments.contains(commitment) }
  }

  /// Those that stand in no square because a principle or a commitment is not said.
  package var outside: [Activity] {
    activities.filter { $0.principles.isEmpty || $0.commitments.isEmpty }
  }

  /// The squares without any activity, by principle and then by commitment.
  package var gaps: [Square] { Square.all.filter { self[$0].isEmpty } }

  /// The same, principle by principle; principles without gaps left out.
  package var emptySquares: [(principle: Principle, commitments: [Commitment])] {
    Principle.allCases.compactMap { principle in
      let own = gaps.filter { $0.principle == principle }.map(\.commitment)
      return own.isEmpty ? nil : (principle, own)
    }
  }

  /// The largest number in any square; 0 when all are empty.
  package var highest: Int { Square.all.map { self[$0].count }.max() ?? 0 }
}

extension PlanMatrix.Square {
  /// All thirty-six, by principle and then by commitment.
  package static let all: [PlanMatrix.Square] = Principle.allCases.flatMap { principle in
    Commitment.allCases.map { PlanMatrix.Square(principle, $0) }
  }
}
