import App
import Documents
import Domain
import Store

/// Writes one kind or the whole book in a form that other programs read.
struct ExportCommand {
  private let session: Session
  private let request: ExportRequest

  init(_ session: Session, _ request: ExportRequest) {
    self.session = session
    self.request = request
  }

  func run() throws(CommandFailure) -> ExitCode {
    let text = try text()
    if let file = request.file, file != "-" {
      do {
        try FileWriter.write(text, to: file)
      } catch {
        throw CommandFailure(.notSaved, .cannotWrite(file, error.code))
      }
    } else {
      session.context.output.write(text)
    }
    return session.finishReading()
  }

  private func text() throws(CommandFailure) -> String {
    switch (request.format, request.kind) {
    case (.json, let kind?): JSONWriter.array(list(kind))
    case (.json, nil): JSONWriter.book(Kind.allCases.map(list))
    case (.csv, let kind?): CSVWriter.table(list(kind))
    case (.csv, nil): throw CommandFailure(.wrongUsage, .tableHoldsOneKind)
    case (.plist, _), (.ics, _):
      throw CommandFailure(.refused, .notBuilt("export --format \(request.format.rawValue)"))
    }
  }

  private func list(_ kind: Kind) -> RecordList {
    let list = RecordList(kind, of: session.book)
    return request.isPublic ? list.withoutPersonalData : list
  }
}
