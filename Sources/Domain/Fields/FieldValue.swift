/// One of the values a record has in a field, as a filter compares and a list orders them.
package enum FieldValue: Hashable, Sendable {
  case text(String)
  /// A closed value by its raw value.
  case token(String)
  case day(Day)
  case number(Int)
  case flag(Bool)
}

extension FieldValue {
  /// Whether it says anything: a flag that is off does not.
  var isSaid: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .flag(let flag): flag
    default: true
    }
  }
}
