import Documents
import Domain
import Terminal

/// What a file would bring, row by row, before anything happens.
extension Model {
  var importPage: Page {
    guard let desk = importDesk else {
      return Page(.importing, title: .importParties, rows: [])
    }
    let groups = RowOutcome.allCases.flatMap { world.group($0, desk) }
    return Page(.importing, title: .importOf(desk.file), rows: world.summary(of: desk) + groups)
  }

  // MARK: Columns
  /// Their columns, and where each goes.
  var importColumnsPage: Page {
    guard let desk = importDesk else {
      return Page(.importColumns, title: .importColumns, rows: [])
    }
    let rows = desk.header.indices.map { place in
      let ours = desk.column(at: place)?.label ?? .notTakenIn
      return Page.Row(
        "\(desk.header[place]) → \(ours[language])", extra: desk.sample(at: place),
        subject: .importColumn(place))
    }
    return Page(.importColumns, title: .importColumns, rows: rows)
  }
}

extension World {
  /// How the file was read, and what is told of many rows at once.
  fileprivate func summary(of desk: ImportDesk) -> [Page.Row] {
    guard let preview = desk.preview else { return pageRows(Phrase.noNameColumn[language]) }
    let counts = RowOutcome.allCases.compactMap { outcome -> Phrase? in
      let count = desk.rows(outcome).count
      return count == 0 ? nil : .importCount(count, outcome)
    }
    let columns = desk.header.indices.compactMap { place in
      desk.column(at: place).map { "\(desk.header[place]) → \($0.label[language])" }
    }
    let lines =
      [Phrase.joined(counts, by: ", "), .importShape(preview)]
      + [Phrase(verbatim: columns.joined(separator: ", "))] + Phrase.assumptions(preview)
    let many = preview.groups.filter { !$0.others.isEmpty }.map { group in
      Phrase.remark(group, in: preview)
    }
    return (lines + many).flatMap { pageRows($0[language]) }
  }

  fileprivate func words(of change: RowChange) -> String {
    let field = change.field
    let told = { (value: Value?) in
      value.map { self.told($0, of: field.name, of: change.kind) } ?? ""
    }
    let before = told(field.old)
    let label = change.kind.label(field.name)[language]
    return "\(label): " + (before.isEmpty ? "" : before + " → ") + told(field.new)
  }

  fileprivate func group(_ outcome: RowOutcome, _ desk: ImportDesk) -> [Page.Row] {
    let rows = desk.rows(outcome)
    guard !rows.isEmpty, let preview = desk.preview else { return [] }
    let isFolded = desk.folded.contains(outcome)
    let heading = Page.Row(
      (isFolded ? "+ " : "- ") + Phrase.importGroup(outcome, rows.count)[language],
      isHeading: true, subject: .importGroup(outcome))
    return [heading] + (isFolded ? [] : rows.flatMap { lines(of: $0, preview) })
  }

  /// The name, and below it what changes and why.
  private func lines(of row: ImportedRow, _ preview: PartyImportPreview) -> [Page.Row] {
    let subject = Page.Subject.importRow(row.number)
    let name = row.name.isEmpty ? "–" : row.name
    let first = Page.Row(
      "  " + name, extra: Phrase.fileRow(row.number)[language], subject: subject)
    let isFault = row.outcome == .faulty
    let changes = row.changes.filter { !["id", "party", "period"].contains($0.field.name) }
      .map(words(of:))
    let remarks = row.remarks.map { remark in
      Phrase.remark(remark, isFault: isFault, in: preview)[language]
    }
    return [first]
      + (changes + remarks).flatMap { pageRows($0, indent: "      ", subject: subject) }
  }
}
