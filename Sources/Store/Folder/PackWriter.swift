internal import Domain

/// Frames that were written elsewhere, to be carried by a closed segment of their own.
struct CarriedFrames {
  /// Of the device that wrote them; 0 when nobody knows.
  let device: UInt64
  private(set) var bytes: [UInt8] = []
  private(set) var digests: [Digest] = []
  private(set) var latest = Stamp(raw: 0)

  init(device: UInt64) {
    self.device = device
  }

  mutating func add(_ frame: ArraySlice<UInt8>, _ digest: Digest, stamp: Stamp?) {
    bytes += frame
    digests.append(digest)
    if let stamp { latest = max(latest, stamp) }
  }
}

/// Writes packs: under a temporary name, flushed, read back and compared, and only then named.
struct PackWriter {
  let directory: Directory
  let environment: StoreEnvironment
  let store: RawIdentifier

  private var files: any FileSystem { environment.files }

  /// Returns when the pack is flushed under its name.
  func write(_ frames: CarriedFrames) throws(FileError) {
    let identifier = environment.newSegment()
    let pack = bytes(of: frames, identifier)
    try files.replace(
      "pack-\(identifier.hexadecimal).seg", with: pack, in: directory,
      temporary: TemporaryName.new(device: frames.device, identifier))
  }

  private func bytes(of frames: CarriedFrames, _ identifier: UInt64) -> [UInt8] {
    var header = SegmentHeader(
      store: store, segment: identifier, device: frames.device, created: frames.latest)
    header.isPack = true
    return header.bytes + frames.bytes
      + Frame.encode(
        kind: Frame.seal, origin: identifier, sequence: 1,
        payload: Seal(over: frames.digests).payload, store: store)
  }
}
