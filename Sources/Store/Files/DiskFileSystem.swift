#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The real disk, through system calls only; links are not followed inside opened folders.
///
/// What is made is for the user alone, whatever the umask says; in a folder that belongs to a group
/// (its bits for the group and the one that hands the group on) it is for the group too.
package final class DiskFileSystem: FileSystem {
  package init() {}

  static let groupMode: mode_t = 0o2770

  private func isShared(_ directory: Directory) -> Bool {
    var status = stat()
    return fstat(directory.descriptor, &status) == 0
      && status.st_mode & Self.groupMode == Self.groupMode
  }

  package func setAccess(_ access: Access, of directory: Directory) throws(FileError) {
    let mode = access == .group ? Self.groupMode : 0o700
    try retrying(.makeDirectory) { fchmod(directory.descriptor, mode) }
  }

  package func openDirectory(_ path: String) throws(FileError) -> Directory {
    Directory(
      descriptor: try retrying(.openDirectory) { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) })
  }

  package func openDirectory(
    _ name: String, in directory: Directory
  ) throws(FileError) -> Directory {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    return Directory(
      descriptor: try retrying(.openDirectory) { openat(directory.descriptor, name, flags) })
  }

  package func makeDirectory(_ path: String) throws(FileError) {
    try retrying(.makeDirectory) { mkdir(path, 0o700) }
    _ = chmod(path, 0o700)
  }

  package func makeDirectory(_ name: String, in directory: Directory) throws(FileError) {
    try retrying(.makeDirectory) { mkdirat(directory.descriptor, name, 0o700) }
    let mode = isShared(directory) ? Self.groupMode : 0o700
    _ = fchmodat(directory.descriptor, name, mode, 0)
  }

  package func list(_ directory: Directory) throws(FileError) -> [String] {
    let own = try retrying(.list) {
      openat(directory.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard let stream = fdopendir(own) else {
      let code = errno
      _ = Self.systemClose(own)
      throw FileError(.list, code)
    }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = Self.name(of: entry)
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    if errno != 0 { throw FileError(.list, errno) }
    return names
  }

  package func read(
    _ name: String, in directory: Directory, from offset: Int, limit: Int
  ) throws(FileError) -> [UInt8] {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let descriptor = try retrying(.read) { openat(directory.descriptor, name, flags) }
    defer { _ = Self.systemClose(descriptor) }
    var status = stat()
    try retrying(.read) { fstat(descriptor, &status) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(.read, EINVAL) }
    guard let size = Int(exactly: status.st_size), size <= limit else {
      throw FileError(.read, EFBIG)
    }
    if offset > 0 {
      guard let position = off_t(exactly: offset) else { throw FileError(.read, EFBIG) }
      try retrying(.read) { lseek(descriptor, position, SEEK_SET) }
    }
    return try contents(of: descriptor, size: max(0, size - offset))
  }

  package func status(_ name: String, in directory: Directory) throws(FileError) -> FileStatus {
    var status = stat()
    try retrying(.status) { fstatat(directory.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return FileStatus(
      size: Int(clamping: status.st_size),
      modified: Int64(clamping: time.tv_sec) &* 1_000_000_000 &+ Int64(clamping: time.tv_nsec),
      inode: UInt64(status.st_ino))
  }

  private func contents(of descriptor: Int32, size: Int) throws(FileError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let rest = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        let got = Self.systemRead(descriptor, rest)
        if got == 0 { return }
        if got > 0 {
          count += got
        } else if errno != EINTR {
          code = errno
          return
        }
      }
    }
    if code != 0 { throw FileError(.read, code) }
    return bytes
  }

  package func place(of directory: Directory) throws(FileError) -> FolderPlace {
    var status = stat()
    try retrying(.status) { fstat(directory.descriptor, &status) }
    return FolderPlace(
      device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(status.st_ino))
  }

  package func create(_ name: String, in directory: Directory) throws(FileError) -> File {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = try retrying(.create) { openat(directory.descriptor, name, flags, 0o600) }
    _ = fchmod(descriptor, isShared(directory) ? 0o660 : 0o600)
    return File(descriptor: descriptor)
  }

  package func write(
    _ bytes: ArraySlice<UInt8>, to file: File, at offset: Int
  ) throws(FileError) -> Int {
    guard let position = off_t(exactly: offset) else { throw FileError(.write, EFBIG) }
    return try bytes.withUnsafeBytes { raw in
      Result<Int, FileError> { () throws(FileError) in
        try self.retrying(.write) { pwrite(file.descriptor, raw.baseAddress, raw.count, position) }
      }
    }.get()
  }

  package func rename(
    _ name: String, to other: String, in directory: Directory
  ) throws(FileError) {
    try retrying(.rename) {
      renameat(directory.descriptor, name, directory.descriptor, other)
    }
  }

  package func remove(_ name: String, in directory: Directory) throws(FileError) {
    try retrying(.remove) { unlinkat(directory.descriptor, name, 0) }
  }

  package func lock(_ name: String, in directory: Directory) throws(FileError) -> File? {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let descriptor = try retrying(.lock) { openat(directory.descriptor, name, flags, 0o600) }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return File(descriptor: descriptor) }
    let code = errno
    _ = Self.systemClose(descriptor)
    if code == EWOULDBLOCK { return nil }
    throw FileError(.lock, code)
  }

  package func close(_ file: File) {
    _ = Self.systemClose(file.descriptor)
  }

  package func close(_ directory: Directory) {
    _ = Self.systemClose(directory.descriptor)
  }
}

extension DiskFileSystem {
  package func sync(_ file: File) throws(FileError) -> SyncStrength {
    #if canImport(Darwin)
      // fsync leaves the bytes in the drive's own cache there.
      if fcntl(file.descriptor, F_FULLFSYNC) == 0 { return .full }
      guard errno == ENOTSUP || errno == EINVAL else { throw FileError(.sync, errno) }
      try retrying(.sync) { fsync(file.descriptor) }
      return .notGuaranteed
    #else
      return try flush(file.descriptor, .sync)
    #endif
  }

  package func flush(
    _ name: String, in directory: Directory
  ) throws(FileError) -> SyncStrength {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let file = File(
      descriptor: try retrying(.sync) { openat(directory.descriptor, name, flags) })
    defer { close(file) }
    return try sync(file)
  }

  package func sync(_ directory: Directory) throws(FileError) -> SyncStrength {
    try flush(directory.descriptor, .syncDirectory)
  }

  private func flush(_ descriptor: Int32, _ call: FileCall) throws(FileError) -> SyncStrength {
    do {
      try retrying(call) { fsync(descriptor) }
      return .full
    } catch  where error.code == EINVAL || error.code == ENOTSUP {
      return .notGuaranteed
    }
  }

  /// An interrupted call is made again; any other failure becomes an error.
  @discardableResult
  private func retrying<Number: SignedInteger>(
    _ call: FileCall, _ body: () -> Number
  ) throws(FileError) -> Number {
    while true {
      let result = body()
      if result >= 0 { return result }
      if errno != EINTR { throw FileError(call, errno) }
    }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafeBytes(of: &entry.pointee.d_name) { raw in
      String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  private static func systemRead(
    _ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer
  ) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #else
      Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }

  private static func systemClose(_ descriptor: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.close(descriptor)
    #else
      Darwin.close(descriptor)
    #endif
  }
}
