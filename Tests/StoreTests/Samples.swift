import Domain

@testable import Store

/// Values and bytes that several tests share.
enum Samples {
  static let store = RawIdentifier(high: 0x0123_4567_89AB_CDEF, low: 0xFEDC_BA98_7654_3210)

  static let values: [Value] = [
    .bool(true), .integer(.min), .integer(.max), .integer(300), .real(-0.0), .real(.infinity),
    .instant(1_790_000_000_000), .data([]), .data(Array(0...255)), .text(""),
    .text("$null"), .text("Åsa Öberg — e\u{301}"), .text(String(repeating: "x", count: 200)),
    .identifier(RawIdentifier(high: .max, low: 0)), .list([]), .set([]), .map(Record()),
    .list([.text("a"), .list([.integer(1)]), .map(Record([Field("k", .bool(false))]))]),
    .set([.text("a"), .text("aa"), .text("b")]), .set([.integer(-3), .integer(2), .integer(100)]),
    .map(Record([Field("Z", .integer(1)), Field("a", .set([.text("x")])), Field("å", .real(2))])),
  ]

  static func singleBitFlips(of bytes: [UInt8]) -> [[UInt8]] {
    (0..<bytes.count * 8).map { bit in
      var flipped = bytes
      flipped[bit / 8] ^= 1 << UInt8(bit % 8)
      return flipped
    }
  }

  static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// A segment with `count` small frames, closed with a seal when asked for.
  static func segment(_ identifier: UInt64 = 7, frames count: Int, sealed: Bool) -> [UInt8] {
    let header = SegmentHeader(
      store: store, segment: identifier, device: 3, created: Stamp(milliseconds: 1_790_000_000_000))
    var bytes = header.bytes
    for number in 0..<count {
      bytes += Frame.encode(
        kind: Frame.transaction, origin: identifier, sequence: UInt32(number + 1),
        payload: Array(repeating: UInt8(number + 65), count: 20 + number), store: store)
    }
    guard sealed else { return bytes }
    let seal = Seal(over: SegmentScan(bytes, store: store).frames.map(\.digest))
    return bytes
      + Frame.encode(
        kind: Frame.seal, origin: identifier, sequence: UInt32(count + 1), payload: seal.payload,
        store: store)
  }
}
