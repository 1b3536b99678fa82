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
      guard try files.list(folder).isEmpty else { throw FileError(.create, SystemError.exists) }
      do throws(FileError) {
        try files.setAccess(access, of: folder)
      } catch  where access == .owner {
        // A folder that is somebody else's keeps their mode, which `check --device` tells.
      }
      try files.makeDirectory(LogFolder.name, in: folder)
      let log = try files.openDirectory(LogFolder.name, in: folder)
      defer { files.close(log) }
      try fill(log)
      try files.writeNew(FormatText.fileName, Array(FormatText.text.utf8), in: folder)
      try files.writeNew(StoreIdentity.fileName, StoreIdentity(store: store).bytes, in: folder)
      _ = try files.sync(folder)
    } catch {
      if error.code == SystemError.exists { throw .occupied }
      throw CreationFailure(error)
    }
  }
}
