/// Which segments are being written by a process of this device, told by locks that end with it.
extension LocalState {
  private static let sessionsName = "sessions"

  private static func lockName(_ segment: UInt64) -> String { "\(segment.hexadecimal).lock" }

  /// Holds the segment's lock; nil when there is no place for it.
  func beginSession(_ segment: UInt64) -> File? {
    guard let folder = try? makeFolder(Self.sessionsName) else { return nil }
    defer { files.close(folder) }
    return (try? files.lock(Self.lockName(segment), in: folder)) ?? nil
  }

  /// The segment was closed in order, and nobody will ask for its lock.
  func endSession(_ segment: UInt64) {
    guard let folder = openFolder(Self.sessionsName) else { return }
    defer { files.close(folder) }
    try? files.remove(Self.lockName(segment), in: folder)
  }

  /// Whether the process that wrote the segment is gone; false when that cannot be told.
  func sessionHasEnded(_ segment: UInt64) -> Bool {
    guard let folder = openFolder(Self.sessionsName) else { return false }
    defer { files.close(folder) }
    let name = Self.lockName(segment)
    guard (try? files.read(name, in: folder, limit: 64)) != nil,
      let lock = (try? files.lock(name, in: folder)) ?? nil
    else { return false }
    files.close(lock)
    return true
  }
}

/// Folders inside this device's folder for one book.
extension LocalState {
  /// Nil when it was never made.
  func openFolder(_ name: String) -> Directory? {
    guard let path, let state = try? files.openDirectory(path) else { return nil }
    defer { files.close(state) }
    return try? files.openDirectory(name, in: state)
  }

  func makeFolder(_ name: String) throws(FileError) -> Directory {
    if let folder = openFolder(name) { return folder }
    guard let path else { throw FileError(.openDirectory, SystemError.noEntry) }
    try files.makeDirectories(path)
    let state = try files.openDirectory(path)
    defer { files.close(state) }
    do throws(FileError) {
      try files.makeDirectory(name, in: state)
      _ = try files.sync(state)
    } catch  where error.code == SystemError.exists {
      return try files.openDirectory(name, in: state)
    }
    return try files.openDirectory(name, in: state)
  }
}
