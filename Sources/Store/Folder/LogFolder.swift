internal import Domain

/// One file of the log as it was read.
struct LoadedSegment {
  let name: String
  let bytes: [UInt8]
  let scan: SegmentScan
  /// Read from this device's rescue folder and not from the book.
  var isRescue = false
}

/// Reads the segments of a folder; what cannot be read becomes damage.
struct LogFolder {
  static let name = "log"

  let directory: Directory
  let files: any FileSystem
  let limits: Limits

  /// What `read` found.
  struct Contents {
    var segments: [LoadedSegment] = []
    var damage: [Damage] = []
    var isTooLarge = false
  }

  /// Lists again when a file vanished meanwhile, for its frames lie in a pack then.
  func read(store: RawIdentifier) throws(FileError) -> Contents {
    for _ in 0..<5 {
      if let contents = try readOnce(store: store, toleratesVanished: false) { return contents }
    }
    return try readOnce(store: store, toleratesVanished: true) ?? Contents()
  }

  private func readOnce(
    store: RawIdentifier, toleratesVanished: Bool
  ) throws(FileError) -> Contents? {
    var contents = Contents()
    var names = try files.list(directory).filter(Self.isCarrier).sorted()
    if names.count > limits.segmentFiles {
      contents.damage.append(Damage(file: "", kind: .tooManyFiles(names.count)))
      contents.isTooLarge = true
      names = Array(names.suffix(limits.segmentFiles))
    }
    for name in names {
      do {
        let bytes = try files.read(name, in: directory, limit: limits.segmentBytes)
        let scan = SegmentScan(bytes, store: store, limits: limits)
        contents.damage += scan.damage.map { Damage(file: name, kind: $0) }
        contents.segments.append(LoadedSegment(name: name, bytes: bytes, scan: scan))
      } catch  where error.code == SystemError.noEntry && !toleratesVanished {
        return nil
      } catch {
        contents.damage.append(Damage(file: name, kind: .unreadable(error)))
      }
    }
    return contents
  }

  /// Any name may carry frames, except those of unfinished files.
  static func isCarrier(_ name: String) -> Bool {
    !name.hasPrefix(".") && !name.hasPrefix("~") && !name.hasSuffix(".tmp")
  }
}
