/// Whether one of those who reported a matter has been answered.
package struct ReporterAnswer: Equatable, Sendable {
  /// Nil for a matter that nobody is said to have reported.
  package let reporter: Identifier<Party>?
  package let sent: Dispatch?
}

extension Matter {
  /// Everybody who reported it, the one it is known by first.
  package var reporters: [Identifier<Party>] {
    let first = [reporter].compactMap { $0 }
    return first + otherReporters.subtracting(first).sorted()
  }

  /// Of each who reported it the last answer since a day; what was said before it was dealt with
  /// is none.
  package func answers(_ sent: [Dispatch], since day: Day?) -> [ReporterAnswer] {
    let answers = sent.filter { $0.content == .answer && $0.date >= day ?? .earliest }
      .sorted(by: Dispatch.precedes)
    guard !reporters.isEmpty else { return [ReporterAnswer(reporter: nil, sent: answers.last)] }
    return reporters.map { reporter in
      ReporterAnswer(reporter: reporter, sent: answers.last { $0.party == reporter })
    }
  }
}
