import Chance
import Domain
import Store

/// Cuts the power before every call of a piece of work and after it, recovers every disk that may
/// be left, compares it with what had been promised, goes on working, and cuts again.
struct CrashHarness {
  let workload: Workload
  let seed: UInt64
  /// One to look at every byte and every call; more for a part of them.
  var step = 1
  /// Moments come in no order, so that so many states are a fair part of them all.
  var mostStates = Int.max
  private(set) var tally = Tally()
  /// What was recovered already, with what had been promised.
  private var known: Set<Recovered> = []

  /// Of so many states one is worked on, and of so many of these the power fails again in one.
  private static let continued = 16
  private static let stacked = 16
  /// The power fails three times at most.
  private static let deepest = 2

  init(_ workload: Workload, seed: UInt64, step: Int = 1, mostStates: Int = .max) {
    self.workload = workload
    self.seed = seed
    self.step = step
    self.mostStates = mostStates
  }

  /// The disk before a call, and what had been promised by then.
  private struct Moment {
    let disk: MemoryDisk
    let promises: Promises
    let call: String
    let number: Int
  }

  /// A disk, and what had been promised to be on it.
  private struct Recovered: Hashable {
    let disk: Int
    let promises: Int
  }

  mutating func run() throws {
    let machine = Installation(seed: seed)
    let ledger = Ledger()
    try workload.prepare(machine, ledger)
    let moments = try Self.moments(machine, ledger) { try workload.run(machine, ledger) }
    tally.count("workloads")
    if try !workload.isDone(machine) {
      tally.violation("\(workload.rawValue) \(seed): the work is not done")
    }
    let stride = moments.count > 40 ? min(step, 12) : 1
    var source = SeededSource(seed: seed)
    for moment in moments.filter({ $0.number % stride == 0 }).shuffled(using: &source)
    where tally["states"] < mostStates && tally["violations"] == 0 {
      tear(moment, step: step, depth: 0)
    }
  }

  /// One for each call that can change the disk, and one for the end.
  private static func moments(
    _ machine: Installation, _ ledger: Ledger, _ body: () throws -> Void
  ) rethrows -> [Moment] {
    var moments: [Moment] = []
    func note(_ call: String) {
      moments.append(
        Moment(
          disk: machine.files.disk, promises: ledger.promises, call: call, number: moments.count))
    }
    machine.files.beforeChange = { note($0.rawValue) }
    defer { machine.files.beforeChange = nil }
    try body()
    note("end")
    return moments
  }

  private mutating func tear(_ moment: Moment, step: Int, depth: Int) {
    tally.count("crashes")
    var states = CrashStates(moment.disk, step: step, seed: seed &+ UInt64(moment.number))
    let promises = moment.promises.picture
    var index = 0
    var known: Set<Recovered> = []
    if depth == 0 { swap(&known, &self.known) }
    states.forEach { disk in
      if tally.isFull { return }
      let isNew = known.insert(Recovered(disk: disk.picture, promises: promises)).inserted
      if !isNew { return tally.count("alike") }
      if isMet(index, depth) { recover(disk, moment, index, depth) }
      index += 1
    }
    if depth == 0 { swap(&known, &self.known) }
  }

  /// After a first cut every state, or with a step those that differ in names alone and some more;
  /// after a later one the first and then as many of each time as many.
  private func isMet(_ index: Int, _ depth: Int) -> Bool {
    if depth == 0 { return step == 1 || index < 16 || index % 13 == 0 }
    let octave = index / (depth == Self.deepest ? 4 : 16)
    return octave == 0 || index % (1 << (Int.bitWidth - 1 - octave.leadingZeroBitCount)) == 0
  }

  private mutating func recover(
    _ disk: MemoryDisk, _ moment: Moment, _ index: Int, _ depth: Int
  ) {
    tally.count("states")
    if depth == 1 { tally.count("again") }
    let machine = Installation(
      MemoryFileSystem(disk), seed: seed &+ UInt64(index) &* 31 &+ UInt64(depth + 1) << 40)
    machine.time += 1_000_000 * Int64(depth + 1)
    let place = "\(workload.rawValue) \(seed), before \(moment.number) \(moment.call), \(index)"
    var writes = false
    machine.files.beforeChange = { _ in writes = true }
    guard let opened = open(machine, moment, place) else { return }
    for fault in moment.promises.faults(in: opened) { tally.violation("\(place): \(fault)") }
    if writes { tally.violation("\(place): opening wrote") }
    if depth < Self.deepest, index % Self.continued == 0 {
      goOn(machine, opened, moment, index, depth)
    }
  }

  /// A book whose making was cut off need not open, as long as nothing was promised in it.
  private mutating func open(
    _ machine: Installation, _ moment: Moment, _ place: String
  ) -> OpenedBook? {
    do {
      return try machine.open()
    } catch {
      if workload != .create || !moment.promises.kept.isEmpty {
        tally.violation("\(place): \(error)")
      }
      return nil
    }
  }

  private mutating func goOn(
    _ machine: Installation, _ opened: OpenedBook, _ moment: Moment, _ index: Int, _ depth: Int
  ) {
    tally.count("continuations")
    var promises = moment.promises
    promises.settle(on: opened.transactions)
    let ledger = Ledger(promises)
    let place = "\(workload.rawValue) \(seed), after \(moment.number) \(moment.call), \(index)"
    let moments = Self.moments(machine, ledger) {
      let party = machine.party("later")
      if ledger.record(machine.transaction([.party(.create(party))]), in: opened.file) != .saved {
        tally.violation("\(place): going on does not save")
      }
      ledger.close(opened.file)
    }
    if workload == .erase, depth == 0 { eraseAgain(machine, place) }
    if step == 1, index % (Self.continued * Self.stacked) == 0,
      2 * tally["again"] < tally["states"]
    {
      for moment in moments { tear(moment, step: max(step, 16), depth: depth + 1) }
    } else if let last = moments.last {
      tear(last, step: 1024, depth: Self.deepest)
    }
  }

  /// An erasure that was cut off is carried out by asking for it again.
  ///
  /// Nobody may be there yet to be erased. A segment whose session left no mark is left alone until
  /// nobody can be writing it any more.
  private mutating func eraseAgain(_ machine: Installation, _ place: String) {
    let copy = Installation(MemoryFileSystem(machine.files.disk), seed: seed &+ 5 << 40)
    copy.time += 100_000_000
    do {
      guard let result = try Workload.erase(copy) else { return tally.count("nobody to erase") }
      guard case .erased(let ledger) = result else {
        return tally.violation("\(place): \(result)")
      }
      if !ledger.pending.isEmpty {
        tally.count("erased after a month")
        copy.time += 31 * 86_400_000
        try Workload.erase(copy)
      }
    } catch {
      return tally.violation("\(place): \(error)")
    }
    tally.count("erasures")
    let disk = copy.files.disk
    let name = Array(Workload.erasedName.utf8)
    for node in disk.reachable where disk.nodes[node].bytes.firstRange(of: name) != nil {
      tally.violation("\(place): the erased name is still there")
    }
  }
}
