import App
import Documents
import Domain

/// An entity that is being put together from typed fields.
struct EntityDraft {
  let kind: Kind
  private(set) var record: Record
  private let lookup: EntityLookup

  init(_ kind: Kind, _ record: Record, in book: Book) {
    self.kind = kind
    self.record = record
    lookup = EntityLookup(book: book)
  }

  /// Empty text takes the field away.
  mutating func take(_ assignment: Assignment) throws(CommandFailure) {
    let field = try known(assignment.field)
    let text = assignment.value.trimmed
    guard text.utf8.count <= Self.longestValue else {
      throw CommandFailure(.refused, .valueTooLong(field, limit: Self.longestValue))
    }
    if let reason = TextLimits.fault(in: text, isLine: kind.field(field)?.shape.holdsLines == false)
    {
      throw CommandFailure(.refused, .problem(Problem(named: field, reason)))
    }
    guard !text.isEmpty else {
      record[field] = nil
      return
    }
    record[field] =
      try kind.references[field].map { target throws(CommandFailure) in
        try referring(text, to: target, and: kind.field(field)?.shape.paired)
      } ?? .text(text)
  }

  /// With what tells the file of an attachment, as it lies now; refused where it cannot be read.
  mutating func takeFile(of assignments: [Assignment], _ context: Context) throws(CommandFailure) {
    typealias Keys = Attachment.CodingKeys
    let isNamed = assignments.contains {
      kind.field(called: $0.field)?.name == Keys.location.rawValue
    }
    guard kind == .attachments, isNamed, case .text(let location) = record[Keys.location.rawValue]
    else { return }
    let paper = Attachment(
      id: Identifier(RawIdentifier(high: 0, low: 0)), title: "", location: location)
    let path = context.system.absolute(onScreen: location)
    let facts = paper.isAddress ? nil : FileReader.facts(of: path)
    guard paper.isAddress || facts != nil else {
      throw CommandFailure(.refused, .cannotReadAttachment(path))
    }
    if !paper.isAddress { record[Keys.location.rawValue] = .text(path) }
    record[Keys.fingerprint.rawValue] = facts.map { .text($0.fingerprint) }
    record[Keys.size.rawValue] = facts.map { .integer(Int64($0.size)) }
    record[Keys.takenDate.rawValue] = facts.map { _ in context.now.day.value }
  }

  /// What becomes of it; throws for what is refused.
  func entry(
    replacing before: Record?, in book: Book, by entrant: Entrant
  ) throws(CommandFailure) -> Entry {
    let entry: Entry
    do {
      entry = try BookIndex(book).entry(of: kind, record, replacing: before, by: entrant)
    } catch {
      throw CommandFailure(.refused, .fieldError(error, kind))
    }
    if let error = entry.error {
      throw CommandFailure(.refused, .problem(error, names: ReferenceNames(book)))
    }
    return entry
  }

  private func known(_ typed: String) throws(CommandFailure) -> String {
    let field = kind.field(called: typed)?.name ?? typed
    let fields = kind.type.fieldNames.filter { $0 != "id" }
    guard fields.contains(field) else {
      let nearest = Nearest.word(to: field, among: fields) { $0 }
      throw CommandFailure(.refused, .unknownField(field, kind, nearest: nearest))
    }
    return field
  }

  /// One identifier or several with commas between; with a colon behind each, a map.
  ///
  /// - Parameter other: the kind of what stands behind the colon; nil where it is a value.
  private func referring(
    _ text: String, to target: Kind, and other: Kind?
  ) throws(CommandFailure) -> Value {
    var identifiers: [String] = []
    var entries: [Field] = []
    for part in text.split(separator: ",") {
      let pair = part.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
      let id = try lookup.identifier(pair.first ?? "", of: target)
      identifiers.append(id.text)
      guard pair.count == 2 else { continue }
      let value =
        try other.map { other throws(CommandFailure) in
          Value.identifier(try lookup.identifier(pair[1], of: other))
        } ?? .text(pair[1])
      entries.append(Field(id.text, value))
    }
    return entries.isEmpty ? .text(identifiers.joined(separator: ",")) : .map(Record(entries))
  }

  private static let longestValue = 64 << 10
}
