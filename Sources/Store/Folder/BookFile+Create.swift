internal import Domain

extension BookFile {
  /// Makes an empty book in a folder that does not exist or is empty; returns when it is flushed.
  ///
  /// - Parameter access: the group of the folder may use the book too, when it says so.
  package static func create(
    at path: String, access: Access = .owner, in environment: StoreEnvironment
  ) throws(CreationFailure) {
    let store = RawIdentifier(high: environment.random(), low: environment.random())
    try create(at: path, store: store, access: access, in: environment) { _ throws(FileError) in }
  }

  /// With its name in it the folder is a book; without a flushed name it is none.
  private static func name(
    _ folder: Directory, _ store: RawIdentifier, _ files: any FileSystem
  ) throws(FileError) {
    do throws(FileError) {
      try files.writeNew(StoreIdentity.fileName, StoreIdentity(store: store).bytes, in: folder)
      _ = try files.sync(folder)
    } catch {
      try? files.remove(StoreIdentity.fileName, in: folder)
      throw error
    }
  }

  /// Takes away what making a book that failed on the way left behind; anything else stays, and is
  /// in the way.
  private static func clearAttempt(
    in folder: Directory, _ files: any FileSystem
  ) throws(FileError) {
    var names = Set(try files.list(folder))
    if names.contains(StoreIdentity.fileName) {
      let bytes = try files.read(StoreIdentity.fileName, in: folder, limit: 1 << 16)
      guard StoreIdentity(bytes) == nil, bytes.count < 64 else {
        throw FileError(.create, SystemError.exists)
      }
    }
    if names.remove(LogFolder.name) != nil {
      let log = try files.openDirectory(LogFolder.name, in: folder)
      defer { files.close(log) }
      guard try files.list(log).isEmpty else { throw FileError(.create, SystemError.exists) }
    }
    guard names.isSubset(of: [StoreIdentity.fileName, FormatText.fileName]) else {
      throw FileError(.create, SystemError.exists)
    }
    for name in names.sorted() { try files.remove(name, in: folder) }
  }

  /// - Parameter fill: writes segments before the book gets its name, which makes it one.
  static func create(
    at path: String, store: RawIdentifier, access: Access = .owner,
    in environment: StoreEnvironment, fill: (Directory) throws(FileError) -> Void
  ) throws(CreationFailure) {
    let files = environment.files
    do throws(FileError) {
      try files.makeDirectories(path)
      let folder = try files.openDirectory(path)
      defer { files.close(folder) }
      try clearAttempt(in: folder, files)
      do throws(FileError) {
        try files.setAccess(access, of: folder)
      } catch  where access == .owner {
        // A folder that is somebody else's keeps their mode, which `check --device` tells.
      }
      let log = try files.openOrMake(LogFolder.name, in: folder)
      defer { files.close(log) }
      try fill(log)
      try files.writeNew(FormatText.fileName, Array(FormatText.text.utf8), in: folder)
      try name(folder, store, files)
    } catch {
      if error.code == SystemError.exists { throw .occupied }
      throw CreationFailure(error)
    }
  }
}

extension FileSystem {
  fileprivate func openOrMake(
    _ name: String, in directory: Directory
  ) throws(FileError) -> Directory {
    do throws(FileError) {
      try makeDirectory(name, in: directory)
    } catch  where error.code == SystemError.exists {
      return try openDirectory(name, in: directory)
    }
    return try openDirectory(name, in: directory)
  }
}
