import App
import Documents
import Domain

/// Lists the entities of one kind that a filter lets through.
struct ListCommand {
  private let session: Session
  private let kind: Kind
  private let day: Day?

  /// - Parameter day: only what holds then; nil lists everything.
  init(_ session: Session, _ kind: Kind, validOn day: Day? = nil) {
    self.session = session
    self.kind = kind
    self.day = day
  }

  func run(filter: [String], json: Bool) throws(CommandFailure) -> ExitCode {
    let words = RecordWords(kind, session.book, session.context.language)
    let list = valid(try filtered(RecordList(kind, of: session.book), by: filter))
    if json {
      session.context.output.write(JSONWriter.array(list))
    } else {
      show(list, words)
    }
    return session.finishReading()
  }

  private func valid(_ list: RecordList) -> RecordList {
    guard let day else { return list }
    return list.filter { record in
      guard case .identifier(let id) = record["id"] else { return false }
      return session.book.isValid(EntityReference(kind, id), on: day)
    }
  }

  /// The words of the filter may come as one or as several words of the command line.
  private func filtered(
    _ list: RecordList, by words: [String]
  ) throws(CommandFailure) -> RecordList {
    let context = session.context
    let filter = Filter(
      words.joined(separator: " "), of: [kind], on: context.now.day, in: context.language,
      isFinished: true)
    if let problem = filter.problem {
      throw CommandFailure(.refused, .filterProblem(problem.reason))
    }
    guard !filter.isEmpty else { return list }
    let world = FilterWorld(
      index: BookIndex(session.book), today: context.now.day, period: context.period,
      language: context.language)
    return list.filter { record in
      guard case .identifier(let id) = record["id"] else { return false }
      return filter.lets(kind, id, world) {
        FilterField.searchText(of: EntityReference(kind, id), in: world)
      }
    }
  }

  private func show(_ list: RecordList, _ words: RecordWords) {
    guard !list.records.isEmpty else {
      let isEmpty = session.book.references(of: kind).isEmpty
      session.context.say(isEmpty ? .noneAtAll(kind) : .nothingFound)
      return
    }
    let ids = list.records.map { $0["id"]?.written ?? "" }
    let length = Self.distinguishing(session.book.identifiers(of: kind).map(\.text))
    var table = TextTable(
      [TextTable.Column(title: "id", cells: ids.map { String($0.prefix(length)) })])
    for field in kind.listedFields {
      let cells = list.records.map { words.text(field.name, in: $0) }
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      table.columns.append(
        TextTable.Column(
          title: field.head[session.context.language], cells: cells,
          isFree: field.shape.isFree))
    }
    table.print(to: session.context.output, width: SystemEnvironment.outputWidth)
  }

  /// How many digits tell all identifiers apart; at least eight, so that they look alike.
  private static func distinguishing(_ ids: [String]) -> Int {
    let sorted = ids.sorted()
    let common = zip(sorted, sorted.dropFirst()).map { left, right in
      zip(left.utf8, right.utf8).prefix { $0 == $1 }.count
    }
    return max(8, (common.max() ?? 0) + 1)
  }
}
