extension Book {
  /// Moves a point one place within its section; empty at the section's end.
  package func moving(
    _ treatment: Identifier<Treatment>, _ direction: AgendaDirection
  ) -> [Change] {
    guard let point = treatments[treatment] else { return [] }
    var section = agenda(of: point.meeting).filter { $0.section == point.section }
    guard let index = section.firstIndex(where: { $0.id == treatment }) else { return [] }
    let target = index + (direction == .up ? -1 : 1)
    guard section.indices.contains(target) else { return [] }
    section.swapAt(index, target)
    return ordering(section, moved: target)
  }

  /// Moves a point to the end of another section.
  package func moving(
    _ treatment: Identifier<Treatment>, to section: AgendaSection
  ) -> [Change] {
    guard let point = treatments[treatment], point.section != section else { return [] }
    let last = agenda(of: point.meeting).last { $0.section == section }
    return point.changing {
      $0.section = section
      $0.order = OrderKey.between(last?.order, nil)
    }
  }

  /// One new key for the moved point; new keys for all when the old ones leave no room.
  private func ordering(_ points: [Treatment], moved: Int) -> [Change] {
    var keys = points.map(\.order)
    keys[moved] = OrderKey.between(
      moved > 0 ? keys[moved - 1] : nil, moved + 1 < keys.count ? keys[moved + 1] : nil)
    let ascending = zip(keys, keys.dropFirst()).allSatisfy {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    if !ascending || !keys.allSatisfy(OrderKey.isValid) { keys = OrderKey.series(keys.count) }
    return zip(points, keys).flatMap { point, key in point.changing { $0.order = key } }
  }
}

/// A point's way on the agenda.
package enum AgendaDirection: Hashable, Sendable, CaseIterable {
  case up
  case down
}
