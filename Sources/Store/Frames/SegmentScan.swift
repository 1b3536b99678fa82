package import Domain

/// What a segment's bytes hold: every valid frame, and what lies between them that is none.
package struct SegmentScan {
  package private(set) var header: SegmentHeader?
  package private(set) var frames: [Frame] = []
  package private(set) var damage: [Damage.Kind] = []
  /// The segment ends with its own seal and the seal fits.
  package private(set) var isSealed = false

  /// Nothing was lost, except perhaps what was being written when a session was cut off.
  var isWhole: Bool {
    damage.allSatisfy {
      switch $0 {
      case .tail, .empty: true
      default: false
      }
    }
  }

  /// Total: any bytes give a result, in time proportional to their number.
  package init(_ bytes: [UInt8], store: RawIdentifier, limits: Limits = .standard) {
    guard !bytes.isEmpty else {
      damage = [.empty]
      return
    }
    bytes.withUnsafeBytes { raw in
      header = SegmentHeader(raw)
      if let header, header.store != store {
        damage = [.foreign(header.store)]
        return
      }
      let start = header == nil ? 0 : SegmentHeader.size
      readFrames(raw, from: start, store: store, limits: limits)
      if header == nil {
        noteMissingHeader(size: bytes.count)
      } else if frames.isEmpty, damage.isEmpty, header?.major == SegmentHeader.currentMajor {
        damage = [.empty]
      }
      if let header, header.major > SegmentHeader.currentMajor {
        damage.append(.newerFormat(major: header.major))
      }
      checkSeal(raw)
    }
  }

  /// Of the bytes from one frame on, in a segment whose header is known; looks at no seal.
  init(
    continuing bytes: [UInt8], _ header: SegmentHeader, store: RawIdentifier, limits: Limits
  ) {
    self.header = header
    bytes.withUnsafeBytes { readFrames($0, from: 0, store: store, limits: limits) }
  }

  private mutating func readFrames(
    _ bytes: UnsafeRawBufferPointer, from start: Int, store: RawIdentifier, limits: Limits
  ) {
    var offset = start
    var search = FrameSearch(bytes: bytes, store: store, limits: limits)
    while offset < bytes.count {
      if let frame = Frame(in: bytes, at: offset, store: store, limits: limits) {
        frames.append(frame)
        offset = frame.range.upperBound
      } else if let next = search.next(after: offset) {
        damage.append(.gap(offset: offset, bytes: next - offset))
        offset = next
      } else {
        damage.append(.tail(bytes: bytes.count - offset))
        return
      }
    }
  }

  /// Bytes before the first frame are the damaged header's; without a frame it is no segment.
  private mutating func noteMissingHeader(size: Int) {
    if frames.isEmpty {
      damage = [size < SegmentHeader.size ? .tail(bytes: size) : .notASegment]
    } else if case .gap(offset: 0, bytes: SegmentHeader.size) = damage.first {
      damage[0] = .header
    } else {
      damage.insert(.header, at: 0)
    }
  }

  private mutating func checkSeal(_ bytes: UnsafeRawBufferPointer) {
    guard let header else { return }
    let own = frames.indices.filter {
      frames[$0].kind == Frame.seal && frames[$0].origin == header.segment
    }
    guard let index = own.first else { return }
    let seal = Seal(payload: UnsafeRawBufferPointer(rebasing: bytes[frames[index].payload]))
    if index == frames.count - 1, seal == Seal(over: frames[..<index].map(\.digest)) {
      isSealed = damage.isEmpty
    } else {
      damage.append(.seal)
    }
  }
}

/// Looks for the next valid frame after damage, working at most a few times over the bytes.
private struct FrameSearch {
  let bytes: UnsafeRawBufferPointer
  let store: RawIdentifier
  let limits: Limits
  private var allowance: Int

  init(bytes: UnsafeRawBufferPointer, store: RawIdentifier, limits: Limits) {
    self.bytes = bytes
    self.store = store
    self.limits = limits
    allowance = 4 * bytes.count + limits.payloadBytes
  }

  mutating func next(after start: Int) -> Int? {
    var offset = start + 1
    while offset + Frame.headerSize <= bytes.count {
      if bytes.littleEndian(at: offset) == Frame.mark {
        let claimed: UInt32 = bytes.littleEndian(at: offset + 4)
        // A length that cannot be costs nothing: no digest is taken.
        if claimed <= limits.payloadBytes, Int(claimed) <= bytes.count - offset - Frame.headerSize {
          allowance -= Int(claimed) + Frame.headerSize
        }
        if allowance < 0 { return nil }
        if Frame(in: bytes, at: offset, store: store, limits: limits) != nil { return offset }
      }
      offset += 1
    }
    return nil
  }
}
