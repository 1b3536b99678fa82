/// A type that stands for one `Value` of its own kind instead of what `Codable` would write.
package protocol ValueConvertible {
  var value: Value { get }
  /// Nil when the value is of another kind; text is accepted where a person may type it.
  init?(value: Value)
  /// The values a person can choose from, for a message about a wrong one; empty when open.
  static var allowedTexts: [String] { get }
}

extension ValueConvertible {
  package static var allowedTexts: [String] { [] }

  /// - Parameter field: the entity's field that the value lies in.
  init(_ value: Value, in field: @autoclosure () -> String) throws(FieldError) {
    guard let known = Self(value: value) else {
      throw .unreadable(field: field(), text: value.written, allowed: Self.allowedTexts)
    }
    self = known
  }
}

/// A closed value: one of a few named cases, stored and shown in JSON by its raw value.
package protocol Token: ValueConvertible, RawRepresentable, CaseIterable, Codable, Hashable,
  Sendable
where RawValue == String, AllCases == [Self] {}

extension Token {
  package var value: Value { .text(rawValue) }

  /// Among a few names, comparing them is quicker than what `init(rawValue:)` does.
  package init?(value: Value) {
    guard case .text(let text) = value,
      let known = Self.allCases.first(where: { $0.rawValue == text })
    else { return nil }
    self = known
  }

  package static var allowedTexts: [String] { allCases.map(\.rawValue) }

  package init(from decoder: any Decoder) throws {
    self = try Self.read(from: decoder)
  }
}

extension Set: ValueConvertible where Element: ValueConvertible {
  package var value: Value { .set(map(\.value).sorted(by: Value.precedes)) }

  package init?(value: Value) {
    let values: [Value]
    switch value {
    case .set(let elements), .list(let elements): values = elements
    case .text(let text): values = Value.listed(in: text)
    default: return nil
    }
    self = []
    for element in values {
      guard let element = Element(value: element) else { return nil }
      insert(element)
    }
  }

  package static var allowedTexts: [String] { Element.allowedTexts }
}

extension Value {
  /// The order of a set's elements; only texts, identifiers and whole numbers can be elements.
  package static func precedes(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.text(let a), .text(let b)): a.utf8.lexicographicallyPrecedes(b.utf8)
    case (.identifier(let a), .identifier(let b)): a < b
    case (.integer(let a), .integer(let b)): a < b
    default: false
    }
  }

  /// The elements a person wrote as one text with commas between.
  package static func listed(in text: String) -> [Value] {
    text.split(separator: ",").map { .text(String($0).trimmed) }
  }
}
