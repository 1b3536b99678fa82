package import Domain

/// What a copy would bring, told before it is taken in.
extension BookFile {
  /// What bringing the backup back would add; nil for a backup of another book.
  package func gain(from backup: BackupFile) throws(FileError) -> Gain? {
    backup.store == store ? try gain(from: [backup.segment]) : nil
  }

  /// What joining another copy of this book would add, and what is wrong in that copy.
  package func gain(
    fromBookAt path: String
  ) throws(MergeFailure) -> (gain: Gain, damage: [Damage]) {
    let other = try copy(at: path)
    defer { environment.files.close(other.log) }
    do throws(FileError) {
      return (try gain(from: other.segments.filter { !$0.isRescue }), other.damage)
    } catch {
      throw .notOpened(.unreadable(error))
    }
  }

  private func gain(from copy: [LoadedSegment]) throws(FileError) -> Gain {
    let all = try segmentsOnDisk() + copy
    let together = FrameUnion(all, limits: environment.limits)
    var united = BookState()
    _ = united.takeIn(together.entries, of: all, limits: environment.limits)
    var gain = Gain()
    var transactions: Set<RawIdentifier> = []
    var touched: Set<EntityName> = []
    for entry in together.entries where union.digest(entry.name) == nil {
      transactions.insert(entry.head.id)
      let part = entry.part(all[entry.segment].bytes, environment.limits, &united.table)
      touched.formUnion((part?.operations ?? []).map { EntityName(kind: $0.kind, id: $0.entity) })
    }
    let records = touched.filter { Kind(stored: $0.kind) != nil }
    gain.changes = transactions.count
    gain.newRecords = records.count { state[$0] == nil && united[$0]?.isRemoved == false }
    gain.changedRecords = records.count { state[$0] != nil }
    gain.conflicts = united.subjectsInConflict.subtracting(state.subjectsInConflict).count
    return gain
  }
}

extension BookState {
  fileprivate var subjectsInConflict: Set<Identifier<Conflict>> {
    Set(Conflicts(self) { _ in nil }.all.map(\.id))
  }
}
