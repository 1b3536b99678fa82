import Chance
import Domain
import Store

/// Three folders that a sync tool keeps alike: whole files, late, in any order, at times visible in
/// part, removals too, and conflicting copies where it loses its way.
///
/// Every other tool never removes, and brings back what was removed; every third history has clocks
/// that jump.
struct SyncHarness {
  private let seed: UInt64
  private var source: SeededSource
  private var replicas: [Replica] = []
  private var copies: [Copy] = []
  /// What the tool has seen in each folder, by which it knows removals.
  private var listed: [Set<String>] = [[], [], []]
  private var deletes: Bool { seed % 2 == 0 }
  private var kept: Set<Identifier<Transaction>> = []
  private(set) var tally = Tally()

  /// A file on its way.
  private struct Copy {
    let name: String
    /// Nil for a removal.
    let bytes: [UInt8]?
    let target: Int
    let due: Int
  }

  /// How three tools name what they could not reconcile.
  private static let styles: [@Sendable (String, Int) -> String] = [
    { name, number in
      name.replacing(".seg", with: ".sync-conflict-20260314-10000\(number)-ABCDEFG.seg")
    },
    { name, number in name.replacing(".seg", with: " (conflicted copy 2026-03-1\(number)).seg") },
    { name, number in name.replacing(".seg", with: "-LAPTOP\(number).seg") },
  ]

  init(seed: UInt64) throws {
    self.seed = seed
    source = SeededSource(seed: seed)
    let files = MemoryFileSystem()
    for number in 0..<3 {
      replicas.append(
        Replica(
          Installation(
            files, book: "/\(number)/book", state: "/\(number)/state",
            seed: seed &* 8 &+ UInt64(number))))
    }
    try replicas[0].machine.create()
    guard let identity = try replicas[0].identity() else { return }
    for replica in replicas.dropFirst() {
      try replica.machine.files.makeDirectories(replica.log.path)
      try Folder(replica.machine.book, on: replica.machine.files).put("store.id", identity)
    }
  }

  /// Many sessions on one device make it fold, and the tool carries the removals on.
  mutating func run(steps: Int) throws {
    tally.count("histories")
    for step in 0..<steps {
      switch source.next(in: 0...4) {
      case 0, 1: try work(on: source.next(in: 0...2))
      case 2: try look(at: source.next(in: 0...2), step)
      default: try deliver(step)
      }
    }
    for round in 1...3 {
      for number in replicas.indices { try look(at: number, steps + round * 20) }
      try deliver(.max)
    }
    try compare()
    try rollBack(source.next(in: 0...2))
  }

  private mutating func work(on number: Int) throws {
    let machine = replicas[number].machine
    if seed % 3 == 0 {
      let jump = Int64(source.next(in: -400...400)) * 86_400_000
      machine.time = max(machine.time + jump, 1_000)
    }
    if seed % 5 == 0, source.next(in: 0...5) == 0 { return try workWhileAway(number) }
    let party = machine.party("party")
    let recorded = try replicas[number].session { _ in
      machine.transaction([.party(.create(party))])
    }
    guard let recorded else { return }
    kept.insert(recorded.0.id)
    tally.count("acknowledged")
  }

  /// The folder goes while the book is open: what is said to be kept on this device comes home.
  private mutating func workWhileAway(_ number: Int) throws {
    let machine = replicas[number].machine
    let file = try machine.open().file
    defer { file.close() }
    try rename("book", to: "gone", of: number)
    let transaction = machine.transaction([.party(.create(machine.party("away")))])
    let result = file.record(transaction)
    try rename("gone", to: "book", of: number)
    guard case .savedHereOnly = result, file.retry() == .saved else {
      tally.violation("seed \(seed): \(result) was said of a folder that is gone")
      return
    }
    kept.insert(transaction.id)
    tally.count("while the folder was gone")
  }

  private func rename(_ name: String, to other: String, of number: Int) throws {
    let files = replicas[number].machine.files
    let folder = try files.openDirectory("/\(number)")
    defer { files.close(folder) }
    try files.rename(name, to: other, in: folder)
  }

  /// The tool compares a folder with what it saw there, and sends what is new to the others.
  private mutating func look(at number: Int, _ step: Int) throws {
    let contents = try replicas[number].log.contents()
    let gone = listed[number].subtracting(contents.keys)
    listed[number] = Set(contents.keys)
    for target in replicas.indices where target != number {
      for name in gone.sorted() where deletes {
        copies.append(Copy(name: name, bytes: nil, target: target, due: due(step)))
      }
      for (name, bytes) in contents.sorted(by: { $0.key < $1.key }) where !name.hasPrefix("~") {
        copies.append(Copy(name: name, bytes: bytes, target: target, due: due(step)))
      }
    }
  }

  private mutating func due(_ step: Int) -> Int { step + source.next(in: 0...6) }

  private mutating func deliver(_ step: Int) throws {
    let arriving = copies.filter { $0.due <= step }.shuffled(using: &source)
    copies.removeAll { $0.due <= step }
    for copy in arriving {
      guard let bytes = copy.bytes else {
        try remove(copy)
        continue
      }
      try put(bytes, copy, step)
    }
  }

  /// What the sender folded is removed elsewhere only once the pack has arrived there.
  private mutating func remove(_ copy: Copy) throws {
    let log = replicas[copy.target].log
    guard try log.contents()[copy.name] != nil else { return }
    try log.remove(copy.name)
    listed[copy.target].remove(copy.name)
    tally.count("removals")
  }

  private mutating func put(_ bytes: [UInt8], _ copy: Copy, _ step: Int) throws {
    let log = replicas[copy.target].log
    if let own = try log.contents()[copy.name] {
      if own.starts(with: bytes) { return }
      if !bytes.starts(with: own) { return try conflict(bytes, copy) }
    }
    if step != .max, source.next(in: 0...4) == 0 {
      try log.put(copy.name, Array(bytes.prefix(source.next(in: 0...bytes.count))))
      copies.append(Copy(name: copy.name, bytes: bytes, target: copy.target, due: step + 1))
      tally.count("seen in part")
      _ = try replicas[copy.target].machine.open()
    } else if step != .max, source.next(in: 0...9) == 0 {
      return try conflict(bytes, copy)
    } else {
      try log.put(copy.name, bytes)
    }
    listed[copy.target].insert(copy.name)
  }

  /// At most ten conflicting copies of a file: a later one takes the name of an earlier one.
  private mutating func conflict(_ bytes: [UInt8], _ copy: Copy) throws {
    let number = source.next(in: 0...9)
    let style = Self.styles[Int(seed % 3)]
    if copy.name.contains("conflict") || copy.name.contains("LAPTOP") { return }
    try replicas[copy.target].log.put(style(copy.name, number), bytes)
    tally.count("conflicting copies")
  }

  private mutating func compare() throws {
    let books = try replicas.map { try $0.machine.open() }
    for (number, opened) in books.enumerated() {
      let lost = kept.subtracting(opened.transactions).count
      if lost > 0 { tally.violation("seed \(seed): \(lost) lost in folder \(number)") }
      if opened.book != books[0].book { tally.violation("seed \(seed): folder \(number) differs") }
    }
  }

  /// The tool gives a folder back as it was before some of its files came, or cuts one short: the
  /// device that had seen more says that history has vanished, and wins it back from the others.
  private mutating func rollBack(_ number: Int) throws {
    let (machine, log) = (replicas[number].machine, replicas[number].log)
    _ = try replicas[number].session { _ in nil }
    let before = try machine.open().transactions
    for (name, bytes) in try log.contents().sorted(by: { $0.key < $1.key })
    where source.next(in: 0...3) == 0 {
      try log.remove(name)
      if source.next(in: 0...1) == 0 {
        try log.put(name, Array(bytes.prefix(source.next(in: 0...bytes.count))))
      }
    }
    let rolledBack = try machine.open()
    let gone = before.subtracting(rolledBack.transactions).count
    if gone == 0 { return }
    tally.count("rolled back")
    if rolledBack.vanished == 0, rolledBack.damage.isEmpty {
      tally.violation("seed \(seed): \(gone) vanished from folder \(number), and nothing was said")
    }
    for other in replicas where other !== replicas[number] {
      try replicas[number].take(from: other)
    }
    if try machine.open().transactions != before {
      tally.violation("seed \(seed): folder \(number) does not come back")
    }
  }
}
