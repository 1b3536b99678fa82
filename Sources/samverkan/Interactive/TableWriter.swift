import App
import Documents
import Store

/// Writes a list of the screen to a new file, as a table that a spreadsheet opens rightly.
struct TableWriter {
  private let context: Context

  init(_ context: Context) {
    self.context = context
  }

  /// A file that is there is never written over.
  func write(_ rows: [[String]], to path: String) -> ExportReport {
    do {
      let bytes = Array(CSVWriter.table(rows).utf8)
      try FileWriter.create(bytes, at: context.system.absolute(path))
      return .written(file: path, rows: rows.count - 1)
    } catch {
      return error.isAlreadyThere
        ? .exists(file: path) : .failed(sentence: .cannotWrite(path, error.code))
    }
  }
}
