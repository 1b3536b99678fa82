/// A text table as it was read: a header and rows of normalised text.
package struct CSVTable: Equatable, Sendable {
  /// Never `auto`: what the bytes turned out to be.
  package let encoding: TextEncoding
  package let separator: Separator
  package let header: [String]
  /// Without blank rows.
  package let rows: [CSVRow]

  /// What stands between two fields.
  package enum Separator: UInt8, CaseIterable, Sendable {
    case semicolon = 0x3B
    case comma = 0x2C
    case tab = 0x09
  }
}

/// One row below the header.
package struct CSVRow: Equatable, Sendable {
  /// As a spreadsheet counts: the header is row 1 and blank rows count.
  package let number: Int
  package let fields: [String]
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
