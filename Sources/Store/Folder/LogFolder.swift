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
    /// Files that were being made.
    var unfinished: [String] = []

    /// There are segments, and none of them is of the book that was asked for.
    var isOfAnotherBook: Bool {
      segments.allSatisfy { $0.scan.frames.isEmpty }
        && damage.contains { if case .foreign = $0.kind { true } else { false } }
        && !segments.contains { $0.scan.header != nil && $0.scan.damage.isEmpty }
    }
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
    let all = try files.list(directory)
    contents.unfinished = all.filter(TemporaryName.isAny)
    var names = all.filter(Self.isCarrier).sorted()
    if names.count > limits.segmentFiles {
      contents.damage.append(Damage(file: "", kind: .tooManyFiles(names.count)))
      contents.isTooLarge = true
      names = Array(names.suffix(limits.segmentFiles))
    }
    var room = limits.totalBytes
    var read: [(LoadedSegment?, [Damage])] = []
    for name in names.reversed() {
      do {
        let bytes = try files.read(name, in: directory, limit: min(room, limits.segmentBytes))
        room -= bytes.count
        let scan = SegmentScan(bytes, store: store, limits: limits)
        if Self.isStray(name, scan) { continue }
        let damage = scan.damage.map { Damage(file: name, kind: $0) }
        read.append((LoadedSegment(name: name, bytes: bytes, scan: scan), damage))
      } catch  where error.code == SystemError.noEntry && !toleratesVanished {
        return nil
      } catch {
        guard name.contains(Self.ending) else { continue }
        read.append((nil, [Damage(file: name, kind: unread(name, error))]))
        if error.code == SystemError.tooBig, room < limits.segmentBytes {
          contents.isTooLarge = true
        }
      }
    }
    contents.segments = read.reversed().compactMap(\.0)
    contents.damage += read.reversed().flatMap(\.1)
    return contents
  }

  /// Why a file was not read: larger than a file or all files together may be, or refused.
  private func unread(_ name: String, _ error: FileError) -> Damage.Kind {
    guard error.code == SystemError.tooBig,
      let size = try? files.status(name, in: directory).size
    else { return .unreadable(error) }
    return .tooLarge(bytes: size)
  }

  private static let ending = ".seg"

  /// What some other program left there: nothing in it, nor in its name, is of this one.
  static func isStray(_ name: String, _ scan: SegmentScan) -> Bool {
    !name.contains(ending) && scan.header == nil && scan.frames.isEmpty
  }

  /// Any name may carry frames, except those of unfinished files.
  static func isCarrier(_ name: String) -> Bool {
    !name.hasPrefix(".") && !name.hasPrefix("~") && !name.hasSuffix(".tmp")
  }
}
