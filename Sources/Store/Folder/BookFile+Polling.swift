package import Domain

/// What others wrote since the latest look, in the words of the domain.
package struct Arrivals: Sendable, Equatable {
  /// Names the state of the book with these changes in it; see `Transaction.basis`.
  package var generation: Int
  package var entities: [ArrivedEntity] = []
  /// All conflicts of the book.
  package var conflicts: [Conflict] = []
  package var damage: [Damage] = []
  /// Transactions that this session knows and that are no longer in the folder.
  package var vanished: Int
  /// Whether another program on this device wrote some of it, so that it can be undone here.
  package var isOwn = false
  /// Whether a file came that holds bytes of what is erased.
  package var bringsErased = false
}

/// An entity that others changed, as it is with everybody's changes.
package struct ArrivedEntity: Sendable, Equatable {
  package let kind: Kind
  package let identifier: RawIdentifier
  package let record: Record
  package let isRemoved: Bool
  /// Of the latest change; empty when this session's own change met another.
  package let author: String
  /// Milliseconds since 1970 UTC.
  package let time: Int64
}

extension BookFile {
  /// Looks for what other programs wrote, and writes nothing; nil when nothing is new.
  ///
  /// What was read once stays: nothing disappears from memory because a file did.
  package func poll() -> Arrivals? {
    let before = vanished
    guard var look = look() else { return nil }
    // A file that went while the folder was listed lies in a pack that came meanwhile.
    if !watch.missing.isEmpty, !look.vanished.isEmpty, let again = self.look() { look.add(again) }
    abandonOwn(ifIn: look.vanished)
    let known = union.entries.count
    let writers = takeIn(look.segments)
    let isOwn = union.entries[known...].contains { $0.device != nil && $0.device == device }
    let isNews =
      !writers.isEmpty || !untold.isEmpty || !look.damage.isEmpty || vanished != before
    let bringsErased = look.segments.contains(where: holdsErased)
    guard isNews || bringsErased else { return nil }
    if bringsErased { holdsErased = true }
    var arrivals = arrivals(writers, look.damage)
    arrivals.isOwn = isOwn
    arrivals.bringsErased = bringsErased
    return arrivals
  }

  private func holdsErased(_ segment: LoadedSegment) -> Bool {
    let redacted = Redaction.redact(
      segment.bytes, erasing: state.erasures, store: store, limits: environment.limits)
    return redacted != segment.bytes
  }

  private func look() -> FolderWatch.Look? {
    let folder = LogFolder(directory: log, files: environment.files, limits: environment.limits)
    return try? watch.look(folder, store: store, own: saver?.book.fileName)
  }

  /// A file that somebody took away while it was written to takes no more with it.
  private func abandonOwn(ifIn vanished: [String]) {
    guard let own = saver?.book.fileName, vanished.contains(own) else { return }
    watch.noteMissing(union.names(of: Set(saver?.abandonBook() ?? [])))
  }

  /// Gives who wrote last to each entity that was touched.
  private func takeIn(_ segments: [LoadedSegment]) -> [EntityName: Conflicts.Writer] {
    var writers: [EntityName: Conflicts.Writer] = [:]
    for segment in segments {
      sources.append(segment.bytes)
      let new = union.absorb(segment, sources.count - 1, environment.limits)
      var arrived: [(part: TransactionPart, entry: FrameUnion.Entry)] = []
      for entry in new {
        guard let part = part(entry) else { continue }
        arrived.append((part, entry))
        clock.follow(entry, of: device, now: environment.now())
        for name in part.operations.map({ EntityName(kind: $0.kind, id: $0.entity) }) {
          if writers.updateValue(Conflicts.Writer(part), forKey: name) == nil {
            former.append(FormerState(generation: generation, name: name, state: state[name]))
          }
        }
      }
      insert(arrived)
    }
    if !writers.isEmpty { generation += 1 }
    return writers
  }

  /// An erasure among them counts for what was known before, too.
  private func insert(_ arrived: [(part: TransactionPart, entry: FrameUnion.Entry)]) {
    let erasing = arrived.filter(\.entry.isErasure)
    for (part, entry) in erasing { state.erasures.insert(part, entry.name, state.table) }
    if union.hasRenamed || !erasing.isEmpty { return rebuildState() }
    for (part, entry) in arrived { state.insert(part, entry.name) }
  }

  /// After two frames were found under one name, of which one has another name from then on, and
  /// after an erasure.
  private func rebuildState() {
    var table = state.table
    var rebuilt = BookState()
    rebuilt.table = table
    rebuilt.erasures = state.erasures
    for entry in entries {
      guard let part = part(entry, &table) else { continue }
      rebuilt.table = table
      rebuilt.insert(part, entry.name)
    }
    state = rebuilt
  }

  private func arrivals(
    _ writers: [EntityName: Conflicts.Writer], _ damage: [Damage]
  ) -> Arrivals {
    var arrivals = Arrivals(
      generation: generation, conflicts: conflicts, damage: damage, vanished: vanished)
    let names = Set(writers.keys).union(untold)
    untold = []
    for name in names.sorted(by: { $0.id < $1.id }) {
      guard let entity = state[name], let kind = Kind(stored: name.kind) else { continue }
      arrivals.entities.append(
        ArrivedEntity(
          kind: kind, identifier: name.id, record: entity.record(state.table),
          isRemoved: entity.isRemoved,
          author: writers[name]?.author ?? "", time: writers[name]?.time ?? 0))
    }
    return arrivals
  }
}
