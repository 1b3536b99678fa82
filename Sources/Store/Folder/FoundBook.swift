internal import Domain

/// What the segments of a folder and of this device's rescue folder say together.
struct FoundBook {
  let segments: [LoadedSegment]
  let union: FrameUnion
  private(set) var state = BookState()
  private(set) var damage: [Damage]
  /// Files that were being made.
  let unfinished: [String]

  /// Looks again when something seems to be wrong, and tells what is wrong both times.
  ///
  /// Somebody may be writing: what was missing the first time had been written before the first
  /// look ended, so that the second finds it.
  ///
  /// - Parameters:
  ///   - contents: a first look.
  ///   - rescue: what this device kept for itself, read before it.
  init(
    _ log: LogFolder, _ contents: LogFolder.Contents, _ rescue: LogFolder.Contents,
    _ local: LocalState, _ environment: StoreEnvironment, _ store: RawIdentifier
  ) throws(FileError) {
    let first = FoundBook(contents, rescue, environment.limits)
    guard first.damage.contains(where: \.mayPass) else {
      self = first
      return
    }
    let again = LoadedBook.rescue(local, environment, store)
    self.init(try log.read(store: store), again, environment.limits)
    damage.removeAll { $0.mayPass && !$0.isAmong(first.damage) }
  }

  private init(
    _ contents: LogFolder.Contents, _ rescue: LogFolder.Contents, _ limits: Limits
  ) {
    segments = contents.segments + rescue.segments
    unfinished = contents.unfinished
    union = FrameUnion(segments, limits: limits)
    damage = contents.damage + rescue.damage + union.damage
    let notUnderstood = state.takeIn(union.entries, of: segments, limits: limits)
    for (segment, count) in notUnderstood.sorted(by: { $0.key < $1.key }) {
      damage.append(Damage(file: segments[segment].name, kind: .notUnderstood(frames: count)))
    }
    noteUnheard()
    // What was not read is not missing.
    if contents.isTooLarge { damage.removeAll(where: \.isMissing) }
  }

  /// What others replaced and nobody has.
  private mutating func noteUnheard() {
    let unheard = state.unheard.filter { union.digest($0) == nil }
    for name in unheard.sorted(by: { ($0.origin, $0.sequence) < ($1.origin, $1.sequence) }) {
      let lone = Damage(
        file: "", kind: .missing(origin: name.origin, sequences: name.sequence...name.sequence))
      if !lone.isAmong(damage) { damage.append(lone) }
    }
  }

  /// Files that hold bytes of what is erased: not taken out yet, or back with an old copy.
  func filesWithErased(_ store: RawIdentifier, _ limits: Limits) -> [String] {
    if state.erasures.isEmpty { return [] }
    return segments.filter { segment in
      Redaction.redact(segment.bytes, erasing: state.erasures, store: store, limits: limits)
        != segment.bytes
    }.map(\.name)
  }
}

extension Damage {
  fileprivate var isMissing: Bool { if case .missing = kind { true } else { false } }

  /// Whether others tell the same; of what is missing, whether they tell some of it.
  fileprivate func isAmong(_ others: [Damage]) -> Bool {
    guard case .missing(let origin, let sequences) = kind else { return others.contains(self) }
    return others.contains { other in
      guard case .missing(origin, let known) = other.kind else { return false }
      return known.overlaps(sequences)
    }
  }
}
