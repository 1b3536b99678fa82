/// A disk in memory that forgets, in a simulated power cut, everything that was not flushed.
///
/// Every file and folder has two layers: what calls see, and what has been flushed. A flush of a
/// file keeps its bytes, a flush of a folder its names. Calls can be made to fail.
package final class MemoryFileSystem: FileSystem {
  /// What the disk holds; a copy is a picture of this moment.
  package private(set) var disk: MemoryDisk
  private var handles: [Int32: Int] = [:]
  private var lastHandle: Int32 = 0
  private var locks: Set<Int> = []
  /// Makes calls fail; see `FaultPlan`.
  package var faults = FaultPlan()
  /// Called before each call that can change the disk, and not while it changes.
  package var beforeChange: ((FileCall) -> Void)?
  /// Called before each call that looks at the disk.
  package var beforeLook: (() -> Void)?

  /// A disk that holds something already has been without power: nothing of it is open.
  package init(_ disk: MemoryDisk = MemoryDisk()) {
    self.disk = disk
  }

  /// The power fails: every handle is gone, and everything that was not flushed.
  package func crash() {
    handles = [:]
    locks = []
    faults = FaultPlan()
    disk.forgetUnflushed()
  }

  package func openDirectory(_ path: String) throws(FileError) -> Directory {
    try check(.openDirectory)
    return Directory(descriptor: open(try node(path, .openDirectory)))
  }

  package func openDirectory(
    _ name: String, in directory: Directory
  ) throws(FileError) -> Directory {
    beforeLook?()
    try check(.openDirectory)
    let found = try entry(name, directory, .openDirectory)
    guard disk.nodes[found].isDirectory else {
      throw FileError(.openDirectory, SystemError.notDirectory)
    }
    return Directory(descriptor: open(found))
  }

  package func makeDirectory(_ path: String) throws(FileError) {
    try change(.makeDirectory) { () throws(FileError) in
      var parts = path.split(separator: "/").map(String.init)
      guard let name = parts.popLast() else { throw FileError(.makeDirectory, SystemError.exists) }
      let parent = try node(parts.joined(separator: "/"), .makeDirectory)
      _ = try add(MemoryNode(isDirectory: true), name, to: parent, .makeDirectory)
    }
  }

  package func makeDirectory(_ name: String, in directory: Directory) throws(FileError) {
    try change(.makeDirectory) { () throws(FileError) in
      let parent = try handle(directory.descriptor, .makeDirectory)
      _ = try add(MemoryNode(isDirectory: true), name, to: parent, .makeDirectory)
    }
  }

  package func list(_ directory: Directory) throws(FileError) -> [String] {
    beforeLook?()
    let isShort = try check(.list)
    let names = disk.nodes[try handle(directory.descriptor, .list)].entries.keys.sorted()
    return isShort ? Array(names.prefix(names.count / 2)) : names
  }

  package func read(
    _ name: String, in directory: Directory, from offset: Int, limit: Int
  ) throws(FileError) -> [UInt8] {
    beforeLook?()
    let isShort = try check(.read)
    let found = disk.nodes[try entry(name, directory, .read)]
    if found.isDirectory { throw FileError(.read, SystemError.invalid) }
    if found.bytes.count > limit { throw FileError(.read, SystemError.tooBig) }
    let bytes = offset == 0 ? found.bytes : Array(found.bytes.dropFirst(offset))
    return isShort ? Array(bytes.prefix(bytes.count / 2)) : bytes
  }

  package func status(_ name: String, in directory: Directory) throws(FileError) -> FileStatus {
    beforeLook?()
    try check(.status)
    let number = try entry(name, directory, .status)
    let node = disk.nodes[number]
    return FileStatus(
      size: node.bytes.count, modified: Int64(CRC32C.checksum(node.bytes)), inode: UInt64(number))
  }

  package func place(of directory: Directory) throws(FileError) -> FolderPlace {
    FolderPlace(device: 0, inode: UInt64(try handle(directory.descriptor, .status)))
  }

  package func create(_ name: String, in directory: Directory) throws(FileError) -> File {
    try change(.create) { () throws(FileError) in
      let folder = try handle(directory.descriptor, .create)
      let node = try add(MemoryNode(isDirectory: false), name, to: folder, .create)
      return File(descriptor: open(node))
    }
  }

  package func write(
    _ bytes: ArraySlice<UInt8>, to file: File, at offset: Int
  ) throws(FileError) -> Int {
    let node = try handle(file.descriptor, .write)
    beforeChange?(.write)
    let fault = faults.fault(.write)
    let count =
      switch fault?.effect {
      case nil, .done: bytes.count
      case .nothing: 0
      default: bytes.count / 2
      }
    if count > 0 { disk.nodes[node].write(bytes.prefix(count), at: offset) }
    if let fault, fault.effect != .short { throw fault.error }
    return count
  }

  package func sync(_ file: File) throws(FileError) -> SyncStrength {
    let node = try handle(file.descriptor, .sync)
    beforeChange?(.sync)
    let fault = faults.fault(.sync)
    switch fault?.effect {
    case nil, .done: disk.nodes[node].flushBytes()
    case .dropped: disk.nodes[node].flushBytes(0)
    case .halfDropped: disk.nodes[node].flushBytes(disk.nodes[node].writes.count / 2)
    default: break
    }
    if let fault { throw fault.error }
    return .full
  }

  package func flush(
    _ name: String, in directory: Directory
  ) throws(FileError) -> SyncStrength {
    let file = File(descriptor: open(try entry(name, directory, .sync)))
    defer { handles[file.descriptor] = nil }
    return try sync(file)
  }

  package func sync(_ directory: Directory) throws(FileError) -> SyncStrength {
    let node = try handle(directory.descriptor, .syncDirectory)
    return try change(.syncDirectory) {
      disk.nodes[node].flushNames()
      return .full
    }
  }

  package func rename(
    _ name: String, to other: String, in directory: Directory
  ) throws(FileError) {
    try change(.rename) { () throws(FileError) in
      let node = try entry(name, directory, .rename)
      let folder = try handle(directory.descriptor, .rename)
      disk.nodes[folder].apply(.rename(name, to: other, node))
    }
  }

  package func remove(_ name: String, in directory: Directory) throws(FileError) {
    try change(.remove) { () throws(FileError) in
      let node = try entry(name, directory, .remove)
      if disk.nodes[node].isDirectory { throw FileError(.remove, SystemError.isDirectory) }
      disk.nodes[try handle(directory.descriptor, .remove)].apply(.unlink(name))
    }
  }

  package func lock(_ name: String, in directory: Directory) throws(FileError) -> File? {
    let folder = try handle(directory.descriptor, .lock)
    beforeChange?(.lock)
    try check(.lock)
    let node =
      disk.nodes[folder].entries[name]
      ?? disk.add(MemoryNode(isDirectory: false), name, to: folder)
    guard locks.insert(node).inserted else { return nil }
    return File(descriptor: open(node))
  }

  package func close(_ file: File) {
    if let node = handles.removeValue(forKey: file.descriptor) { locks.remove(node) }
  }

  package func close(_ directory: Directory) {
    handles[directory.descriptor] = nil
  }
}

extension MemoryFileSystem {
  /// True when the call shall do half and say nothing.
  @discardableResult
  private func check(_ call: FileCall) throws(FileError) -> Bool {
    guard let fault = faults.fault(call) else { return false }
    if fault.effect == .short { return true }
    throw fault.error
  }

  private func change<Result>(
    _ call: FileCall, _ body: () throws(FileError) -> Result
  ) throws(FileError) -> Result {
    beforeChange?(call)
    guard let fault = faults.fault(call) else { return try body() }
    if fault.effect == .done { _ = try body() }
    throw fault.error
  }

  private func open(_ node: Int) -> Int32 {
    lastHandle += 1
    handles[lastHandle] = node
    return lastHandle
  }

  private func handle(_ descriptor: Int32, _ call: FileCall) throws(FileError) -> Int {
    guard let node = handles[descriptor] else {
      throw FileError(call, SystemError.badDescriptor)
    }
    return node
  }

  private func entry(
    _ name: String, _ directory: Directory, _ call: FileCall
  ) throws(FileError) -> Int {
    let folder = try handle(directory.descriptor, call)
    guard let node = disk.nodes[folder].entries[name] else {
      throw FileError(call, SystemError.noEntry)
    }
    return node
  }

  /// The number of a folder.
  private func node(_ path: String, _ call: FileCall) throws(FileError) -> Int {
    var found = 0
    for part in path.split(separator: "/") {
      guard let next = disk.nodes[found].entries[String(part)] else {
        throw FileError(call, SystemError.noEntry)
      }
      found = next
    }
    guard disk.nodes[found].isDirectory else { throw FileError(call, SystemError.notDirectory) }
    return found
  }

  private func add(
    _ node: MemoryNode, _ name: String, to parent: Int, _ call: FileCall
  ) throws(FileError) -> Int {
    if disk.nodes[parent].entries[name] != nil { throw FileError(call, SystemError.exists) }
    return disk.add(node, name, to: parent)
  }
}
