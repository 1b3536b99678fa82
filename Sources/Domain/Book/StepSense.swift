/// What a step did to the ones before it.
package enum StepSense: Hashable, Sendable {
  /// Something new.
  case done
  /// It took an earlier step back.
  case undone
  /// It took back what took a step back.
  case redone
}

extension [Transaction] {
  /// What each step did; one that takes back a step not among them undid it.
  package var senses: [Identifier<Transaction>: StepSense] {
    let reverted = Dictionary(map { ($0.id, $0.reverts) }) { first, _ in first }
    return reverted.keys.reduce(into: [:]) { result, id in
      var next = reverted[id] ?? nil
      var sense = StepSense.done
      // No step takes back itself, so the longest way leads through all of them.
      for _ in 0..<count {
        guard let target = next else { break }
        sense = sense == .undone ? .redone : .undone
        next = reverted[target] ?? nil
      }
      result[id] = sense
    }
  }
}
