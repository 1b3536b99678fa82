import Chance
import Store

/// The disks that a power cut at one moment may leave.
///
/// While few names are unflushed, every subset of them is met with every way in which one file may
/// be torn. With many, as after the removal of sixty files, the names come in the subsets that a
/// system may well leave (none, all, every beginning, all but one or two, one or two alone) and in
/// some drawn by chance, with what the files hold lost and whole; files are torn at every place
/// with none of the names, with all and with two subsets drawn by chance.
///
/// What an unfinished file holds is only ever lost or whole: nobody reads one.
struct CrashStates {
  private let disk: MemoryDisk
  private var source: SeededSource
  private let step: Int

  /// Of more names than these not every subset is tried.
  private static let few = 6
  private static let drawn = 64
  private static let drawnAndTorn = 2

  /// Which of the unflushed names a power cut kept, and whether it tore files besides.
  private struct Names {
    var kept: [Bool]
    var tearsFiles = false
  }

  /// - Parameter step: one to cut writes at every byte.
  init(_ disk: MemoryDisk, step: Int = 1, seed: UInt64) {
    self.disk = disk
    self.step = step
    source = SeededSource(seed: seed)
  }

  mutating func forEach(_ body: (MemoryDisk) -> Void) {
    let folders = disk.reachable.filter { !disk.nodes[$0].names.isEmpty }
    let count = folders.reduce(0) { $0 + disk.nodes[$1].names.count }
    for names in count <= Self.few ? everySubset(of: count) : someSubsets(of: count) {
      var settled = disk
      var first = 0
      for folder in folders {
        let start = first
        settled.settle(folder: folder) { names.kept[start + $0] }
        first += disk.nodes[folder].names.count
      }
      forEachContent(of: settled, tearing: names.tearsFiles, body)
    }
  }

  private func everySubset(of count: Int) -> [Names] {
    (0..<(1 << count)).map { bits in
      Names(kept: (0..<count).map { bits >> $0 & 1 == 1 }, tearsFiles: true)
    }
  }

  private mutating func someSubsets(of count: Int) -> [Names] {
    let all = 0..<count
    var subsets = [false, true].map {
      Names(kept: Array(repeating: $0, count: count), tearsFiles: true)
    }
    subsets += all.map { end in Names(kept: all.map { $0 < end }) }
    let pairs = all.flatMap { first in (first..<count).map { (first, $0) } }
    for (first, second) in stride(from: 0, to: pairs.count, by: step).map({ pairs[$0] }) {
      let chosen = all.map { $0 == first || $0 == second }
      subsets += [Names(kept: chosen), Names(kept: chosen.map { !$0 })]
    }
    for number in 0..<Self.drawn {
      let kept = all.map { _ in source.next() & 1 == 1 }
      subsets.append(Names(kept: kept, tearsFiles: number < Self.drawnAndTorn))
    }
    return subsets
  }

  private mutating func forEachContent(
    of settled: MemoryDisk, tearing: Bool, _ body: (MemoryDisk) -> Void
  ) {
    var lost = settled
    lost.forgetUnflushed()
    body(lost)
    let files = settled.reachable.filter { !settled.nodes[$0].writes.isEmpty }
    if files.isEmpty { return }
    var whole = lost
    for file in files { whole.settle(file: file, as: settled.nodes[file].bytes) }
    body(whole)
    guard tearing else { return }
    for file in files.filter(settled.readFiles.contains) {
      forEachOutcome(of: file, in: settled, from: lost, body)
      if files.count > 1 { forEachOutcome(of: file, in: settled, from: whole, body) }
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

extension MemoryDisk {
  /// The numbers of the files that have a name under which somebody reads them.
  var readFiles: Set<Int> {
    Set(
      reachable.flatMap { folder in
        nodes[folder].entries.filter { !Self.isUnfinished($0.key) }.map(\.value)
      })
  }

  /// Two disks with one picture are the same to whoever opens the book and goes on with it.
  var picture: Int {
    var hasher = Hasher()
    for number in reachable where nodes[number].isDirectory {
      for (name, node) in nodes[number].entries.sorted(by: { $0.key < $1.key }) {
        hasher.combine(name)
        if Self.isUnfinished(name) || nodes[node].isDirectory { continue }
        nodes[node].bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
        hasher.combine(nodes[node].bytes.count)
      }
      hasher.combine(nodes[number].entries.count)
    }
    return hasher.finalize()
  }

  private static func isUnfinished(_ name: String) -> Bool {
    name.hasPrefix("~") && name.hasSuffix(".tmp")
  }
}
