package import Domain

/// What an erasure did and where it is not carried out yet.
package struct EraseLedger: Equatable, Sendable {
  /// Files on this device and in the book that were rewritten or removed.
  package let rewritten: Int
  /// Files that hold erased values still: their writers have not closed them.
  package let pending: [String]
  /// Every device that ever wrote in the book.
  package let devices: [Device]

  /// One device, and when it carried the erasure out.
  package struct Device: Equatable, Sendable {
    package let id: UInt64
    package let isThisOne: Bool
    /// Milliseconds since 1970 UTC; nil while it has not said so.
    package let done: Int64?
  }
}

/// What became of an erasure.
package enum EraseResult: Equatable, Sendable {
  case erased(EraseLedger)
  /// Nothing was erased, because there is no backup of what is to stay.
  case notBackedUp(BackupFailure)
  /// The field has never held anything but what stands in it, of a record that is there.
  case nothingToErase
  case notSaved(SaveResult)
}

/// An erasure that was decided.
package struct Erasure: Sendable {
  package let subject: ErasureSubject
  /// The reference to the decision; the only text that is kept.
  package let decision: String
  package let author: String
  package let id: Identifier<Transaction>

  package init(
    _ subject: ErasureSubject, decision: String, author: String, id: Identifier<Transaction>
  ) {
    self.subject = subject
    self.decision = decision
    self.author = author
    self.id = id
  }
}

extension BookFile {
  /// Erases what is personal in an entity, or earlier values of a field, for good, and closes the
  /// book: what is in memory holds them still, so the caller opens it again.
  package func erase(_ erasure: Erasure) -> EraseResult {
    if let readOnlyReason { return .notSaved(.refused(.readOnly(readOnlyReason))) }
    do {
      _ = try backUp()
    } catch .noPlace {
      // Without a place for backups there are none that could hold what is erased.
    } catch {
      return .notBackedUp(error)
    }
    guard let operation = operation(erasing: erasure.subject) else { return .nothingToErase }
    let result = write(
      [operation], id: erasure.id.raw,
      attributes: Record([
        Field("action", .text(Action.erase.rawValue)), Field("author", .text(erasure.author)),
        Field("time", .instant(environment.now())), Field("reason", .text(erasure.decision)),
      ]), flags: Frame.Flag.erasure)
    guard result == .saved else { return .notSaved(result) }
    close()
    return .erased(ledger(of: erasure.id.raw))
  }

  /// Nil when there are no earlier values.
  private func operation(erasing subject: ErasureSubject) -> Operation? {
    let name = EntityName(kind: UInt64(subject.reference.kind.code), id: subject.reference.id)
    let writes: [Write]
    if let field = subject.field {
      let earlier = earlierWrites(of: field, in: name)
      writes = [
        listing(EraseSet.listing(field), earlier),
        EraseSet.attributes.contains(field) ? erasing(attribute: field, of: name) : nil,
      ].compactMap { $0 }
    } else {
      let fields = subject.reference.kind.personalFields.sorted()
      writes =
        fields.map { erasing($0, of: name) }
        + [erasing(attribute: "reason", of: name)].compactMap { $0 }
    }
    if writes.isEmpty { return nil }
    return Operation(kind: name.kind, entity: name.id, writes: writes)
  }

  /// Nil when nothing is listed.
  private func listing(_ field: String, _ operations: Set<OperationName>) -> Write? {
    if operations.isEmpty { return nil }
    let key = FieldKey(name: state.table.number(field), part: .whole)
    return Write(key: key, value: .redacted, replaced: OperationNames(operations.sorted()))
  }

  /// Of every transaction that touched the entity, except erasures, which name their decision.
  private func erasing(attribute: String, of entity: EntityName) -> Write? {
    var found: Set<OperationName> = []
    for entry in entries where !entry.isErasure {
      guard let part = part(entry), case .text(let words) = part.attributes[attribute],
        !words.isEmpty
      else { continue }
      for (name, operation) in zip(entry.name.operations, part.operations)
      where operation.entityName == entity {
        found.insert(name)
      }
    }
    return listing(EraseSet.attribute(attribute), found)
  }

  private func erasing(_ field: String, of entity: EntityName) -> Write {
    let number = state.table.number(field)
    let heads = (state[entity]?.fields ?? []).filter { $0.key.name == number }.flatMap(\.heads)
    return Write(
      key: FieldKey(name: number, part: .whole), value: .redacted,
      replaced: OperationNames(Set(heads.map(\.operation)).sorted()))
  }

  /// Every write of the field that is known and whose value does not stand any more; of a removed
  /// record nothing stands.
  private func earlierWrites(of field: String, in entity: EntityName) -> Set<OperationName> {
    let number = state.table.number(field)
    let isGone = state[entity].map { $0.isRemoved && canBeWithout(field, $0) } ?? false
    let standing =
      isGone
      ? []
      : (state[entity]?.fields ?? []).filter { $0.key.name == number }
        .flatMap(\.heads).map(\.operation)
    var found: Set<OperationName> = []
    for entry in entries {
      for (index, operation) in (part(entry)?.operations ?? []).enumerated() {
        guard let index = UInt16(exactly: index), operation.entityName == entity,
          operation.writes.contains(where: { $0.key.name == number && $0.value.value != nil })
        else { continue }
        found.insert(
          OperationName(origin: entry.name.origin, sequence: entry.name.sequence, index: index))
      }
    }
    return found.subtracting(standing)
  }

  /// Whether the record can still be read, should it come back, when the field is erased.
  private func canBeWithout(_ field: String, _ entity: EntityState) -> Bool {
    guard let kind = Kind(stored: entity.name.kind) else { return false }
    var record = entity.record(state.table)
    record[field] = kind.requiredTexts.contains(field) ? .text("") : nil
    return (try? FieldDecoder().decode(kind.type, from: record)) != nil
  }

  private func ledger(of erasure: RawIdentifier) -> EraseLedger {
    let done = state[EraseNotes.name(of: erasure)].map { EraseNotes.done($0, state.table) } ?? [:]
    let devices = Set(entries.compactMap(\.device)).sorted()
    return EraseLedger(
      rewritten: erasing?.rewritten ?? 0, pending: erasing?.pending ?? [],
      devices: devices.map {
        EraseLedger.Device(id: $0, isThisOne: $0 == local.device(), done: done[$0])
      })
  }

  /// Carries out erasures that came with another book's changes, as closing after a change does.
  package func carryOutErasures() {
    guard readOnlyReason == nil, !state.erasures.isEmpty else { return }
    carryOutErasures(device: local.device(orNew: environment.random()))
  }

  /// Carries out what has been erased and is not yet taken out of this device's files.
  func carryOutErasures(device: UInt64) {
    if state.erasures.isEmpty { return }
    let known = EraseNotes.carriedOut(local, store: store, limits: environment.limits)
    let open = erasureEntries.filter { !known.contains($0.name) }
    guard !open.isEmpty || holdsErased, let lock = local.lockMaintenance() else { return }
    defer { environment.files.close(lock) }
    var erasing = Erasing(self, device: device)
    erasing.run()
    self.erasing = erasing
    guard erasing.pending.isEmpty else { return }
    EraseNotes.keep(erasureFrames, of: self, device: device)
    noteCarriedOut(Set(open.map(\.head.id)), device: device)
  }

  private var erasureEntries: [FrameUnion.Entry] {
    entries.filter(\.isErasure)
  }

  private var erasureFrames: [[UInt8]] {
    erasureEntries.map { entry in
      Frame.encode(
        kind: Frame.transaction, flags: entry.flags, origin: entry.origin,
        sequence: entry.name.sequence, payload: Array(sources[entry.segment][entry.payload]),
        store: store)
    }
  }

  /// Tells the other devices that this one has done it.
  private func noteCarriedOut(_ erasures: Set<RawIdentifier>, device: UInt64) {
    guard !erasures.isEmpty else { return }
    let operations = erasures.sorted().map { erasure in
      EraseNotes.operation(erasure, device: device, time: environment.now(), &state.table)
    }
    _ = write(
      operations, id: RawIdentifier(high: environment.random(), low: environment.random()),
      attributes: Record([Field("action", .text(Action.erase.rawValue))]), flags: 0)
    sealSegment()
  }
}
