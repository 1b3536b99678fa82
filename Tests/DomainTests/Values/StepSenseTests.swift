import Testing

@testable import Domain

/// What a step of the history did to earlier ones.
struct StepSenseTests {
  @Test func `an undo is undone by a redo, and that by another undo`() {
    var ids = IdentifierSource(seed: RawIdentifier(high: 1, low: 2))
    var steps: [Transaction] = []
    for _ in 0..<4 {
      steps.append(
        Transaction(
          id: ids.next(), action: .edit, author: "Maja", time: 0, reverts: steps.last?.id,
          changes: []))
    }
    #expect(steps.map { steps.senses[$0.id] } == [.done, .undone, .redone, .undone])
    let alone = Array(steps.suffix(1))
    #expect(alone.senses[alone[0].id] == .undone)
  }
}
