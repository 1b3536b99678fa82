/// The folder of this device's backups of one book.
///
/// Beside it lies the order in which they were made, a name a line, because the time in a name is
/// that of a clock that may have been wrong.
extension LocalState {
  private static let backupsName = "backups"
  private static let orderName = "backup-order"

  /// Nil when no backup was ever made here.
  func openBackups() -> Directory? { openFolder(Self.backupsName) }

  func makeBackups() throws(FileError) -> Directory { try makeFolder(Self.backupsName) }

  /// Where backups lie, for people.
  var backupsPath: String? { path.map { "\($0)/\(Self.backupsName)" } }

  /// As they were made, the latest last; only names, nothing of them is read.
  var backups: [BackupName] {
    guard let folder = openBackups() else { return [] }
    defer { files.close(folder) }
    let found = Set(((try? files.list(folder)) ?? []).compactMap { BackupName($0) })
    let noted = order.filter(found.contains)
    return found.subtracting(noted).sorted() + noted
  }

  /// Notes a backup as the latest; without the note its time says when it was made.
  func noteLatest(_ backup: BackupName, temporary: String) {
    guard let path, let folder = try? files.openDirectory(path) else { return }
    defer { files.close(folder) }
    let names = backups.filter { $0 != backup } + [backup]
    let text = names.map { $0.text + "\n" }.joined()
    try? files.replaceLightly(
      Self.orderName, with: Array(text.utf8), in: folder, temporary: temporary)
  }

  private var order: [BackupName] {
    guard let path, let folder = try? files.openDirectory(path) else { return [] }
    defer { files.close(folder) }
    guard let bytes = try? files.read(Self.orderName, in: folder, limit: 1 << 16) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .compactMap { BackupName(String($0)) }
  }
}
