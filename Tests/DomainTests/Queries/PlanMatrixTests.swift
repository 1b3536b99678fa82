import Domain
import Testing

/// Activities by what they serve, and where the plan has gaps.
struct PlanMatrixTests {
  private func activity(
    _ number: String, _ principles: Set<Principle>, _ commitments: Set<Commitment>,
    _ status: ActivityStatus = .ongoing
  ) -> Activity {
    var ids = IdentifierSource(seed: RawIdentifier(high: 1, low: UInt64(number.utf8.last ?? 0)))
    var activity = Activity(id: ids.next(), number: number, title: "Prova")
    activity.principles = principles
    activity.commitments = commitments
    activity.status = status
    return activity
  }

  private var matrix: PlanMatrix {
    PlanMatrix([
      activity("A01", [.dialogue, .quality], [.inviteEarly]),
      activity("A02", [.dialogue], [.inviteEarly, .useTheCouncil]),
      activity("A03", [.dialogue], []), activity("A04", [.diversity], [.inviteEarly], .dropped),
    ])
  }

  @Test func `an activity stands in every square it serves, and once under its principle`() {
    #expect(matrix[.init(.dialogue, .inviteEarly)].map(\.number) == ["A01", "A02"])
    #expect(matrix[.init(.quality, .inviteEarly)].map(\.number) == ["A01"])
    #expect(matrix[.init(.dialogue, .useTheCouncil)].map(\.number) == ["A02"])
    #expect(matrix.serving(.dialogue).map(\.number) == ["A01", "A02", "A03"])
    #expect(matrix.serving(.inviteEarly).map(\.number) == ["A01", "A02"])
    #expect(matrix.highest == 2)
  }

  @Test func `the squares without any are the gaps, and what stands in none is told`() {
    #expect(matrix.gaps.count == 33)
    #expect(matrix.gaps.contains(.init(.diversity, .inviteEarly)))
    #expect(matrix.outside.map(\.number) == ["A03"])
  }

  @Test(arguments: [
    (0, MatterAge.underMonth), (29, .underMonth), (30, .underQuarter),
    (89, .underQuarter), (90, .underHalfYear), (179, .underHalfYear), (180, .older),
  ])
  func `a wait falls in one step of age`(_ days: Int, _ age: MatterAge) {
    #expect(MatterAge(days: days) == age)
  }
}
