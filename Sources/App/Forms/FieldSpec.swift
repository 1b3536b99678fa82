package import Domain

/// How one field of an entity is asked for; a form is a list of these.
package struct FieldSpec: Sendable {
  /// What is typed or chosen in the field, and of what kind it is.
  package enum Shape: Sendable {
    case text
    /// Text that names a record of a kind, or something the book does not know.
    case name(Kind)
    case lines
    case date
    case time
    case number
    case flag
    case choice([Option], isOptional: Bool)
    case several([Option])
    case reference(Kind)
    case references(Kind)

    /// A choice shows a value from the start, which is then meant in a new record.
    var isNeverEmpty: Bool {
      if case .choice(_, let isOptional) = self { !isOptional } else { false }
    }
  }

  /// The entity's own field name.
  let name: String
  let label: Phrase
  let help: Phrase
  let isRequired: Bool
  let shape: Shape

  init(
    _ name: String, _ label: Phrase, _ shape: Shape, isRequired: Bool = false,
    help: Phrase = Phrase(verbatim: "")
  ) {
    self.name = name
    self.label = label
    self.help = help
    self.isRequired = isRequired
    self.shape = shape
  }

  /// The field filled with what a record holds.
  func field(from record: Record, language: Language) -> FormField {
    FormField(spec: self, input: input(record[name], language))
  }

  private func input(_ value: Value?, _ language: Language) -> FieldInput {
    switch shape {
    case .text: .text(TextField(value?.written ?? ""))
    case .name(let kind): .name(NameField(kind: kind, text: value?.written ?? ""))
    case .lines: .lines(TextArea(value?.written ?? ""))
    case .date: .date(TextField(value?.written ?? ""))
    case .time: .time(TextField(value?.written ?? ""))
    case .number: .number(TextField(value?.written ?? ""))
    case .flag: .flag(value == .bool(true))
    case .choice(let options, let isOptional): choice(options, isOptional, value)
    case .several(let options): several(options, value)
    case .reference(let kind): .reference(ReferenceField(kind: kind, chosen: Self.raw(value)))
    case .references(let kind):
      .reference(ReferenceField(kind: kind, isMultiple: true, chosen: Self.raw(value)))
    }
  }

  private func choice(_ options: [Option], _ isOptional: Bool, _ value: Value?) -> FieldInput {
    let index = options.firstIndex { .text($0.value) == value }
    return .choice(options, selected: index ?? (isOptional ? nil : 0), isOptional: isOptional)
  }

  private func several(_ options: [Option], _ value: Value?) -> FieldInput {
    guard case .set(let values) = value else { return .several(options, chosen: [], cursor: 0) }
    let chosen = options.indices.filter { values.contains(.text(options[$0].value)) }
    return .several(options, chosen: Set(chosen), cursor: 0)
  }

  private static func raw(_ value: Value?) -> [RawIdentifier] {
    switch value {
    case .identifier(let raw): [raw]
    case .set(let values):
      values.compactMap { if case .identifier(let raw) = $0 { raw } else { nil } }
    default: []
    }
  }
}

/// One field as it stands in an open form.
package struct FormField: Sendable, Equatable {
  let spec: FieldSpec
  package internal(set) var input: FieldInput
  /// What is wrong with it, told beside it after it was left.
  package internal(set) var problem: FormProblem?

  package static func == (left: FormField, right: FormField) -> Bool {
    left.spec.name == right.spec.name && left.input == right.input && left.problem == right.problem
  }
}

/// A sentence beside a field; errors stop a save, warnings never do, notes are not even counted.
package struct FormProblem: Equatable, Sendable {
  let sentence: Phrase
  let severity: ProblemSeverity
  /// What the warning speaks of and can show, such as a party of nearly the same name.
  var record: EntityReference?

  var isError: Bool { severity == .error }

  init(_ sentence: Phrase, _ severity: ProblemSeverity, record: EntityReference? = nil) {
    self.sentence = sentence
    self.severity = severity
    self.record = record
  }

  init(sentence: Phrase, isError: Bool) {
    self.init(sentence, isError ? .error : .warning)
  }
}
