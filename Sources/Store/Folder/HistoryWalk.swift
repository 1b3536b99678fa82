internal import Domain

/// Goes backwards through the transactions and takes each back in a picture of the entities.
struct HistoryWalk {
  private let file: BookFile
  private let entries: [FrameUnion.Entry]
  private let subjects: Set<EntityName>?
  private var table: NameTable
  private var pictures: [EntityName: Picture] = [:]
  private var parts: [FrameName: TransactionPart] = [:]
  private lazy var places = Dictionary(
    zip(entries.map(\.name), entries.indices), uniquingKeysWith: { first, _ in first })

  /// - Parameters:
  ///   - entries: each after what it builds on.
  ///   - subjects: the entities whose changes are told; nil for all.
  init(_ file: BookFile, through entries: [FrameUnion.Entry], of subjects: Set<EntityName>? = nil) {
    self.file = file
    self.subjects = subjects
    table = file.state.table
    self.entries = entries
  }

  /// The latest transactions that are to be told, newest first; those between are taken back.
  mutating func back(
    limit: Int, where isTold: (FrameUnion.Entry) -> Bool
  ) -> [RecordedTransaction] {
    guard let oldest = entries.firstIndex(where: isTold) else { return [] }
    var recorded: [RecordedTransaction] = []
    var end = entries.count
    while end > oldest, recorded.count < limit {
      let head = entries[end - 1].head
      var start = end - 1
      while start > 0, entries[start - 1].head.id == head.id { start -= 1 }
      if isTold(entries[start]) {
        if let transaction = transaction(of: start..<end) { recorded.append(transaction) }
      } else {
        for entry in entries[start..<end] { takeBack(entry) }
      }
      end = start
    }
    return recorded
  }

  /// From all parts of one transaction, of which one at a time is held; nil when none can be read.
  private mutating func transaction(of range: Range<Int>) -> RecordedTransaction? {
    var first: TransactionPart?
    var changes: [Change] = []
    var omitted = 0
    for entry in entries[range] {
      guard var part = part(entry.name) else { continue }
      parts[entry.name] = nil
      for operation in part.operations where isSubject(operation) {
        let (before, after) = takeBack(operation)
        if let change = Change(stored: operation.kind, before: before, after: after) {
          changes.append(change)
        } else {
          omitted += 1
        }
      }
      part.operations = []
      first = first ?? part
    }
    guard let first else { return nil }
    return RecordedTransaction(
      transaction: Transaction(first, changes: changes), device: entries[range.lowerBound].device,
      stamp: first.head.stamp, omittedChanges: omitted)
  }

  /// Of a transaction that is not told.
  private mutating func takeBack(_ entry: FrameUnion.Entry) {
    guard let part = parts[entry.name] ?? file.part(entry, &table) else { return }
    for operation in part.operations where isSubject(operation) { _ = takeBack(operation) }
  }

  private func isSubject(_ operation: Operation) -> Bool {
    subjects?.contains(operation.entityName) ?? true
  }

  /// The entity before and after the operation; from now on the walk sees it as it was before.
  ///
  /// After it stands what it wrote, also where somebody wrote something else without knowing it.
  private mutating func takeBack(_ operation: Operation) -> (before: Record?, after: Record?) {
    let name = operation.entityName
    var picture = pictures[name] ?? Picture(file.state[name], name)
    for write in operation.writes { picture[write.key] = write.value }
    let after = picture.record(table)
    for write in operation.writes { picture[write.key] = replaced(by: write) }
    pictures[name] = picture
    return (picture.record(table), after)
  }

  /// The value a write replaced: that of the latest operation it refers to.
  ///
  /// Where that is missing nobody knows, and the field is told as unchanged.
  private mutating func replaced(by write: Write) -> StoredValue {
    var latest: Head?
    var isMissing = false
    for name in write.replaced {
      guard let part = part(name.frame) else {
        isMissing = write.key.name != NameTable.removed
        continue
      }
      guard Int(name.index) < part.operations.count,
        let earlier = part.operations[Int(name.index)].writes.first(where: { $0.key == write.key })
      else { continue }
      let head = Head(operation: name, stamp: part.head.stamp, value: earlier.value)
      if latest.map({ Head.precedes($0, head) }) ?? true { latest = head }
    }
    return latest?.value ?? (isMissing ? write.value : .absent)
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
  private var fields: [(key: FieldKey, value: StoredValue)]

  init(_ state: EntityState?, _ name: EntityName) {
    self.name = name
    fields = (state?.fields ?? []).map { ($0.key, $0.shown) }
  }

  subscript(key: FieldKey) -> StoredValue? {
    get { fields.first { $0.key == key }?.value }
    set {
      fields.removeAll { $0.key == key }
      if let newValue, newValue != .absent { fields.append((key, newValue)) }
      // Before its creation an entity takes no room.
      if fields.isEmpty { fields = [] }
    }
  }

  /// Nil while it does not exist or is removed.
  func record(_ table: NameTable) -> Record? {
    let removed = FieldKey(name: NameTable.removed, part: .whole)
    if self[removed] == .value(.bool(true)) { return nil }
    var builder = RecordBuilder(name, capacity: fields.count)
    for (key, value) in fields where key != removed { builder.add(key, value, table) }
    let record = builder.record
    return record.fields.count > 1 ? record : nil
  }
}

extension Change {
  /// Nil for the kind of a newer version, and for what no entity can be made of.
  fileprivate init?(stored code: UInt64, before: Record?, after: Record?) {
    guard let kind = Kind(stored: code),
      let change = try? Change(kind: kind, before: before, after: after)
    else { return nil }
    self = change
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
      reason: attributes["reason"]?.text.flatMap { $0.isEmpty ? nil : $0 },
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
