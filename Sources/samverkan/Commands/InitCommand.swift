import App
import Documents
import Domain
import Store

/// Makes a new book with the agreement's municipal bodies in it.
enum InitCommand {
  static func run(_ context: Context, _ access: Access) throws(CommandFailure) -> ExitCode {
    let bodies = try makeBook(context, access)
    context.answer(
      .bookMade(context.bookFolder, bodies: bodies),
      [.made(("book", .text(context.bookFolder)), ("bodies", .count(bodies)))])
    return .done
  }

  /// Makes the book and fills it; gives how many bodies it begins with.
  @discardableResult
  static func makeBook(
    _ context: Context, _ access: Access = .owner
  ) throws(CommandFailure) -> Int {
    var session = try makeEmptyBook(context, access)
    let changes = NewBook.changes(&session.identifiers)
    try session.record(.setUp, changes)
    return changes.count
  }

  /// Makes a book with nothing in it and opens it.
  static func makeEmptyBook(
    _ context: Context, _ access: Access = .owner
  ) throws(CommandFailure) -> Session {
    guard !context.options.isReadOnly else { throw CommandFailure(.refused, .readOnlyAsked) }
    guard !context.options.isDemo else { throw CommandFailure(.refused, .exampleIsNotSaved) }
    if let known = context.store.knownBook(at: context.bookFolder) {
      context.complain(.newBesideKnown(context.bookFolder))
      if known.backups > 0 { context.complain(.bookIsLost(context.bookFolder, known)) }
    }
    do {
      try BookFile.create(at: context.bookFolder, access: access, in: context.store)
    } catch .occupied {
      // An attempt that failed after the book was made and before anything was in it.
      if let session = try? Session(context), session.file?.beginning == nil { return session }
      throw CommandFailure(.refused, .cannotCreate(.occupied, context.bookFolder))
    } catch {
      let code: ExitCode = error == .occupied ? .refused : .notSaved
      throw CommandFailure(code, .cannotCreate(error, context.bookFolder))
    }
    return try Session(context)
  }
}
