import App
import Domain

/// Answers the effects that read the book and leave it as it is.
struct Looking {
  private let reports: ReportDesk
  private let desk: Desk
  private let book: Book
  private let width: Int

  init(_ context: Context, _ desk: Desk, _ model: Model, width: Int) {
    reports = ReportDesk(context, model)
    self.desk = desk
    book = model.book
    self.width = width
  }

  /// Nil for effects that do something else.
  func answer(to effect: Effect) -> Message? {
    switch effect {
    case .makeReport(let request, let language):
      return .reportMade(reports.text(of: request, language, width: width))
    case .writeReport(let request, let language, let file):
      return .reportWritten(request, file, reports.write(request, language, file))
    case .readHistory(let reference):
      return .historyFound(reference, desk.history(of: book.withParts(reference)))
    case .readRemovals(let references):
      return .removalsFound(desk.history(of: references))
    case .readPast(let day):
      if let began = desk.beginning, began > day { return .pastIsBefore(day, began: began) }
      return .pastRead(day, desk.book(on: day))
    case .readDifference(let from, let to):
      let earlier = desk.book(on: from)
      let changes = earlier.flatMap { before in desk.book(on: to)?.changes(since: before) }
      return .differenceRead(from: from, to: to, changes)
    default: return nil
    }
  }
}
