/// A disk in memory that forgets, in a simulated power cut, everything that was not flushed.
///
/// Every file and folder has two layers: what calls see, and what has been flushed. A flush of a
/// file keeps its bytes, a flush of a folder its names. Calls can be made to fail.
package final class MemoryFileSystem: FileSystem {
  private var root = Node.directory()
  private var handles: [Int32: Node] = [:]
  private var lastHandle: Int32 = 0
  private var locks: Set<ObjectIdentifier> = []
  /// Makes calls fail; see `FaultPlan`.
  package var faults = FaultPlan()

  package init() {}

  /// The power fails: every handle is gone, and everything that was not flushed.
  package func crash() {
    handles = [:]
    locks = []
    faults = FaultPlan()
    root.forgetUnflushed()
  }

  package func openDirectory(_ path: String) throws(FileError) -> Directory {
    try faults.check(.openDirectory)
    return Directory(descriptor: open(try node(path, .openDirectory, asDirectory: true)))
  }

  package func openDirectory(
    _ name: String, in directory: Directory
  ) throws(FileError) -> Directory {
    try faults.check(.openDirectory)
    let found = try entry(name, directory, .openDirectory)
    guard found.isDirectory else { throw FileError(.openDirectory, SystemError.notDirectory) }
    return Directory(descriptor: open(found))
  }

  package func makeDirectory(_ path: String) throws(FileError) {
    try faults.check(.makeDirectory)
    var parts = path.split(separator: "/").map(String.init)
    guard let name = parts.popLast() else { throw FileError(.makeDirectory, SystemError.exists) }
    let parent = try node(parts.joined(separator: "/"), .makeDirectory, asDirectory: true)
    try add(.directory(), name, to: parent, .makeDirectory)
  }

  package func makeDirectory(_ name: String, in directory: Directory) throws(FileError) {
    try faults.check(.makeDirectory)
    try add(.directory(), name, to: handle(directory.descriptor, .makeDirectory), .makeDirectory)
  }

  package func list(_ directory: Directory) throws(FileError) -> [String] {
    try faults.check(.list)
    return Array(try handle(directory.descriptor, .list).entries.keys)
  }

  package func read(
    _ name: String, in directory: Directory, limit: Int
  ) throws(FileError) -> [UInt8] {
    try faults.check(.read)
    let found = try entry(name, directory, .read)
    if found.isDirectory { throw FileError(.read, SystemError.invalid) }
    if found.bytes.count > limit { throw FileError(.read, SystemError.tooBig) }
    return found.bytes
  }

  package func create(_ name: String, in directory: Directory) throws(FileError) -> File {
    try faults.check(.create)
    let node = Node(isDirectory: false)
    try add(node, name, to: handle(directory.descriptor, .create), .create)
    return File(descriptor: open(node))
  }

  package func write(
    _ bytes: ArraySlice<UInt8>, to file: File, at offset: Int
  ) throws(FileError) -> Int {
    let node = try handle(file.descriptor, .write)
    do {
      try faults.check(.write)
    } catch {
      node.write(bytes.prefix(bytes.count / 2), at: offset)
      throw error
    }
    node.write(bytes, at: offset)
    return bytes.count
  }

  package func sync(_ file: File) throws(FileError) -> SyncStrength {
    try faults.check(.sync)
    let node = try handle(file.descriptor, .sync)
    node.flushedBytes = node.bytes
    return .full
  }

  package func sync(_ directory: Directory) throws(FileError) -> SyncStrength {
    try faults.check(.syncDirectory)
    let node = try handle(directory.descriptor, .syncDirectory)
    node.flushedEntries = node.entries
    return .full
  }

  package func rename(
    _ name: String, to other: String, in directory: Directory
  ) throws(FileError) {
    try faults.check(.rename)
    let node = try entry(name, directory, .rename)
    let folder = try handle(directory.descriptor, .rename)
    folder.entries[name] = nil
    folder.entries[other] = node
  }

  package func remove(_ name: String, in directory: Directory) throws(FileError) {
    try faults.check(.remove)
    let node = try entry(name, directory, .remove)
    if node.isDirectory { throw FileError(.remove, SystemError.isDirectory) }
    try handle(directory.descriptor, .remove).entries[name] = nil
  }

  package func lock(_ name: String, in directory: Directory) throws(FileError) -> File? {
    try faults.check(.lock)
    let folder = try handle(directory.descriptor, .lock)
    let node = folder.entries[name] ?? Node(isDirectory: false)
    folder.entries[name] = node
    guard locks.insert(ObjectIdentifier(node)).inserted else { return nil }
    return File(descriptor: open(node))
  }

  package func close(_ file: File) {
    if let node = handles.removeValue(forKey: file.descriptor) {
      locks.remove(ObjectIdentifier(node))
    }
  }

  package func close(_ directory: Directory) {
    handles[directory.descriptor] = nil
  }
}

extension MemoryFileSystem {
  private func open(_ node: Node) -> Int32 {
    lastHandle += 1
    handles[lastHandle] = node
    return lastHandle
  }

  private func handle(_ descriptor: Int32, _ call: FileCall) throws(FileError) -> Node {
    guard let node = handles[descriptor] else {
      throw FileError(call, SystemError.badDescriptor)
    }
    return node
  }

  private func entry(
    _ name: String, _ directory: Directory, _ call: FileCall
  ) throws(FileError) -> Node {
    guard let node = try handle(directory.descriptor, call).entries[name] else {
      throw FileError(call, SystemError.noEntry)
    }
    return node
  }

  private func node(
    _ path: String, _ call: FileCall, asDirectory: Bool
  ) throws(FileError) -> Node {
    var found = root
    for part in path.split(separator: "/") {
      guard let next = found.entries[String(part)] else {
        throw FileError(call, SystemError.noEntry)
      }
      found = next
    }
    if asDirectory, !found.isDirectory { throw FileError(call, SystemError.notDirectory) }
    return found
  }

  private func add(
    _ node: Node, _ name: String, to parent: Node, _ call: FileCall
  ) throws(FileError) {
    if parent.entries[name] != nil { throw FileError(call, SystemError.exists) }
    parent.entries[name] = node
  }
}

/// A file or a folder in memory.
private final class Node {
  let isDirectory: Bool
  var bytes: [UInt8] = []
  var flushedBytes: [UInt8] = []
  var entries: [String: Node] = [:]
  var flushedEntries: [String: Node] = [:]

  init(isDirectory: Bool) {
    self.isDirectory = isDirectory
  }

  static func directory() -> Node { Node(isDirectory: true) }

  func write(_ piece: ArraySlice<UInt8>, at offset: Int) {
    if bytes.count < offset + piece.count {
      bytes += Array(repeating: 0, count: offset + piece.count - bytes.count)
    }
    bytes.replaceSubrange(offset..<offset + piece.count, with: piece)
  }

  func forgetUnflushed() {
    bytes = flushedBytes
    entries = flushedEntries
    for node in entries.values { node.forgetUnflushed() }
  }
}
