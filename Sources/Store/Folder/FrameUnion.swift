internal import Domain

/// The set of all frames, each once, whichever segments carry it; and what is missing from it.
struct FrameUnion {
  /// A frame of a transaction and where its payload lies.
  struct Entry {
    var name: FrameName
    /// The same as in the name, except after a fork.
    let origin: UInt64
    let head: TransactionHead
    var segment: Int
    var payload: Range<Int>
    let device: UInt64?
    /// Of its frame; see `Frame.Flag`.
    var flags: UInt8 = 0

    /// By their clocks, and of two alike by their names.
    static func precedes(_ left: Entry, _ right: Entry) -> Bool {
      if left.head.stamp != right.head.stamp { return left.head.stamp < right.head.stamp }
      return (left.name.origin, left.name.sequence) < (right.name.origin, right.name.sequence)
    }
  }

  /// Complete transactions only, in the order of their clocks.
  private(set) var entries: [Entry] = []
  private(set) var damage: [Damage] = []
  /// Parts of transactions whose other parts have not been found and may not have been written.
  private var waiting: [Entry] = []
  /// Whether the latest `absorb` gave an entry that was known another name.
  private(set) var hasRenamed = false
  private(set) var frameCount = 0
  /// Frames that lie in a rescue file only.
  private(set) var rescued: [(segment: Int, frame: Frame)] = []
  /// Where each entry lies, once there have been two frames under one name.
  private var places: [FrameName: Int]?
  private var seen: [FrameName: Digest] = [:]
  /// Names whose frame is a redacted one.
  private var redacted: Set<FrameName> = []
  /// An origin's stamps do not follow its sequence: its clock was moved.
  private(set) var isOutOfOrder = false
  /// A frame is there redacted and not redacted, so some file holds what is erased.
  private(set) var holdsErased = false
  /// How often a frame was found that had been found before.
  private(set) var duplicates = 0
  private var highest: [UInt64: Reach] = [:]
  /// What each device said how far it had seen; see `Witness`.
  private var witnesses: [UInt64: Witness] = [:]

  init(_ segments: [LoadedSegment], limits: Limits = .standard) {
    seen.reserveCapacity(segments.reduce(0) { $0 + $1.scan.frames.count })
    for index in segments.indices { add(segments[index], index, limits) }
    dropIncomplete()
    entries.sort(by: Entry.precedes)
    damage += MissingFrames(seen.keys, highest, witnesses.values).damage
  }

  /// Takes in one more piece of a folder and gives the transactions that are complete with it.
  mutating func absorb(
    _ segment: LoadedSegment, _ index: Int, _ limits: Limits = .standard
  ) -> ArraySlice<Entry> {
    let known = entries.count
    places = nil
    hasRenamed = false
    add(segment, index, limits)
    let (complete, incomplete) = sorted((waiting + entries[known...])[...])
    entries[known...] = complete.sorted(by: Entry.precedes)[...]
    waiting = incomplete
    return entries[known...]
  }

  /// Takes in a frame of this session.
  mutating func append(_ entry: Entry, digest: Digest) {
    seen[entry.name] = digest
    frameCount += 1
    highest[entry.origin, default: Reach()].add(entry.name.sequence, isTransaction: true)
    entries.append(entry)
  }

  /// Whether the frame is among those taken in.
  func has(_ frame: Frame) -> Bool {
    guard let known = seen[FrameName(origin: frame.origin, sequence: frame.sequence)] else {
      return false
    }
    if redacted.contains(FrameName(origin: frame.origin, sequence: frame.sequence)) { return true }
    let moved = FrameName(origin: frame.origin ^ frame.digest.first, sequence: frame.sequence)
    return known == frame.digest || seen[moved] == frame.digest
  }

  /// Of the frames that lie in a rescue file only.
  var rescuedTransactions: Int { rescued.count { $0.frame.kind == Frame.transaction } }

  /// The sequence of an origin's last transaction; 0 for an unknown one.
  func lastTransaction(of origin: UInt64) -> UInt32 { highest[origin]?.lastTransaction ?? 0 }

  /// Every origin that has transactions, with the sequence of its last one.
  func eachLastTransaction(_ body: (UInt64, UInt32) -> Void) {
    for (origin, reach) in highest where reach.lastTransaction > 0 {
      body(origin, reach.lastTransaction)
    }
  }

  /// What a device has not yet said that it has seen, of all origins but some.
  func unsaid(by device: UInt64, except own: Set<UInt64>) -> Witness {
    let said = witnesses[device]?.last ?? [:]
    var witness = Witness()
    for (origin, reach) in highest where reach.last > said[origin] ?? 0 && !own.contains(origin) {
      witness.note(origin, reach.last)
    }
    return witness
  }

  /// The names of frames by their digests; goes through all.
  func names(of digests: Set<Digest>) -> [FrameName] {
    digests.isEmpty ? [] : seen.filter { digests.contains($0.value) }.map(\.key)
  }

  /// Nil for a name that was never heard of.
  func digest(_ name: FrameName) -> Digest? { seen[name] }

  private mutating func add(_ segment: LoadedSegment, _ index: Int, _ limits: Limits) {
    var notUnderstood = 0
    var latest: (origin: UInt64, stamp: Stamp)?
    segment.bytes.withUnsafeBytes { bytes in
      for frame in segment.scan.frames {
        guard let name = claim(frame, segment, index, limits) else { continue }
        if segment.isRescue { rescued.append((index, frame)) }
        if frame.kind == Frame.seal { continue }
        let payload = UnsafeRawBufferPointer(rebasing: bytes[frame.payload])
        if frame.kind == Frame.witness, let witness = Witness(payload: payload) {
          witnesses[segment.scan.header?.device ?? 0, default: Witness()].add(witness)
          continue
        }
        var reader = TransactionReader(payload, origin: frame.origin, limits: limits)
        guard frame.kind == Frame.transaction, let head = try? reader.head() else {
          notUnderstood += 1
          continue
        }
        if let latest, latest.origin == frame.origin, head.stamp < latest.stamp {
          isOutOfOrder = true
        }
        latest = (frame.origin, head.stamp)
        places?[name] = entries.count
        entries.append(
          Entry(
            name: name, origin: frame.origin, head: head, segment: index, payload: frame.payload,
            device: segment.scan.header?.device, flags: frame.flags))
      }
    }
    if notUnderstood > 0 {
      damage.append(Damage(file: segment.name, kind: .notUnderstood(frames: notUnderstood)))
    }
  }

  /// The frame's name when it is new.
  private mutating func claim(
    _ frame: Frame, _ segment: LoadedSegment, _ index: Int, _ limits: Limits
  ) -> FrameName? {
    let name = FrameName(origin: frame.origin, sequence: frame.sequence)
    if let known = seen[name] {
      if known == frame.digest {
        duplicates += 1
        return nil
      }
      if frame.isRedacted || redacted.contains(name),
        isSame(frame, as: name, segment, limits)
      {
        prefer(frame, name, index)
        return nil
      }
      return fork(frame, known, name, segment.name)
    }
    seen[name] = frame.digest
    if frame.isRedacted { redacted.insert(name) }
    frameCount += 1
    if frame.kind != Frame.witness {
      highest[frame.origin, default: Reach()].add(
        frame.sequence, isTransaction: frame.kind == Frame.transaction)
    }
    return name
  }

  /// Whether two frames under one name differ only in what is redacted.
  private mutating func isSame(
    _ frame: Frame, as name: FrameName, _ segment: LoadedSegment, _ limits: Limits
  ) -> Bool {
    if frame.kind != Frame.transaction { return true }
    let head = segment.bytes.withUnsafeBytes { bytes in
      var reader = TransactionReader(
        UnsafeRawBufferPointer(rebasing: bytes[frame.payload]), origin: frame.origin,
        limits: limits)
      return try? reader.head()
    }
    return place(of: name).map { entries[$0].head == head } ?? false
  }

  /// Of a frame redacted and not redacted, the redacted one counts.
  private mutating func prefer(_ frame: Frame, _ name: FrameName, _ index: Int) {
    if frame.kind == Frame.transaction, !frame.isRedacted || !redacted.contains(name) {
      holdsErased = true
    }
    guard frame.isRedacted, redacted.insert(name).inserted else { return }
    seen[name] = frame.digest
    guard let place = place(of: name) else { return }
    entries[place].segment = index
    entries[place].payload = frame.payload
    entries[place].flags = frame.flags
  }

  /// Of two frames under one name, that with the greater digest gets a name that follows from it.
  private mutating func fork(
    _ frame: Frame, _ known: Digest, _ name: FrameName, _ file: String
  ) -> FrameName? {
    let moved = max(frame.digest, known)
    let other = FrameName(origin: name.origin ^ moved.first, sequence: name.sequence)
    if seen.updateValue(moved, forKey: other) != nil { return nil }
    damage.append(Damage(file: file, kind: .fork(origin: name.origin, sequence: name.sequence)))
    frameCount += 1
    if moved == frame.digest { return other }
    seen[name] = frame.digest
    hasRenamed = true
    rename(name, to: other)
    return name
  }

  private mutating func rename(_ name: FrameName, to other: FrameName) {
    guard let place = place(of: name) else { return }
    places?[name] = nil
    entries[place].name = other
    places?[other] = place
  }

  private mutating func place(of name: FrameName) -> Int? {
    if places == nil {
      places = Dictionary(zip(entries.map(\.name), entries.indices), uniquingKeysWith: { $1 })
    }
    return places?[name]
  }

  /// A transaction of several frames counts when it was written to its end: a part that is damaged
  /// since is told as missing and costs nothing but itself.
  private mutating func dropIncomplete() {
    guard entries.contains(where: { $0.head.parts > 1 }) else { return }
    (entries, waiting) = sorted(entries[...])
    for (group, parts) in Self.parts(of: waiting[...]) {
      damage.append(
        Damage(
          file: "",
          kind: .incompleteTransaction(parts: parts.count, of: Int(clamping: group.parts))))
    }
  }

  private func sorted(
    _ entries: ArraySlice<Entry>
  ) -> (complete: [Entry], incomplete: [Entry]) {
    let incomplete = Self.parts(of: entries).filter { UInt64($0.value.count) < $0.key.parts }
    if incomplete.isEmpty { return (Array(entries), []) }
    let isIncomplete = { (entry: Entry) in
      entry.head.parts > 1 && !isFollowed(entry) && incomplete[Group(entry)] != nil
    }
    return (entries.filter { !isIncomplete($0) }, entries.filter(isIncomplete))
  }

  /// Whether its origin went on after the whole transaction, which it does when that is flushed.
  private func isFollowed(_ entry: Entry) -> Bool {
    let last = UInt64(entry.name.sequence) + entry.head.parts - entry.head.part
    return UInt64(highest[entry.name.origin]?.last ?? 0) > last
  }

  /// The parts that were found of each transaction of several.
  private static func parts(of entries: ArraySlice<Entry>) -> [Group: Set<UInt64>] {
    var found: [Group: Set<UInt64>] = [:]
    for entry in entries where entry.head.parts > 1 {
      found[Group(entry), default: []].insert(entry.head.part)
    }
    return found
  }

  /// What the parts of one transaction share.
  private struct Group: Hashable {
    let origin: UInt64
    let id: RawIdentifier
    let parts: UInt64

    init(_ entry: Entry) {
      origin = entry.name.origin
      id = entry.head.id
      parts = entry.head.parts
    }
  }
}
