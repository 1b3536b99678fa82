import App
import Documents
import Domain
import Store

/// Writes a list of the screen, or the whole book, to a new file for other programs.
struct TableWriter {
  private let context: Context

  init(_ context: Context) {
    self.context = context
  }

  /// A file that is there is never written over.
  func write(_ rows: [[String]], to path: String) -> ExportReport {
    create(CSVWriter.table(rows), at: path) ?? .written(file: path, rows: rows.count - 1)
  }

  /// As it stands.
  func write(_ text: String, rows: Int, to path: String) -> ExportReport {
    create(text, at: path) ?? .written(file: path, rows: rows)
  }

  /// All records of all kinds, as JSON.
  func write(_ book: Book, to path: String) -> ExportReport {
    let lists = Kind.allCases.map { RecordList($0, of: book) }
    return create(JSONWriter.book(lists), at: path) ?? .wroteBook(file: path)
  }

  /// Nil when it is written.
  private func create(_ text: String, at path: String) -> ExportReport? {
    let file = context.system.absolute(onScreen: path)
    if FileWriter.isInside(context.bookFolder, file) {
      return .failed(sentence: .isInTheBook(path))
    }
    do {
      try FileWriter.create(Array(text.utf8), at: file)
      return nil
    } catch {
      return error.isAlreadyThere
        ? .exists(file: path) : .failed(sentence: .cannotWrite(path, error.code))
    }
  }
}
