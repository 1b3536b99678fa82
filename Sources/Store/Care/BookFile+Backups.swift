internal import Domain

extension BookFile {
  /// When the latest backup on this device was made and read back; milliseconds since 1970 UTC.
  package var latestBackup: Int64? { local.backups.last?.time }

  /// Makes a backup among this device's own and lets old ones go.
  package func backUp() throws(BackupFailure) -> BackupReport {
    guard let path = local.backupsPath else { throw .noPlace }
    let backup = try Backup(of: self)
    let name = BackupName(time: environment.now(), identifier: environment.newSegment())
    let folder = try BackupFailure.of { () throws(FileError) in try local.makeBackups() }
    defer { environment.files.close(folder) }
    try backup.write(name.text, in: folder, of: self)
    local.noteLatest(
      name, temporary: TemporaryName.new(device: device ?? 0, environment.newSegment()))
    for name in BackupRotation.spent(among: local.backups) {
      try? environment.files.remove(name.text, in: folder)
    }
    _ = try? environment.files.sync(folder)
    return backup.report(path: "\(path)/\(name.text)", time: name.time)
  }

  /// Makes the backup of the day unless the latest is it, whichever day the clock says; a failure
  /// shows in the age of the latest.
  func backUpIfDue() {
    let today = environment.now() / 86_400_000
    if let latest = local.backups.last, latest.day == today { return }
    _ = try? backUp()
  }

  /// Makes a backup at an absolute path; an earlier backup there is replaced when all of it is in
  /// the new one, nothing else is.
  package func backUp(to path: String) throws(BackupFailure) -> BackupReport {
    guard let name = path.split(separator: "/").last.map(String.init) else { throw .occupied }
    let backup = try Backup(of: self)
    let files = environment.files
    let folder = try BackupFailure.of { () throws(FileError) in
      try files.openDirectory(String(path.dropLast(name.utf8.count)))
    }
    defer { files.close(folder) }
    if try BackupFailure.of({ () throws(FileError) in try files.list(folder) }).contains(name) {
      try backup.checkReplacing(name, in: folder, of: self)
    }
    try backup.write(name, in: folder, of: self)
    return backup.report(path: path, time: environment.now())
  }

  /// The book's segments and this device's rescued ones, as they lie on the disk now.
  func segmentsOnDisk() throws(FileError) -> [LoadedSegment] {
    let folder = LogFolder(
      directory: log, files: environment.files, limits: environment.limits)
    return try folder.read(store: store).segments
      + LoadedBook.rescue(local, environment, store).segments
  }
}
