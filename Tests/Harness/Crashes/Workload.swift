import Domain
import Store

/// A piece of work on a book, during which the power may fail at any moment.
enum Workload: String, CaseIterable {
  case create
  case record
  case largeTransaction
  case rotate
  case rescue
  case homecoming
  case folding
  case backup
  case erase

  /// Makes what is on the disk, flushed, when the work begins.
  func prepare(_ machine: Installation, _ ledger: Ledger) throws {
    if self == .create { return }
    try machine.create()
    let sessions = self == .folding ? 65 : 1
    for file in try (0..<sessions).map({ _ in try machine.open().file }) {
      ledger.record(machine.transaction([.party(.create(machine.party("first")))]), in: file)
      ledger.close(file)
    }
    if self == .erase { try addPerson(machine, ledger) }
    if self == .homecoming { try loseRoom(machine, ledger, transactions: 2) }
    machine.files.crash()
  }

  func run(_ machine: Installation, _ ledger: Ledger) throws {
    switch self {
    case .create:
      try machine.create()
      try work(machine, ledger, transactions: 1)
    case .record: try work(machine, ledger, transactions: 3)
    case .largeTransaction: try largeWork(machine, ledger)
    case .rotate:
      failOnce(machine)
      try work(machine, ledger, transactions: 3)
    case .rescue: try loseRoom(machine, ledger, transactions: 2)
    case .homecoming, .folding: try work(machine, ledger, transactions: 1)
    case .backup:
      _ = try? machine.open().file.backUp()
      try work(machine, ledger, transactions: 1)
    case .erase: try Self.erase(machine)
    }
  }

  /// Whether undisturbed work did what it is for.
  func isDone(_ machine: Installation) throws -> Bool {
    if self != .folding { return true }
    return try Folder(machine.book + "/log", on: machine.files).contents().count < 4
  }

  /// Changes of one party and new ones beside it.
  private func work(
    _ machine: Installation, _ ledger: Ledger, transactions: Int
  ) throws {
    let opened = try machine.open()
    var known = opened.book.parties.all.min { $0.id < $1.id }
    for number in 0..<transactions {
      var changes = (0...machine.pick(0...2)).map {
        Change.party(.create(machine.party("\(number)-\($0)")))
      }
      if let party = known {
        var after = party
        after.name = "\(party.name)+"
        changes += Edit.replace(party, with: after).map { [.party($0)] } ?? []
        known = after
      }
      ledger.record(
        machine.transaction(changes), in: opened.file, isLast: number == transactions - 1)
    }
    ledger.close(opened.file)
  }

  /// What is to be found nowhere after an erasure.
  static let erasedName = "Karin Exempelsson"

  private func addPerson(_ machine: Installation, _ ledger: Ledger) throws {
    let file = try machine.open().file
    let person = Person(id: machine.identifier(), name: Self.erasedName)
    ledger.record(machine.transaction([.person(.create(person))]), in: file)
    ledger.close(file)
  }

  /// Takes a person out of the book's bytes; nil when there is none.
  @discardableResult
  static func erase(_ machine: Installation) throws -> EraseResult? {
    let opened = try machine.open()
    guard let person = opened.book.people.all.first else { return nil }
    let erasure = Erasure(
      ErasureSubject(person.id.reference), decision: "KS 1/2026", author: "Åsa",
      id: machine.identifier())
    return opened.file.erase(erasure)
  }

  /// Frames of a few hundred bytes, so that one transaction takes several.
  private func largeWork(_ machine: Installation, _ ledger: Ledger) throws {
    machine.limits.payloadBytes = (64 << 10) + 400
    let file = try machine.open().file
    let changes = (0..<8).map { number in
      var party = machine.party("part \(number)")
      party.note = String(repeating: "n", count: 80)
      return Change.party(.create(party))
    }
    ledger.record(machine.transaction(changes, action: .importParties), in: file, isLast: true)
    ledger.close(file)
  }

  private func failOnce(_ machine: Installation) {
    let calls: [FileCall] = [.write, .sync, .create, .syncDirectory]
    let effects: [FaultPlan.Effect] = [.usual, .nothing, .done, .dropped, .halfDropped]
    machine.files.faults.fail(
      calls[machine.pick(0...3)], machine.pick(1...3), code: SystemError.ioError,
      effect: effects[machine.pick(0...4)])
  }

  /// The book's disk is full, the device's own is not.
  private func loseRoom(
    _ machine: Installation, _ ledger: Ledger, transactions: Int
  ) throws {
    let file = try machine.open().file
    for number in 0..<transactions {
      let before = machine.files.faults.calls[.write, default: 0]
      let device = before == 0 ? 1 : 0
      for attempt in 1...3 {
        machine.files.faults.fail(.write, attempt + device, code: SystemError.noSpace)
      }
      let party = machine.party("rescued \(number)")
      ledger.record(machine.transaction([.party(.create(party))]), in: file)
    }
  }
}
