/// Several records of one thing that are to become one.
package struct Joining: Hashable, Sendable {
  package let kind: Kind
  /// The record that stays.
  package let kept: RawIdentifier
  /// Those that become one with it, in the order in which their values are asked for.
  package let others: [RawIdentifier]
  /// Whose value a field gets, by its name, where somebody chose.
  package var choices: [String: RawIdentifier] = [:]

  package init(_ kind: Kind, _ kept: RawIdentifier, with others: [RawIdentifier]) {
    self.kind = kind
    self.kept = kept
    self.others = others
  }

  /// All of them, the one that stays first.
  package var members: [RawIdentifier] { [kept] + others }
}

extension Kind {
  /// Whether two records of the kind can be one thing in the world under two names.
  package var isJoinable: Bool { self == .parties || self == .people }
}

/// A field in which records that are to become one differ.
package struct JoiningQuestion: Hashable, Sendable {
  package let field: String
  /// Whose value it gets; nil while nobody said which of two bodies it is.
  package let chosen: RawIdentifier?
  /// One for each different value, by the first of the records that has it.
  package let candidates: [RawIdentifier]
}

extension FieldDefinition {
  /// Whether two values of it are two bodies, until somebody says which is right.
  var tellsBodiesApart: Bool { name == Party.CodingKeys.organisationNumber.rawValue }

  /// How values of several records become one.
  var joined: FieldUnion {
    switch shape {
    case .texts, .names, .references, .choices: .all
    case .mail: .addresses
    case .text where takesNotes: .paragraphs
    default: .one
    }
  }
}

/// How the values of one field become one value.
enum FieldUnion {
  /// One of them, the first unless another was chosen.
  case one
  /// Each element once.
  case all
  /// Each address once, with commas between.
  case addresses
  /// Each text once, one below the other.
  case paragraphs

  /// Nil where nobody said anything.
  func callAsFunction(_ values: [Value]) -> Value? {
    let said = values.filter { !$0.isEmpty }
    guard let first = said.first else { return nil }
    return switch self {
    case .one: first
    case .all: Value.union(said)
    case .addresses:
      .text(said.flatMap { $0.text.mailAddresses }.eachOnce.joined(separator: ", "))
    case .paragraphs: .text(said.map(\.text).eachOnce.joined(separator: "\n"))
    }
  }
}

extension Value {
  fileprivate var text: String { if case .text(let text) = self { text } else { "" } }

  private var elements: [Value] {
    switch self {
    case .list(let elements), .set(let elements): elements
    default: []
    }
  }

  /// What the values hold together, each element once, in the form of the first.
  fileprivate static func union(_ values: [Value]) -> Value {
    let elements = values.flatMap(\.elements).eachOnce
    return if case .set = values[0] { .set(elements) } else { .list(elements) }
  }
}

extension Array where Element: Hashable {
  /// Without repetitions, in the order of the first.
  var eachOnce: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
