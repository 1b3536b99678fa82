/// Bodies that end, what takes over from them, and from which day.
package struct Reorganising: Hashable, Sendable {
  /// A body that begins with it.
  package struct NewBody: Hashable, Sendable {
    package let id: Identifier<Party>
    package let name: String

    package init(id: Identifier<Party>, name: String) {
      self.id = id
      self.name = name
    }
  }

  package let bodies: [Identifier<Party>]
  /// In the order in which they are offered; the first takes over where nothing else is said.
  package let successors: [Identifier<Party>]
  /// Those of the successors that are not in the book yet.
  package let new: [NewBody]
  /// The first day of the new order; the bodies last until the day before.
  package let day: Day
  /// Why, which is kept with the standing that ends.
  package let reason: String?
  /// Who takes over what pointed at the bodies, where somebody chose; nobody leaves it as it is.
  package var choices: [EntityReference: [Identifier<Party>]] = [:]

  package init(
    _ bodies: [Identifier<Party>], into successors: [Identifier<Party>], new: [NewBody] = [],
    from day: Day, reason: String? = nil
  ) {
    self.bodies = bodies
    self.successors = successors + new.map(\.id)
    self.new = new
    self.day = day
    self.reason = reason
  }

  /// Who takes over a thread.
  package func heirs(of thread: EntityReference) -> [Identifier<Party>] {
    choices[thread] ?? Array(successors.prefix(1))
  }
}

/// Why a reorganisation was not done; the user can act on each.
package enum ReorganisingRefusal: Error, Hashable, Sendable {
  case nobody
  case notFound(EntityReference)
  /// A body cannot take over from itself.
  case succeedsItself(Identifier<Party>)
  /// It ended before the day already.
  case hasEnded(Identifier<Party>, Day)
  /// It does not exist by the day.
  case beginsLater(Identifier<Party>, Day)
  case problem(Problem, EntityReference)
}

extension Party {
  /// Whether it is no more on a day.
  package func hasEnded(by day: Day) -> Bool { activeTo.map { $0 < day } ?? false }

  /// Under another name, with the one it had among its other names.
  package func renamed(_ name: String) -> Party {
    var party = self
    party.name = name
    party.aliases = (aliases + [self.name]).filter { $0 != name }.eachOnce
    return party
  }

  /// Everybody that took over from it.
  package var heirs: Set<Identifier<Party>> {
    successors.union(replacedBy.map { [$0] } ?? [])
  }
}
