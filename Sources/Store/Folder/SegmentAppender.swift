internal import Domain

/// Frames of one transaction, ready to be written.
struct PendingFrames {
  var bytes: [UInt8] = []
  var digests: [Digest] = []
  /// They lie flushed in the rescue folder.
  var isRescued = false
}

/// Appends to the one segment this session owns in a folder; makes it when there is something.
///
/// One write, one flush; for a new file also a flush of the folder. After any error the file is
/// never touched again, because a flush that failed once may claim to succeed the second time.
struct SegmentAppender {
  var directory: Directory
  let environment: StoreEnvironment
  let local: LocalState
  let store: RawIdentifier
  let device: UInt64
  /// The segment that is open or will be made next; new transactions originate in it.
  private(set) var origin: UInt64
  private(set) var nextSequence: UInt32 = 1
  private(set) var strength = SyncStrength.full
  /// What a new segment begins with.
  private let witness: () -> Witness
  private var active: Active?

  /// The file that is open, and what lies in it.
  private struct Active {
    let file: File
    let segment: UInt64
    /// Held for as long as the segment is written; nil without a place for it.
    let lock: File?
    let name: String
    var size: Int
    var digests: [Digest]
  }

  init(
    directory: Directory, environment: StoreEnvironment, local: LocalState,
    store: RawIdentifier, device: UInt64, witness: @escaping () -> Witness = { Witness() }
  ) {
    self.directory = directory
    self.environment = environment
    self.local = local
    self.store = store
    self.device = device
    self.witness = witness
    origin = environment.newSegment()
  }

  private var files: any FileSystem { environment.files }

  /// The name of the open segment.
  var fileName: String? { active?.name }

  /// The next frame's name; the sequence is used up.
  mutating func newFrame() -> FrameName {
    defer { nextSequence &+= 1 }
    return FrameName(origin: origin, sequence: nextSequence)
  }

  /// Returns when the frames are flushed; after an error the segment is abandoned.
  ///
  /// - Parameter isLast: the segment is closed, with its seal in the same write.
  mutating func append(
    _ frames: [PendingFrames], stamp: Stamp, isLast: Bool = false
  ) throws(FileError) {
    do throws(FileError) {
      let opening = active == nil ? opening() : PendingFrames()
      var bytes = opening.bytes + frames.flatMap(\.bytes)
      let digests = opening.digests + frames.flatMap(\.digests)
      if isLast { bytes += seal(over: (active?.digests ?? []) + digests) }
      if active == nil {
        try start(with: bytes, digests, stamp: stamp)
      } else {
        try extend(with: bytes, digests)
      }
      if isLast { finish() } else { closeIfFull() }
    } catch {
      abandon()
      throw error
    }
  }

  /// Nothing where there is nothing to say.
  private func opening() -> PendingFrames {
    let witness = witness()
    if witness.last.isEmpty { return PendingFrames() }
    let bytes = Frame.encode(
      kind: Frame.witness, origin: origin, sequence: Witness.sequence, payload: witness.payload,
      store: store)
    return PendingFrames(bytes: bytes, digests: [Digest(frame: bytes)])
  }

  /// Under a temporary name until it is flushed, so that nobody ever sees an empty or torn segment
  /// of a write that failed.
  private mutating func start(
    with bytes: [UInt8], _ digests: [Digest], stamp: Stamp
  ) throws(FileError) {
    let date = UniversalDate(milliseconds: environment.now()).dayDigits
    let name = "\(date)-\(origin.hexadecimal).seg"
    let header = SegmentHeader(store: store, segment: origin, device: device, created: stamp).bytes
    let temporary = TemporaryName.new(device: device, origin)
    let lock = local.beginSession(origin)
    do {
      let file = try files.create(temporary, in: directory)
      active = Active(
        file: file, segment: origin, lock: lock, name: name, size: header.count + bytes.count,
        digests: digests)
      try files.writeAll(header + bytes, to: file, at: 0)
      try note(files.sync(file))
      try files.rename(temporary, to: name, in: directory)
    } catch {
      try? files.remove(temporary, in: directory)
      if active == nil { lock.map(files.close) }
      local.endSession(origin)
      throw error
    }
    try note(files.sync(directory))
  }

  private mutating func extend(with bytes: [UInt8], _ digests: [Digest]) throws(FileError) {
    guard let current = active else { return }
    try files.writeAll(bytes, to: current.file, at: current.size)
    try note(files.sync(current.file))
    active?.size += bytes.count
    active?.digests += digests
  }

  /// Keeps segments well below the size that readers accept.
  ///
  /// Only what is flushed stands before a seal, so none is closed while named frames wait.
  private mutating func closeIfFull() {
    if let active, active.size > environment.limits.segmentBytes / 2 { close() }
  }

  private mutating func note(_ strength: SyncStrength) {
    if strength == .notGuaranteed { self.strength = strength }
  }

  /// The file is never touched again; gives the frames that were written to it.
  @discardableResult
  mutating func abandon() -> [Digest] {
    let digests = active?.digests ?? []
    release()
    return digests
  }

  /// Appends the seal; a segment whose seal cannot be written is like one of a session cut off.
  mutating func close() {
    guard let current = active else { return }
    if (try? extend(with: seal(over: current.digests), [])) != nil { finish() } else { release() }
  }

  private mutating func seal(over digests: [Digest]) -> [UInt8] {
    let frame = newFrame()
    return Frame.encode(
      kind: Frame.seal, origin: frame.origin, sequence: frame.sequence,
      payload: Seal(over: digests).payload, store: store)
  }

  /// The segment ends with its flushed seal.
  private mutating func finish() {
    let segment = active?.segment
    release()
    if let segment { local.endSession(segment) }
  }

  /// The next frames come in a new segment.
  ///
  /// The lock's file stays for one without a seal, to tell that its process has ended.
  private mutating func release() {
    if let active {
      files.close(active.file)
      active.lock.map(files.close)
    }
    active = nil
    origin = environment.newSegment()
    nextSequence = 1
  }
}
