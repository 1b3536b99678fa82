/// The folder of this device's backups of one book.
extension LocalState {
  private static let backupsName = "backups"

  /// Nil when no backup was ever made here.
  func openBackups() -> Directory? { openFolder(Self.backupsName) }

  func makeBackups() throws(FileError) -> Directory { try makeFolder(Self.backupsName) }

  /// Where backups lie, for people.
  var backupsPath: String? { path.map { "\($0)/\(Self.backupsName)" } }

  /// Oldest first; only names, nothing is read.
  var backups: [BackupName] {
    guard let folder = openBackups() else { return [] }
    defer { files.close(folder) }
    return ((try? files.list(folder)) ?? []).compactMap { BackupName($0) }.sorted()
  }
}
