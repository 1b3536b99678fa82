internal import Domain

/// Walks over UTF-8 bytes once, row by row.
struct CSVScanner {
  var separator = CSVTable.Separator.semicolon
  private let bytes: ArraySlice<UInt8>
  private let limits: CSVLimits
  private var position: Int
  private var row = 0

  private static let quote: UInt8 = 0x22
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  init(_ bytes: ArraySlice<UInt8>, limits: CSVLimits) {
    self.bytes = bytes
    self.limits = limits
    position = bytes.startIndex
  }

  /// The first rows, as far as they can be read.
  mutating func sample(_ count: Int) -> [CSVRow] {
    var rows: [CSVRow] = []
    while rows.count < count, let row = try? next() {
      if row.filled > 0 { rows.append(row) }
    }
    return rows
  }

  /// Passes over the spreadsheet's own first line `sep=;`, which is no header; nil where there is
  /// none, or where the line tells something else than the table was saved with since.
  mutating func takeHint() -> CSVTable.Separator? {
    let line = bytes[position...].prefix { $0 != Self.lineFeed && $0 != Self.carriageReturn }
    guard let hint = SeparatorHint(line) else { return nil }
    position = line.endIndex
    skipLineEnd()
    row += 1
    return hint.separator
  }

  /// Nil at the end.
  mutating func next() throws(CSVError) -> CSVRow? {
    guard position < bytes.endIndex else { return nil }
    row += 1
    let start = position
    var fields: [String] = []
    while true {
      guard fields.count < limits.columns else {
        throw .tooManyColumns(row: row, limit: limits.columns)
      }
      fields.append(try field(column: fields.count + 1))
      guard position - start <= limits.rowBytes else {
        throw .rowTooLong(row: row, limit: limits.rowBytes)
      }
      guard position < bytes.endIndex, bytes[position] == separator.rawValue else { break }
      position += 1
    }
    skipLineEnd()
    return CSVRow(number: row, fields: fields)
  }

  /// Stops at the separator, line end or end of file behind the field.
  private mutating func field(column: Int) throws(CSVError) -> String {
    let start = position
    guard position < bytes.endIndex, bytes[position] == Self.quote else {
      skipToEnd()
      return try text(bytes[start..<position], column)
    }
    var content: [UInt8] = []
    while position < bytes.endIndex, bytes[position] == Self.quote {
      if position > start { content.append(Self.quote) }
      try takeQuoted(into: &content)
    }
    let rest = position
    skipToEnd()
    return try text(content[...] + bytes[rest..<position], column)
  }

  /// From an opening quote to behind the next quote.
  private mutating func takeQuoted(into content: inout [UInt8]) throws(CSVError) {
    position += 1
    guard let end = bytes[position...].firstIndex(of: Self.quote) else {
      throw .unterminatedQuote(row: row)
    }
    content.append(contentsOf: bytes[position..<end])
    position = end + 1
  }

  private mutating func skipToEnd() {
    while position < bytes.endIndex {
      let byte = bytes[position]
      if byte == separator.rawValue || byte == Self.lineFeed || byte == Self.carriageReturn {
        return
      }
      position += 1
    }
  }

  private mutating func skipLineEnd() {
    if position < bytes.endIndex, bytes[position] == Self.carriageReturn { position += 1 }
    if position < bytes.endIndex, bytes[position] == Self.lineFeed { position += 1 }
  }

  private func text(_ content: ArraySlice<UInt8>, _ column: Int) throws(CSVError) -> String {
    guard content.count <= limits.fieldBytes else {
      throw .fieldTooLong(row: row, column: column, limit: limits.fieldBytes)
    }
    return String(decoding: content, as: UTF8.self).composed.trimmed
  }
}

/// A first line that tells what stands between the fields: `sep=;`, `"sep=;"`, `SEP=\t`.
private struct SeparatorHint {
  let separator: CSVTable.Separator?

  /// Nil for any other line.
  init?(_ line: ArraySlice<UInt8>) {
    guard line.count <= 400 else { return nil }
    let text = String(decoding: line, as: UTF8.self).lowercased().filter { $0 != "\"" }
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, String(parts[0]).trimmed == "sep" else { return nil }
    let signs = Set(parts[1].replacing("\\t", with: "\t").replacing("tab", with: "\t").utf8)
      .subtracting([0x20])
    guard signs.allSatisfy({ CSVTable.Separator(rawValue: $0) != nil }) else { return nil }
    separator = signs.count == 1 ? signs.first.flatMap(CSVTable.Separator.init(rawValue:)) : nil
  }
}
