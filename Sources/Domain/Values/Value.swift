/// What one field of an entity holds, in the type system of a binary property list.
///
/// It is the meeting point of everything that reads or writes entities: the store turns it into
/// bytes, documents into JSON and CSV, history into words.
package enum Value: Hashable, Sendable {
  case bool(Bool)
  case integer(Int64)
  /// Never NaN.
  case real(Double)
  /// Milliseconds since 1970-01-01T00:00:00Z.
  case instant(Int64)
  case data([UInt8])
  /// Compared and stored as UTF-8 bytes, so two spellings of one letter are two values.
  case text(String)
  case identifier(RawIdentifier)
  case list([Value])
  /// Ascending and without repetition; merges element by element.
  case set([Value])
  /// Merges entry by entry.
  case map(Record)

  /// What a field that was never written reads as; such values need no storing in a new entity.
  package var isEmpty: Bool {
    switch self {
    case .bool(let flag): !flag
    case .list(let values), .set(let values): values.isEmpty
    case .map(let record): record.fields.isEmpty
    default: false
    }
  }

  package static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.bool(let a), .bool(let b)): a == b
    case (.integer(let a), .integer(let b)): a == b
    case (.real(let a), .real(let b)): a.bitPattern == b.bitPattern
    case (.instant(let a), .instant(let b)): a == b
    case (.data(let a), .data(let b)): a == b
    case (.text(let a), .text(let b)): a.utf8.elementsEqual(b.utf8)
    case (.identifier(let a), .identifier(let b)): a == b
    case (.list(let a), .list(let b)): a == b
    case (.set(let a), .set(let b)): a == b
    case (.map(let a), .map(let b)): a == b
    default: false
    }
  }
}

/// One named value of a record.
package struct Field: Hashable, Sendable {
  package var name: String
  package var value: Value

  package init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }
}

/// An entity or a dictionary as named values, in the order they were declared; names are unique.
package struct Record: Hashable, Sendable {
  package private(set) var fields: [Field]

  package init(_ fields: [Field] = []) {
    self.fields = fields
  }

  package subscript(name: String) -> Value? {
    get { index(of: name).map { fields[$0].value } }
    set {
      guard let index = index(of: name) else {
        if let newValue { fields.append(Field(name, newValue)) }
        return
      }
      if let newValue {
        fields[index].value = newValue
      } else {
        fields.remove(at: index)
      }
    }
  }

  /// Most names differ in length, which is seen without comparing letters.
  func index(of name: String) -> Int? {
    let length = name.utf8.count
    return fields.firstIndex { $0.name.utf8.count == length && $0.name == name }
  }
}
