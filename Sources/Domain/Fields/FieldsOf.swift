/// Declares the stored fields of one kind, a row each.
enum FieldsOf<Subject: Entity> {
  typealias Key = Subject.CodingKeys
  typealias Path<Value> = any KeyPath<Subject, Value> & Sendable

  // MARK: Texts

  static func line(_ key: Key, _ path: Path<String>, _ label: Phrase)
    -> FieldDefinition
  {
    field(key, .line, label, isRequired: true) { entity, _ in [.text(entity[keyPath: path])] }
  }

  static func line(_ key: Key, _ path: Path<String?>, _ label: Phrase)
    -> FieldDefinition
  {
    optionalText(key, .line, path, label)
  }

  static func code(_ key: Key, _ path: Path<String>, _ label: Phrase) -> FieldDefinition {
    field(key, .code, label, isRequired: true) { entity, _ in [.text(entity[keyPath: path])] }
  }

  static func code(_ key: Key, _ path: Path<String?>, _ label: Phrase) -> FieldDefinition {
    optionalText(key, .code, path, label)
  }

  static func mail(_ key: Key, _ path: Path<String?>, _ label: Phrase)
    -> FieldDefinition
  {
    optionalText(key, .mail, path, label)
  }

  static func text(_ key: Key, _ path: Path<String>, _ label: Phrase)
    -> FieldDefinition
  {
    field(key, .text, label, isRequired: true) { entity, _ in [.text(entity[keyPath: path])] }
  }

  static func text(_ key: Key, _ path: Path<String?>, _ label: Phrase)
    -> FieldDefinition
  {
    optionalText(key, .text, path, label)
  }

  /// Text that may name a record of a kind.
  static func name(
    _ key: Key, _ path: Path<String?>, in kind: Kind, _ label: Phrase
  ) -> FieldDefinition {
    optionalText(key, .name(kind), path, label)
  }

  static func texts(_ key: Key, _ path: Path<[String]>, _ label: Phrase)
    -> FieldDefinition
  {
    field(key, .texts, label) { entity, _ in entity[keyPath: path].map { .text($0) } }
  }

  static func names(
    _ key: Key, _ path: Path<[String]>, in kind: Kind, _ label: Phrase
  ) -> FieldDefinition {
    field(key, .names(kind), label) { entity, _ in entity[keyPath: path].map { .text($0) } }
  }

  static func registryNumber(
    _ key: Key, _ path: Path<RegistryNumber?>, _ label: Phrase
  ) -> FieldDefinition {
    field(key, .registryNumber, label) { entity, _ in
      entity[keyPath: path].map { [.text($0.text)] } ?? []
    }
  }

  static func organisationNumber(
    _ key: Key, _ path: Path<OrganisationNumber?>, _ label: Phrase
  ) -> FieldDefinition {
    field(key, .organisationNumber, label) { entity, _ in
      entity[keyPath: path].map { [.text($0.text)] } ?? []
    }
  }

  // MARK: Days, times, numbers, flags

  static func day(
    _ key: Key, _ path: Path<Day>, _ label: Phrase,
    _ direction: TimeDirection = .back
  ) -> FieldDefinition {
    field(key, .day(direction), label, isRequired: true) { entity, _ in
      [.day(entity[keyPath: path])]
    }
  }

  static func day(
    _ key: Key, _ path: Path<Day?>, _ label: Phrase,
    _ direction: TimeDirection = .back
  ) -> FieldDefinition {
    field(key, .day(direction), label) { entity, _ in
      entity[keyPath: path].map { [.day($0)] } ?? []
    }
  }

  static func time(_ key: Key, _ path: Path<TimeOfDay?>, _ label: Phrase)
    -> FieldDefinition
  {
    field(key, .time, label) { entity, _ in
      entity[keyPath: path].map { [.number($0.minutes)] } ?? []
    }
  }

  static func number(_ key: Key, _ path: Path<Int>, _ label: Phrase)
    -> FieldDefinition
  {
    field(key, .number, label, isRequired: true) { entity, _ in [.number(entity[keyPath: path])] }
  }

  static func number(_ key: Key, _ path: Path<Int?>, _ label: Phrase)
    -> FieldDefinition
  {
    field(key, .number, label) { entity, _ in
      entity[keyPath: path].map { [.number($0)] } ?? []
    }
  }

  static func flag(_ key: Key, _ path: Path<Bool>, _ label: Phrase)
    -> FieldDefinition
  {
    field(key, .flag, label) { entity, _ in [.flag(entity[keyPath: path])] }
  }

  // MARK: Closed values

  static func choice<T: Token & Phrased>(
    _ key: Key, _ path: Path<T>, _ label: Phrase
  ) -> FieldDefinition {
    field(key, .choice(T.self), label, isRequired: true) { entity, _ in
      [.token(entity[keyPath: path].rawValue)]
    }
  }

  static func choice<T: Token & Phrased>(
    _ key: Key, _ path: Path<T?>, _ label: Phrase
  ) -> FieldDefinition {
    field(key, .choice(T.self), label) { entity, _ in
      entity[keyPath: path].map { [.token($0.rawValue)] } ?? []
    }
  }

  static func choices<T: Token & Phrased>(
    _ key: Key, _ path: Path<Set<T>>, _ label: Phrase
  ) -> FieldDefinition {
    field(key, .choices(T.self), label) { entity, _ in
      let chosen = entity[keyPath: path]
      return T.allCases.filter(chosen.contains).map { .token($0.rawValue) }
    }
  }

  // MARK: References

  static func reference<E: Entity>(
    _ key: Key, _ path: Path<Identifier<E>>, _ label: Phrase
  ) -> FieldDefinition {
    field(key, .reference(E.kind), label, isRequired: true) { entity, world in
      world.names(of: entity[keyPath: path].reference)
    }
  }

  static func reference<E: Entity>(
    _ key: Key, _ path: Path<Identifier<E>?>, _ label: Phrase
  ) -> FieldDefinition {
    field(key, .reference(E.kind), label) { entity, world in
      entity[keyPath: path].map { world.names(of: $0.reference) } ?? []
    }
  }

  static func references<E: Entity>(
    _ key: Key, _ path: Path<Set<Identifier<E>>>, _ label: Phrase
  ) -> FieldDefinition {
    field(key, .references(E.kind), label) { entity, world in
      entity[keyPath: path].sorted().flatMap { world.names(of: $0.reference) }
    }
  }

  static func answers<E: Entity, T: Token & Phrased>(
    _ key: Key, _ path: Path<[Identifier<E>: T]>, _ label: Phrase
  ) -> FieldDefinition {
    field(key, .answers(E.kind, T.self), label) { entity, world in
      entity[keyPath: path].keys.sorted().flatMap { world.names(of: $0.reference) }
    }
  }

  /// A time for each of several records.
  static func times<E: Entity>(
    _ key: Key, _ path: Path<[Identifier<E>: TimeOfDay]>, _ label: Phrase
  ) -> FieldDefinition {
    entries(key, .entries(E.kind, nil), path, label)
  }

  /// Another record for each of several.
  static func pairs<E: Entity, Other: Entity>(
    _ key: Key, _ path: Path<[Identifier<E>: Identifier<Other>]>, _ label: Phrase
  ) -> FieldDefinition {
    entries(key, .entries(E.kind, Other.kind), path, label)
  }

  private static func entries<E: Entity, T>(
    _ key: Key, _ shape: FieldShape, _ path: Path<[Identifier<E>: T]>, _ label: Phrase
  ) -> FieldDefinition {
    field(key, shape, label) { entity, world in
      entity[keyPath: path].keys.sorted().flatMap { world.names(of: $0.reference) }
    }
  }

  /// What only the program reads.
  static func machine(_ key: Key, _ label: Phrase) -> FieldDefinition {
    field(key, .machine, label) { _, _ in [] }.internal
  }

  private static func optionalText(
    _ key: Key, _ shape: FieldShape, _ path: Path<String?>, _ label: Phrase
  ) -> FieldDefinition {
    field(key, shape, label) { entity, _ in entity[keyPath: path].map { [.text($0)] } ?? [] }
  }

  private static func field(
    _ key: Key, _ shape: FieldShape, _ label: Phrase, isRequired: Bool = false,
    _ read: @escaping @Sendable (Subject, FilterWorld) -> [FieldValue]
  ) -> FieldDefinition {
    FieldDefinition(
      name: key.rawValue, shape: shape, label: label, head: label, isRequired: isRequired
    ) { raw, world in
      Subject.find(raw, in: world.book).map { read($0, world) } ?? []
    }
  }
}

/// The fields of one kind, in the order in which forms ask for them.
@resultBuilder
enum FieldList {
  static func buildExpression(_ field: FieldDefinition) -> [FieldDefinition] { [field] }
  static func buildBlock(_ fields: [FieldDefinition]...) -> [FieldDefinition] {
    fields.flatMap { $0 }
  }
}
