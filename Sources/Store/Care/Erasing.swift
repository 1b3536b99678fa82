internal import Domain

/// Carries erasures out on this device: takes the erased values out of the bytes of segments,
/// backups, rescued segments and drafts.
///
/// Any device may rewrite a segment that is closed, for all of them write the same bytes. One that
/// is not closed is left to its writer, and is taken over when its process on this device has ended
/// or when nothing was added to it for thirty days.
struct Erasing {
  private let book: BookFile
  private let device: UInt64
  private let now: Int64
  /// Files that were rewritten or removed.
  private(set) var rewritten = 0
  /// Files that hold erased values still, by name.
  private(set) var pending: [String] = []

  private static let abandonedAfter: Int64 = 30 * 86_400_000

  init(_ book: BookFile, device: UInt64) {
    self.book = book
    self.device = device
    now = book.environment.now()
  }

  private var files: any FileSystem { book.environment.files }
  private var limits: Limits { book.environment.limits }

  mutating func run() {
    redactFiles(in: book.log, named: "")
    for name in ["rescue", "backups"] {
      guard let folder = book.local.openFolder(name) else { continue }
      defer { files.close(folder) }
      redactFiles(in: folder, named: name + "/")
    }
    removeDrafts()
  }

  private mutating func redactFiles(in folder: Directory, named prefix: String) {
    for name in (try? files.list(folder)) ?? [] {
      if TemporaryName.isOne(name, of: device) {
        try? files.remove(name, in: folder)
      } else if LogFolder.isCarrier(name) {
        redact(name, in: folder, named: prefix + name)
      }
    }
  }

  private mutating func redact(_ name: String, in folder: Directory, named title: String) {
    guard let bytes = try? files.read(name, in: folder, limit: limits.segmentBytes) else { return }
    let redacted = Redaction.redact(
      bytes, erasing: book.state.erasures, store: book.store, limits: limits)
    if redacted == bytes { return }
    let temporary = TemporaryName.new(device: device, book.environment.newSegment())
    guard isFinished(bytes),
      (try? files.replace(name, with: redacted, in: folder, temporary: temporary)) != nil
    else {
      pending.append(title)
      return
    }
    rewritten += 1
  }

  /// Whether nobody appends to the segment any more.
  private func isFinished(_ bytes: [UInt8]) -> Bool {
    let scan = SegmentScan(bytes, store: book.store, limits: limits)
    guard let header = scan.header else { return isAbandoned(scan, bytes) }
    if let last = scan.frames.last, last.kind == Frame.seal, last.origin == header.segment,
      last.range.upperBound == bytes.count
    {
      return true
    }
    return header.device == device && book.local.sessionHasEnded(header.segment)
      || isAbandoned(scan, bytes)
  }

  private func isAbandoned(_ scan: SegmentScan, _ bytes: [UInt8]) -> Bool {
    let stamps = scan.frames.suffix(1).compactMap { frame in
      bytes.withUnsafeBytes { raw in
        var reader = TransactionReader(
          UnsafeRawBufferPointer(rebasing: raw[frame.payload]), origin: frame.origin,
          limits: limits)
        return try? reader.head().stamp
      }
    }
    guard let latest = (stamps + [scan.header?.created].compactMap { $0 }).max() else {
      return false
    }
    return now - latest.milliseconds > Self.abandonedAfter
  }

  /// A draft of what is erased would bring it back.
  private mutating func removeDrafts() {
    guard let folder = book.local.openFolder("drafts") else { return }
    defer { files.close(folder) }
    for name in (try? files.list(folder)) ?? [] {
      guard let bytes = try? files.read(name, in: folder, limit: limits.segmentBytes),
        book.state.erasures.isMentioned(in: bytes) || book.state.erasures.isMentioned(inName: name)
      else { continue }
      try? files.remove(name, in: folder)
      rewritten += 1
    }
  }
}
