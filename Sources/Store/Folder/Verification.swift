/// What reading every byte of a book and of its backups again showed.
package struct VerifyReport: Equatable, Sendable {
  package let segments: Int
  /// Segments that a seal proves to be complete.
  package let sealed: Int
  package let frames: Int
  package let transactions: Int
  package let bytes: Int
  /// This device's backups of the book.
  package let backups: Int
  /// Files of backups are named with their folder.
  package let damage: [Damage]
  /// Transactions that this device has seen here and that are not in the folder.
  package let vanished: Int
  /// Transactions that are on this device only, because the folder did not take them.
  package let rescued: Int
  /// Entities that cannot be shown, as what made them is missing.
  package let unreadable: Int
  /// Files with bytes of what is erased, which go when the book is next closed after a change.
  package let holdingErased: [String]
}

extension BookFile {
  /// Reads and checks every frame and every seal of every segment and backup, and the book's name;
  /// writes nothing.
  package func verify() throws(FileError) -> VerifyReport {
    let folder = LogFolder(
      directory: log, files: environment.files, limits: environment.limits)
    let rescue = LoadedBook.rescue(local, environment, store)
    let found = try FoundBook(
      folder, folder.read(store: store), rescue, local, environment, store)
    let own = found.segments.filter { !$0.isRescue }
    let backups = verifyBackups()
    return VerifyReport(
      segments: own.count, sealed: own.count { $0.scan.isSealed },
      frames: found.union.frameCount,
      transactions: found.union.entries.count { $0.head.part == 1 },
      bytes: own.reduce(0) { $0 + $1.bytes.count }, backups: backups.count,
      damage: identityDamage + found.damage + backups.damage,
      vanished: seen.missing(from: found.union),
      rescued: found.union.rescuedTransactions,
      unreadable: BookBuilder(found.state).unreadable.count,
      holdingErased: found.filesWithErased(store, environment.limits))
  }

  /// The name of the book as it lies on the disk now.
  private var identityDamage: [Damage] {
    let files = environment.files
    let name = StoreIdentity.fileName
    if let folder = try? files.openDirectory(path) {
      defer { files.close(folder) }
      let bytes = try? files.read(name, in: folder, limit: 1 << 16)
      if bytes.flatMap({ StoreIdentity($0) })?.store == store { return [] }
    }
    return [Damage(file: name, kind: .identity)]
  }

  /// One at a time, for together they may be larger than memory.
  private func verifyBackups() -> (count: Int, damage: [Damage]) {
    let names = local.backups
    guard !names.isEmpty, let folder = local.openBackups() else { return (0, []) }
    defer { environment.files.close(folder) }
    return (names.count, names.flatMap { verify($0, in: folder) })
  }

  private func verify(_ backup: BackupName, in folder: Directory) -> [Damage] {
    let file = "backups/\(backup.text)"
    let limits = environment.limits
    do throws(FileError) {
      let bytes = try environment.files.read(
        backup.text, in: folder, limit: limits.segmentBytes)
      let scan = SegmentScan(bytes, store: store, limits: limits)
      let damage = scan.damage.isEmpty && !scan.isSealed ? [.seal] : scan.damage
      return damage.map { Damage(file: file, kind: $0) }
    } catch {
      return [Damage(file: file, kind: .unreadable(error))]
    }
  }
}
