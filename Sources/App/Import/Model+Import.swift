import Documents
import Domain
import Terminal

/// Bringing in a table of parties from a file, with a look before anything changes.
extension Model {
  mutating func askForImport() {
    let spec = FieldSpec.path(.fileLabel, help: .importHelp)
    overlays.append(
      .form(
        Form(
          .importFile, title: .importParties, specs: [spec], from: Record(), language: language)))
  }

  mutating func offerImport(_ report: ImportReport) -> [Effect] {
    switch report {
    case .unreadable(_, let sentence): refusePath(sentence)
    case .ready(let file, let bytes):
      let seed = identifiers.next(Party.self).raw
      do {
        let desk = try ImportDesk(file, bytes, by: entrant, seed: seed, book: book)
        settlePath()
        open(desk)
      } catch {
        refusePath(.importError(error, file))
      }
    }
    return []
  }

  private mutating func open(_ desk: ImportDesk) {
    importDesk = desk
    recallColumns()
    show(importPage)
    if importDesk?.preview == nil {
      show(importColumnsPage)
      status = Status(.noNameColumn, .warning)
    }
  }

  /// Everything that is shown, as one step; what has come is shown from its beginning.
  mutating func takeImportIn() -> [Effect] {
    guard let preview = importDesk?.preview else { return [] }
    let effects = record(
      .importParties, preview.changes,
      said: .imported(
        preview.created.count, preview.changed.count, besides: .notTakenIn(preview, faulty: true)))
    guard !effects.isEmpty else { return [] }
    importDesk = nil
    closePages()
    let said = status
    go(to: .parties)
    list.focusFirst()
    status = said
    return effects
  }

  mutating func leaveImport() {
    importDesk = nil
    closeTop()
    status = Status(.nothingChanged)
  }

  var refusalToTakeImportIn: Phrase? {
    guard let preview = importDesk?.preview else { return .noNameColumn }
    return preview.changes.isEmpty ? .importBringsNothing : nil
  }

  // MARK: Choosing
  /// The rows that the focus is on: one, or all of a kind.
  private var rowsInFocus: [ImportedRow] {
    guard let desk = importDesk else { return [] }
    return switch page?.subject {
    case .importRow(let number): desk.rows.filter { $0.number == number }
    case .importGroup(let outcome): desk.rows(outcome)
    default: []
    }
  }

  var refusalToChooseImport: Phrase? {
    let isOpen = rowsInFocus.contains { ![.faulty, .repeated].contains($0.outcome) }
    return isOpen ? nil : .rowIsNotTakenIn
  }

  mutating func chooseImport(_ policy: MatchPolicy) {
    let (rows, book) = (rowsInFocus.map(\.number), book)
    importDesk?.choose(policy, for: rows, book)
    renew(importPage)
  }

  /// Shows or hides the rows of the kind that the focus is on, which is then on their heading.
  mutating func foldImport() {
    guard let outcome = rowsInFocus.first?.outcome else { return }
    importDesk?.folded.formSymmetricDifference([outcome])
    var page = importPage
    page.focused = page.rows.firstIndex { $0.subject == .importGroup(outcome) } ?? 0
    replaceTop(.page(page))
  }

  // MARK: Columns and letters
  mutating func showImportColumns() { show(importColumnsPage) }

  mutating func askForImportColumn() {
    guard case .importColumn(let place) = page?.subject, let desk = importDesk else { return }
    let ours = PartyColumn.allCases.filter { $0 != .id }
    let items =
      [Picker.Item(title: Phrase.notTakenIn[language], extra: "", value: .text(""))]
      + ours.map { column in
        Picker.Item(
          title: column.label[language], extra: desk.preview?.headings[column] ?? "",
          value: .text(column.rawValue))
      }
    overlays.append(
      .picker(
        Picker(
          .importColumn(place), title: .importColumnIs(desk.header[place]), items: items)))
  }

  /// It is remembered for the next file with the same headings.
  mutating func putImportColumn(_ place: Int, at ours: String) -> [Effect] {
    let book = book
    let column = PartyColumn(rawValue: ours)
    importDesk?.put(place, at: column, book)
    viewChoices.columns.put(place, at: column, of: importDesk?.header ?? [])
    renew(importColumnsPage)
    renewImport()
    return [.keepView(viewChoices)]
  }

  /// What was said of the columns of such a file before.
  private mutating func recallColumns() {
    let headings = importDesk?.header ?? []
    guard let known = viewChoices.columns.first(where: { $0.headings == headings }) else { return }
    let book = book
    for (place, column) in known.choices.sorted(by: { $0.key < $1.key }) {
      importDesk?.put(place, at: column, book)
    }
  }

  mutating func askForImportEncoding() {
    let items = TextEncoding.allCases.map { encoding in
      Picker.Item(
        title: encoding == .auto ? Phrase.findOutEncoding[language] : encoding.title, extra: "",
        value: .text(encoding.rawValue))
    }
    overlays.append(.picker(Picker(.importEncoding, title: .importEncoding, items: items)))
  }

  mutating func readImport(as name: String) {
    guard let encoding = TextEncoding(rawValue: name) else { return }
    let book = book
    do throws(PartyImportError) {
      try importDesk?.read(as: encoding, book)
      renewImport()
    } catch {
      status = Status(.importError(error, importDesk?.file ?? ""), .warning)
    }
  }

  /// Makes the pages of the file anew, wherever they lie.
  private mutating func renewImport() {
    for place in overlays.indices {
      guard case .page(let page) = overlays[place] else { continue }
      if page.content == .importing { overlays[place] = .page(importPage.keepingFocus(of: page)) }
    }
  }

  /// After the book was changed the file is compared with it anew.
  mutating func planImport() {
    let book = book
    importDesk?.plan(book)
  }
}
