package import Domain

/// Reads a whole book from what an export of all kinds wrote, as JSON or as a property list.
///
/// The kinds and their fields are those of the entities themselves, so that nothing is left out:
/// a kind or a field that this version does not know is refused, not dropped. What only the rest of
/// the book can tell, such as a reference that leads nowhere, is taken in as it stood.
package enum BookImport {
  /// The largest file that is read.
  package static let fileBytes = 256 << 20

  /// All of the file or nothing.
  package static func read(_ bytes: [UInt8]) throws(BookImportError) -> Book {
    guard bytes.count <= fileBytes else { throw .tooLarge(limit: fileBytes) }
    guard case .map(let kinds) = try value(bytes) else { throw .notABook }
    var book = Book()
    for field in kinds.fields {
      guard let kind = Kind(rawValue: field.name) else {
        let nearest = Nearest.word(to: field.name, among: Kind.allCases, \.rawValue)
        throw .unknownKind(field.name, nearest: nearest)
      }
      guard case .list(let records) = field.value else { throw .notAList(kind) }
      try read(records, kind, into: &book)
    }
    return book
  }

  private static func value(_ bytes: [UInt8]) throws(BookImportError) -> Value {
    if bytes.starts(with: PropertyListReader.signature) {
      guard let value = PropertyListReader.read(bytes) else { throw .damagedPropertyList }
      return value
    }
    do {
      return try JSONReader.read(bytes)
    } catch {
      throw .notJSON(line: error.line)
    }
  }

  private static func read(
    _ records: [Value], _ kind: Kind, into book: inout Book
  ) throws(BookImportError) {
    book.reserve(records.count, of: kind)
    var seen: Set<RawIdentifier> = []
    for (number, value) in zip(1..., records) {
      let place = BookImportError.Place(kind: kind, number: number)
      guard case .map(let record) = value else { throw .record(place, .notAnObject) }
      do throws(BookImportError.Fault) {
        guard seen.insert(try check(record, kind)).inserted else { throw .repeated }
        try restore(kind, record, into: &book)
      } catch {
        throw .record(place, error)
      }
    }
  }

  private static func restore(
    _ kind: Kind, _ record: Record, into book: inout Book
  ) throws(BookImportError.Fault) {
    do {
      try book.restore(kind: kind, record: record, removed: false)
    } catch {
      throw .field(error)
    }
  }

  /// The identifier of a record in which every field is known and no text is beyond its limits.
  private static func check(
    _ record: Record, _ kind: Kind
  ) throws(BookImportError.Fault) -> RawIdentifier {
    let known = kind.type.fieldNames
    for field in record.fields {
      guard known.contains(field.name) else {
        throw .unknownField(field.name, nearest: Nearest.word(to: field.name, among: known) { $0 })
      }
      let isLine = kind.field(field.name)?.shape.holdsLines == false
      if let reason = fault(of: field.value, isLine: isLine) {
        throw .problem(Problem(named: field.name, reason))
      }
    }
    guard case .text(let text) = record["id"], let id = RawIdentifier(text: text) else {
      throw .field(.missing(field: "id"))
    }
    return id
  }

  private static func fault(of value: Value, isLine: Bool) -> ProblemReason? {
    switch value {
    case .text(let text): TextLimits.fault(in: text, isLine: isLine)
    case .list(let values):
      values.lazy.compactMap { fault(of: $0, isLine: isLine) }.first
    case .map(let record):
      record.fields.lazy.compactMap { fault(of: $0.value, isLine: isLine) }.first
    default: nil
    }
  }
}

/// Why a file is not taken in as a book.
package enum BookImportError: Error, Hashable, Sendable {
  case tooLarge(limit: Int)
  case notJSON(line: Int)
  case damagedPropertyList
  /// Not an object of kinds: a list of one kind, or something else.
  case notABook
  case unknownKind(String, nearest: Kind?)
  case notAList(Kind)
  case record(Place, Fault)

  /// Which record.
  package struct Place: Hashable, Sendable {
    package let kind: Kind
    /// From 1, as they stand in the file.
    package let number: Int
  }

  /// What is wrong with one record.
  package enum Fault: Error, Hashable, Sendable {
    case notAnObject
    case unknownField(String, nearest: String?)
    case field(FieldError)
    case problem(Problem)
    /// Its identifier stands in the file already.
    case repeated
  }
}
