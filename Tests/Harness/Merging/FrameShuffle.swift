import Chance
import Store

/// Deals the frames of some segments out to new ones.
struct FrameShuffle {
  private let header: [UInt8]
  private let frames: [ArraySlice<UInt8>]

  init(_ segments: [[UInt8]]) {
    header = segments.first.map { Array($0.prefix(SegmentHeader.size)) } ?? []
    frames = segments.flatMap { bytes -> [ArraySlice<UInt8>] in
      guard let header = bytes.withUnsafeBytes({ SegmentHeader($0) }) else { return [] }
      let scan = SegmentScan(bytes, store: header.store)
      return scan.frames.filter { $0.kind == Frame.transaction }.map { bytes[$0.range] }
    }
  }

  /// Every frame at least once, in no order.
  func segments(using source: inout SeededSource) -> [[UInt8]] {
    var segments = Array(repeating: header, count: source.next(in: 1...4))
    let twice = frames.filter { _ in source.next(in: 0...3) == 0 }
    for frame in (frames + twice).shuffled(using: &source) {
      segments[source.next(in: 0...segments.count - 1)] += frame
    }
    return segments
  }
}
