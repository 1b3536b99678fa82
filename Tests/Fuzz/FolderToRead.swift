import Store

/// A book's folder that holds one segment and can only be read, so that opening it cannot write.
///
/// Its calls do as little as they may: an input is to cost what the store does with it. Whatever
/// would change the folder traps.
final class FolderToRead: FileSystem {
  private let segment: [UInt8]
  private let book = Directory(descriptor: 1)
  private let log = Directory(descriptor: 2)
  private var open = 0

  private static let identity = StoreIdentity(store: FuzzTarget.store).bytes

  init(_ segment: [UInt8]) {
    self.segment = segment
  }

  deinit {
    precondition(open == 0, "A folder was left open")
  }

  func openDirectory(_ path: String) -> Directory {
    open += 1
    return book
  }

  func openDirectory(_ name: String, in directory: Directory) throws(FileError) -> Directory {
    guard directory == book, name == "log" else { throw missing(.openDirectory) }
    open += 1
    return log
  }

  func list(_ directory: Directory) -> [String] {
    directory == log ? ["a.seg"] : ["store.id", "log"]
  }

  func read(
    _ name: String, in directory: Directory, from offset: Int, limit: Int
  ) throws(FileError) -> [UInt8] {
    let bytes = directory == log ? segment : Self.identity
    return offset == 0 ? bytes : Array(bytes.dropFirst(offset))
  }

  func status(_ name: String, in directory: Directory) -> FileStatus {
    FileStatus(size: segment.count, modified: 0, inode: 1)
  }

  func place(of directory: Directory) -> FolderPlace {
    FolderPlace(device: 1, inode: UInt64(directory.descriptor))
  }

  func close(_ file: File) { open -= 1 }
  func close(_ directory: Directory) { open -= 1 }

  func makeDirectory(_ path: String) { changed() }
  func makeDirectory(_ name: String, in directory: Directory) { changed() }
  func setAccess(_ access: Access, of directory: Directory) { changed() }
  func create(_ name: String, in directory: Directory) -> File { changed() }
  func write(_ bytes: ArraySlice<UInt8>, to file: File, at offset: Int) -> Int { changed() }
  func sync(_ file: File) -> SyncStrength { changed() }
  func sync(_ directory: Directory) -> SyncStrength { changed() }
  func flush(_ name: String, in directory: Directory) -> SyncStrength { changed() }
  func rename(_ name: String, to other: String, in directory: Directory) { changed() }
  func remove(_ name: String, in directory: Directory) { changed() }
  func lock(_ name: String, in directory: Directory) -> File? { changed() }

  private func changed() -> Never {
    preconditionFailure("Opening a book changed its folder")
  }

  private func missing(_ call: FileCall) -> FileError { FileError(call, 2) }
}
