import App
import Documents
import Domain
import Store

/// A book that a command reads and changes once.
struct Session {
  private(set) var context: Context
  private(set) var book: Book
  var identifiers: IdentifierSource
  /// Nil for the example, which is nowhere on disk.
  let file: BookFile?
  /// What was not as it should be; empty for a whole book.
  let damage: [Damage]
  let unreadable: [UnreadableEntity]
  /// What nobody has decided yet.
  let conflicts: [Conflict]
  /// Changes that this device has seen and that are not in the folder.
  let vanished: Int
  /// Whether what was saved last is on this device only, and goes into the book later.
  private(set) var isSavedHereOnly = false

  init(_ context: Context) throws(CommandFailure) {
    guard !context.options.isDemo else {
      self.init(context, example: try Self.example(context))
      return
    }
    let opened: OpenedBook
    do {
      opened = try BookFile.open(at: context.bookFolder, in: context.store)
    } catch {
      throw CommandFailure(.bookUnreadable, Self.sentence(error, context))
    }
    self.init(context, opened)
  }

  /// Of a book that this device had there nobody is told to make a new one.
  private static func sentence(_ failure: OpenFailure, _ context: Context) -> Phrase {
    guard failure == .missing || failure == .notABook,
      let known = context.store.knownBook(at: context.bookFolder)
    else { return .cannotOpenOwn(failure, context.bookFolder) }
    return .bookIsLost(context.bookFolder, known)
  }

  /// Of a book on disk; nil where there is none.
  static func ifThere(_ context: Context) throws(CommandFailure) -> Session? {
    do {
      return Session(context, try BookFile.open(at: context.bookFolder, in: context.store))
    } catch .missing {
      return nil
    } catch {
      throw CommandFailure(.bookUnreadable, .cannotOpenOwn(error, context.bookFolder))
    }
  }

  private init(_ context: Context, _ opened: OpenedBook) {
    self.context = context
    identifiers = Self.newIdentifiers()
    book = opened.book
    file = opened.file
    damage = opened.damage
    unreadable = opened.unreadable
    conflicts = opened.conflicts
    vanished = opened.vanished
  }

  private init(_ context: Context, example: Book) {
    self.context = context
    identifiers = Self.newIdentifiers()
    book = example
    file = nil
    damage = []
    unreadable = []
    conflicts = []
    vanished = 0
  }

  /// The example as it is now, in the language spoken.
  static func example(_ context: Context) throws(CommandFailure) -> Book {
    do {
      return try ExampleBook.read(ExampleTime(now: context.now), in: context.language)
    } catch {
      throw CommandFailure(.refused, .agreementIsMissing)
    }
  }

  static func newIdentifiers() -> IdentifierSource {
    IdentifierSource(
      seed: RawIdentifier(high: SystemEnvironment.random(), low: SystemEnvironment.random()))
  }

  /// The session with what was recorded by the end of a day, and that day as today; nil is now.
  ///
  /// The example has no history and is on every day as it is.
  func asOf(_ day: Day?) throws(CommandFailure) -> Session {
    guard let day else { return self }
    guard let end = SystemEnvironment.end(of: day) else {
      throw CommandFailure(.refused, .clockIsWrong)
    }
    var session = self
    session.context = context.on(day)
    guard let file, day < context.now.day else { return session }
    session.book = file.book(before: end)
    if let first = file.beginning, first >= end, let begun = SystemEnvironment.moment(first) {
      context.complain(.bookBegan(begun.day, asked: day))
    }
    return session
  }

  /// The session with that day as today, told by the dates of the records; nil is today.
  func validOn(_ day: Day?) -> Session {
    guard let day else { return self }
    var session = self
    session.context = context.on(day)
    if let first = book.firstDatedDay, day < first {
      context.complain(.nothingDated(before: first, asked: day))
    }
    return session
  }

  /// The book at the end of a day that has been; nil where no history tells of it.
  func silentlyAsOf(_ day: Day) throws(CommandFailure) -> Book? {
    guard let end = SystemEnvironment.end(of: day) else {
      throw CommandFailure(.refused, .clockIsWrong)
    }
    guard let file, day <= context.now.day, let first = file.beginning, first < end else {
      return nil
    }
    return file.book(before: end)
  }

  /// For a command that only shows: complains about damage once, and says so in the exit code.
  func finishReading() -> ExitCode {
    if let remark { context.complain(remark) }
    let isWhole = !damage.contains(where: \.isSerious) && unreadable.isEmpty && vanished == 0
    return isWhole ? .done : .bookUnreadable
  }

  /// What is not as it should be; what has vanished is told where no damage explains it.
  private var remark: Phrase? {
    Phrase.damage(damage, unreadable: unreadable.count)
      ?? (vanished > 0 ? .vanished(vanished, context.bookFolder) : nil)
  }

  /// Saves the changes as one step that can be undone; nil when there are none.
  @discardableResult
  mutating func record(
    _ action: Action, _ changes: [Change], reason: String? = nil
  ) throws(CommandFailure) -> Transaction? {
    let told = book.telling(changes, by: context.actor, ids: &identifiers)
    guard
      let transaction = context.actor.transaction(action, told, ids: &identifiers, reason: reason)
    else { return nil }
    try save(transaction)
    return transaction
  }

  /// Saves what an entry does to the book, with what comes with it; an error of it refuses.
  mutating func enter(_ entry: Entry, as action: Action) throws(CommandFailure) {
    if let error = entry.error {
      throw CommandFailure(.refused, .problem(error, names: ReferenceNames(book)))
    }
    guard let change = entry.change else { return }
    let companions = book.companions(of: change, by: context.entrant, ids: &identifiers)
    try record(action, [change] + companions)
  }

  /// Only returns when the transaction is on the disk; a command saves one and ends.
  mutating func save(_ step: Transaction) throws(CommandFailure) {
    guard !context.options.isReadOnly else { throw CommandFailure(.refused, .readOnlyAsked) }
    guard let file else { throw CommandFailure(.refused, .exampleIsNotSaved) }
    let transaction = step.keepingMinutes(
      in: book, on: context.now.day, period: context.period, context.language)
    if let alteration = book.alteration(by: transaction) {
      throw CommandFailure(.refused, .onRecordByCommand(alteration.document))
    }
    let result = file.recordLast(transaction)
    if case .savedHereOnly = result { isSavedHereOnly = true }
    if let failure = CommandFailure(result, context.bookFolder) { throw failure }
    book.apply(transaction)
    file.close()
    if let remark { context.complain(remark) }
  }
}

extension Context {
  var store: StoreEnvironment {
    StoreEnvironment(
      files: DiskFileSystem(),
      stateFolder: StoreEnvironment.stateFolder(environment: system.variables),
      now: { SystemEnvironment.now?.millis ?? 0 }, random: SystemEnvironment.random)
  }
}

extension CommandFailure {
  /// Nil when the change is where it belongs.
  init?(_ result: SaveResult, _ folder: String) {
    switch result {
    case .saved: return nil
    case .savedHereOnly(let error): self.init(.notSaved, .savedHereOnly(folder, error.code))
    case .notSaved(let error): self.init(.notSaved, .notSaved(folder, error.code))
    case .refused(.tooLarge): self.init(.refused, .tooLarge)
    case .refused(.readOnly(let reason)): self.init(.notSaved, .bookIsReadOnly(folder, reason))
    }
  }
}

extension Damage {
  /// Whether something that was written may be missing from what is shown.
  var isSerious: Bool {
    switch kind {
    case .foreign, .fork, .notUnderstood: false
    default: true
    }
  }
}
