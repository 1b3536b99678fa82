import Domain
import Store

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads a file that the user named, wherever it lies.
enum FileReader {
  /// At most one byte more than `limit`, by which too large a file is known.
  static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(.read, errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    while bytes.count <= limit {
      let wanted = min(piece.count, limit + 1 - bytes.count)
      let count = piece.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, wanted) }
      if count == 0 { break }
      if count > 0 {
        bytes.append(contentsOf: piece[..<count])
      } else if errno != EINTR {
        throw FileError(.read, errno)
      }
    }
    return bytes
  }
}

extension FileReader {
  /// What tells an ordinary file, of any size; nil where there is none that can be read.
  static func facts(of path: String) -> FileFacts? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var digest = PieceDigest()
    var size = 0
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = piece.withUnsafeMutableBytes { bytes in
        let count = systemRead(descriptor, bytes.baseAddress, bytes.count)
        if count > 0 { digest.add(UnsafeRawBufferPointer(rebasing: bytes[..<count])) }
        return count
      }
      if count == 0 { return FileFacts(fingerprint: digest.finish(), size: size) }
      if count > 0 { size += count } else if errno != EINTR { return nil }
    }
  }
}

/// Writes a file that the user named.
enum FileWriter {
  /// What is written may be about people, so that it is for the user alone.
  private static let mode: mode_t = 0o600

  /// A file that is there is replaced only when the new one is whole; a device or a pipe, where
  /// nobody can tell what becomes of it, is refused.
  static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw FileError(.create, EINVAL)
    }
    let draft = "\(path).\(getpid())~"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    do throws(FileError) {
      try write(bytes, descriptor: open(draft, flags, mode))
      if rename(draft, path) != 0 { throw FileError(.rename, errno) }
    } catch {
      unlink(draft)
      throw error
    }
  }

  /// A file that is there stays as it is, and is told from other failures by `isAlreadyThere`.
  static func create(_ bytes: [UInt8], at path: String) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw FileError(.create, errno) }
    do throws(FileError) {
      try write(bytes, descriptor: descriptor)
    } catch {
      unlink(path)
      throw error
    }
  }

  private static func write(_ bytes: [UInt8], descriptor: Int32) throws(FileError) {
    guard descriptor >= 0 else { throw FileError(.create, errno) }
    let output = Output(descriptor: descriptor)
    output.write(bytes)
    output.flush()
    let failure = output.failure
    guard close(descriptor) == 0 || failure != nil else { throw FileError(.write, errno) }
    if let failure { throw FileError(.write, failure) }
  }
}

/// The C function is `read`, whose name the reader above has taken.
private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int
{
  #if canImport(Glibc)
    Glibc.read(descriptor, bytes, count)
  #else
    Darwin.read(descriptor, bytes, count)
  #endif
}

extension FileWriter {
  /// Whether a file at the path would lie in the folder or below it, whatever links lead there.
  static func isInside(_ folder: String, _ path: String) -> Bool {
    let parent =
      path.contains("/") ? String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]) : "."
    guard let folder = real(folder), let place = real(parent.isEmpty ? "/" : parent) else {
      return false
    }
    let target = real(path) ?? place
    return [place, target].contains { $0 == folder || $0.hasPrefix(folder + "/") }
  }

  private static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

extension FileError {
  /// Whether a new file could not be made because one of that name is there.
  var isAlreadyThere: Bool { call == .create && code == EEXIST }
}
