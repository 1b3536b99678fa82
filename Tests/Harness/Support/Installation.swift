import Chance
import Domain
import Store

/// The program on one machine, on a disk in memory, with a clock and a chance that repeat.
final class Installation {
  let files: MemoryFileSystem
  let book: String
  let state: String
  var time: Int64 = 1_790_000_000_000
  var limits = Limits.standard
  private var source: SeededSource
  private var identifiers: IdentifierSource

  init(
    _ files: MemoryFileSystem = MemoryFileSystem(), book: String = "/data/book",
    state: String = "/home/state", seed: UInt64
  ) {
    self.files = files
    self.book = book
    self.state = state
    source = SeededSource(seed: seed)
    identifiers = IdentifierSource(seed: RawIdentifier(high: seed, low: seed &* 77 &+ 1))
  }

  var environment: StoreEnvironment {
    var environment = StoreEnvironment(
      files: files, stateFolder: state,
      now: { [unowned self] in
        time += 1000
        return time
      },
      random: { [unowned self] in source.next() })
    environment.limits = limits
    return environment
  }

  func create() throws {
    try BookFile.create(at: book, in: environment)
  }

  func open() throws -> OpenedBook {
    try BookFile.open(at: book, in: environment)
  }

  func identifier<Subject>(_ subject: Subject.Type = Subject.self) -> Identifier<Subject> {
    identifiers.next(subject)
  }

  func transaction(_ changes: [Change], action: Action = .edit) -> Transaction {
    Transaction(
      id: identifier(), action: action, author: "Åsa", time: time, changes: changes)
  }

  /// A party nobody else has.
  func party(_ name: String) -> Party {
    Party(id: identifier(), name: name, side: .civilSociety, kind: .nonProfitAssociation)
  }

  func pick(_ range: ClosedRange<Int>) -> Int { source.next(in: range) }
}

extension Party {
  /// The change to a copy that differs in one way or another.
  func changed(_ change: (inout Party) -> Void) -> Change? {
    var after = self
    change(&after)
    return Edit.replace(self, with: after).map(Change.party)
  }
}
