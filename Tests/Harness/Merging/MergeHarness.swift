import Chance
import Domain
import Store

/// Three copies of a book are changed apart by people whose clocks differ by up to ten years, meet
/// now and then, and are joined at last: every order of arrival gives the same book, and nothing is
/// hidden that nobody replaced.
struct MergeHarness {
  private let seed: UInt64
  private var source: SeededSource
  private var replicas: [Replica] = []
  private var model = MergeModel()
  private(set) var tally = Tally()

  private static let tenYears = 10 * 365 * 86_400_000

  init(seed: UInt64) throws {
    self.seed = seed
    source = SeededSource(seed: seed)
    let files = MemoryFileSystem()
    for number in 0..<3 {
      let machine = Installation(
        files, book: "/\(number)/book", state: "/\(number)/state",
        seed: seed &* 8 &+ UInt64(number))
      machine.time += Int64(source.next(in: -Self.tenYears...Self.tenYears))
      replicas.append(Replica(machine))
    }
    try share()
  }

  /// The first makes the book, the others get a copy of it with its first parties.
  private mutating func share() throws {
    try replicas[0].machine.create()
    for number in 0..<2 { try add("party \(number)", on: replicas[0]) }
    for replica in replicas.dropFirst() {
      try replica.machine.files.makeDirectories(replica.log.path)
      guard let identity = try replicas[0].identity() else { continue }
      try Folder(replica.machine.book, on: replica.machine.files).put("store.id", identity)
      try replica.take(from: replicas[0])
    }
  }

  mutating func run(steps: Int) throws {
    tally.count("histories")
    for step in 0..<steps { try act(step) }
    if seed % 5 == 0 { try clone() }
    for _ in 0..<2 {
      for replica in replicas {
        for other in replicas where other !== replica { try replica.take(from: other) }
      }
    }
    try compare()
  }

  private mutating func act(_ step: Int) throws {
    let replica = replicas[source.next(in: 0...2)]
    switch source.next(in: 0...9) {
    case 0: try add("new \(step)", on: replica)
    case 1: try remove(on: replica)
    case 2, 3: try replica.take(from: replicas[source.next(in: 0...2)])
    default: try rename(on: replica, "name \(source.next(in: 0...3))")
    }
  }

  private mutating func add(_ name: String, on replica: Replica) throws {
    let party = replica.machine.party(name)
    try note(party.id, name, on: replica) { _ in .party(.create(party)) }
  }

  private mutating func rename(on replica: Replica, _ name: String) throws {
    let place = source.next(in: 0...9)
    guard let party = try pick(place, on: replica), party.name != name else { return }
    try note(party.id, name, on: replica) { _ in party.changed { $0.name = name } }
  }

  private mutating func remove(on replica: Replica) throws {
    guard let party = try pick(source.next(in: 0...9), on: replica) else { return }
    try note(party.id, nil, on: replica) { _ in .party(.remove(party)) }
  }

  private func pick(_ place: Int, on replica: Replica) throws -> Party? {
    let parties = try replica.machine.open().book.parties.all.sorted { $0.id < $1.id }
    return parties.isEmpty ? nil : parties[place % parties.count]
  }

  private mutating func note(
    _ party: Identifier<Party>, _ name: String?, on replica: Replica,
    _ change: (OpenedBook) -> Change?
  ) throws {
    let recorded = try replica.session { opened in
      change(opened).map { replica.machine.transaction([$0]) }
    }
    guard let recorded else { return }
    tally.count("changes")
    model.note(recorded.0, party, name: name, seen: recorded.seen)
  }

  /// A copied machine goes on where the original does, under the same names.
  private mutating func clone() throws {
    let original = replicas[1].machine
    let twins = [0, 1].map { number in
      let twin = Installation(
        original.files, book: "/twin\(number)/book", state: original.state, seed: seed)
      twin.time = original.time
      return Replica(twin)
    }
    for (number, twin) in twins.enumerated() {
      try twin.machine.files.makeDirectories(twin.log.path)
      guard let identity = try replicas[1].identity() else { continue }
      try Folder(twin.machine.book, on: twin.machine.files).put("store.id", identity)
      try twin.take(from: replicas[1])
      for _ in 0..<number { _ = twin.machine.identifier(Party.self) }
      try rename(on: twin, "twin \(number)")
    }
    for (number, twin) in twins.enumerated() {
      for (name, bytes) in try twin.log.contents() {
        try replicas[1].log.put(try isKnown(name) ? name : "\(number)-\(name)", bytes)
      }
    }
    tally.count("clones")
  }

  private func isKnown(_ name: String) throws -> Bool {
    try replicas[1].log.contents()[name] != nil
  }

  private mutating func compare() throws {
    let opened = try replicas[0].machine.open()
    for fault in model.faults(in: opened) { tally.violation("seed \(seed): \(fault)") }
    for replica in replicas.dropFirst() {
      let other = try replica.machine.open()
      if other.book != opened.book { tally.violation("seed \(seed): two copies differ") }
    }
    for order in 0..<4 { try compare(opened, inOrder: order) }
  }

  /// All frames in another order, in other segments, some of them twice: read at once, and as they
  /// arrive one segment after the other while the program runs.
  private mutating func compare(_ opened: OpenedBook, inOrder order: Int) throws {
    tally.count("orders")
    let reader = Installation(
      replicas[0].machine.files, book: "/order\(order)/book", state: "/none", seed: seed)
    let log = Folder(reader.book + "/log", on: reader.files)
    try reader.files.makeDirectories(log.path)
    guard let identity = try replicas[0].identity() else { return }
    try Folder(reader.book, on: reader.files).put("store.id", identity)
    let watching = try reader.open().file
    var arrived: [RawIdentifier: ArrivedEntity] = [:]
    for (number, bytes) in try shuffledSegments().enumerated() {
      try log.put("\(number).seg", bytes)
      for entity in watching.poll()?.entities ?? [] { arrived[entity.identifier] = entity }
    }
    let other = try reader.open()
    if other.book != opened.book { tally.violation("seed \(seed): order \(order) differs") }
    if other.conflicts != opened.conflicts || watching.conflicts != opened.conflicts {
      tally.violation("seed \(seed): order \(order) has other conflicts")
    }
    for party in opened.book.parties.all where arrived[party.id.raw]?.name != party.name {
      tally.violation("seed \(seed): order \(order) shows another name while it arrives")
    }
  }

  private mutating func shuffledSegments() throws -> [[UInt8]] {
    let files = try replicas[0].log.contents().sorted { $0.key < $1.key }.map(\.value)
    return FrameShuffle(files).segments(using: &source)
  }
}

extension ArrivedEntity {
  fileprivate var name: String? {
    guard case .text(let name) = record["name"], !isRemoved else { return nil }
    return name
  }
}
