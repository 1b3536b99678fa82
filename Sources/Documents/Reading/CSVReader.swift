internal import Domain

/// Reads comma-, semicolon- or tab-separated text as RFC 4180 describes it, with any line ends.
package struct CSVReader {
  package var encoding = TextEncoding.auto
  package var limits = CSVLimits()

  package init() {}

  /// The header is the first row that is not blank.
  package func read(_ bytes: [UInt8]) throws(CSVError) -> CSVTable {
    guard bytes.count <= limits.fileBytes else {
      throw .fileTooLarge(bytes: bytes.count, limit: limits.fileBytes)
    }
    let text = try DecodedText(bytes, as: encoding)
    var scanner = CSVScanner(text.bytes, limits: limits)
    scanner.separator = scanner.takeHint() ?? CSVScanner.separator(in: text.bytes)
    var rows: [CSVRow] = []
    while let row = try scanner.next() {
      guard row.fields.contains(where: { !$0.isEmpty }) else { continue }
      guard rows.count <= limits.rows else { throw .tooManyRows(limit: limits.rows) }
      rows.append(row)
    }
    guard let header = rows.first else { throw .empty }
    return CSVTable(
      encoding: text.encoding, separator: scanner.separator, header: header.fields,
      rows: Array(rows.dropFirst()))
  }
}

/// Walks over UTF-8 bytes once, row by row.
private struct CSVScanner {
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

  /// The separator that occurs most often in the first line outside quotes.
  static func separator(in bytes: ArraySlice<UInt8>) -> CSVTable.Separator {
    var counts: [UInt8: Int] = [:]
    var quoted = false
    for byte in bytes {
      if byte == quote { quoted.toggle() }
      if quoted { continue }
      if byte == lineFeed || byte == carriageReturn {
        if !counts.isEmpty { break }
      }
      if CSVTable.Separator(rawValue: byte) != nil { counts[byte, default: 0] += 1 }
    }
    let most = counts.values.max() ?? 0
    return CSVTable.Separator.allCases.first { counts[$0.rawValue, default: 0] == most }
      ?? .semicolon
  }

  /// The spreadsheet's own first line `sep=;`, which is no header.
  mutating func takeHint() -> CSVTable.Separator? {
    let start = bytes[position...].prefix(5)
    let following = bytes[start.endIndex...].first ?? Self.lineFeed
    guard start.starts(with: Array("sep=".utf8)), start.count == 5,
      let separator = start.last.flatMap(CSVTable.Separator.init(rawValue:)),
      following == Self.lineFeed || following == Self.carriageReturn
    else { return nil }
    position = start.endIndex
    skipLineEnd()
    row += 1
    return separator
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
