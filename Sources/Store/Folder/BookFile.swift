package import Domain

/// An open book: takes in transactions and tells its history.
///
/// It is used from one thread. Opening and reading never write; the first recorded transaction
/// makes this session's segment.
package final class BookFile {
  let environment: StoreEnvironment
  let store: RawIdentifier
  /// The one at the path, as far as a look tells; see `lookForFolder`.
  private(set) var log: Directory
  let local: LocalState
  /// Nil when the book can be changed.
  package let readOnlyReason: ReadOnlyReason?
  var state: BookState
  /// The bytes that the entries' payloads lie in.
  var sources: [[UInt8]]
  var union: FrameUnion
  var entries: [FrameUnion.Entry] { union.entries }
  var foldable: [String]
  /// What failed or broken-off saving of this device left behind.
  private let torn: [String]
  /// This device's closed segments when the book was opened.
  let ownSegments: [OwnSegment]
  var clock = StampClock()
  var saver: Saver?
  var watch: FolderWatch
  /// How often others' changes have arrived while the book was open; names a state of it.
  var generation = 0
  /// What entities were before others' changes arrived, for those who still look at that.
  var former: [FormerState] = []
  /// Entities to tell of with the next poll: what became of them is not what their author saw.
  var untold: Set<EntityName> = []
  /// Some file of the book held values that are erased when it was opened or looked at.
  package internal(set) var holdsErased: Bool
  /// What carrying out erasures did when the book was closed.
  var erasing: Erasing?
  /// Where the book lies; names this device's marks of it.
  let path: String
  /// What this device had seen of the book's history when it last closed it here.
  var seen: SeenMarks
  var draftPlace: DraftPlace?
  /// Of the segments this session has written to.
  var ownOrigins: Set<UInt64> = []
  private var rescued: [PendingFrames]
  private let rescueFiles: [String]

  init(_ loaded: LoadedBook, in environment: StoreEnvironment) {
    self.environment = environment
    store = loaded.store
    log = loaded.log
    local = loaded.local
    readOnlyReason = loaded.readOnlyReason
    state = loaded.state
    sources = loaded.segments.map(\.bytes)
    union = loaded.union
    watch = FolderWatch(loaded.segments)
    holdsErased = loaded.holdsErased
    ownSegments = OwnSegment.all(loaded.segments, device: loaded.local.device())
    foldable = Folding.candidates(loaded.segments, device: loaded.local.device())
    path = loaded.path
    seen = loaded.seen
    torn = Healing.candidates(loaded)
    rescueFiles = loaded.spentRescueFiles
    rescued = loaded.rescuedFrames
    let now = environment.now()
    let device = loaded.local.device()
    for entry in union.entries { clock.follow(entry, of: device, now: now) }
  }

  deinit {
    environment.files.close(log)
  }

  /// The identifier of this installation; nil until it has changed the book.
  package var device: UInt64? { saver?.book.device ?? local.device() }

  /// False once the volume has said that it cannot flush.
  package var flushIsGuaranteed: Bool { saver.map { $0.book.strength == .full } ?? true }

  /// Writes a transaction; only after `saved` may the user be told that it is kept.
  package func record(_ transaction: Transaction) -> SaveResult {
    record(transaction, isLast: false)
  }

  /// The same when nothing is to come after it, so that the seal needs no write of its own.
  package func recordLast(_ transaction: Transaction) -> SaveResult {
    record(transaction, isLast: true)
  }

  private func record(_ transaction: Transaction, isLast: Bool) -> SaveResult {
    if let readOnlyReason { return .refused(.readOnly(readOnlyReason)) }
    let operations = operations(for: transaction)
    if operations.isEmpty { return .saved }
    if transaction.action == .importParties, !entries.isEmpty { _ = try? backUp() }
    return write(
      operations, id: transaction.id.raw, attributes: transaction.attributes, flags: 0,
      isLast: isLast)
  }

  /// - Parameter flags: those of the frames.
  func write(
    _ operations: [Operation], id: RawIdentifier, attributes: Record, flags: UInt8,
    isLast: Bool = false
  ) -> SaveResult {
    openSaver()
    lookForFolder()
    let stamp = newStamp(replacing: operations)
    let writer = TransactionWriter(table: state.table, limits: environment.limits)
    guard let origin = saver?.book.origin,
      let payloads = writer.payloads(
        stamp: stamp, id: id, attributes: attributes, operations: operations, origin: origin),
      payloads.reduce(0, { $0 + $1.count }) < environment.limits.segmentBytes / 2
    else { return .refused(.tooLarge) }
    var pending = PendingFrames()
    for payload in payloads { add(payload, flags: flags, to: &pending) }
    // Only after all frames of a transaction are flushed may its origin go on; see `FrameUnion`.
    return saver?.save(pending, stamp: stamp, isLast: isLast && payloads.count == 1) ?? .saved
  }

  /// Later than whatever is replaced, so that nothing ever stands before what it replaced.
  private func newStamp(replacing operations: [Operation]) -> Stamp {
    for operation in operations {
      for field in state[operation.entityName]?.fields ?? [] {
        for head in field.heads { clock.pass(head.stamp) }
      }
    }
    return clock.tick(now: environment.now())
  }

  /// Writes frames that were made elsewhere; what is in memory stays as it is.
  func save(_ frames: PendingFrames) -> SaveResult {
    if let readOnlyReason { return .refused(.readOnly(readOnlyReason)) }
    openSaver()
    lookForFolder()
    return saver?.save(frames, stamp: clock.tick(now: environment.now())) ?? .saved
  }

  /// Whether something has not reached the book, of this session or of an earlier one.
  package var hasUnsaved: Bool { saver?.hasUnsaved ?? !rescued.isEmpty }

  /// Tries again to write what has not reached the book, also what an earlier session rescued.
  package func retry() -> SaveResult {
    if saver == nil, !rescued.isEmpty, readOnlyReason == nil { openSaver() }
    if saver != nil { lookForFolder() }
    return saver?.save(nil, stamp: clock.tick(now: environment.now())) ?? .saved
  }

  /// Tries once more to write what has not reached the book, seals this session's segment, makes
  /// the backup of the day, folds old segments.
  @discardableResult
  package func close() -> SaveResult {
    let result = retry()
    keepSeen()
    leaveDraft()
    guard let device = saver?.book.device else { return result }
    sealSegment()
    guard lookForFolder() == .book else { return result }
    carryOutErasures(device: device)
    backUpIfDue()
    Healing(self, device: device).heal(torn)
    Pruning(self).pruneIfDue()
    Folding(self, device: device).foldIfDue()
    Repacking(self, device: device).repackIfDue()
    return result
  }

  /// From now on the folder is another one that holds the same book.
  func use(_ folder: Directory) {
    environment.files.close(log)
    log = folder
    saver?.use(folder)
  }

  /// Closes this session's segment; the next change makes another one.
  func sealSegment() {
    saver?.close()
    saver = nil
  }

  private func openSaver() {
    if saver != nil { return }
    let device = local.device(orNew: environment.random())
    let appender = SegmentAppender(
      directory: log, environment: environment, local: local, store: store, device: device
    ) { [unowned self] in
      union.unsaid(by: device, except: ownOrigins)
    }
    saver = Saver(book: appender, local: local, rescued: rescued, rescueFiles: rescueFiles)
    rescued = []
  }

  /// Takes a payload into memory exactly as a reader of the folder would, and makes its frame.
  private func add(_ payload: [UInt8], flags: UInt8, to pending: inout PendingFrames) {
    guard let device = saver?.book.device, let name = saver?.newFrame() else { return }
    ownOrigins.insert(name.origin)
    let bytes = Frame.encode(
      kind: Frame.transaction, flags: flags, origin: name.origin, sequence: name.sequence,
      payload: payload, store: store)
    pending.bytes += bytes
    pending.digests.append(Digest(frame: bytes))
    let entry = payload.withUnsafeBytes { raw -> FrameUnion.Entry? in
      var reader = TransactionReader(raw, origin: name.origin, limits: environment.limits)
      guard let part = try? reader.part(&state.table) else { return nil }
      if flags & Frame.Flag.erasure != 0 { state.erasures.insert(part, name, state.table) }
      state.insert(part, name)
      return FrameUnion.Entry(
        name: name, origin: name.origin, head: part.head, segment: sources.count,
        payload: Frame.headerSize..<bytes.count, device: device, flags: flags)
    }
    guard let entry else { return }
    sources.append(bytes)
    union.append(entry, digest: Digest(frame: bytes))
  }
}

extension Transaction {
  /// What the store keeps of a transaction besides its changes.
  fileprivate var attributes: Record {
    var record = Record([
      Field("action", .text(action.rawValue)), Field("author", .text(author)),
      Field("time", .instant(time)),
    ])
    record["reason"] = reason.map(Value.text)
    record["reverts"] = reverts.map { .identifier($0.raw) }
    return record
  }
}
