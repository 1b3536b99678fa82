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
    var walk = HistoryWalk(self, through: inOrder)
    return walk.back(limit: limit) { _ in true }
  }

  /// The latest that this device recorded, newest first; looks no further back than they lie.
  package func ownHistory(limit: Int) -> [RecordedTransaction] {
    guard let device else { return [] }
    let entries = inOrder
    let subjects = subjects(ofLatest: limit, in: entries) { $0.device == device }
    var walk = HistoryWalk(self, through: entries, of: subjects)
    return walk.back(limit: limit) { $0.device == device }
  }

  /// What happened to some entities, newest first; the changes are those of these entities only.
  package func history(of subjects: Set<EntityReference>) -> [RecordedTransaction] {
    let names = Set(subjects.map { EntityName(kind: UInt64($0.kind.code), id: $0.id) })
    let naming = Set(
      entries.lazy.filter { entry in subjects.contains { self.names($0.id, entry) } }
        .map(\.head.id))
    let concerned = inOrder.filter { naming.contains($0.head.id) }
    var walk = HistoryWalk(self, through: concerned, of: names)
    return walk.back(limit: .max) { _ in true }.filter { !$0.transaction.changes.isEmpty }
  }

  /// The entities in the latest of some transactions.
  private func subjects(
    ofLatest limit: Int, in entries: [FrameUnion.Entry], where isMeant: (FrameUnion.Entry) -> Bool
  ) -> Set<EntityName> {
    var transactions: Set<RawIdentifier> = []
    var subjects: Set<EntityName> = []
    for entry in entries.filter(isMeant).reversed() {
      if transactions.count == limit, !transactions.contains(entry.head.id) { break }
      transactions.insert(entry.head.id)
      for operation in part(entry)?.operations ?? [] { subjects.insert(operation.entityName) }
    }
    return subjects
  }

  /// Whether the identifier is anywhere in the frame, so that few frames have to be understood.
  private func names(_ entity: RawIdentifier, _ entry: FrameUnion.Entry) -> Bool {
    sources[entry.segment].withUnsafeBytes { bytes in
      UnsafeRawBufferPointer(rebasing: bytes[entry.payload]).contains(entity)
    }
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
      return state.erasures.redacted(part, entry.name, table) ?? part
    }
  }
}
