import Chance
import Domain
import Store

/// One device whose clock jumps by seconds to decades between any two steps, and another that works
/// on the same book by a clock of its own.
///
/// A model beside it knows in which order things were done and looks at no clock: undo takes back
/// the latest that stands, redo does it again, nothing goes from the log, and what is shown is
/// never an older value.
struct ClockHarness {
  private let seed: UInt64
  private var source: SeededSource
  private let machine: Installation
  private let other: Installation
  /// The names of the parties as they should be; nil for one that is removed.
  private var names: [Identifier<Party>: String] = [:]
  private var undoable: [Step] = []
  private var redoable: [Step] = []
  private var recorded = 0
  private(set) var tally = Tally()

  /// What one step did to the names.
  private struct Step {
    let party: Identifier<Party>
    let before: String?
    let after: String?
  }

  private static let jumps: [Int64] = [
    0, 1_000, 3_600_000, 86_400_000, 40 * 86_400_000, 366 * 86_400_000, 9_000 * 86_400_000,
  ]

  init(seed: UInt64) throws {
    self.seed = seed
    source = SeededSource(seed: seed)
    let files = MemoryFileSystem()
    machine = Installation(files, state: "/home/one", seed: seed &* 2)
    other = Installation(files, state: "/home/two", seed: seed &* 2 &+ 1)
    try machine.create()
  }

  mutating func run(steps: Int) throws {
    tally.count("histories")
    for step in 0..<steps {
      jump(machine)
      switch source.next(in: 0...9) {
      case 0, 1: try create()
      case 2, 3, 4: try rename()
      case 5: try remove()
      case 6, 7: try undo()
      case 8: try redo()
      default: try workElsewhere()
      }
      try check(step)
    }
  }

  private mutating func jump(_ machine: Installation) {
    let far = Self.jumps[source.next(in: 0...(Self.jumps.count - 1))]
    let jumped = machine.time &+ (source.next(in: 0...1) == 0 ? far : -far)
    machine.time = min(max(jumped, 1_000), 7_000_000_000_000)
  }

  private mutating func record(
    _ changes: [Change], _ action: Action, _ steps: [Step],
    reverts: Identifier<Transaction>? = nil
  ) throws -> Bool {
    let transaction = Transaction(
      id: machine.identifier(), action: action, author: "Åsa", time: machine.time,
      reverts: reverts, changes: changes)
    let file = try machine.open().file
    guard file.recordLast(transaction) == .saved else { return false }
    file.close()
    recorded += 1
    for step in steps { names[step.party] = step.after }
    tally.count("changes")
    return true
  }

  private mutating func create() throws {
    let party = machine.party("new")
    let step = Step(party: party.id, before: nil, after: "new")
    if try record([.party(.create(party))], .create, [step]) { add(step) }
  }

  private mutating func rename() throws {
    guard let party = try pick() else { return }
    let name = "name \(recorded)"
    guard let change = party.changed({ $0.name = name }) else { return }
    let step = Step(party: party.id, before: party.name, after: name)
    if try record([change], .edit, [step]) { add(step) }
  }

  private mutating func remove() throws {
    guard let party = try pick() else { return }
    let step = Step(party: party.id, before: party.name, after: nil)
    if try record([.party(.remove(party))], .remove, [step]) { add(step) }
  }

  private mutating func add(_ step: Step) {
    undoable.append(step)
    redoable = []
  }

  private mutating func pick() throws -> Party? {
    let present = try machine.open().book.parties.all.filter { names[$0.id] != nil }
      .sorted { $0.id.raw < $1.id.raw }
    return present.isEmpty ? nil : present[source.next(in: 0...(present.count - 1))]
  }

  private mutating func undo() throws {
    guard let step = undoable.last else { return }
    let back = Step(party: step.party, before: step.after, after: step.before)
    if try revert({ $0.undoable.last }, back) {
      undoable.removeLast()
      redoable.append(step)
      tally.count("undone")
    }
  }

  private mutating func redo() throws {
    guard let step = redoable.last else { return }
    if try revert({ $0.redoable.last }, step) {
      redoable.removeLast()
      undoable.append(step)
      tally.count("done again")
    }
  }

  /// What the program would take for the latest has to be what the model knows as the latest.
  private mutating func revert(
    _ choose: (UndoHistory) -> Transaction?, _ step: Step
  ) throws -> Bool {
    let opened = try machine.open()
    let history = UndoHistory(
      opened.file.ownHistory(limit: .max).reversed().map(\.transaction))
    guard let target = choose(history) else {
      tally.violation("seed \(seed): nothing to take back, the model knows a step")
      return false
    }
    let changes = target.inverse(in: opened.book)
    return try record(changes, target.action, [step], reverts: target.id)
  }

  private mutating func workElsewhere() throws {
    jump(other)
    let party = other.party("theirs")
    let file = try other.open().file
    guard file.recordLast(other.transaction([.party(.create(party))])) == .saved else { return }
    file.close()
    names[party.id] = "theirs"
    recorded += 1
  }

  private mutating func check(_ step: Int) throws {
    let opened = try machine.open()
    let shown = Dictionary(
      uniqueKeysWithValues: opened.book.parties.all.map { ($0.id, $0.name) })
    if shown != names { tally.violation("seed \(seed), step \(step): an older value is shown") }
    let told = opened.file.history(limit: .max)
    if told.count != recorded || told.contains(where: { $0.omittedChanges > 0 }) {
      tally.violation("seed \(seed), step \(step): \(recorded - told.count) gone from the log")
    }
    if !opened.damage.isEmpty || opened.vanished > 0 || !opened.conflicts.isEmpty {
      tally.violation("seed \(seed), step \(step): a false alarm")
    }
  }
}
