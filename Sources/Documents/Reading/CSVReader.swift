/// Reads text as RFC 4180 describes it, with commas, semicolons, tabs or bars between the fields
/// and any line ends.
package struct CSVReader {
  package var encoding = TextEncoding.auto
  package var limits = CSVLimits()
  /// How many of the cells of a row are headings that somebody knows.
  var known: ([String]) -> Int = { _ in 0 }

  package init() {}

  /// The header is among the first rows the one with the most known headings, else the first with
  /// the most cells.
  package func read(_ bytes: [UInt8]) throws(CSVError) -> CSVTable {
    guard bytes.count <= limits.fileBytes else {
      throw .fileTooLarge(bytes: bytes.count, limit: limits.fileBytes)
    }
    let text = try DecodedText(bytes, as: encoding)
    var scanner = CSVScanner(text.bytes, limits: limits)
    scanner.separator = scanner.takeHint() ?? likeliestSeparator(of: scanner)
    var rows: [CSVRow] = []
    while let row = try scanner.next() {
      guard row.filled > 0 else { continue }
      guard rows.count <= limits.rows else { throw .tooManyRows(limit: limits.rows) }
      rows.append(row)
    }
    guard let place = headerPlace(in: rows) else { throw .empty }
    return CSVTable(
      reading: text.reading, separator: scanner.separator, header: rows[place].fields,
      headerRow: rows[place].number, above: Array(rows[..<place]),
      rows: Array(rows[(place + 1)...]))
  }

  /// How far down a header may stand.
  static let headerRows = 30

  private func headerPlace(in rows: [CSVRow]) -> Int? {
    let first = rows.prefix(Self.headerRows)
    return first.indices.reduce(nil as Int?) { best, place in
      guard let best else { return place }
      return worth(first[place]) > worth(first[best]) ? place : best
    }
  }

  private func worth(_ row: CSVRow) -> (known: Int, filled: Int) {
    row.isComment ? (0, 0) : (known(row.fields), row.filled)
  }

  /// What gives the most known headings, else the most rows of equal length.
  private func likeliestSeparator(of start: CSVScanner) -> CSVTable.Separator {
    let trials = CSVTable.Separator.allCases.map { separator in
      var scanner = start
      scanner.separator = separator
      return (separator, worth(of: scanner.sample(Self.headerRows)))
    }
    return trials.reduce(trials[0]) { best, trial in trial.1 > best.1 ? trial : best }.0
  }

  private func worth(of sample: [CSVRow]) -> (known: Int, alike: Int, fields: Int) {
    let known = sample.map { worth($0).known }.max() ?? 0
    let lengths = sample.map(\.fields.count).filter { $0 > 1 }
    let counts = Dictionary(lengths.map { ($0, 1) }, uniquingKeysWith: +)
    let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return (known, most?.value ?? 0, most?.key ?? 0)
  }
}

extension CSVRow {
  /// What a program wrote about the file, marked with #; a name may begin so too.
  var isComment: Bool {
    guard let first = fields.first(where: { !$0.isEmpty }), first.hasPrefix("#") else {
      return false
    }
    let following = first.dropFirst().first
    return following.map { !$0.isLetter } ?? true
  }
}
