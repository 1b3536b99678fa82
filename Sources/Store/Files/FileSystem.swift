/// Everything the store asks of a disk; each call that can fail says which and why.
///
/// Folders are opened once and files in them named without slashes, so that nothing outside them is
/// reached. Existing files are never opened for writing. Calls come from one thread.
package protocol FileSystem: AnyObject {
  /// By an absolute path; links on the way are followed.
  func openDirectory(_ path: String) throws(FileError) -> Directory
  /// A folder in a folder; not a link to one.
  func openDirectory(_ name: String, in directory: Directory) throws(FileError) -> Directory
  /// Makes one folder for the user alone; it must not exist.
  func makeDirectory(_ path: String) throws(FileError)
  /// The same in an opened folder.
  func makeDirectory(_ name: String, in directory: Directory) throws(FileError)
  /// Says who may use a folder and, from then on, what is made in it.
  func setAccess(_ access: Access, of directory: Directory) throws(FileError)
  /// The names in a folder, in no particular order, without `.` and `..`.
  func list(_ directory: Directory) throws(FileError) -> [String]
  /// The bytes of a regular file from an offset on, none when it is shorter.
  ///
  /// Fails with `EFBIG` when the file is larger than the limit.
  func read(
    _ name: String, in directory: Directory, from offset: Int, limit: Int
  ) throws(FileError) -> [UInt8]
  /// What tells whether a file has changed since it was looked at, without reading it.
  func status(_ name: String, in directory: Directory) throws(FileError) -> FileStatus
  /// Makes a file for the user alone, to be written to; it must not exist.
  func create(_ name: String, in directory: Directory) throws(FileError) -> File
  /// May write less than asked; returns how much.
  func write(
    _ bytes: ArraySlice<UInt8>, to file: File, at offset: Int
  ) throws(FileError) -> Int
  /// After it the file's bytes survive a power cut, as far as the strength says.
  func sync(_ file: File) throws(FileError) -> SyncStrength
  /// The same for a file that somebody else wrote.
  func flush(_ name: String, in directory: Directory) throws(FileError) -> SyncStrength
  /// After it the folder's names survive a power cut.
  func sync(_ directory: Directory) throws(FileError) -> SyncStrength
  /// The other name must be unused: it would be replaced.
  func rename(_ name: String, to other: String, in directory: Directory) throws(FileError)
  /// Removes a file's name, never a folder's.
  func remove(_ name: String, in directory: Directory) throws(FileError)
  /// Nil when another process holds the lock.
  func lock(_ name: String, in directory: Directory) throws(FileError) -> File?
  /// Which folder it is, whatever it is called now.
  func place(of directory: Directory) throws(FileError) -> FolderPlace
  /// Gives a file and its lock back; errors are of no use by then.
  func close(_ file: File)
  /// Gives a folder back.
  func close(_ directory: Directory)
}

/// Who may read and write.
package enum Access: Sendable {
  case owner
  case group
}

/// An opened folder; `descriptor` means something to the file system that gave it only.
package struct Directory: Sendable, Hashable {
  package let descriptor: Int32

  package init(descriptor: Int32) {
    self.descriptor = descriptor
  }
}

/// A file opened for writing.
package struct File: Sendable, Hashable {
  package let descriptor: Int32

  package init(descriptor: Int32) {
    self.descriptor = descriptor
  }
}

/// Two that are equal mean the same folder, as long as one of them is open.
package struct FolderPlace: Sendable, Hashable {
  let device: UInt64
  let inode: UInt64

  package init(device: UInt64, inode: UInt64) {
    self.device = device
    self.inode = inode
  }
}

/// Two that are equal mean that nobody has written to the file or put another in its place.
package struct FileStatus: Sendable, Hashable {
  package let size: Int
  /// Nanoseconds since 1970 UTC.
  package let modified: Int64
  package let inode: UInt64

  package init(size: Int, modified: Int64, inode: UInt64) {
    self.size = size
    self.modified = modified
    self.inode = inode
  }
}

/// What a flush is worth.
package enum SyncStrength: Sendable {
  case full
  /// The volume does not offer flushing.
  case notGuaranteed
}

extension FileSystem {
  /// Of no use where nobody else can come.
  package func setAccess(_ access: Access, of directory: Directory) throws(FileError) {}

  /// The whole of a regular file; fails with `EFBIG` beyond the limit.
  package func read(
    _ name: String, in directory: Directory, limit: Int
  ) throws(FileError) -> [UInt8] {
    try read(name, in: directory, from: 0, limit: limit)
  }

  /// Writes everything, trying again after short writes as long as they make progress.
  package func writeAll(_ bytes: [UInt8], to file: File, at offset: Int) throws(FileError) {
    var done = 0
    for _ in 0..<4 where done < bytes.count {
      done += try write(bytes[done...], to: file, at: offset + done)
    }
    if done < bytes.count { throw FileError(.write, SystemError.ioError) }
  }

  /// Makes every missing folder of an absolute path, and flushes the names of those it made.
  package func makeDirectories(_ path: String) throws(FileError) {
    var parent = ""
    for part in path.split(separator: "/") {
      let made = "\(parent)/\(part)"
      if try makeIfMissing(made) { try flushNames(in: parent.isEmpty ? "/" : parent) }
      parent = made
    }
  }

  /// False when it is there, or when only opening it can tell what is wrong.
  private func makeIfMissing(_ path: String) throws(FileError) -> Bool {
    do {
      try makeDirectory(path)
      return true
    } catch
      where error.code == SystemError.exists || error.code == SystemError.readOnly
      || error.code == SystemError.isDirectory || error.code == SystemError.notPermitted
    {
      return false
    }
  }

  /// After it the names in the folder survive a power cut.
  func flushNames(in path: String) throws(FileError) {
    let folder = try openDirectory(path)
    defer { close(folder) }
    _ = try sync(folder)
  }
}
