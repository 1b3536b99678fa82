internal import Domain

/// What this device keeps about one book outside the book's folder; made with the first change.
///
///     <state>/<book>/device    16 hexadecimal digits and a line feed
///     <state>/<book>/rescue/   segments that could not be written in the book
///     <state>/<book>/seen/     how far history has been seen; see `SeenMarks`
///     <state>/<book>/backups/  packs of everything; the order of their making is in backup-order
///     <state>/<book>/drafts/   what was being filled in; see `DraftPlace`
///     <state>/<book>/maint.lock
struct LocalState {
  let files: any FileSystem
  /// Nil when there is no place for such things.
  let path: String?

  init(_ environment: StoreEnvironment, store: RawIdentifier) {
    files = environment.files
    path = environment.stateFolder.map { "\($0)/\(store.text)" }
  }

  private static let deviceName = "device"
  private static let rescueName = "rescue"

  /// Nil when this device has not changed the book yet.
  func device() -> UInt64? {
    guard let path, let folder = try? files.openDirectory(path) else { return nil }
    defer { files.close(folder) }
    return storedDevice(in: folder)
  }

  private func storedDevice(in folder: Directory) -> UInt64? {
    guard let bytes = try? files.read(Self.deviceName, in: folder, limit: 64) else { return nil }
    return UInt64(String(decoding: bytes.prefix(16), as: UTF8.self), radix: 16)
  }

  /// The stored identifier, or `new`, which is stored if there is a place for it.
  func device(orNew new: UInt64) -> UInt64 {
    if let stored = device() { return stored }
    guard let path, (try? files.makeDirectories(path)) != nil,
      let folder = try? files.openDirectory(path)
    else { return new }
    defer { files.close(folder) }
    try? files.remove(Self.deviceName, in: folder)
    guard let file = try? files.create(Self.deviceName, in: folder) else {
      return storedDevice(in: folder) ?? new
    }
    defer { files.close(file) }
    try? files.writeAll(Array((new.hexadecimal + "\n").utf8), to: file, at: 0)
    _ = try? files.sync(file)
    _ = try? files.sync(folder)
    return new
  }

  /// Nil when nothing was ever rescued.
  func openRescue() -> Directory? {
    openFolder(Self.rescueName)
  }

  func makeRescue() throws(FileError) -> Directory {
    try makeFolder(Self.rescueName)
  }

  /// Keeps two programs on this device from folding at once; nil when another one does.
  func lockMaintenance() -> File? {
    guard let path, let folder = try? files.openDirectory(path) else { return nil }
    defer { files.close(folder) }
    return (try? files.lock("maint.lock", in: folder)) ?? nil
  }
}

extension UInt64 {
  /// 16 lower-case digits.
  var hexadecimal: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
