internal import Domain

/// Turns a change into the writes that make it, each knowing what it replaces.
struct Difference {
  let state: EntityState?
  let kind: Kind
  var erasures = EraseSet()
  /// Values that the author knows of although they are not in the state.
  var own: [FieldKey: [OperationName]] = [:]

  /// Nil when nothing differs and nothing is settled.
  func operation(
    entity: RawIdentifier, before: Record?, after: Record?, settling: [Settlement] = [],
    _ table: inout NameTable
  ) -> Operation? {
    let settled = settling.map { write($0, &table) }
    let keys = Set(settled.map(\.key))
    let writes =
      writes(before: before, after: after, &table).filter { !keys.contains($0.key) } + settled
    if writes.isEmpty { return nil }
    let name = EntityName(kind: UInt64(kind.code), id: entity)
    return Operation(
      kind: name.kind, entity: entity, writes: writes.map { known($0, of: name, table) })
  }

  /// Names the erasures of the field too, so that the new value is known to be a later one.
  private func known(_ write: Write, of name: EntityName, _ table: NameTable) -> Write {
    let erasing = erasures.operations(erasing: table[write.key.name], of: name)
      .subtracting(write.replaced)
    if erasing.isEmpty { return write }
    return Write(
      key: write.key, value: write.value,
      replaced: OperationNames(write.replaced + erasing.sorted()))
  }

  private func writes(
    before: Record?, after: Record?, _ table: inout NameTable
  ) -> [Write] {
    if before == nil, after == nil { return [] }
    guard let after else { return [removing] }
    return writes(from: base(before, table), to: after, &table) + (before == nil ? restoring : [])
  }

  /// A write that replaces every value known, whichever of them it repeats.
  private func write(_ settlement: Settlement, _ table: inout NameTable) -> Write {
    let stored = settlement.value.map(StoredValue.value) ?? .absent
    switch settlement.conflict.subject {
    case .field(let name): return write(table.number(name), .whole, stored)
    case .entry(let name, let key): return write(table.number(name), .entry(key), stored)
    case .element(let name, let element):
      return write(table.number(name), .element(element), stored)
    case .removal:
      return settlement.value == .bool(true)
        ? removing : write(NameTable.removed, .whole, .value(.bool(false)))
    }
  }

  /// What the user saw; for an entity that comes back, what the store still holds of it.
  private func base(_ before: Record?, _ table: NameTable) -> Record {
    if let before { return before }
    guard let state else { return Record() }
    let known = Set(kind.type.fieldNames)
    return Record(state.record(table).fields.filter { known.contains($0.name) })
  }

  private var removedKey: FieldKey { FieldKey(name: NameTable.removed, part: .whole) }

  private var removing: Write {
    Write(
      key: removedKey, value: .value(.bool(true)),
      replaced: OperationNames(state?.operations ?? []))
  }

  /// Takes a removal back, if there is one.
  private var restoring: [Write] {
    guard let heads = state?.field(removedKey)?.heads,
      heads.contains(where: { $0.value == .value(.bool(true)) })
    else { return [] }
    return [
      Write(
        key: removedKey, value: .value(.bool(false)),
        replaced: OperationNames(heads.map(\.operation)))
    ]
  }

  private func writes(
    from before: Record, to after: Record, _ table: inout NameTable
  ) -> [Write] {
    var writes: [Write] = []
    for field in after.fields where field.name != "id" {
      append(field.name, before[field.name], field.value, &table, to: &writes)
    }
    for field in before.fields where field.name != "id" && after[field.name] == nil {
      append(field.name, field.value, nil, &table, to: &writes)
    }
    return writes
  }

  private func append(
    _ name: String, _ before: Value?, _ after: Value?, _ table: inout NameTable,
    to writes: inout [Write]
  ) {
    if before == after { return }
    if before == nil, let after, after.isEmpty { return }
    let number = table.number(name)
    switch after ?? before {
    case .set:
      for (element, isThere) in Self.elements(before, after) {
        writes.append(write(number, .element(element), .value(.bool(isThere))))
      }
    case .map:
      for (entry, value) in Self.entries(before, after) {
        writes.append(write(number, .entry(entry), value.map(StoredValue.value) ?? .absent))
      }
    default:
      writes.append(write(number, .whole, after.map(StoredValue.value) ?? .absent))
    }
  }

  private func write(_ name: Int, _ part: FieldKey.Part, _ value: StoredValue) -> Write {
    let key = FieldKey(name: name, part: part)
    var replaced = state?.field(key)?.heads.map(\.operation) ?? []
    for name in own[key] ?? [] where !replaced.contains(name) { replaced.append(name) }
    return Write(key: key, value: value, replaced: OperationNames(replaced))
  }

  /// The elements that came (true) and went (false).
  private static func elements(_ before: Value?, _ after: Value?) -> [(Value, Bool)] {
    let old = before.flatMap(\.elements) ?? []
    let new = after.flatMap(\.elements) ?? []
    let oldSet = Set(old)
    let newSet = Set(new)
    return new.filter { !oldSet.contains($0) }.map { ($0, true) }
      + old.filter { !newSet.contains($0) }.map { ($0, false) }
  }

  /// The entries that came, changed, or went (nil).
  private static func entries(_ before: Value?, _ after: Value?) -> [(String, Value?)] {
    let old = before?.entries ?? Record()
    let new = after?.entries ?? Record()
    return new.fields.filter { old[$0.name] != $0.value }.map { ($0.name, $0.value) }
      + old.fields.filter { new[$0.name] == nil }.map { ($0.name, nil) }
  }
}

extension Value {
  fileprivate var elements: [Value]? {
    guard case .set(let values) = self else { return nil }
    return values
  }

  fileprivate var entries: Record? {
    guard case .map(let record) = self else { return nil }
    return record
  }
}
