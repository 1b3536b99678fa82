import Testing

@testable import Store

/// Files anywhere on the bench's disk, by absolute path.
extension Bench {
  func names(in folder: String) throws -> [String] {
    let directory = try files.openDirectory(folder)
    defer { files.close(directory) }
    return try files.list(directory)
  }

  /// Nil when there is no such file.
  func contents(_ path: String) -> [UInt8]? {
    let (folder, name) = Self.split(path)
    guard let directory = try? files.openDirectory(folder) else { return nil }
    defer { files.close(directory) }
    return try? files.read(name, in: directory, limit: .max)
  }

  func backup(_ path: String) throws -> BackupFile {
    let bytes = try #require(contents(path))
    return try #require(BackupFile(bytes))
  }

  /// Puts a file in place of one that may be there.
  func replace(_ path: String, _ bytes: [UInt8]) throws {
    let (folder, name) = Self.split(path)
    let directory = try files.openDirectory(folder)
    defer { files.close(directory) }
    try? files.remove(name, in: directory)
    try files.writeNew(name, bytes, in: directory)
    _ = try files.sync(directory)
  }

  /// Every file below a folder.
  func tree(_ folder: String) throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for name in try names(in: folder) {
      let path = folder + "/" + name
      if let bytes = contents(path) {
        found[path] = bytes
      } else {
        found.merge(try tree(path)) { first, _ in first }
      }
    }
    return found
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    let parts = path.split(separator: "/").map(String.init)
    return ("/" + parts.dropLast().joined(separator: "/"), parts.last ?? "")
  }
}

extension Bench {
  /// A copy of another bench's book, as a sync tool makes it, in this bench's folder.
  func copyBook(from other: Bench) throws {
    try files.makeDirectories(path + "/log")
    for (source, bytes) in try other.tree(other.path) {
      try replace(path + source.dropFirst(other.path.count), bytes)
    }
  }
}
