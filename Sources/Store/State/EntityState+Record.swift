internal import Domain

extension EntityState {
  /// The entity as named values: winners only, sets and maps put together from their elements.
  func record(_ table: NameTable) -> Record {
    var builder = RecordBuilder(name, capacity: fields.count)
    for index in fields.indices where fields[index].key.name != NameTable.removed {
      builder.add(fields[index].key, fields[index].shown, table)
    }
    return builder.record
  }
}

extension FieldState {
  /// What a reader sees: the winner, except that an added element of a set outlives its removal.
  var shown: StoredValue {
    others.isEmpty ? winner?.value ?? .absent : shownOfSeveral
  }

  private var shownOfSeveral: StoredValue {
    if case .element = key.part, heads.contains(where: { $0.value == .value(.bool(true)) }) {
      return .value(.bool(true))
    }
    return winner?.value ?? .absent
  }
}

/// Collects fields, and the elements of sets and maps, into a record.
struct RecordBuilder {
  private var fields: [Field]
  private var elements: [Int: [Value]] = [:]
  private var entries: [Int: [Field]] = [:]
  private var names: [Int: String] = [:]

  private let kind: UInt64

  init(_ name: EntityName, capacity: Int) {
    kind = name.kind
    fields = []
    fields.reserveCapacity(capacity + 1)
    fields.append(Field("id", .identifier(name.id)))
  }

  mutating func add(_ key: FieldKey, _ stored: StoredValue, _ table: NameTable) {
    if stored == .redacted { addErased(table[key.name]) }
    guard case .value(let value) = stored else { return }
    switch key.part {
    case .whole: fields.append(Field(table[key.name], value))
    case .element(let element):
      guard value == .bool(true) else { return }
      elements[key.name, default: []].append(element)
      names[key.name] = table[key.name]
    case .entry(let entry):
      entries[key.name, default: []].append(Field(entry, value))
      names[key.name] = table[key.name]
    }
  }

  /// A field that cannot be absent becomes empty when it is erased.
  private mutating func addErased(_ name: String) {
    guard let kind = Kind(stored: kind), kind.requiredTexts.contains(name) else { return }
    fields.append(Field(name, .text("")))
  }

  /// The finished record; elements and entries in the order of the codec.
  var record: Record {
    if names.isEmpty { return Record(fields) }
    var all = fields
    for (number, name) in names.sorted(by: { $0.key < $1.key }) {
      all.removeAll { $0.name == name }
      if let values = elements[number] {
        all.append(Field(name, .set(ValueOrder.ascending(values))))
      } else if let fields = entries[number] {
        all.append(Field(name, .map(Record(ValueOrder.ascending(fields)))))
      }
    }
    return Record(all)
  }
}
