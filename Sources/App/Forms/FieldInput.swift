package import Domain
import Terminal

/// What a field of a form holds while it is being filled in.
package enum FieldInput: Equatable, Sendable {
  case text(TextField)
  /// Text of as many lines as it needs.
  case lines(TextArea)
  /// Read by `DateReader` when the field is left.
  case date(TextField)
  case time(TextField)
  case number(TextField)
  case flag(Bool)
  /// Left and right step; nil is "not said".
  case choice([Option], selected: Int?, isOptional: Bool)
  /// Left and right move, Space toggles.
  case several([Option], chosen: Set<Int>, cursor: Int)
  case reference(ReferenceField)
  /// Text, with names the book knows to take from.
  case name(NameField)
}

/// A field that points at records of one kind, found by typing a part of the name.
package struct ReferenceField: Equatable, Sendable {
  package let kind: Kind
  package let isMultiple: Bool
  package internal(set) var chosen: [RawIdentifier]
  package internal(set) var typed = TextField()
  /// Which of the candidates Enter takes.
  package internal(set) var highlighted = 0

  init(kind: Kind, isMultiple: Bool = false, chosen: [RawIdentifier] = []) {
    self.kind = kind
    self.isMultiple = isMultiple
    self.chosen = chosen
  }
}

extension FieldInput {
  /// What stands in a field for text; empty in others.
  var typedText: String {
    switch self {
    case .text(let field): field.text
    case .lines(let area): area.text
    case .name(let field): field.typed.text
    default: ""
    }
  }

  /// The field's value for a record; nil when it is empty.
  func value(today: Day, language: Language) -> Value? {
    switch self {
    case .text(let field): Self.text(field.text.trimmed)
    case .lines(let area): Self.text(area.text.trimmed)
    case .number(let field): Self.text(field.text.trimmed)
    case .time(let field): Self.text(field.text.trimmed)
    case .date(let field): Self.date(field.text, today: today)
    case .flag(let flag): .bool(flag)
    case .choice(let options, let selected, _): selected.map { .text(options[$0].value) }
    case .several(let options, let chosen, _):
      .set(chosen.map { .text(options[$0].value) }.sorted(by: Value.precedes))
    case .reference(let field): field.value
    case .name(let field): Self.text(field.typed.text.trimmed)
    }
  }

  private static func text(_ text: String) -> Value? {
    text.isEmpty ? nil : .text(text)
  }

  private static func date(_ text: String, today: Day) -> Value? {
    guard !text.trimmed.isEmpty else { return nil }
    guard case .day(let day) = DateReader(today: today).read(text) else { return .text(text) }
    return day.value
  }
}

extension ReferenceField {
  fileprivate var value: Value? {
    if isMultiple {
      return .set(chosen.map { .identifier($0) }.sorted(by: Value.precedes))
    }
    return chosen.first.map { .identifier($0) }
  }
}
