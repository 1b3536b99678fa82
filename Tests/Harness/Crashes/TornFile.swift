import Chance
import Store

/// What a power cut may leave of a file whose last writes were not flushed.
struct TornFile {
  private let flushed: [UInt8]
  private let writes: [MemoryNode.PendingWrite]
  private let whole: [UInt8]
  private var source: SeededSource
  /// One for every byte; more to look at a part of the states.
  private let step: Int

  private static let sector = 512

  init(_ node: MemoryNode, step: Int, seed: UInt64) {
    flushed = node.flushedBytes
    writes = node.writes
    var whole = flushed
    for write in writes { write.apply(to: &whole) }
    self.whole = whole
    self.step = step
    source = SeededSource(seed: seed)
  }

  /// Nothing, all, every prefix, the same with the length of all and zeros, noise or old bytes in
  /// the rest, a sector missing, a sector alone, a write missing, a write alone.
  mutating func forEachOutcome(_ body: ([UInt8]) -> Void) {
    body(flushed)
    body(whole)
    let fillers = [zeros, noise, stale]
    for (index, write) in writes.enumerated() {
      for cut in cuts(write.bytes.count) {
        var bytes = flushed
        for earlier in writes[..<index] { earlier.apply(to: &bytes) }
        write.apply(to: &bytes, count: cut)
        body(bytes)
        for filler in fillers where bytes.count < whole.count {
          body(bytes + filler[bytes.count...])
        }
      }
    }
    sectors(body)
    if writes.count > 1 { single(body) }
  }

  private var zeros: [UInt8] { Array(repeating: 0, count: whole.count) }

  private var noise: [UInt8] {
    mutating get { (0..<whole.count).map { _ in UInt8(truncatingIfNeeded: source.next()) } }
  }

  /// What the blocks held before: the same file, displaced.
  private var stale: [UInt8] {
    mutating get {
      let shift = source.next(in: 0...max(0, whole.count - 1))
      return Array(whole[shift...] + whole[..<shift])
    }
  }

  private mutating func cuts(_ count: Int) -> [Int] {
    if count <= 1024 {
      return Array(stride(from: source.next(in: 0...(step - 1)), through: count, by: step))
    }
    let edges = stride(from: Self.sector, to: count, by: Self.sector).flatMap {
      [$0 - 1, $0, $0 + 1]
    }
    let some = (0..<128).map { _ in source.next(in: 0...count) }
    return Array(Set(edges + some + Array(0...64) + Array((count - 64)...count))).sorted()
  }

  private mutating func sectors(_ body: ([UInt8]) -> Void) {
    let first = (writes.map(\.offset).min() ?? 0) / Self.sector
    let last = max(first, (whole.count - 1) / Self.sector)
    for number in first...last {
      let range = number * Self.sector..<min(whole.count, (number + 1) * Self.sector)
      if range.isEmpty { continue }
      var missing = whole
      var alone = flushed + zeros.dropFirst(flushed.count)
      for index in range {
        missing[index] = index < flushed.count ? flushed[index] : 0
        alone[index] = whole[index]
      }
      body(missing)
      body(alone)
    }
  }

  private func single(_ body: ([UInt8]) -> Void) {
    for index in writes.indices {
      var missing = flushed
      for other in writes.indices where other != index { writes[other].apply(to: &missing) }
      body(missing)
      var alone = flushed
      writes[index].apply(to: &alone)
      body(alone)
    }
  }
}
