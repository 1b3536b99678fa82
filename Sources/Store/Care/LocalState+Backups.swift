/// The folder of this device's backups of one book.
extension LocalState {
  private static let backupsName = "backups"

  /// Nil when no backup was ever made here.
  func openBackups() -> Directory? {
    guard let path, let state = try? files.openDirectory(path) else { return nil }
    defer { files.close(state) }
    return try? files.openDirectory(Self.backupsName, in: state)
  }

  func makeBackups() throws(FileError) -> Directory {
    guard let path else { throw FileError(.openDirectory, SystemError.noEntry) }
    try files.makeDirectories(path)
    let state = try files.openDirectory(path)
    defer { files.close(state) }
    do throws(FileError) {
      try files.makeDirectory(Self.backupsName, in: state)
      _ = try files.sync(state)
    } catch  where error.code == SystemError.exists {
      return try files.openDirectory(Self.backupsName, in: state)
    }
    return try files.openDirectory(Self.backupsName, in: state)
  }

  /// Where backups lie, for people.
  var backupsPath: String? { path.map { "\($0)/\(Self.backupsName)" } }

  /// Oldest first; only names, nothing is read.
  var backups: [BackupName] {
    guard let folder = openBackups() else { return [] }
    defer { files.close(folder) }
    return ((try? files.list(folder)) ?? []).compactMap { BackupName($0) }.sorted()
  }
}
