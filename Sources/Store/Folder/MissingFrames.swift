internal import Domain

/// How far an origin's frames reach.
struct Reach {
  private(set) var last: UInt32 = 0
  private(set) var count: UInt32 = 0
  private(set) var lastTransaction: UInt32 = 0

  mutating func add(_ sequence: UInt32, isTransaction: Bool) {
    last = max(last, sequence)
    count &+= 1
    if isTransaction { lastTransaction = max(lastTransaction, sequence) }
  }
}

/// Frames that have been there, by what the others tell.
struct MissingFrames {
  private(set) var damage: [Damage] = []

  init(
    _ names: some Sequence<FrameName>, _ reaches: [UInt64: Reach],
    _ witnesses: some Sequence<Witness>
  ) {
    if reaches.values.contains(where: { $0.last != $0.count }) { noteGaps(names, reaches) }
    noteEnds(reaches, witnesses)
  }

  /// Sequence numbers below the highest one of an origin that no frame has.
  private mutating func noteGaps(
    _ names: some Sequence<FrameName>, _ reaches: [UInt64: Reach]
  ) {
    let incomplete = reaches.filter { $0.value.last != $0.value.count }
    var present: [UInt64: [UInt32]] = [:]
    for name in names where incomplete[name.origin] != nil {
      present[name.origin, default: []].append(name.sequence)
    }
    for (origin, sequences) in present.sorted(by: { $0.key < $1.key }) {
      var next: UInt32 = 1
      for sequence in sequences.sorted() {
        if sequence > next { note(origin, next...(sequence - 1)) }
        next = sequence &+ 1
      }
    }
  }

  /// What a device had seen at the end of an origin and no frame has.
  private mutating func noteEnds(
    _ reaches: [UInt64: Reach], _ witnesses: some Sequence<Witness>
  ) {
    var said = Witness()
    for witness in witnesses { said.add(witness) }
    for (origin, sequence) in said.last.sorted(by: { $0.key < $1.key }) {
      let last = reaches[origin]?.last ?? 0
      if last < sequence { note(origin, (last + 1)...sequence) }
    }
  }

  private mutating func note(_ origin: UInt64, _ sequences: ClosedRange<UInt32>) {
    damage.append(Damage(file: "", kind: .missing(origin: origin, sequences: sequences)))
  }
}
