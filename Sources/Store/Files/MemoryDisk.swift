/// What a disk in memory holds: a tree of files and folders, each in two layers.
///
/// Calls see the upper layer; the lower one has been flushed. Between them lie writes and names
/// that a power cut may keep, lose or tear. It is a value, so that a copy is a picture of a moment.
package struct MemoryDisk: Sendable {
  /// Files and folders by number; the first is the root.
  package internal(set) var nodes = [MemoryNode(isDirectory: true)]

  package init() {}

  mutating func add(_ node: MemoryNode, _ name: String, to folder: Int) -> Int {
    nodes.append(node)
    nodes[folder].apply(.link(name, nodes.count - 1))
    return nodes.count - 1
  }

  /// Everything that was not flushed is gone.
  package mutating func forgetUnflushed() {
    for index in nodes.indices { nodes[index].forgetUnflushed() }
  }

  /// Decides what a power cut left of a file.
  package mutating func settle(file: Int, as bytes: [UInt8]) {
    nodes[file].bytes = bytes
    nodes[file].flushedBytes = bytes
    nodes[file].writes = []
  }

  /// Decides which of a folder's unflushed names a power cut kept; the rest never happened.
  package mutating func settle(folder: Int, keeping isKept: (Int) -> Bool) {
    let pending = nodes[folder].names
    nodes[folder].forgetUnflushed()
    for (index, change) in pending.enumerated() where isKept(index) {
      nodes[folder].apply(change)
    }
    nodes[folder].flushNames()
  }

  /// The numbers of everything that can be reached from the root.
  package var reachable: [Int] {
    var found = [0]
    var next = 0
    while next < found.count {
      found += nodes[found[next]].entries.values.sorted()
      next += 1
    }
    return found
  }
}

/// A file or a folder in memory.
package struct MemoryNode: Sendable {
  package let isDirectory: Bool
  package internal(set) var bytes: [UInt8] = []
  package internal(set) var flushedBytes: [UInt8] = []
  /// Not flushed, oldest first.
  package internal(set) var writes: [PendingWrite] = []
  package internal(set) var entries: [String: Int] = [:]
  private var flushedEntries: [String: Int] = [:]
  /// Not flushed, oldest first.
  package private(set) var names: [PendingName] = []

  /// A piece of a file on its way to the disk.
  package struct PendingWrite: Sendable {
    package let offset: Int
    package let bytes: [UInt8]
  }

  /// A change of a folder on its way to the disk.
  package enum PendingName: Sendable {
    case link(String, Int)
    case unlink(String)
    case rename(String, to: String, Int)
  }

  init(isDirectory: Bool) {
    self.isDirectory = isDirectory
  }

  mutating func write(_ piece: ArraySlice<UInt8>, at offset: Int) {
    let write = PendingWrite(offset: offset, bytes: Array(piece))
    write.apply(to: &bytes)
    writes.append(write)
  }

  /// - Parameter share: how many of the pending writes reach the disk; nil for all.
  mutating func flushBytes(_ share: Int? = nil) {
    for write in writes.prefix(share ?? writes.count) { write.apply(to: &flushedBytes) }
    writes = []
  }

  mutating func apply(_ change: PendingName) {
    switch change {
    case .link(let name, let node): entries[name] = node
    case .unlink(let name): entries[name] = nil
    case .rename(let name, let other, let node):
      if entries[name] == node { entries[name] = nil }
      entries[other] = node
    }
    names.append(change)
  }

  mutating func flushNames() {
    flushedEntries = entries
    names = []
  }

  mutating func forgetUnflushed() {
    bytes = flushedBytes
    writes = []
    entries = flushedEntries
    names = []
  }
}

extension MemoryNode.PendingWrite {
  /// Bytes that no write has reached are zero.
  ///
  /// - Parameter count: how many of its bytes arrive; nil for all.
  package func apply(to file: inout [UInt8], count: Int? = nil) {
    let piece = bytes.prefix(count ?? bytes.count)
    let end = offset + piece.count
    if file.count < end { file += Array(repeating: 0, count: end - file.count) }
    file.replaceSubrange(offset..<end, with: piece)
  }
}
