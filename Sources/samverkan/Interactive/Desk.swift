import App
import Documents
import Domain
import Store
import Terminal

/// What lies open while the program runs: a book on disk, the example, or nothing yet.
struct Desk {
  private enum Content {
    case book(BookFile, OpenedBook)
    case example(Book)
    case nothing
  }

  private(set) var context: Context
  private var content: Content
  /// Where the book that lies open is, or would be made.
  private(set) var folder: String
  /// Whether another copy was taken in, whose erasures are to be carried out here too.
  var hasTakenIn = false

  /// A folder that is not there is no failure: the welcome offers to make a book.
  init(_ context: Context) throws(CommandFailure) {
    self.context = context
    folder = context.bookFolder
    if context.options.isDemo {
      content = .example(try Session(context).book)
      return
    }
    do {
      content = Self.content(of: try BookFile.open(at: context.bookFolder, in: context.store))
    } catch .missing {
      content = .nothing
    } catch .notABook where context.store.knownBook(at: context.bookFolder) != nil {
      // Such as the place of a volume that is not mounted.
      content = .nothing
    } catch {
      throw CommandFailure(.bookUnreadable, .cannotOpenOwn(error, context.bookFolder))
    }
  }

  private static func content(of opened: OpenedBook) -> Content {
    .book(opened.file, opened)
  }

  /// What the model begins with.
  func start(size: Size, lines: LineSet = .unicode) -> Start {
    let choices = ViewFile(context)?.read() ?? ViewChoices()
    var start = Start(
      book: book, agreement: isExample ? context.examplePeriod : context.period,
      author: context.author, now: context.now,
      seed: RawIdentifier(high: SystemEnvironment.random(), low: SystemEnvironment.random()),
      size: size, settings: settings(choices, lines))
    start.viewChoices = choices
    start.latestBackup = latestBackup
    if case .book(let file, let opened) = content {
      start.notice =
        Phrase.damage(opened.damage, unreadable: opened.unreadable.count)
        ?? file.clockFault.map(Phrase.clock)
      start.conflicts = opened.conflicts
      start.vanished = opened.vanished
    }
    if hasNoBook {
      start.isFirstTime = true
      start.lost = context.store.knownBook(at: folder).map {
        LostBook(folder: folder, backups: $0.backups)
      }
    }
    start.facts = facts
    return start
  }

  /// How the screen is to look, before there is one.
  var settings: ViewSettings { settings(ViewFile(context)?.read() ?? ViewChoices(), .unicode) }

  private func settings(_ choices: ViewChoices, _ lines: LineSet) -> ViewSettings {
    var settings = ViewSettings()
    settings.language = context.language
    settings.lines = context.options.isASCII ? .ascii : lines
    settings.canShowLines = settings.lines == .unicode
    settings.apply(choices, context)
    settings.isReadOnly = context.options.isReadOnly || isReadOnlyOnDisk
    settings.isDemo = isExample
    return settings
  }

  private var facts: Facts {
    var facts = Facts()
    facts.version = Release.current.version
    if case .book = content { facts.bookFolder = folder }
    if hasNoBook { facts.newBookFolder = context.system.shortened(folder) }
    facts.stateFolder = context.store.stateFolder
    return facts
  }

  /// What this device recorded before, for undo.
  func history() -> UndoHistory {
    if case .book(let file, _) = content { file.ownHistory() } else { UndoHistory() }
  }

  /// The changes of some records by every device, the latest first; nil without a log.
  func history(of records: Set<EntityReference>) -> [Transaction]? {
    guard case .book(let file, _) = content else { return nil }
    return file.history(of: records).map(\.transaction)
  }

  /// The first day of the book's history; nil without one.
  var beginning: Day? {
    guard case .book(let file, _) = content, let first = file.beginning else { return nil }
    return SystemEnvironment.moment(first)?.day
  }

  /// The book as it was at the end of a day; nil without a log.
  func book(on day: Day) -> Book? {
    guard case .book(let file, _) = content else { return nil }
    return SystemEnvironment.end(of: day).map(file.book)
  }

  var book: Book {
    switch content {
    case .book(_, let opened): opened.book
    case .example(let book): book
    case .nothing: Book()
    }
  }

  /// Neither a book on disk nor the example: the welcome is shown.
  var hasNoBook: Bool { if case .nothing = content { true } else { false } }

  private var isExample: Bool { if case .example = content { true } else { false } }

  private var isReadOnlyOnDisk: Bool {
    if case .book(let file, _) = content { file.readOnlyReason != nil } else { false }
  }

  /// The book on disk, when there is one.
  var file: BookFile? { if case .book(let file, _) = content { file } else { nil } }

  /// Whether the book may be written to, which a visit for reading never does.
  var isWritable: Bool { file?.readOnlyReason == nil && !context.options.isReadOnly }

  /// Saves one transaction; in the example nothing is written and nothing is lost.
  func save(_ transaction: Transaction) -> SaveReport {
    guard let file else { return .saved }
    let result = file.record(transaction)
    if case .refused(let refusal) = result {
      return .refused(transaction, reason: reason(refusal))
    }
    return report(result)
  }

  private func reason(_ refusal: SaveResult.Refusal) -> Phrase {
    switch refusal {
    case .tooLarge: .tooLarge
    case .readOnly(let reason): .bookIsReadOnly(folder, reason)
    }
  }

  func report(_ result: SaveResult) -> SaveReport {
    switch result {
    case .saved, .refused: .saved
    case .savedHereOnly(let error): .savedHereOnly(reason: .cause(error.code))
    case .notSaved(let error): .notSaved(reason: .cause(error.code))
    }
  }

  /// Tries again what is not saved yet, and seals what was written.
  func close() {
    guard isWritable else { return }
    if hasTakenIn || file?.holdsErased == true { file?.carryOutErasures() }
    file?.close()
  }

  /// Makes the book of the welcome and opens it.
  mutating func createBook(by name: String) throws(CommandFailure) {
    context = context.by(name)
    try InitCommand.makeBook(context)
    folder = context.bookFolder
    try reopen()
  }

  /// Reads the book again from the disk.
  mutating func reopen() throws(CommandFailure) {
    do {
      content = Self.content(of: try BookFile.open(at: folder, in: context.store))
    } catch {
      throw CommandFailure(.bookUnreadable, .cannotOpen(error, folder))
    }
  }

  mutating func openExample() throws(CommandFailure) {
    content = .example(try Session.example(context))
  }

  /// Changes to the book in another folder; the one that lay open is sealed.
  mutating func openBook(at path: String) throws(CommandFailure) {
    let other = context.system.absolute(onScreen: path)
    do {
      let opened = try BookFile.open(at: other, in: context.store)
      close()
      content = Self.content(of: opened)
      folder = other
    } catch {
      throw CommandFailure(.bookUnreadable, .cannotOpen(error, other))
    }
  }
}
