/// Records that people see as a part of another one, though they are recorded by themselves.
extension Book {
  /// A record with its parts, removed ones too.
  ///
  /// Of a party these are its affiliations and contact points, of a matter its treatments, of a
  /// treatment its decisions, of an activity its entries of progress, its
  /// milestones and its undertakings, of a follow-up its sub-points.
  package func withParts(_ whole: EntityReference) -> Set<EntityReference> {
    func parts<E: Entity>(_ type: E.Type) -> [EntityReference] {
      let table = self[keyPath: E.table]
      return (table.all + table.removed)
        .filter { $0.references.contains { $0.target == whole } }.map(\.id.reference)
    }
    return Set([whole] + whole.kind.partKinds.flatMap { parts($0.type) })
  }
}

extension Kind {
  fileprivate var partKinds: [Kind] {
    switch self {
    case .parties: [.affiliations, .contacts]
    case .matters: [.treatments]
    case .treatments: [.decisions]
    case .followups: [.subpoints]
    case .activities: [.progress, .milestones, .undertakings]
    default: []
    }
  }
}
