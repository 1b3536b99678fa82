import App
import Documents
import Domain
import Store

/// Reads a file of parties for the screen, which asks before anything changes.
struct ImportReader {
  private let context: Context

  init(_ context: Context) { self.context = context }

  func read(_ path: String) -> ImportReport {
    do {
      let file = context.system.absolute(onScreen: path)
      return .ready(file: path, bytes: try FileReader.read(file, limit: CSVLimits().fileBytes))
    } catch {
      return .unreadable(file: path, sentence: .cannotRead(path, error.code))
    }
  }
}
