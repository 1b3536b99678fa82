internal import Domain

/// Finds everything in a state that somebody has to decide, and who wrote what.
struct Conflicts {
  private let state: BookState
  /// Who wrote a frame and when, as far as its transaction can be read.
  private let writer: (FrameName) -> Writer?

  /// What a transaction says of the one who made it.
  struct Writer {
    let author: String
    let time: Int64
  }

  init(_ state: BookState, writer: @escaping (FrameName) -> Writer?) {
    self.state = state
    self.writer = writer
  }

  /// By entity, then by field.
  var all: [Conflict] {
    state.entities.filter { $0.isUnsettled }.flatMap(conflicts).sorted { left, right in
      (left.entity, left.id) < (right.entity, right.id)
    }
  }

  private func conflicts(in entity: EntityState) -> [Conflict] {
    let silent = Kind(stored: entity.name.kind)?.fieldsThatMergeSilently ?? []
    let fields = entity.fields.filter { field in
      field.isInConflict && field.key.name != NameTable.removed
        && !silent.contains(state.table[field.key.name])
    }
    let found = fields.map { field in
      conflict(entity, subject(field.key), versions: versions(of: field))
    }
    guard entity.isRemovedAndChanged else { return found }
    return found + [conflict(entity, .removal, versions: versions(ofRemoval: entity))]
  }

  private func conflict(
    _ entity: EntityState, _ subject: Conflict.Subject, versions: [Conflict.Version]
  ) -> Conflict {
    Conflict(
      id: Conflict.identifier(entity.name, subject), kind: Kind(stored: entity.name.kind),
      entity: entity.name.id, subject: subject, versions: versions)
  }

  private func subject(_ key: FieldKey) -> Conflict.Subject {
    let name = state.table[key.name]
    return switch key.part {
    case .whole: .field(name)
    case .element(let value): .element(name, value)
    case .entry(let entry): .entry(name, key: entry)
    }
  }

  /// Each different value once, the shown one first, then from the latest on.
  private func versions(of field: FieldState) -> [Conflict.Version] {
    let shown = field.shown
    let heads = field.heads.sorted { Head.precedes($1, $0) }
    var distinct: [Head] = []
    for head in heads.filter({ $0.value == shown }) + heads.filter({ $0.value != shown })
    where !distinct.contains(where: { $0.value == head.value }) {
      distinct.append(head)
    }
    return distinct.map { version($0.value.value, $0) }
  }

  /// Kept, by the latest change that the remover had not seen; removed, by the latest removal.
  private func versions(ofRemoval entity: EntityState) -> [Conflict.Version] {
    let kept = entity.headsUnseenByRemover.max(by: Head.precedes)
    let removed = entity.removingHeads.max(by: Head.precedes)
    return [kept.map { version(.bool(false), $0) }, removed.map { version(.bool(true), $0) }]
      .compactMap { $0 }
  }

  private func version(_ value: Value?, _ head: Head) -> Conflict.Version {
    let writer = writer(head.operation.frame)
    return Conflict.Version(
      value: value, author: writer?.author ?? "", time: writer?.time ?? head.stamp.milliseconds)
  }
}

extension Conflict {
  /// From what it is about alone, so that every device gives it the same.
  static func identifier(_ entity: EntityName, _ subject: Subject) -> Identifier<Conflict> {
    var writer = ByteWriter(capacity: 64)
    writer.append(varint: entity.kind)
    writer.append(identifier: entity.id)
    switch subject {
    case .field(let name): writer.append(text: name)
    case .entry(let name, let key):
      writer.append(text: name)
      writer.append(text: key)
    case .element(let name, let element):
      writer.append(text: name)
      writer.append(element)
    case .removal: writer.append(text: NameTable.removedName)
    }
    let hash = SHA256.hash(writer.bytes)
    return hash.withUnsafeBytes { Identifier($0.identifier(at: 0)) }
  }
}

extension Kind {
  /// Nil for the code of a newer version's kind.
  init?(stored code: UInt64) {
    guard let small = UInt8(exactly: code), let kind = Kind(code: small) else { return nil }
    self = kind
  }
}
