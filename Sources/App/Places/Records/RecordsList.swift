import Domain
import Terminal

/// A list of any kind of record, as the table of its fields says.
extension Model {
  var recordsPath: Phrase {
    Phrase.joined([records.kind.home.phrase, .kindNames(records.kind)], by: " › ")
  }

  var recordsCounts: Phrase { .recordCount(list.total) }

  /// Saved views and other settings whose words are not typed are kept in other ways.
  func recordRows() -> [RowKey] {
    book.referencesInOrder(of: records.kind).map { .entity($0) }
  }

  var recordColumns: [Column] {
    records.kind.listedFields.enumerated().map { place, field in
      Column(
        field.name, field.head, field.extent(isMain: place == 0), priority: place + 1,
        isRightAligned: field.isNumber, readsHead: place > 0)
    }
  }

  func recordCells(_ reference: EntityReference) -> RowCells {
    guard let record = book.record(of: reference) else { return RowCells() }
    let words = RecordWords(reference.kind, book, language)
    var cells = RowCells()
    for field in reference.kind.listedFields {
      cells.set(field.name, words.text(field.name, in: record).inOneLine)
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
    let title = name[language].inOneLine
    return Details(
      title: title, brief: [title, facts.map(\.withoutPeriod).joined(separator: ". ").inOneLine],
      full: facts)
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
    case .choice(let tokens): tokens.width
    default: nil
    }
  }
}

extension Token where Self: Phrased {
  /// The columns of the longest name in either language; nil where that takes too much of a row.
  fileprivate static var width: Int? {
    let longest = allCases.map { max(columns(of: $0.phrase.sv), columns(of: $0.phrase.en)) }.max()
    return longest.flatMap { $0 <= 24 ? $0 : nil }
  }
}

extension String {
  fileprivate var withoutPeriod: String { hasSuffix(".") ? String(dropLast()) : self }

  fileprivate var inOneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
