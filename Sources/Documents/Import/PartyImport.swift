package import Domain

/// Compares a register file with the book and says what taking it in would change.
///
/// Two rows are one party only when name and organisation number are both equal, but for case and
/// spacing. A row is a party of the book when both are equal; when the names agree and one of the
/// two has no number; or when the numbers agree and the names do too but for case and spacing, or
/// by an alias. Equal names with different numbers are two parties. An equal number under quite
/// another name may be a new name or a section that shares the number: it is reported, and only
/// `update` treats it as a new name and keeps the old one as an alias. A row with a fault is left
/// out whole; nothing is half imported.
package struct PartyImport {
  package var policy = MatchPolicy.fill
  package var encoding = TextEncoding.auto
  package var limits = CSVLimits()
  /// Affiliations are entered under its period; its day completes dates written without a year.
  package let entrant: Entrant

  package init(by entrant: Entrant) { self.entrant = entrant }

  /// Changes nothing: the changes are in the preview, for whoever records them.
  package func preview(
    _ bytes: [UInt8], book: Book, identifiers: inout IdentifierSource
  ) throws(PartyImportError) -> PartyImportPreview {
    let table = try table(bytes)
    let columns = PartyColumns(header: table.header)
    guard columns.has(.name) else { throw .noNameColumn(table.header) }
    var reader = PartyRowReader(columns: columns, today: entrant.day)
    let read = table.rows.compactMap { reader.read($0) }
    var preview = PartyImportPreview(
      encoding: table.encoding, separator: table.separator, headings: columns.headings,
      unplacedColumns: columns.unplaced)
    preview.faults = reader.faults
    preview.remarks = reader.remarks
    let rows = Self.merged(read, &preview)
    var planner = PartyImportPlanner(self, book: book, preview: preview, identifiers: identifiers)
    planner.plan(rows)
    identifiers = planner.identifiers
    return planner.finished
  }

  private func table(_ bytes: [UInt8]) throws(PartyImportError) -> CSVTable {
    var reader = CSVReader()
    reader.encoding = encoding
    reader.limits = limits
    do {
      return try reader.read(bytes)
    } catch {
      throw .table(error)
    }
  }

  /// Rows about the same party become one row, where the first stood.
  private static func merged(
    _ rows: [PartyRow], _ preview: inout PartyImportPreview
  ) -> [PartyRow] {
    var result: [PartyRow] = []
    var positions: [PartyKey: Int] = [:]
    var numbers: [OrganisationNumber: Int] = [:]
    for row in rows {
      func remark(_ reason: RowRemark.Reason) {
        preview.remarks.append(
          RowRemark(row: row.number, column: nil, text: row.name, reason: reason))
      }
      let key = PartyKey(row.name.nameKey, row.organisationNumber)
      if let position = positions[key] {
        result[position].fill(from: row)
        remark(.repeats(row: result[position].number))
        continue
      }
      positions[key] = result.count
      result.append(row)
      guard let number = row.organisationNumber else { continue }
      if let other = numbers[number] { remark(.sharesNumber(row: other)) }
      numbers[number] = numbers[number] ?? row.number
    }
    return result
  }
}

/// What makes two rows the same party.
struct PartyKey: Hashable {
  let name: String
  let number: OrganisationNumber?

  init(_ name: String, _ number: OrganisationNumber?) {
    self.name = name
    self.number = number
  }
}
