import Domain

/// Forms ask for fields as the table of the kind says.
extension FieldSpec {
  /// Nil for a field that no form asks for.
  init?(_ field: FieldDefinition) {
    guard let asking = field.asking else { return nil }
    let shape = Shape(field)
    self.init(
      field.name, field.label, shape, isRequired: asking.isRequired && !shape.isNeverEmpty,
      help: asking.help)
  }

  /// Also for a field that is otherwise filled in by the program, such as where copies differ.
  init(always field: FieldDefinition) {
    self = FieldSpec(field) ?? FieldSpec(field.name, field.label, Shape(field))
  }

  /// The same with other help.
  func helping(_ help: Phrase) -> FieldSpec {
    FieldSpec(name, label, shape, isRequired: isRequired, help: help)
  }
}

extension FieldSpec.Shape {
  fileprivate init(_ field: FieldDefinition) {
    func options<T: Token & Phrased>(_ type: T.Type) -> [Option] { type.options }
    self =
      switch field.shape {
      case .line, .code, .mail, .organisationNumber, .registryNumber, .texts, .machine: .text
      case .text: .lines
      case .name(let kind), .names(let kind): .name(kind)
      case .day: .date
      case .time: .time
      case .number: .number
      case .flag: .flag
      case .choice(let type): .choice(options(type), isOptional: !field.isRequired)
      case .choices(let type): .several(options(type))
      case .reference(let kind): .reference(kind)
      case .references(let kind), .answers(let kind, _), .entries(let kind, _): .references(kind)
      }
  }
}

extension Kind {
  /// The fields asked for about a record of the kind.
  var specs: [FieldSpec] { fields.compactMap { FieldSpec($0) } }

  /// The same for a new record, without what it hangs on and is not asked again.
  func specs(given record: Record) -> [FieldSpec] {
    specs.filter { spec in
      guard spec.isRequired, case .reference = spec.shape else { return true }
      return record[spec.name] == nil
    }
  }

  /// The field a note on a record is written in; nil where there is none.
  var noteSpec: FieldSpec? { noteField.map { FieldSpec(always: $0) } }
}

extension Entity {
  /// Some of the fields by themselves, in this order.
  static func specs(_ keys: CodingKeys...) -> [FieldSpec] {
    keys.compactMap { key in kind.field(key.rawValue).map { FieldSpec(always: $0) } }
  }

  static func specs(without keys: CodingKeys...) -> [FieldSpec] {
    kind.specs.filter { spec in !keys.contains { $0.rawValue == spec.name } }
  }
}
