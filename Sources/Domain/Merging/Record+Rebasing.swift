extension Record {
  /// What was changed from `seen` to this record, done to what the record has become meanwhile.
  ///
  /// A field that was not touched keeps what another gave it; of a set each element by itself.
  package func rebased(from seen: Record, onto current: Record) -> Record {
    var result = current
    let names = fields.map(\.name) + seen.fields.map(\.name).filter { self[$0] == nil }
    for name in names where self[name] != seen[name] {
      result[name] = Self.rebased(self[name], from: seen[name], onto: current[name])
    }
    return result
  }

  private static func rebased(_ value: Value?, from seen: Value?, onto current: Value?) -> Value? {
    guard case .set(let new) = value ?? .set([]), case .set(let old) = seen ?? .set([]),
      case .set(let now) = current ?? .set([]), value != nil || seen != nil
    else { return value }
    let gone = Set(old).subtracting(new)
    let elements = Set(now).subtracting(gone).union(Set(new).subtracting(old))
    return .set(elements.sorted(by: Value.precedes))
  }
}
