internal import Domain

/// A closed segment of frames that were written elsewhere, each once and unchanged.
struct Pack {
  let device: UInt64
  private let store: RawIdentifier
  private let identifier: UInt64
  private var created: Stamp
  private var frames: [UInt8] = []
  private var digests: [Digest] = []
  private var known: Set<Digest> = []

  /// - Parameter device: the one that wrote the frames; 0 when nobody knows.
  init(
    store: RawIdentifier, identifier: UInt64, device: UInt64, created: Stamp = Stamp(raw: 0)
  ) {
    self.store = store
    self.identifier = identifier
    self.device = device
    self.created = created
  }

  /// - Parameter stamp: a time it was not made before.
  mutating func add(
    _ frame: some Collection<UInt8>, _ digest: Digest, notBefore stamp: Stamp? = nil
  ) {
    guard known.insert(digest).inserted else { return }
    frames += frame
    digests.append(digest)
    if let stamp { created = max(created, stamp) }
  }

  mutating func add(_ segments: [LoadedSegment]) {
    for segment in segments {
      for frame in segment.scan.frames { add(segment.bytes[frame.range], frame.digest) }
    }
  }

  /// They depend on nothing but the frames and what names the pack.
  var bytes: [UInt8] {
    var header = SegmentHeader(
      store: store, segment: identifier, device: device, created: created)
    header.isPack = true
    return header.bytes + frames
      + Frame.encode(
        kind: Frame.seal, origin: identifier, sequence: 1, payload: Seal(over: digests).payload,
        store: store)
  }

  /// Returns when it lies flushed under its name, or under the one that is its own alone.
  ///
  /// - Returns: whether the volume promises that it lasts.
  @discardableResult
  func write(
    as name: String? = nil, in folder: Directory, _ files: any FileSystem
  ) throws(FileError) -> SyncStrength {
    try files.replace(
      name ?? "pack-\(identifier.hexadecimal).seg", with: bytes, in: folder,
      temporary: TemporaryName.new(device: device, identifier))
  }
}
