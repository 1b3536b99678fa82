package import Domain

/// Takes erased values out of the bytes of a segment.
///
/// The frames stay, with their names and their order; each erased value becomes the byte for an
/// erased one, its frame bears the flag, and digests and the segment's own seal are made anew.
/// Bytes between frames, which nobody can read and nobody can search, become zeros. The result
/// depends on the bytes and the erasures alone, and not on the order of erasures: whoever does it
/// writes the same file. The header's generation counts the erased values in the segment.
package enum Redaction {
  /// The same bytes when nothing in them is erased, and for a segment of another book or of a newer
  /// format.
  package static func redact(
    _ segment: [UInt8], erasing erasures: EraseSet, store: RawIdentifier,
    limits: Limits = .standard
  ) -> [UInt8] {
    if erasures.isEmpty { return segment }
    let scan = SegmentScan(segment, store: store, limits: limits)
    let header = segment.withUnsafeBytes { SegmentHeader($0) }
    guard !scan.frames.isEmpty,
      header.map({ $0.store == store && $0.major <= SegmentHeader.currentMajor }) ?? true
    else { return segment }
    var rewriting = Rewriting(segment: segment, store: store, limits: limits)
    rewriting.appendHead(before: scan.frames[0])
    for frame in scan.frames { rewriting.append(frame, erasing: erasures, seal: scan.isSealed) }
    rewriting.finish(header)
    return rewriting.result
  }

  /// The frame's bytes without what is erased, and how many values are erased in them.
  static func redact(
    _ frame: Frame, in segment: [UInt8], erasing erasures: EraseSet, store: RawIdentifier,
    limits: Limits
  ) -> (bytes: [UInt8], erased: Int) {
    let payload = Array(segment[frame.payload])
    guard frame.kind == Frame.transaction, !frame.isErasure,
      let redacted = RedactedPayload(
        payload, FrameName(origin: frame.origin, sequence: frame.sequence), erasing: erasures,
        limits: limits)
    else { return (Array(segment[frame.range]), 0) }
    guard redacted.bytes != payload else { return (Array(segment[frame.range]), redacted.erased) }
    let bytes = Frame.encode(
      kind: frame.kind, flags: frame.flags | Frame.Flag.redacted, origin: frame.origin,
      sequence: frame.sequence, payload: redacted.bytes, store: store)
    return (bytes, redacted.erased)
  }
}

/// A segment while it is written anew.
private struct Rewriting {
  let segment: [UInt8]
  let store: RawIdentifier
  let limits: Limits
  private(set) var result: [UInt8] = []
  private var digests: [Digest] = []
  private var erased = 0
  private var end = 0
  private var frameChanged = false

  init(segment: [UInt8], store: RawIdentifier, limits: Limits) {
    self.segment = segment
    self.store = store
    self.limits = limits
    result.reserveCapacity(segment.count)
  }

  /// A damaged header stays as it is: it holds no values.
  mutating func appendHead(before frame: Frame) {
    end = min(SegmentHeader.size, frame.range.lowerBound)
    result += segment[..<end]
  }

  /// - Parameter seal: whether the segment's own seal fits; one that does not is kept for what it
  ///   tells.
  mutating func append(_ frame: Frame, erasing erasures: EraseSet, seal: Bool) {
    appendZeros(to: frame.range.lowerBound)
    end = frame.range.upperBound
    if seal, frame.kind == Frame.seal, end == segment.count, frameChanged {
      result += Frame.encode(
        kind: Frame.seal, flags: frame.flags | Frame.Flag.redacted, origin: frame.origin,
        sequence: frame.sequence, payload: Seal(over: digests).payload, store: store)
      return
    }
    let (bytes, count) = Redaction.redact(
      frame, in: segment, erasing: erasures, store: store, limits: limits)
    frameChanged = frameChanged || !segment[frame.range].elementsEqual(bytes)
    erased += count
    result += bytes
    digests.append(Digest(frame: bytes))
  }

  mutating func finish(_ header: SegmentHeader?) {
    appendZeros(to: segment.count)
    guard frameChanged, var header else { return }
    header.isRedacted = true
    header.generation = UInt32(clamping: erased)
    result.replaceSubrange(..<SegmentHeader.size, with: header.bytes)
  }

  private mutating func appendZeros(to offset: Int) {
    result += repeatElement(0, count: offset - end)
  }
}

/// A transaction's payload in which each erased value is one byte that says so.
private struct RedactedPayload {
  private(set) var bytes: [UInt8] = []
  private(set) var erased = 0

  /// Nil for bytes of a newer version.
  init?(_ payload: [UInt8], _ frame: FrameName, erasing erasures: EraseSet, limits: Limits) {
    var table = NameTable()
    let read = payload.withUnsafeBytes { raw -> (TransactionPart, TransactionReader)? in
      var reader = TransactionReader(raw, origin: frame.origin, limits: limits)
      reader.keepsSpans = true
      guard let part = try? reader.part(&table) else { return nil }
      return (part, reader)
    }
    guard let (part, reader) = read else { return nil }
    let spans = reader.spans
    let words = erasures.attributes(of: part, frame)
    erased = words.count
    bytes = Array(payload[..<reader.attributesSpan.lowerBound])
    bytes += ValueCodec.encode(.map(part.attributes.withEmpty(words)))
    var end = reader.attributesSpan.upperBound
    let writes = zip(frame.operations, part.operations).flatMap { name, operation in
      operation.writes.map { (name, operation.entityName, $0) }
    }
    for ((name, entity, write), span) in zip(writes, spans) {
      if write.value == .redacted { erased += 1 }
      guard erasures.erases(write, by: name, of: entity, table) else { continue }
      erased += 1
      bytes += payload[end..<span.lowerBound]
      bytes += Self.erasedWrite(payload[span])
      end = span.upperBound
    }
    bytes += payload[end...]
  }

  /// The key as that of the whole field, for a part of it is a value too; then the erased value.
  private static func erasedWrite(_ write: ArraySlice<UInt8>) -> [UInt8] {
    var combined: UInt64 = 0
    var shift: UInt64 = 0
    for byte in write {
      combined |= UInt64(byte & 0x7F) << shift
      shift += 7
      if byte < 0x80 { break }
    }
    var writer = ByteWriter()
    writer.append(varint: combined & ~3 | TransactionCodec.Shape.whole)
    writer.append(byte: TransactionCodec.redacted)
    return writer.bytes
  }
}
