import Domain
import Testing

@testable import Store

struct SegmentScanTests {
  let segment = Samples.segment(frames: 4, sealed: true)

  @Test func `an intact segment gives its header, its frames and its seal`() {
    let scan = SegmentScan(segment, store: Samples.store)
    #expect(scan.header?.segment == 7)
    #expect(scan.frames.map(\.sequence) == [1, 2, 3, 4, 5])
    #expect(scan.damage == [])
    #expect(scan.isSealed)
  }

  @Test func `a header comes back from its bytes`() {
    var header = SegmentHeader(
      store: Samples.store, segment: .max, device: 5, created: Stamp(raw: 99))
    header.isPack = true
    header.generation = 3
    #expect(header.bytes.withUnsafeBytes { SegmentHeader($0) } == header)
  }

  @Test func `every truncation keeps the frames before it and says so, or ends between frames`() {
    let whole = SegmentScan(segment, store: Samples.store)
    for length in 1..<segment.count {
      let scan = SegmentScan(Array(segment[..<length]), store: Samples.store)
      let expected = whole.frames.filter { $0.range.upperBound <= length }
      #expect(scan.frames == expected)
      let isBetween = whole.frames.contains { $0.range.upperBound == length }
      #expect(scan.damage.isEmpty == isBetween)
      #expect((scan.damage == [.empty]) == (length == SegmentHeader.size))
      #expect(!scan.isSealed)
    }
  }

  @Test func `every flipped bit is reported and costs at most the frame it is in`() {
    let whole = SegmentScan(segment, store: Samples.store)
    for (bit, flipped) in Samples.singleBitFlips(of: segment).enumerated() {
      let scan = SegmentScan(flipped, store: Samples.store)
      let expected = whole.frames.filter { !$0.range.contains(bit / 8) }
      #expect(scan.frames == expected)
      #expect(!scan.damage.isEmpty)
      #expect(!scan.isSealed)
    }
  }

  @Test func `every missing byte in the middle is reported and the rest is intact`() {
    let whole = SegmentScan(segment, store: Samples.store)
    for index in 0..<segment.count {
      var shorter = segment
      shorter.remove(at: index)
      let scan = SegmentScan(shorter, store: Samples.store)
      let expected = whole.frames.filter { !$0.range.contains(index) }
      #expect(scan.frames.map(\.digest) == expected.map(\.digest))
      #expect(!scan.damage.isEmpty)
    }
  }

  @Test func `a segment of another book is left alone`() {
    let scan = SegmentScan(segment, store: RawIdentifier(high: 1, low: 1))
    #expect(scan.frames == [])
    #expect(scan.damage == [.foreign(Samples.store)])
  }

  @Test(arguments: [1, 63, 64, 1000])
  func `bytes of anything else are no segment and no trap`(size: Int) {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    let scan = SegmentScan(bytes, store: Samples.store)
    #expect(scan.frames == [])
    #expect(scan.damage == [size < 64 ? .tail(bytes: size) : .notASegment])
  }

  @Test func `frames appended after a seal are read and reported`() {
    let more =
      segment
      + Frame.encode(
        kind: Frame.transaction, origin: 7, sequence: 9, payload: [1], store: Samples.store)
    let scan = SegmentScan(more, store: Samples.store)
    #expect(scan.frames.count == 6)
    #expect(scan.damage == [.seal])
  }

  @Test func `a file of frame marks that claim much is given up early`() {
    let mark: [UInt8] = Array("FRM\u{1}".utf8) + [0, 0, 8, 0] + Array(repeating: 0, count: 32)
    let bytes = (0..<40_000).flatMap { _ in mark }
    let scan = SegmentScan(bytes, store: Samples.store)
    #expect(scan.frames == [])
  }

  @Test func `frames whose lengths are damaged do not hide the frames behind them`() {
    var bytes = Samples.segment(frames: 6, sealed: false)
    let frames = SegmentScan(bytes, store: Samples.store).frames
    for frame in frames.prefix(4) { bytes[frame.range.lowerBound + 7] = 0x80 }
    #expect(SegmentScan(bytes, store: Samples.store).frames.map(\.sequence) == [5, 6])
  }
}
