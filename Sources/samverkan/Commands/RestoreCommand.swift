import App
import Documents
import Store

/// Brings a backup back: into the book, which only gains by it, or into a book of its own.
struct RestoreCommand {
  private let context: Context
  private let file: String

  init(_ context: Context, _ file: String) {
    self.context = context
    self.file = file
  }

  /// Damage of the backup is told; what is intact of it is brought back all the same.
  func run(_ session: Session) throws(CommandFailure) -> ExitCode {
    try refuseUnlessWritable()
    guard let book = session.file else { throw CommandFailure(.refused, .exampleIsNotSaved) }
    let (added, damage) = try restore(read(), into: book)
    book.close()
    context.answer(
      .restored(added, file), [.made(("file", .text(file)), ("added", .count(added)))])
    return tell(damage)
  }

  /// Adds to the book what the backup has and the book has not.
  func restore(
    _ backup: BackupFile, into book: BookFile
  ) throws(CommandFailure) -> (added: Int, damage: [Damage]) {
    switch book.restore(backup) {
    case .restored(let added, let damage): return (added, damage)
    case .otherBook: throw CommandFailure(.refused, .backupOfOtherBook(file))
    case .notSaved(let result):
      throw CommandFailure(result, context.bookFolder)
        ?? CommandFailure(.notSaved, .cannotWrite(context.bookFolder, SystemError.ioError))
    case .unreadable(let error):
      throw CommandFailure(.bookUnreadable, .cannotOpen(.unreadable(error), context.bookFolder))
    }
  }

  func run(into folder: String) throws(CommandFailure) -> ExitCode {
    let backup = try read()
    let path = try makeBook(of: backup, in: folder)
    context.answer(
      .restoredInto(path, file), [.made(("file", .text(file)), ("book", .text(path)))])
    return tell(backup.damage)
  }

  /// Makes a book of its own of the backup; gives where it lies.
  func makeBook(in folder: String) throws(CommandFailure) -> String {
    try makeBook(of: read(), in: folder)
  }

  private func makeBook(
    of backup: BackupFile, in folder: String
  ) throws(CommandFailure) -> String {
    try refuseUnlessWritable()
    let path = context.system.absolute(folder)
    do {
      try BookFile.create(at: path, from: backup, in: context.store)
    } catch {
      throw CommandFailure(
        error == .occupied ? .refused : .notSaved, .cannotCreate(error, path))
    }
    return path
  }

  private func refuseUnlessWritable() throws(CommandFailure) {
    if context.options.isReadOnly { throw CommandFailure(.refused, .readOnlyAsked) }
  }

  func read() throws(CommandFailure) -> BackupFile {
    let bytes: [UInt8]
    do {
      bytes = try FileReader.read(file, limit: Limits.standard.segmentBytes)
    } catch {
      throw CommandFailure(.refused, .cannotRead(file, error.code))
    }
    guard let backup = BackupFile(bytes) else {
      throw CommandFailure(.refused, .notABackup(file))
    }
    return backup
  }

  private func tell(_ damage: [Damage]) -> ExitCode {
    for damage in damage { context.complain(.damage(Damage(file: file, kind: damage.kind))) }
    return damage.contains(where: \.isSerious) ? .bookUnreadable : .done
  }
}
