/// What a field holds, which decides how it is asked for, shown, read and compared.
package enum FieldShape: Sendable {
  /// Text of one line.
  case line
  /// A few signs that are never cut, such as A07 or § 12.
  case code
  /// Text of as many lines as it needs.
  case text
  /// Several short texts, with commas between where they are typed.
  case texts
  /// Text that names a record of a kind, or something the book does not know.
  case name(Kind)
  /// Several of them.
  case names(Kind)
  /// Addresses with commas between.
  case mail
  case organisationNumber
  case registryNumber
  /// A day; the direction is where one without a year is looked for.
  case day(TimeDirection)
  case time
  case number
  case flag
  /// A closed value, or none where it is not required.
  case choice(any (Token & Phrased).Type)
  case choices(any (Token & Phrased).Type)
  case reference(Kind)
  case references(Kind)
  /// A closed value for each of several records.
  case answers(Kind, any (Token & Phrased).Type)
  /// A record of the second kind for each of several, or a time where there is none.
  case entries(Kind, Kind?)
  /// What only the program reads: identifiers, order keys, what a version held.
  case machine
}

extension FieldShape {
  /// The closed values it takes; nil for open ones.
  package var tokens: (any (Token & Phrased).Type)? {
    switch self {
    case .choice(let type), .choices(let type), .answers(_, let type): type
    default: nil
    }
  }

  /// What it points at; nil for what points at nothing.
  package var target: Kind? {
    switch self {
    case .reference(let kind), .references(let kind), .answers(let kind, _),
      .entries(let kind, _):
      kind
    default: nil
    }
  }

  /// What the values of its entries point at; nil for what has none.
  package var paired: Kind? { if case .entries(_, let other) = self { other } else { nil } }

  /// Whether it may hold line breaks.
  package var holdsLines: Bool {
    switch self {
    case .text, .texts, .names, .answers, .entries, .machine: true
    default: false
    }
  }

  /// Whether a list may cut it; what is short or closed is shown whole or not at all.
  package var isFree: Bool {
    switch self {
    case .line, .text, .texts, .name, .names, .mail, .references, .answers, .entries: true
    case .reference(let kind): kind != .meetings
    case .code, .organisationNumber, .registryNumber, .day, .time, .number, .flag, .choice,
      .choices,
      .machine:
      false
    }
  }
}
