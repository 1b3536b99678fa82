internal import Domain

/// A row of a file that is no party, as it was told from the others.
package struct PassedRow: Equatable, Sendable {
  package let row: Int
  /// The first cell something stands in.
  package let text: String
  package let kind: Kind

  /// What the row is instead.
  package enum Kind: Hashable, CaseIterable, Sendable {
    /// Above the header, such as a title.
    case above
    /// What a program wrote about the file, behind a #.
    case comment
    /// A sum, a count or a source below the list.
    case footer
    /// The header once more, as on a new page.
    case header
  }
}

/// A register as it was read: its columns told apart, and what is no row of it passed over.
struct PartyTable {
  let columns: PartyColumns
  private(set) var rows: [CSVRow] = []
  private(set) var passed: [PassedRow]

  init(_ table: CSVTable, choices: [ColumnChoice]) {
    passed = table.above.map { PassedRow(row: $0.number, text: $0.first, kind: .above) }
    let header = CSVRow(number: table.headerRow, fields: table.header)
    let hasHeader = !header.isData(choices)
    let headings =
      hasHeader ? table.header : table.header.indices.map { Self.heading(ofColumn: $0 + 1) }
    var columns = PartyColumns(header: headings, choices: choices)
    let all = hasHeader ? table.rows : [header] + table.rows
    columns.place(byContentOf: all)
    self.columns = columns
    for row in all {
      if let kind = row.passedKind(below: headings, columns) {
        passed.append(PassedRow(row: row.number, text: row.first, kind: kind))
      } else {
        rows.append(row)
      }
    }
  }

  /// What a column is called in a file without headings.
  private static func heading(ofColumn number: Int) -> String { "Kolumn \(number)" }
}

extension CSVRow {
  /// The first cell something stands in.
  fileprivate var first: String { fields.first { !$0.isEmpty } ?? "" }

  /// A number or an address stands in no heading.
  fileprivate func isData(_ choices: [ColumnChoice]) -> Bool {
    let isKnown = fields.contains { cell in
      PartyColumn(heading: cell) != nil || choices.contains { $0.fits(cell) }
    }
    return !isKnown
      && fields.contains { cell in
        PartyColumn.organisationNumber.isContent(cell) || PartyColumn.sharedEmail.isContent(cell)
      }
  }

  /// Nil for a party.
  fileprivate func passedKind(below header: [String], _ columns: PartyColumns) -> PassedRow.Kind? {
    if isComment || first.hasPrefix("#") && fields.count < header.count { return .comment }
    if filled > 1 || header.count == 1, isHeader(header) { return .header }
    return isFooter(columns) ? .footer : nil
  }

  private func isHeader(_ header: [String]) -> Bool {
    zip(fields, header).allSatisfy { $0.isEmpty || $0 == $1 }
      && PartyColumn(heading: first) != nil
  }

  /// A sum or a count with nothing but numbers beside it; never a row with an organisation number.
  private func isFooter(_ columns: PartyColumns) -> Bool {
    guard columns.text(.organisationNumber, in: fields) == nil || filled <= 2 else { return false }
    let word = first.prefix { $0.isLetter }.lowercased()
    let rest = fields.filter { !$0.isEmpty }.dropFirst()
    guard rest.allSatisfy(\.isCount) else { return false }
    if Self.sums.contains(word) { return true }
    guard Self.endings.contains(word) else { return false }
    return first.count == word.count || !rest.isEmpty
      || first.dropFirst(word.count).contains { $0 == ":" || $0.isNumber }
  }

  /// No organisation is called so.
  private static let sums: Set<String> = [
    "summa", "antal", "totalt", "delsumma", "slutsumma", "subtotal", "totalsumma", "totalantal",
  ]
  /// These may begin a name.
  private static let endings: Set<String> = [
    "total", "totals", "sum", "count", "källa", "source", "sida", "page", "uttag", "uttaget",
    "utskriven", "utskrivet", "utskrift", "skapad", "exporterad", "rader", "poster", "slut",
  ]
}

extension String {
  /// A number of things or of money, with spaces, signs and a unit.
  fileprivate var isCount: Bool {
    contains(where: \.isNumber) && count(where: \.isLetter) <= 3 && !contains("@")
  }
}
