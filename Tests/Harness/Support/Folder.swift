import Store

/// A folder of the disk in memory, handled as a sync tool or a person would.
struct Folder {
  let path: String
  let files: MemoryFileSystem

  init(_ path: String, on files: MemoryFileSystem) {
    self.path = path
    self.files = files
  }

  func contents() throws -> [String: [UInt8]] {
    let folder = try files.openDirectory(path)
    defer { files.close(folder) }
    var contents: [String: [UInt8]] = [:]
    for name in try files.list(folder) {
      contents[name] = try? files.read(name, in: folder, from: 0, limit: .max)
    }
    return contents
  }

  /// Replaces what has the name.
  func put(_ name: String, _ bytes: [UInt8]) throws {
    let folder = try files.openDirectory(path)
    defer { files.close(folder) }
    try? files.remove(name, in: folder)
    let file = try files.create(name, in: folder)
    defer { files.close(file) }
    try files.writeAll(bytes, to: file, at: 0)
    _ = try files.sync(file)
    _ = try files.sync(folder)
  }

  func remove(_ name: String) throws {
    let folder = try files.openDirectory(path)
    defer { files.close(folder) }
    try files.remove(name, in: folder)
    _ = try files.sync(folder)
  }
}
