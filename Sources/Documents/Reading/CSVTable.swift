/// A text table as it was read: a header and rows of normalised text.
package struct CSVTable: Equatable, Sendable {
  package let reading: TextReading
  /// Nil for a table that was no text of rows.
  package let separator: Separator?
  package let header: [String]
  /// Of the header, as a spreadsheet counts.
  package let headerRow: Int
  /// What stands above the header, such as a title.
  package let above: [CSVRow]
  /// Without blank rows.
  package let rows: [CSVRow]

  /// What stands between two fields.
  package enum Separator: UInt8, CaseIterable, Sendable {
    case semicolon = 0x3B
    case comma = 0x2C
    case tab = 0x09
    case bar = 0x7C
  }
}

/// One row of a table.
package struct CSVRow: Equatable, Sendable {
  /// As a spreadsheet counts: the first row is row 1 and blank rows count.
  package let number: Int
  package let fields: [String]
}

extension CSVRow {
  /// How many cells something stands in.
  var filled: Int { fields.count { !$0.isEmpty } }
}

/// Why bytes are not a table this program takes in.
package enum CSVError: Error, Equatable, Sendable {
  /// A picture, a spreadsheet or another binary file; `offset` counts bytes from zero.
  case notText(offset: Int)
  /// UTF-8 was demanded.
  case notUTF8(line: Int)
  case unterminatedQuote(row: Int)
  case fileTooLarge(bytes: Int, limit: Int)
  case rowTooLong(row: Int, limit: Int)
  case fieldTooLong(row: Int, column: Int, limit: Int)
  case tooManyColumns(row: Int, limit: Int)
  case tooManyRows(limit: Int)
  /// Not even a header.
  case empty
}

/// How much of a file is read before it is refused; tests use smaller ones.
package struct CSVLimits: Sendable {
  package var fileBytes = 64 << 20
  package var rowBytes = 1 << 20
  package var fieldBytes = 64 << 10
  package var columns = 200
  package var rows = 100_000

  package init() {}
}
