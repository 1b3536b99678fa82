package import Domain

/// A transaction as it was recorded.
package struct RecordedTransaction: Equatable, Sendable {
  package let transaction: Transaction
  /// The installation that wrote it; nil when its segment's header is damaged.
  package let device: UInt64?
  package let stamp: Stamp
  /// Changes of kinds or with values that this version cannot read.
  package let omittedChanges: Int
}

extension BookFile {
  /// The latest transactions, newest first, with what was there before and after each change.
  package func history(limit: Int) -> [RecordedTransaction] {
    var walk = HistoryWalk(self)
    var recorded: [RecordedTransaction] = []
    var end = walk.entries.count
    while end > 0, recorded.count < limit {
      let head = walk.entries[end - 1].head
      var start = end - 1
      while start > 0, walk.entries[start - 1].head.id == head.id { start -= 1 }
      if let transaction = walk.transaction(of: start..<end) { recorded.append(transaction) }
      end = start
    }
    return recorded
  }

  /// The transaction part in an entry, with the state's numbers for names of fields.
  func part(_ entry: FrameUnion.Entry) -> TransactionPart? {
    var table = state.table
    defer { state.table = table }
    return part(entry, &table)
  }

  /// The transaction part in an entry; nil for bytes of a newer version.
  func part(_ entry: FrameUnion.Entry, _ table: inout NameTable) -> TransactionPart? {
    sources[entry.segment].withUnsafeBytes { bytes in
      let payload = UnsafeRawBufferPointer(rebasing: bytes[entry.payload])
      var reader = TransactionReader(payload, origin: entry.origin, limits: environment.limits)
      guard let part = try? reader.part(&table) else { return nil }
      return state.erasures.redacted(part, table) ?? part
    }
  }
}

/// Goes backwards through the transactions and takes each back in a picture of the entities.
private struct HistoryWalk {
  private let file: BookFile
  let entries: [FrameUnion.Entry]
  private var table: NameTable
  private var pictures: [EntityName: Picture] = [:]
  private var parts: [FrameName: TransactionPart] = [:]
  private lazy var places = Dictionary(
    zip(entries.map(\.name), entries.indices), uniquingKeysWith: { first, _ in first })

  init(_ file: BookFile) {
    self.file = file
    table = file.state.table
    entries = file.entries.sorted(by: FrameUnion.Entry.precedes)
  }

  /// From all parts of one transaction; nil when none can be read.
  mutating func transaction(of range: Range<Int>) -> RecordedTransaction? {
    let parts = entries[range].compactMap { part($0.name) }
    guard let first = parts.first else { return nil }
    var changes: [Change] = []
    var omitted = 0
    for operation in parts.flatMap(\.operations) {
      if let change = change(operation) { changes.append(change) } else { omitted += 1 }
    }
    return RecordedTransaction(
      transaction: Transaction(first, changes: changes), device: entries[range.lowerBound].device,
      stamp: first.head.stamp, omittedChanges: omitted)
  }

  private mutating func change(_ operation: Operation) -> Change? {
    let name = EntityName(kind: operation.kind, id: operation.entity)
    var picture = pictures[name] ?? Picture(file.state[name], name)
    for write in operation.writes { picture.fields[write.key] = write.value }
    let after = picture.record(table)
    for write in operation.writes { picture.fields[write.key] = replaced(by: write) }
    let before = picture.record(table)
    pictures[name] = picture
    guard let kind = Kind(stored: operation.kind) else { return nil }
    return (try? Change(kind: kind, before: before, after: after)) ?? nil
  }

  /// The value a write replaced: that of the latest operation it refers to.
  private mutating func replaced(by write: Write) -> StoredValue {
    var latest: Head?
    for name in write.replaced {
      guard let part = part(name.frame), Int(name.index) < part.operations.count,
        let earlier = part.operations[Int(name.index)].writes.first(where: { $0.key == write.key })
      else { continue }
      let head = Head(operation: name, stamp: part.head.stamp, value: earlier.value)
      if latest.map({ Head.precedes($0, head) }) ?? true { latest = head }
    }
    return latest?.value ?? .absent
  }

  private mutating func part(_ name: FrameName) -> TransactionPart? {
    if let part = parts[name] { return part }
    guard let place = places[name], let part = file.part(entries[place], &table) else {
      return nil
    }
    parts[name] = part
    return part
  }
}

/// One entity at one moment of the history.
private struct Picture {
  let name: EntityName
  var fields: [FieldKey: StoredValue] = [:]

  init(_ state: EntityState?, _ name: EntityName) {
    self.name = name
    for field in state?.fields ?? [] { fields[field.key] = field.shown }
  }

  /// Nil while it does not exist or is removed.
  func record(_ table: NameTable) -> Record? {
    let removed = FieldKey(name: NameTable.removed, part: .whole)
    if fields[removed] == .value(.bool(true)) { return nil }
    var builder = RecordBuilder(name, capacity: fields.count)
    for (key, value) in fields where key != removed { builder.add(key, value, table) }
    let record = builder.record
    return record.fields.count > 1 ? record : nil
  }
}

extension Transaction {
  fileprivate init(_ part: TransactionPart, changes: [Change]) {
    let attributes = part.attributes
    self.init(
      id: Identifier(part.head.id),
      action: attributes["action"].flatMap { Action(value: $0) } ?? .edit,
      author: attributes["author"]?.text ?? "",
      time: attributes["time"]?.instant ?? part.head.stamp.milliseconds,
      reason: attributes["reason"]?.text,
      reverts: attributes["reverts"].flatMap { Identifier<Transaction>(value: $0) },
      changes: changes)
  }
}

extension Value {
  fileprivate var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  fileprivate var instant: Int64? {
    guard case .instant(let time) = self else { return nil }
    return time
  }
}
