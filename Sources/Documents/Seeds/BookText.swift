package import Domain

/// Reads a book written by hand as tables of text; the example of the demonstration is one.
///
/// A heading in brackets names a kind, the next line its fields, and each line after it is one
/// entity, with bars between the parts. The first part is a label by which other lines refer to the
/// entity. Several values have commas between; `#` begins a comment.
package struct BookText {
  private var book = Book()
  private var identifiers: [Label: RawIdentifier] = [:]
  private var source: IdentifierSource
  private let written: (String) -> String

  /// A kind and the word that stands for one entity of it.
  private struct Label: Hashable {
    let kind: Kind
    let word: String
  }

  /// Why a text is no book, by the number of its line.
  package enum Fault: Error, Hashable, Sendable {
    case unknownKind(line: Int)
    case outsideTable(line: Int)
    case repeatedLabel(line: Int)
    case unknownLabel(line: Int, String)
    case field(line: Int, FieldError)
  }

  /// One line below a header.
  private struct Row {
    let line: Int
    let kind: Kind
    let fields: [String]
    let parts: [String]
  }

  private init(_ source: IdentifierSource, _ written: @escaping (String) -> String) {
    self.source = source
    self.written = written
  }

  /// Identifiers come from `source` in the order of lines, so equal texts give equal books.
  ///
  /// - Parameter written: what a part that is no reference says.
  package static func read(
    _ text: String, _ source: IdentifierSource, written: @escaping (String) -> String = { $0 }
  ) throws(Fault) -> Book {
    var reader = BookText(source, written)
    let rows = try reader.rows(text)
    for row in rows { try reader.put(row) }
    return reader.book
  }

  private mutating func rows(_ text: String) throws(Fault) -> [Row] {
    var rows: [Row] = []
    var kind: Kind?
    var fields: [String]?
    for (index, line) in Self.parts(of: text[...], at: "\n").enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      if line.hasPrefix("[") {
        kind = Kind(rawValue: String(line.dropFirst().dropLast()))
        fields = nil
        if kind == nil { throw .unknownKind(line: index + 1) }
        continue
      }
      guard let kind else { throw .outsideTable(line: index + 1) }
      let parts = Self.parts(of: line, at: "|").map { String($0).trimmed }
      guard let known = fields else {
        fields = Array(parts.dropFirst())
        continue
      }
      rows.append(Row(line: index + 1, kind: kind, fields: known, parts: parts))
      let label = Label(kind: kind, word: parts[0])
      if identifiers.updateValue(source.next(Void.self).raw, forKey: label) != nil {
        throw .repeatedLabel(line: index + 1)
      }
    }
    return rows
  }

  /// Byte by byte, for the sign is of ASCII.
  private static func parts(of text: Substring, at sign: Unicode.Scalar) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: sign), omittingEmptySubsequences: false)
      .map(Substring.init)
  }

  private mutating func put(_ row: Row) throws(Fault) {
    guard let id = identifiers[Label(kind: row.kind, word: row.parts[0])] else { return }
    var fields = [Field("id", .identifier(id))]
    let references = row.kind.references
    for (name, text) in zip(row.fields, row.parts.dropFirst()) where !text.isEmpty {
      let target = references[name]
      let value = try target.map { kind throws(Fault) in try referring(text, kind, row.line) }
      fields.append(Field(name, value ?? .text(written(text))))
    }
    do {
      try book.restore(kind: row.kind, record: Record(fields), removed: false)
    } catch {
      throw .field(line: row.line, error)
    }
  }

  /// Labels become identifiers: one or several, or a map where words follow after colons.
  private func referring(_ text: String, _ kind: Kind, _ line: Int) throws(Fault) -> Value {
    var identifiers: [String] = []
    var map: [Field] = []
    for part in text.split(separator: ",") {
      let pair = part.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
      guard let word = pair.first, let id = self.identifiers[Label(kind: kind, word: word)] else {
        throw .unknownLabel(line: line, String(part).trimmed)
      }
      if pair.count == 2 { map.append(Field(id.text, .text(pair[1]))) }
      identifiers.append(id.text)
    }
    return map.isEmpty ? .text(identifiers.joined(separator: ",")) : .map(Record(map))
  }
}
