/// A closed segment of this device as it was when the book was opened.
struct OwnSegment {
  let name: String
  let isPack: Bool
  let created: Stamp
  /// Small ones are folded at once; see `Folding`.
  let isSmall: Bool
  /// Not small, and a later pack carries every frame of it.
  let isCarriedElsewhere: Bool

  /// In the order of their making.
  static func all(_ segments: [LoadedSegment], device: UInt64?) -> [OwnSegment] {
    let own = segments.filter { segment in
      !segment.isRescue && segment.scan.isSealed && segment.scan.header?.device == device
        && segment.scan.header?.major == SegmentHeader.currentMajor
    }
    let packs = own.filter {
      $0.scan.header?.isPack == true && $0.bytes.count >= Folding.smallSize
    }
    let found = own.compactMap { segment in
      segment.scan.header.map { header in
        let isSmall = segment.bytes.count < Folding.smallSize
        return OwnSegment(
          name: segment.name, isPack: header.isPack, created: header.created, isSmall: isSmall,
          isCarriedElsewhere: !isSmall && packs.contains { $0.carries(segment) })
      }
    }
    return found.sorted { ($0.created, $0.name) < ($1.created, $1.name) }
  }
}

extension LoadedSegment {
  /// Whether it is a later segment with every frame of the other; looks at the ends before all.
  fileprivate func carries(_ other: LoadedSegment) -> Bool {
    guard let mine = scan.header, let its = other.scan.header, its.segment != mine.segment,
      its.created < mine.created || its.created == mine.created && its.segment < mine.segment,
      let first = other.scan.frames.first,
      scan.frames.contains(where: { $0.digest == first.digest })
    else { return false }
    let frames = Set(scan.frames.map(\.digest))
    return other.scan.frames.allSatisfy { frames.contains($0.digest) }
  }
}
