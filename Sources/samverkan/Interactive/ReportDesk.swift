import App
import Documents
import Domain
import Store

/// Makes reports of the book on the screen, to read there or to write to a file.
struct ReportDesk {
  private let context: Context
  private let model: Model

  init(_ context: Context, _ model: Model) {
    self.context = context
    self.model = model
  }

  /// Nil when there is no meeting to make it of; as wide as the page on a screen of that width.
  func text(of request: ReportRequest, _ language: Language, width: Int) -> ReportText? {
    guard let document = document(request, language) else { return nil }
    let writer =
      model.settings.isPlain ? .toRead : PlainTextWriter(width: min(100, width) - 8)
    let lines = (document.mark.map { [$0, ""] } ?? []) + writer.linesBelowTitle(of: document)
    return ReportText(
      request: request, title: Phrase(verbatim: document.title), lines: lines,
      fileName: document.title.asFileName)
  }

  func write(
    _ request: ReportRequest, _ language: Language, _ file: ReportFile
  ) -> ReportOutcome {
    let path = context.system.absolute(onScreen: file.path)
    guard let document = document(request, language) else {
      return .failed(.noMeetingForReport(request.name.rawValue))
    }
    do throws(CommandFailure) {
      try OutputFile(path, replaces: file.replaces)
        .write(Array(file.format.text(of: document).utf8), named: file.path, context)
      return .written(path)
    } catch {
      let isInBook = FileWriter.isInside(context.bookFolder, path)
      return error.code == .refused && !isInBook ? .isThere(path) : .failed(error.sentence)
    }
  }

  private func document(_ request: ReportRequest, _ language: Language) -> Document? {
    ReportSource(model.index, on: model.now.day, period: model.agreement, language)
      .document(request)
  }
}
