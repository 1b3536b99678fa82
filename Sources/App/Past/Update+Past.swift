import Domain
import Terminal

/// Looking back: the history of a record, the book of a day, and what became different.
extension Model {
  mutating func handlePast(_ message: Message) -> [Effect] {
    switch message {
    case .historyFound(let reference, let transactions):
      showHistory(of: reference, transactions)
    case .removalsFound(let transactions): showRemoved(transactions)
    case .pastRead(let day, let book?): enterPast(day, book)
    case .pastIsBefore(let day, let began):
      status = Status(.bookBegan(began, asked: day), .warning)
    case .differenceRead(let from, let to, let changes?): showDifference(changes, from, to)
    case .pastRead, .differenceRead: status = Status(.exampleHasNoPast, .warning)
    default: break
    }
    return []
  }

  mutating func askForPastDay() {
    ask(.pastDay, .pastDay, [FieldSpec("day", .pastDayLabel, .date, isRequired: true)])
  }

  mutating func askForTwoDays() {
    ask(
      .twoDays, .twoDays,
      [
        FieldSpec("from", .fromDayLabel, .date, isRequired: true),
        FieldSpec("to", .toDayLabel, .date, isRequired: true, help: .twoDaysHelp),
      ])
  }

  /// Composition, register or coverage of a day, by the dates of the records.
  mutating func askForValidDay() {
    let reports = [ReportName.composition, .register, .coverage].map {
      Option(value: $0.rawValue, name: $0.command.withoutDots)
    }
    let started = Record([
      Field("day", (past?.today ?? now.day).value),
      Field("report", .text(ReportName.composition.rawValue)),
    ])
    var form = Form(
      .validDay, title: .validDay,
      specs: [
        FieldSpec("day", .pastDayLabel, .date, isRequired: true),
        FieldSpec("report", .whatHolds, .choice(reports, isOptional: false)),
      ], from: started, language: language)
    form.said = [.validDayIsNotPast]
    overlays.append(.form(form))
  }

  mutating func reportOfDay(_ form: Form) -> [Effect] {
    let record = form.record(today: now.day, language: language)
    guard let day = record["day"].flatMap({ Day(value: $0) }) else { return [] }
    let name = record["report"].flatMap { ReportName(rawValue: $0.written) } ?? .composition
    var request = ReportRequest(name)
    request.day = day
    if let first = book.firstDatedDay, day < first {
      status = Status(.nothingDated(before: first), .warning)
    }
    return [.makeReport(request, language)]
  }

  private mutating func ask(_ purpose: Form.Purpose, _ title: Phrase, _ specs: [FieldSpec]) {
    let today = Field("to", .text((past?.today ?? now.day).text))
    overlays.append(
      .form(Form(purpose, title: title, specs: specs, from: Record([today]), language: language)))
  }

  /// The days as they were typed; the earlier one comes first whichever stood first.
  ///
  /// The history knows only what has been.
  mutating func lookBack(_ form: Form) -> [Effect] {
    let record = form.record(today: now.day, language: language)
    let days = ["day", "from", "to"].compactMap { record[$0].flatMap { Day(value: $0) } }.sorted()
    guard let first = days.first, let last = days.last else { return [] }
    if last > past?.today ?? now.day {
      status = Status(.dayIsToCome(last), .warning)
      return []
    }
    if case .pastDay = form.purpose { return [.readPast(first)] }
    return [.readDifference(from: first, to: last)]
  }

  private mutating func showDifference(_ changes: [Change], _ from: Day, _ to: Day) {
    let kinds = Dictionary(grouping: changes, by: \.kind)
    let rows = Kind.allCases.flatMap { kind -> [Page.Row] in
      guard let own = kinds[kind] else { return [] }
      let head = Phrase.kindName(kind) + Phrase(verbatim: " (\(own.count))")
      let named = own.map { (SwedishOrder(world.title(of: $0)[language]), $0) }
        .sorted { $0.0 < $1.0 }.map(\.1)
      return [Page.Row(head[language], isHeading: true)] + named.flatMap { self.world.rows(of: $0) }
    }
    let empty = Page.Row(Phrase.noDifference[language])
    show(Page(.links, title: .differenceBetween(from, to), rows: rows, otherwise: [empty]))
  }
}

extension World {
  /// One line for the record, which leads to it, and one for each field that changed.
  fileprivate func rows(of change: Change) -> [Page.Row] {
    let reference = EntityReference(change)
    let head = Phrase.difference(
      of: title(of: change), isNew: change.before == nil, isGone: change.after == nil)
    guard change.before != nil, change.after != nil else {
      return [Page.Row(head[language], subject: .record(reference))]
    }
    return [Page.Row(head[language], subject: .record(reference))]
      + change.fieldChanges.map { field in
        let label = change.kind.label(field.name)[language]
        let old = field.old.map { told($0, of: field.name, of: change.kind).onOneLine } ?? "–"
        let new = field.new.map { told($0, of: field.name, of: change.kind).onOneLine } ?? "–"
        return Page.Row("    \(label): \(old) → \(new)", subject: .record(reference))
      }
  }
}
