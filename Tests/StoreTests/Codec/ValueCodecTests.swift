import Domain
import Testing

@testable import Store

struct ValueCodecTests {
  @Test(
    arguments: [
      (Value.bool(false), [0x08]),
      (.bool(true), [0x09]),
      (.integer(0), [0x10, 0x00]),
      (.integer(-1), [0x10, 0x01]),
      (.integer(64), [0x10, 0x80, 0x01]),
      (.real(1), [0x23, 0, 0, 0, 0, 0, 0, 0xF0, 0x3F]),
      (.instant(2), [0x33, 0x04]),
      (.data([7, 8]), [0x40, 2, 7, 8]),
      (.text("å"), [0x50, 2, 0xC3, 0xA5]),
      (
        .identifier(RawIdentifier(high: 1, low: 2)),
        [0x80, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2]
      ),
      (.list([.bool(true)]), [0xA0, 1, 0x09]),
      (.set([.text("b"), .text("a")]), [0xC0, 2, 0x50, 1, 0x61, 0x50, 1, 0x62]),
      (
        .map(Record([Field("b", .bool(true)), Field("a", .bool(false))])),
        [0xD0, 2, 1, 0x61, 0x08, 1, 0x62, 0x09]
      ),
    ] as [(Value, [UInt8])])
  func `a value has the bytes the format says`(value: Value, bytes: [UInt8]) {
    #expect(ValueCodec.encode(value) == bytes)
  }

  @Test(arguments: Samples.values)
  func `a value comes back from its bytes`(value: Value) throws {
    #expect(try ValueCodec.decode(ValueCodec.encode(value)) == value)
  }

  @Test(arguments: Samples.values)
  func `a value that is cut off is refused`(value: Value) {
    let bytes = ValueCodec.encode(value)
    let accepted = bytes.indices.filter { (try? ValueCodec.decode(Array(bytes[..<$0]))) != nil }
    #expect(accepted == [])
  }

  @Test(arguments: Samples.values)
  func `what is read from changed bytes encodes to exactly those bytes`(value: Value) {
    let bytes = ValueCodec.encode(value)
    let wrong = Samples.singleBitFlips(of: bytes).filter { flipped in
      guard let read = try? ValueCodec.decode(flipped) else { return false }
      return ValueCodec.encode(read) != flipped
    }
    #expect(wrong == [])
  }

  @Test(
    arguments: [
      [], [0x00], [0xFF], [0x08, 0x08], [0x10, 0x80, 0x00], [0x50, 2, 0xC3, 0x28],
      [0x23, 0, 0, 0, 0, 0, 0, 0xF8, 0x7F],
      [0x10, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x02],
      [0xA0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01],
      [0x40, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F],
      [0xC0, 2, 0x50, 1, 0x62, 0x50, 1, 0x61], [0xC0, 2, 0x09, 0x09],
      [0xD0, 2, 1, 0x61, 0x08, 1, 0x61, 0x08], [0xD0, 2, 1, 0x62, 0x08, 1, 0x61, 0x08],
    ] as [[UInt8]])
  func `bytes that are not canonical are refused`(bytes: [UInt8]) {
    #expect(throws: MalformedBytes.self) { try ValueCodec.decode(bytes) }
  }

  @Test func `nesting deeper than the limit is refused`() {
    #expect(throws: MalformedBytes.self) { try ValueCodec.decode(nested(60_000)) }
    #expect(throws: Never.self) { try ValueCodec.decode(nested(8)) }
  }

  private func nested(_ depth: Int) -> [UInt8] {
    (0..<2 * depth).map { $0.isMultiple(of: 2) ? 0xA0 : 1 } + [0x08]
  }

  @Test func `more elements than the limit are refused`() {
    let many = ValueCodec.encode(.list(Array(repeating: .bool(true), count: 100_001)))
    #expect(throws: MalformedBytes.self) { try ValueCodec.decode(many) }
  }
}
