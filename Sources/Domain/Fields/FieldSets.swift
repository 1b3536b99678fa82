/// What is asked of all fields of a kind at once, made ready once.
extension Kind {
  /// The fields that name or describe a person; a public export leaves them empty, and an erasure
  /// takes them away for good.
  package var personalFields: Set<String> { FieldSets.byKind[self]?.personal ?? [] }

  /// The fields that say something of a person, those that point at one among them: of a seat
  /// that whose it is.
  package var fieldsAboutPeople: Set<String> {
    personalFields.union(references.filter { $0.value == .people }.map(\.key))
  }

  /// The fields that may leave the office.
  package var publicFields: Set<String> { FieldSets.byKind[self]?.public ?? [] }

  /// Texts that cannot be absent: erased, they are empty.
  package var requiredTexts: Set<String> { FieldSets.byKind[self]?.requiredTexts ?? [] }

  /// The fields whose value is the identifier of another record, or several of them, with its kind.
  package var references: [String: Kind] { FieldSets.byKind[self]?.references ?? [:] }

  /// Where a note on a record is written; nil where there is none.
  package var noteField: FieldDefinition? { fields.first(where: \.takesNotes) }

  /// What a list of the kind shows, most important first.
  package var listedFields: [FieldDefinition] { FieldSets.byKind[self]?.listed ?? [] }

  /// The field that is meant by its own name, by what people call it or by a word of the filter.
  package func field(called typed: String) -> FieldDefinition? {
    if let field = field(typed) { return field }
    let wanted = typed.folded
    return fields.first { field in
      let words = [field.name, field.label.sv, field.label.en] + (field.filterWords?.all ?? [])
      return words.contains { $0.folded == wanted }
    }
  }
}

private struct FieldSets {
  let personal: Set<String>
  let `public`: Set<String>
  let requiredTexts: Set<String>
  let references: [String: Kind]
  let listed: [FieldDefinition]

  init(_ fields: [FieldDefinition]) {
    personal = Set(fields.filter { $0.audience == .personal }.map(\.name))
    `public` = Set(fields.filter { $0.audience == .public }.map(\.name) + ["id"])
    requiredTexts = Set(fields.filter { $0.isRequired && $0.shape.isText }.map(\.name))
    references = Dictionary(
      uniqueKeysWithValues: fields.compactMap { field in
        field.shape.target.map { (field.name, $0) }
      })
    listed = fields.filter { $0.column != nil }.sorted { ($0.column ?? 0) < ($1.column ?? 0) }
  }

  static let byKind = Dictionary(
    uniqueKeysWithValues: Kind.allCases.map { ($0, FieldSets($0.fields)) })
}

extension FieldShape {
  fileprivate var isText: Bool {
    switch self {
    case .line, .code, .text: true
    default: false
    }
  }
}
