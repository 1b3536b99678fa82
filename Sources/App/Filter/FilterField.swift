package import Domain

/// One field a list can be filtered and ordered by, of one kind of record.
package struct FilterField: Sendable {
  /// What the field holds, which decides how a typed value is read.
  package enum Content: Sendable {
    case text
    case closed([Option])
    case days(TimeDirection)
    case number
    case flag
  }

  /// The entity's own field name where it has one; the column of a list by the same name.
  package let id: String
  package let words: FieldWords
  package let content: Content
  /// Whether a word without a field is looked for here.
  let isSearched: Bool
  /// The values in one record; none for a record that is not there.
  let values: @Sendable (RawIdentifier, FilterWorld) -> [FieldValue]
}

/// What a field is called in a filter: one word in each language, and other words for the same.
package struct FieldWords: Hashable, Sendable {
  let sv: String
  let en: String
  let others: [String]

  init(_ sv: String, _ en: String, _ others: String...) {
    self.sv = sv
    self.en = en
    self.others = others
  }

  package subscript(language: Language) -> String { language == .swedish ? sv : en }

  var all: [String] { [sv, en] + others }
}

/// What the fields of a record are read from.
package struct FilterWorld: Sendable {
  package let index: BookIndex
  package let today: Day
  package let period: AgreementPeriod
  package let language: Language

  package init(index: BookIndex, today: Day, period: AgreementPeriod, language: Language) {
    self.index = index
    self.today = today
    self.period = period
    self.language = language
  }

  var book: Book { index.book }
}

/// Declares the fields of one kind, a line each.
enum FieldsOf<Subject: Entity> {
  static func text(
    _ id: String, _ words: FieldWords, isSearched: Bool = false,
    _ read: @escaping @Sendable (Subject) -> String?
  ) -> FilterField {
    field(id, words, .text, isSearched) { entity, _ in read(entity).map { [.text($0)] } ?? [] }
  }

  /// Several texts, some of them found elsewhere in the book.
  static func texts(
    _ id: String, _ words: FieldWords, isSearched: Bool = false,
    _ read: @escaping @Sendable (Subject, FilterWorld) -> [String?]
  ) -> FilterField {
    field(id, words, .text, isSearched) { entity, world in
      read(entity, world).compactMap { $0.map { .text($0) } }
    }
  }

  static func closed<T: Token & Phrased>(
    _ id: String, _ words: FieldWords, isSearched: Bool = false,
    _ read: @escaping @Sendable (Subject) -> T?
  ) -> FilterField {
    tokens(id, words, Option.all(of: T.self), isSearched: isSearched) { entity, _ in
      read(entity).map { [$0] } ?? []
    }
  }

  static func tokens<T: Token>(
    _ id: String, _ words: FieldWords, _ options: [Option], isSearched: Bool = false,
    _ read: @escaping @Sendable (Subject, FilterWorld) -> [T]
  ) -> FilterField {
    field(id, words, .closed(options), isSearched) { entity, world in
      read(entity, world).map { .token($0.rawValue) }
    }
  }

  static func day(
    _ id: String, _ words: FieldWords, _ direction: TimeDirection = .back,
    _ read: @escaping @Sendable (Subject) -> Day?
  ) -> FilterField {
    computedDay(id, words, direction) { entity, _ in read(entity) }
  }

  static func computedDay(
    _ id: String, _ words: FieldWords, _ direction: TimeDirection = .back,
    _ read: @escaping @Sendable (Subject, FilterWorld) -> Day?
  ) -> FilterField {
    field(id, words, .days(direction), false) { entity, world in
      read(entity, world).map { [.day($0)] } ?? []
    }
  }

  static func number(
    _ id: String, _ words: FieldWords, _ read: @escaping @Sendable (Subject, FilterWorld) -> Int?
  ) -> FilterField {
    field(id, words, .number, false) { entity, world in
      read(entity, world).map { [.number($0)] } ?? []
    }
  }

  static func flag(
    _ id: String, _ words: FieldWords, _ read: @escaping @Sendable (Subject, FilterWorld) -> Bool
  ) -> FilterField {
    field(id, words, .flag, false) { [.flag(read($0, $1))] }
  }

  private static func field(
    _ id: String, _ words: FieldWords, _ content: FilterField.Content, _ isSearched: Bool,
    _ read: @escaping @Sendable (Subject, FilterWorld) -> [FieldValue]
  ) -> FilterField {
    FilterField(id: id, words: words, content: content, isSearched: isSearched) { raw, world in
      Subject.find(raw, in: world.book).map { read($0, world) } ?? []
    }
  }
}

extension FilterWorld {
  /// The name of a party and what else it is called.
  func names(_ party: Identifier<Party>?) -> [String?] {
    book.parties.everKnown(party).map { [$0.name] + $0.aliases } ?? []
  }

  func names(_ parties: Set<Identifier<Party>>) -> [String?] { parties.sorted().flatMap(names) }

  func title(_ matter: Identifier<Matter>?) -> [String?] {
    book.matters.everKnown(matter).map { [$0.number + " " + $0.title] } ?? []
  }

  func title(_ activity: Identifier<Activity>?) -> [String?] {
    book.activities.everKnown(activity).map { [$0.number + " " + $0.title] } ?? []
  }

  /// The day of a meeting and what it is.
  func title(_ meeting: Identifier<Meeting>?) -> [String?] {
    book.meetings.everKnown(meeting).map { [$0.date.text + " " + $0.kind.phrase[language]] } ?? []
  }
}
