internal import Domain

/// One of this device's backups of a book, as reading all of it showed.
package struct KeptBackup: Equatable, Sendable {
  package let path: String
  /// When it was made; milliseconds since 1970 UTC.
  package let time: Int64
  /// What stands in it and is not removed.
  package let records: Int
  /// Whether every frame is sound and the seal proves that none is missing.
  package let isWhole: Bool
}

extension BookFile {
  /// This device's backups, the newest first; each is read and checked, nothing is written.
  package var keptBackups: [KeptBackup] { local.keptBackups(within: environment.limits) }
}

extension StoreEnvironment {
  /// This device's backups of every book it has had, the newest first.
  package var keptBackups: [KeptBackup] {
    guard let stateFolder, let folder = try? files.openDirectory(stateFolder) else { return [] }
    defer { files.close(folder) }
    return ((try? files.list(folder)) ?? []).compactMap(RawIdentifier.init(text:))
      .flatMap { LocalState(self, store: $0).keptBackups(within: limits) }
      .sorted { $0.time > $1.time }
  }
}

extension LocalState {
  fileprivate func keptBackups(within limits: Limits) -> [KeptBackup] {
    guard let path = backupsPath, let folder = openBackups() else { return [] }
    defer { files.close(folder) }
    return backups.reversed().map { kept($0, in: folder, at: path, limits) }
  }

  /// A file that cannot be read stands in the list as a backup that is not whole.
  private func kept(
    _ name: BackupName, in folder: Directory, at path: String, _ limits: Limits
  ) -> KeptBackup {
    let bytes = try? files.read(name.text, in: folder, limit: limits.segmentBytes)
    let backup = bytes.flatMap { BackupFile($0, limits: limits) }
    return KeptBackup(
      path: "\(path)/\(name.text)", time: backup?.made ?? name.time,
      records: backup?.records(limits) ?? 0, isWhole: backup?.isWhole ?? false)
  }
}

extension BackupFile {
  /// What a book made of it alone would hold.
  package var records: Int { records(.standard) }

  /// When it was made; milliseconds since 1970 UTC.
  package var made: Int64 { segment.scan.header?.created.milliseconds ?? 0 }

  package var isWhole: Bool { segment.scan.damage.isEmpty && segment.scan.isSealed }

  fileprivate func records(_ limits: Limits) -> Int {
    var state = BookState()
    _ = state.takeIn(FrameUnion([segment], limits: limits).entries, of: [segment], limits: limits)
    return state.entities.count { Kind(stored: $0.name.kind) != nil && !$0.isRemoved }
  }
}
