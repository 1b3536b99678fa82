package import Domain

extension BookState {
  /// Takes in everything that was read: erasures first, then all operations.
  ///
  /// - Returns: how many frames of which segment are not understood.
  mutating func takeIn(
    _ entries: [FrameUnion.Entry], of segments: [LoadedSegment], limits: Limits
  ) -> [Int: Int] {
    reserve(frames: entries.count)
    erasures = EraseSet(entries, of: segments, limits: limits)
    var notUnderstood: [Int: Int] = [:]
    for entry in entries {
      if let part = entry.part(segments[entry.segment].bytes, limits, &table) {
        insert(part, entry.name)
      } else {
        notUnderstood[entry.segment, default: 0] += 1
      }
    }
    return notUnderstood
  }
}

extension EraseSet {
  /// Every erasure among the frames that were read.
  init(_ entries: [FrameUnion.Entry], of segments: [LoadedSegment], limits: Limits) {
    self.init()
    var table = NameTable()
    for entry in entries where entry.isErasure {
      guard let part = entry.part(segments[entry.segment].bytes, limits, &table) else { continue }
      insert(part, entry.name, table)
    }
  }

  /// Every erasure that one segment of the store tells of.
  package init(in segment: [UInt8], store: RawIdentifier) {
    let scan = SegmentScan(segment, store: store)
    guard scan.frames.contains(where: \.isErasure) else {
      self.init()
      return
    }
    let segments = [LoadedSegment(name: "", bytes: segment, scan: scan)]
    self.init(FrameUnion(segments).entries, of: segments, limits: .standard)
  }
}

extension FrameUnion.Entry {
  var isErasure: Bool { flags & Frame.Flag.erasure != 0 }

  /// The operations in the frame, from the bytes of its segment; nil for those of a newer version.
  func part(_ bytes: [UInt8], _ limits: Limits, _ table: inout NameTable) -> TransactionPart? {
    bytes.withUnsafeBytes { bytes in
      var reader = TransactionReader(
        UnsafeRawBufferPointer(rebasing: bytes[payload]), origin: origin, limits: limits)
      return try? reader.partForState(&table)
    }
  }
}
