import App
import Documents
import Domain
import Store

/// Reads a table of parties for the screen, which asks before anything changes.
struct ImportReader {
  private let context: Context
  private let entrant: Entrant

  /// - Parameter entrant: who takes them in, and under which agreement.
  init(_ context: Context, by entrant: Entrant) {
    self.context = context
    self.entrant = entrant
  }

  func read(_ path: String, _ book: Book) -> ImportReport {
    let file = context.system.absolute(path)
    do {
      let bytes = try FileReader.read(file, limit: CSVLimits().fileBytes)
      return try preview(bytes, path, book)
    } catch let error as FileError {
      return .unreadable(file: path, sentence: .cannotRead(path, error.code))
    } catch let error as CommandFailure {
      return .unreadable(file: path, sentence: error.sentence)
    } catch {
      return .unreadable(file: path, sentence: .cannotRead(path, 0))
    }
  }

  private func preview(
    _ bytes: [UInt8], _ path: String, _ book: Book
  ) throws(CommandFailure) -> ImportReport {
    var identifiers = Session.newIdentifiers()
    let importing = PartyImport(by: entrant)
    do {
      let preview = try importing.preview(bytes, book: book, identifiers: &identifiers)
      let counts = ImportCounts(
        new: preview.created.count, changed: preview.changed.count,
        unchanged: preview.unchanged.count,
        faulty: preview.faults.map { .remark($0, isFault: true, in: preview, file: path) })
      return .ready(file: path, changes: preview.changes, counts: counts)
    } catch {
      throw CommandFailure(.refused, .importError(error, path))
    }
  }
}
