import Domain
import Terminal

/// A list of any kind of record, as the table of its fields says.
extension Model {
  var recordsPath: Phrase {
    Phrase.joined([records.kind.home.phrase, .kindNames(records.kind)], by: " › ")
  }

  var recordsCounts: Phrase { .recordCount(list.total) }

  /// Saved views are settings with a page of their own.
  func recordRows() -> [RowKey] {
    let views = Set(records.kind == .settings ? book.savedViews.map(\.reference) : [])
    return book.referencesInOrder(of: records.kind).filter { !views.contains($0) }
      .map { .entity($0) }
  }

  var recordColumns: [Column] {
    records.kind.listedFields.enumerated().map { place, field in
      Column(
        field.name, field.head, field.extent(isMain: place == 0), priority: place + 1,
        isRightAligned: field.isNumber, readsHead: place > 0)
    }
  }

  /// The list of a kind, wherever its records stand.
  mutating func list(_ kind: Kind) {
    closePages()
    show(kind)
    list.focusFirst()
    status = Status(.showing(.kindNames(kind), list.position.count))
  }

  /// What belongs to one list says nothing to the next.
  private mutating func show(_ kind: Kind) {
    if kind != records.kind { lists[.records] = nil }
    records.kind = kind
    go(to: .records)
  }

  /// The next of the lists that are reached from the same place.
  mutating func showNextRecords() {
    let near = Kind.listedAlone.filter { $0.home == records.kind.home }
    let next = ((near.firstIndex(of: records.kind) ?? 0) + 1) % near.count
    list(near[next])
  }

  mutating func prepareRecords(toShow reference: EntityReference) {
    guard reference.kind != records.kind else { return }
    lists[.records] = nil
    records.kind = reference.kind
  }
}

extension World {
  func recordCells(_ reference: EntityReference) -> RowCells {
    guard let record = book.record(of: reference) else { return RowCells() }
    let words = RecordWords(reference.kind, book, language)
    var cells = RowCells()
    for field in reference.kind.listedFields {
      cells.set(field.name, words.text(field.name, in: record).onOneLine)
    }
    return cells
  }

  /// Every field that says something, in the order in which forms ask for them.
  func recordDetails(_ reference: EntityReference) -> Details? {
    guard let record = book.everKnownRecord(of: reference) else { return nil }
    let words = RecordWords(reference.kind, book, language)
    let facts = reference.kind.fields.compactMap { field -> String? in
      if case .machine = field.shape { return nil }
      let text = words.text(field.name, in: record)
      return text.isEmpty ? nil : labelled(field.label, text)
    }
    let name = Phrase.kindName(reference.kind) + Phrase(verbatim: ": ") + title(of: reference)
    let title = name[language].onOneLine
    return Details(
      title: title, brief: [title, facts.map(\.withoutPeriod).joined(separator: ". ").onOneLine],
      full: facts.lines + papersSection(of: reference))
  }
}

extension FieldDefinition {
  fileprivate var isNumber: Bool {
    if case .number = shape { true } else { false }
  }

  /// As wide as what it holds: closed values whole, free text as there is room.
  fileprivate func extent(isMain: Bool) -> Column.Extent {
    let headWidth = max(columns(of: head.sv), columns(of: head.en))
    let free: Column.Extent =
      isMain
      ? .free(minimum: max(12, headWidth), wished: max(18, headWidth))
      : .free(minimum: max(8, headWidth), wished: max(14, headWidth))
    guard let width = closedWidth else { return free }
    return .closed(max(width, headWidth))
  }

  /// Nil for what a list may cut.
  private var closedWidth: Int? {
    switch shape {
    case .day: 10
    case .time: 5
    case .number: 4
    case .flag: 3
    case .code: 9
    case .organisationNumber: 11
    case .choice(let tokens): tokens.width <= 24 ? tokens.width : nil
    default: nil
    }
  }
}

extension String {
  fileprivate var withoutPeriod: String { hasSuffix(".") ? String(dropLast()) : self }
}
