import Chance
import Store

/// Every disk that a power cut at one moment may leave.
struct CrashStates {
  private let disk: MemoryDisk
  private var source: SeededSource
  private let step: Int

  /// More subsets of names than these are drawn by chance.
  private static let subsets = 64

  /// - Parameter step: one to cut writes at every byte.
  init(_ disk: MemoryDisk, step: Int = 1, seed: UInt64) {
    self.disk = disk
    self.step = step
    source = SeededSource(seed: seed)
  }

  mutating func forEach(_ body: (MemoryDisk) -> Void) {
    let folders = disk.reachable.filter { !disk.nodes[$0].names.isEmpty }
    let count = folders.reduce(0) { $0 + disk.nodes[$1].names.count }
    for subset in subsets(of: count) {
      var settled = disk
      var first = 0
      for folder in folders {
        let start = first
        settled.settle(folder: folder) { subset[start + $0] }
        first += disk.nodes[folder].names.count
      }
      forEachContent(of: settled, body)
    }
  }

  /// Which of the names are kept.
  private mutating func subsets(of count: Int) -> [[Bool]] {
    if count <= 6 {
      return (0..<(1 << count)).map { bits in (0..<count).map { bits >> $0 & 1 == 1 } }
    }
    var subsets = [true, false].map { Array(repeating: $0, count: count) }
    for _ in 0..<Self.subsets { subsets.append((0..<count).map { _ in source.next() & 1 == 1 }) }
    return subsets
  }

  private mutating func forEachContent(of settled: MemoryDisk, _ body: (MemoryDisk) -> Void) {
    let files = settled.reachable.filter { !settled.nodes[$0].writes.isEmpty }
    var lost = settled
    lost.forgetUnflushed()
    guard let last = files.last else { return body(lost) }
    if files.count == 1 { return forEachOutcome(of: last, in: settled, from: lost, body) }
    for file in files {
      let others = files.filter { $0 != file }
      forEachOutcome(of: file, in: settled, from: lost, body)
      var kept = lost
      for other in others { kept.settle(file: other, as: settled.nodes[other].bytes) }
      forEachOutcome(of: file, in: settled, from: kept, body)
    }
  }

  private mutating func forEachOutcome(
    of file: Int, in settled: MemoryDisk, from base: MemoryDisk, _ body: (MemoryDisk) -> Void
  ) {
    var torn = TornFile(settled.nodes[file], step: step, seed: source.next())
    torn.forEachOutcome { bytes in
      var state = base
      state.settle(file: file, as: bytes)
      body(state)
    }
  }
}
