import Documents
import Domain
import Store
import Terminal

/// Something that reads bytes from outside, and what has to hold whatever they are.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// Any bytes as a segment: every byte is a frame's, or accounted for as damage.
  case scan
  /// Frames with fitting digests around any payloads: the book opens and its history is told.
  case book
  /// The same frames, and the erasures among them taken out of the bytes: all other frames stay,
  /// and doing it again changes nothing.
  case redaction
  /// What is accepted as a value is encoded by the same bytes.
  case value
  /// A register somebody else made, whatever its encoding.
  case csv
  /// Keys: however the bytes are cut into pieces, the same events come out.
  case keys

  /// Traps when something does not hold that has to.
  package func run(_ bytes: [UInt8]) {
    switch self {
    case .scan: Self.scan(bytes)
    case .book: FramedBook(bytes).open()
    case .redaction: Self.redaction(FramedBook(bytes).segment)
    case .value: Self.value(bytes)
    case .csv: _ = try? CSVReader().read(bytes)
    case .keys: Self.keys(bytes)
    }
  }

  static let store = RawIdentifier(high: 0x0123_4567_89AB_CDEF, low: 0xFEDC_BA98_7654_3210)

  private static func scan(_ bytes: [UInt8]) {
    let scan = SegmentScan(bytes, store: store)
    var end = 0
    for frame in scan.frames {
      precondition(frame.range.lowerBound >= end)
      end = frame.range.upperBound
    }
    precondition(end <= bytes.count)
    if end < bytes.count, bytes.count > SegmentHeader.size { precondition(!scan.damage.isEmpty) }
  }

  private static func redaction(_ segment: [UInt8]) {
    let erasures = EraseSet(in: segment, store: store)
    let redacted = Redaction.redact(segment, erasing: erasures, store: store)
    if redacted == segment { return }
    precondition(redacted.count <= segment.count)
    let (before, after) = (
      SegmentScan(segment, store: store), SegmentScan(redacted, store: store)
    )
    precondition(before.frames.map(\.sequence) == after.frames.map(\.sequence))
    precondition(Redaction.redact(redacted, erasing: erasures, store: store) == redacted)
  }

  private static func value(_ bytes: [UInt8]) {
    guard let value = try? ValueCodec.decode(bytes) else { return }
    precondition(ValueCodec.encode(value) == bytes)
  }

  private static func keys(_ bytes: [UInt8]) {
    var whole = InputDecoder()
    let together = whole.feed(bytes) + whole.flush()
    var pieces = InputDecoder()
    var apart: [Event] = []
    for byte in bytes { apart += pieces.feed(CollectionOfOne(byte)) }
    apart += pieces.flush()
    precondition(together == apart)
  }
}
