internal import Domain

extension BookFile {
  /// Makes an empty book in a folder that does not exist or is empty; returns when it is flushed.
  package static func create(
    at path: String, in environment: StoreEnvironment
  ) throws(CreationFailure) {
    let files = environment.files
    do throws(FileError) {
      try files.makeDirectories(path)
      let folder = try files.openDirectory(path)
      defer { files.close(folder) }
      guard try files.list(folder).isEmpty else { throw FileError(.create, SystemError.exists) }
      try files.makeDirectory(LogFolder.name, in: folder)
      try write(FormatText.fileName, Array(FormatText.text.utf8), in: folder, files)
      let store = RawIdentifier(high: environment.random(), low: environment.random())
      try write(StoreIdentity.fileName, StoreIdentity(store: store).bytes, in: folder, files)
      _ = try files.sync(folder)
    } catch {
      if error.code == SystemError.exists { throw .occupied }
      throw CreationFailure(error)
    }
  }

  private static func write(
    _ name: String, _ bytes: [UInt8], in folder: Directory, _ files: any FileSystem
  ) throws(FileError) {
    let file = try files.create(name, in: folder)
    defer { files.close(file) }
    try files.writeAll(bytes, to: file, at: 0)
    _ = try files.sync(file)
  }
}
