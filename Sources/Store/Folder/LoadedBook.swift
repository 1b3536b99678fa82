internal import Domain

/// Everything that reading a folder gave, before it becomes a book.
struct LoadedBook {
  let path: String
  let store: RawIdentifier
  let log: Directory
  let local: LocalState
  var segments: [LoadedSegment]
  let union: FrameUnion
  var state: BookState
  var damage: [Damage]
  let readOnlyReason: ReadOnlyReason?
  /// What this device had seen here, as its mark said before the folder was read: what is written
  /// meanwhile is not missing.
  let seen: SeenMarks
  /// Files in `log` that were being made.
  let unfinished: [String]

  /// Some file holds values or words that are erased.
  var holdsErased: Bool {
    let losing = state.erasures.framesLosingWords
    return union.holdsErased || state.holdsErased
      || !losing.isEmpty
        && union.entries.contains {
          losing.contains($0.name) && $0.flags & Frame.Flag.redacted == 0
        }
  }

  /// Frames that are in the rescue folder and not in the book, a file at a time.
  var rescuedFrames: [PendingFrames] {
    union.rescued.map { segment, frame in
      PendingFrames(
        bytes: Array(segments[segment].bytes[frame.range]), digests: [frame.digest],
        isRescued: true)
    }
  }

  /// Rescue files that hold nothing besides their frames; any other is kept for a person to see.
  var spentRescueFiles: [String] {
    segments.filter { $0.isRescue && $0.scan.isWhole }.map(\.name)
  }

  /// Reads the folder; damage inside never makes it fail.
  init(path: String, in environment: StoreEnvironment) throws(OpenFailure) {
    let folder = try Self.open(path, environment.files)
    defer { environment.files.close(folder) }
    let log = try Self.openLog(in: folder, environment.files)
    do throws(OpenFailure) {
      try self.init(path: path, folder: folder, log: log, in: environment)
    } catch {
      environment.files.close(log)
      throw error
    }
  }

  private init(
    path: String, folder: Directory, log: Directory, in environment: StoreEnvironment
  ) throws(OpenFailure) {
    self.path = path
    let reader = LogFolder(directory: log, files: environment.files, limits: environment.limits)
    var identity = try Self.identity(in: folder, reader)
    var look = try FirstLook(reader, at: path, of: identity.store, environment)
    if look.contents.isOfAnotherBook {
      identity = (try Self.storeOfSegments(reader), true)
      look = try FirstLook(reader, at: path, of: identity.store, environment)
    }
    store = identity.store
    self.log = log
    seen = look.seen
    local = look.local
    let found: FoundBook
    do {
      found = try FoundBook(reader, look.contents, look.rescue, local, environment, store)
    } catch {
      throw OpenFailure(error)
    }
    segments = found.segments
    union = found.union
    state = found.state
    damage = found.damage
    unfinished = found.unfinished
    if identity.isDamaged {
      damage.insert(Damage(file: StoreIdentity.fileName, kind: .identity), at: 0)
    }
    readOnlyReason = Self.readOnlyReason(identity.isDamaged, look.contents)
  }
}

/// What this device keeps is read before the folder: what is noted there has been written by then,
/// and what is brought home meanwhile is seen twice and not never.
private struct FirstLook {
  let local: LocalState
  let seen: SeenMarks
  let rescue: LogFolder.Contents
  let contents: LogFolder.Contents

  init(
    _ log: LogFolder, at path: String, of store: RawIdentifier, _ environment: StoreEnvironment
  ) throws(OpenFailure) {
    local = LocalState(environment, store: store)
    seen = local.seen(at: path)
    rescue = LoadedBook.rescue(local, environment, store)
    do {
      contents = try log.read(store: store)
    } catch {
      throw OpenFailure(error)
    }
  }
}

extension LoadedBook {
  private static func open(
    _ path: String, _ files: any FileSystem
  ) throws(OpenFailure) -> Directory {
    do {
      return try files.openDirectory(path)
    } catch {
      throw OpenFailure(error)
    }
  }

  private static func openLog(
    in folder: Directory, _ files: any FileSystem
  ) throws(OpenFailure) -> Directory {
    do throws(FileError) {
      return try files.openDirectory(LogFolder.name, in: folder)
    } catch {
      guard error.code == SystemError.noEntry else { throw OpenFailure(error) }
      let names = (try? files.list(folder)) ?? []
      let isPart = names.contains(StoreIdentity.fileName) || names.contains(FormatText.fileName)
      throw isPart ? .incompleteCopy : .notABook
    }
  }

  /// From `store.id`, or when that is damaged the name that most segments bear.
  private static func identity(
    in folder: Directory, _ log: LogFolder
  ) throws(OpenFailure) -> (store: RawIdentifier, isDamaged: Bool) {
    guard let identity = StoreIdentity(try identityBytes(in: folder, log.files)) else {
      return (try storeOfSegments(log), true)
    }
    if identity.major > SegmentHeader.currentMajor {
      throw .newerFormat(major: identity.major)
    }
    return (identity.store, false)
  }

  /// Empty when the file is there and its bytes cannot be had.
  private static func identityBytes(
    in folder: Directory, _ files: any FileSystem
  ) throws(OpenFailure) -> [UInt8] {
    do {
      return try files.read(StoreIdentity.fileName, in: folder, limit: 1 << 16)
    } catch  where error.code == SystemError.noEntry {
      throw .incompleteCopy
    } catch
      where error.code == SystemError.notPermitted
      || error.code == SystemError.notAllowed
    {
      throw .noPermission
    } catch {
      return []
    }
  }

  private static func storeOfSegments(_ log: LogFolder) throws(OpenFailure) -> RawIdentifier {
    var votes: [RawIdentifier: Int] = [:]
    let names = (try? log.files.list(log.directory)) ?? []
    for name in names.prefix(log.limits.segmentFiles) {
      guard
        let bytes = try? log.files.read(name, in: log.directory, limit: log.limits.segmentBytes),
        let header = bytes.withUnsafeBytes({ SegmentHeader($0) })
      else { continue }
      votes[header.store, default: 0] += 1
    }
    guard let best = votes.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else {
      throw .incompleteCopy
    }
    return best.key
  }

  /// What this device could not write in the book; its files are named with their folder.
  static func rescue(
    _ local: LocalState, _ environment: StoreEnvironment, _ store: RawIdentifier
  ) -> LogFolder.Contents {
    guard let directory = local.openRescue() else { return LogFolder.Contents() }
    defer { environment.files.close(directory) }
    let folder = LogFolder(
      directory: directory, files: environment.files, limits: environment.limits)
    guard var contents = try? folder.read(store: store) else { return LogFolder.Contents() }
    for index in contents.segments.indices { contents.segments[index].isRescue = true }
    contents.damage = contents.damage.map { Damage(file: "rescue/" + $0.file, kind: $0.kind) }
    return contents
  }

  private static func readOnlyReason(
    _ identityIsDamaged: Bool, _ contents: LogFolder.Contents
  ) -> ReadOnlyReason? {
    for damage in contents.damage {
      if case .newerFormat(let major) = damage.kind { return .newerFormat(major: major) }
    }
    if identityIsDamaged { return .damagedIdentity }
    return contents.isTooLarge ? .tooLarge : nil
  }
}
