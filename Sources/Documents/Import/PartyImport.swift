package import Domain

/// Compares a register file with the book and says what taking it in would change.
///
/// Two rows are one party only when name and organisation number are both equal, but for case and
/// spacing. A row is a party of the book when it has the program's own name of it; when both are
/// equal; when the names agree and one of the two has no number; or when the numbers agree and the
/// names do too but for case and spacing, or by an alias. Equal names with different numbers are
/// two parties. An equal number under quite another name may be a new name or a section that
/// shares the number: it is reported, and only `update` treats it as a new name and keeps the old
/// one as an alias. What is only nearly alike is new and said to be perhaps the same; `join` makes
/// it one. A row without a name is left out whole, any other fault costs the cell.
package struct PartyImport: Sendable {
  package var policy = MatchPolicy.fill
  /// For single rows, by their number, another policy; to skip a new party leaves it out.
  package var choices: [Int: MatchPolicy] = [:]
  package var columns: [ColumnChoice] = []
  package var encoding = TextEncoding.auto
  package var limits = CSVLimits()
  /// Affiliations are entered under its period; its day completes dates written without a year.
  package let entrant: Entrant

  package init(by entrant: Entrant) { self.entrant = entrant }

  /// Changes nothing: the changes are in the preview, for whoever records them.
  package func preview(
    _ bytes: [UInt8], book: Book, identifiers: inout IdentifierSource
  ) throws(PartyImportError) -> PartyImportPreview {
    try preview(of: table(bytes), book: book, identifiers: &identifiers)
  }

  /// The same of a table that was read before.
  package func preview(
    of table: CSVTable, book: Book, identifiers: inout IdentifierSource
  ) throws(PartyImportError) -> PartyImportPreview {
    let register = PartyTable(table, choices: columns)
    if let choice = columns.first(where: { !register.columns.header.contains(where: $0.fits) }) {
      throw .noSuchColumn(choice.theirs, register.columns.header)
    }
    guard register.columns.has(.name) else { throw .noNameColumn(register.columns.header) }
    var reader = PartyRowReader(columns: register.columns, today: entrant.day)
    let read = register.rows.compactMap { reader.read($0) }
    var preview = PartyImportPreview(table, register)
    preview.faults = reader.faults
    preview.remarks = reader.remarks
    preview.decided = Set(choices.keys)
    preview.names = Dictionary(uniqueKeysWithValues: read.map { ($0.number, $0.name) })
    let rows = Self.merged(read, &preview)
    var planner = PartyImportPlanner(self, book: book, preview: preview, identifiers: identifiers)
    planner.plan(rows)
    identifiers = planner.identifiers
    return planner.finished
  }

  /// The cells of a file, with its header found.
  package func table(_ bytes: [UInt8]) throws(PartyImportError) -> CSVTable {
    var reader = CSVReader()
    reader.encoding = encoding
    reader.limits = limits
    reader.known = knownHeadings
    do {
      if let table = try CSVTable(json: bytes, limit: limits.rows) { return table }
      return try reader.read(bytes)
    } catch {
      throw .table(error)
    }
  }

  private func knownHeadings(_ cells: [String]) -> Int {
    let ours = Set(cells.compactMap { PartyColumn(heading: $0) })
    return ours.count + columns.count { choice in cells.contains(where: choice.fits) }
  }

  /// Rows about the same party become one row, where the first stood.
  private static func merged(
    _ rows: [PartyRow], _ preview: inout PartyImportPreview
  ) -> [PartyRow] {
    var result: [PartyRow] = []
    var positions: [PartyKey: Int] = [:]
    for row in rows {
      let key = PartyKey(row.name.nameKey, row.organisationNumber, row.id)
      if let position = positions[key] {
        result[position].fill(from: row)
        preview.repeated.append(row.number)
        preview.remarks.append(
          RowRemark(
            row: row.number, column: nil, text: row.name,
            reason: .repeats(row: result[position].number)))
        continue
      }
      positions[key] = result.count
      result.append(row)
    }
    return result
  }
}

/// What makes two rows the same party.
struct PartyKey: Hashable {
  private let name: String
  private let number: OrganisationNumber?
  private let id: Identifier<Party>?

  init(_ name: String, _ number: OrganisationNumber?, _ id: Identifier<Party>? = nil) {
    self.name = name
    self.number = number
    self.id = id
  }
}
