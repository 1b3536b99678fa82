internal import Domain

/// Writes records as a table that a spreadsheet opens rightly: UTF-8 with mark, semicolons, CRLF.
///
/// Beside each field that refers to other entities stands a column `…Name` with what they are
/// called.
package enum CSVWriter {
  /// One row for each record, below the names of the fields.
  package static func table(_ list: RecordList) -> String {
    let references = list.kind.references
    var rows: [[String]] = [header(list.fields, references)]
    for record in list.records {
      rows.append(
        list.fields.flatMap { field -> [String] in
          let value = record[field]
          let text = value?.cell ?? ""
          guard let kind = references[field] else { return [text] }
          return [text, value.map { list.names.written($0, of: kind) } ?? ""]
        })
    }
    return table(rows)
  }

  /// The first row is the header.
  package static func table(_ rows: [[String]]) -> String {
    "\u{FEFF}" + rows.map { $0.map(cell).joined(separator: ";") + "\r\n" }.joined()
  }

  private static func header(_ fields: [String], _ references: [String: Kind]) -> [String] {
    fields.flatMap { references[$0] == nil ? [$0] : [$0, $0 + ReferenceColumn.suffix] }
  }

  /// What could be a formula is always in quotes; for the rest see RFC 4180.
  private static func cell(_ text: String) -> String {
    let guarded = text.guardedAgainstFormula
    let needsQuotes = guarded.unicodeScalars.contains { scalar in
      scalar == ";" || scalar == "\"" || scalar == "\r" || scalar == "\n" || scalar == "\t"
    }
    guard needsQuotes || guarded.utf8.count > text.utf8.count else { return guarded }
    var result = "\""
    for scalar in guarded.unicodeScalars {
      result.unicodeScalars.append(scalar)
      if scalar == "\"" { result.unicodeScalars.append(scalar) }
    }
    return result + "\""
  }
}

extension Value {
  /// As it stands in a cell: texts of a list have commas between, or semicolons where one of them
  /// holds a comma, so that each comes back as it was.
  var cell: String {
    guard case .list(let values) = self else { return written }
    let texts = values.map(\.cell)
    guard texts.contains(where: { $0.contains(",") }) else { return written }
    return texts.map { $0 + ";" }.joined(separator: " ")
  }
}
