internal import Domain

/// Transactions in an order in which each comes after everything it builds on.
///
/// It builds on what its origin wrote before it and on what it replaced. Clocks say the order of
/// what knows nothing of each other, and no more.
struct CausalOrder {
  private let entries: [FrameUnion.Entry]
  /// The entries of each transaction, in their order.
  private var nodes: [[Int]] = []
  /// What each transaction has to wait for.
  private var waiting: [[Int]] = []
  private var isBegun: [Bool] = []
  private(set) var order: [Int] = []

  /// - Parameters:
  ///   - entries: by their clocks.
  ///   - replaced: the frames whose values an entry's frame replaces.
  init(_ entries: [FrameUnion.Entry], replaced: (FrameUnion.Entry) -> Set<FrameName>) {
    self.entries = entries
    var node: [FrameName: Int] = [:]
    var known: [RawIdentifier: Int] = [:]
    for (index, entry) in entries.enumerated() {
      let place = known[entry.head.id] ?? nodes.count
      known[entry.head.id] = place
      if place == nodes.count { nodes.append([]) }
      nodes[place].append(index)
      node[entry.name] = place
    }
    waiting = nodes.map { entries in
      entries.flatMap { replaced(self.entries[$0]).compactMap { node[$0] } }
    }
    waitForOrigins(node)
    isBegun = Array(repeating: false, count: nodes.count)
    for start in nodes.indices { place(start) }
  }

  /// An origin's transactions wait for the one before.
  private mutating func waitForOrigins(_ node: [FrameName: Int]) {
    let names = node.keys.sorted { ($0.origin, $0.sequence) < ($1.origin, $1.sequence) }
    for (earlier, later) in zip(names, names.dropFirst()) where earlier.origin == later.origin {
      if let first = node[earlier], let second = node[later], first != second {
        waiting[second].append(first)
      }
    }
  }

  /// Puts a transaction after all it waits for; a circle, which no program writes, is broken.
  private mutating func place(_ start: Int) {
    var path = isBegun[start] ? [] : [start]
    isBegun[start] = true
    while let node = path.last {
      if let next = waiting[node].popLast() {
        if !isBegun[next] { path.append(next) }
        isBegun[next] = true
      } else {
        order += nodes[node]
        path.removeLast()
      }
    }
  }
}

extension BookFile {
  /// All entries, each after what it builds on.
  var inOrder: [FrameUnion.Entry] {
    let byClock = entries.sorted(by: FrameUnion.Entry.precedes)
    guard union.isOutOfOrder || state.entities.contains(where: \.isAhead) else { return byClock }
    var table = state.table
    let order = CausalOrder(byClock) { entry in
      let writes = part(entry, &table)?.operations.flatMap(\.writes) ?? []
      return Set(writes.flatMap { $0.replaced.map(\.frame) })
    }
    return order.order.map { byClock[$0] }
  }
}

extension StampClock {
  /// Takes note of a stamp in the book: this device's own counts whatever the clock says now.
  mutating func follow(_ entry: FrameUnion.Entry, of device: UInt64?, now: Int64) {
    if let device, entry.device == device { return pass(entry.head.stamp) }
    observe(entry.head.stamp, now: now)
  }
}
