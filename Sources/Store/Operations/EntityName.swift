internal import Domain

/// Names an entity whatever its kind.
struct EntityName: Hashable {
  let kind: UInt64
  let id: RawIdentifier

  /// What devices tell each other about erasures; no kind of the domain has this number.
  static let noteOfErasure: UInt64 = 0

  /// Identifiers are random, so one word is enough.
  func hash(into hasher: inout Hasher) {
    hasher.combine(id.low &+ kind)
  }
}
