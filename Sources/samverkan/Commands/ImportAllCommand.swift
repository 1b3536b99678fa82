import App
import Documents
import Domain
import Store

/// Takes in what an export of everything wrote, into a book in which nobody has worked yet.
struct ImportAllCommand {
  private let context: Context
  private let file: String

  init(_ context: Context, _ file: String) {
    self.context = context
    self.file = file
  }

  /// The file is read whole before a book is made or changed.
  func run(isTrial: Bool) throws(CommandFailure) -> ExitCode {
    let imported = try read()
    if !isTrial {
      var session = try emptyBook()
      try session.record(.importAll, imported.changes(since: session.book))
    }
    context.answer(.importedAll(imported, isTrial: isTrial), counts(of: imported))
    return .done
  }

  private func counts(of book: Book) -> [JSONValue] {
    Kind.allCases.map { kind in
      .made(
        ("kind", .text(kind.rawValue)), ("count", .count(book.identifiers(of: kind).count)))
    }
  }

  private func read() throws(CommandFailure) -> Book {
    let bytes: [UInt8]
    do {
      bytes = try FileReader.read(file, limit: BookImport.fileBytes)
    } catch {
      throw CommandFailure(.refused, .cannotRead(file, error.code))
    }
    do {
      return try BookImport.read(bytes)
    } catch {
      throw CommandFailure(.refused, .bookImportError(error, file))
    }
  }

  /// A new one where there is none.
  private func emptyBook() throws(CommandFailure) -> Session {
    guard !context.options.isDemo else { throw CommandFailure(.refused, .exampleIsNotSaved) }
    guard let session = try Session.ifThere(context) else {
      return try InitCommand.makeEmptyBook(context)
    }
    guard session.isUntouched else {
      throw CommandFailure(.refused, .bookIsNotEmpty(context.bookFolder))
    }
    return session
  }
}

extension Session {
  /// Whether there is nothing in the book but what it was set up with.
  fileprivate var isUntouched: Bool {
    guard damage.isEmpty, unreadable.isEmpty, vanished == 0, let file else { return false }
    return Kind.allCases.allSatisfy { book.identifiers(of: $0).isEmpty }
      || file.history(limit: .max).allSatisfy { $0.transaction.action == .setUp }
  }
}
