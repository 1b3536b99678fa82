internal import Domain

/// The order that makes the encoding of sets and maps unique.
enum ValueOrder {
  /// Sorted and without repetition.
  static func ascending(_ values: [Value]) -> [Value] {
    if zip(values, values.dropFirst()).allSatisfy(precedes) { return values }
    var result: [Value] = []
    for value in values.sorted(by: precedes) where result.last != value { result.append(value) }
    return result
  }

  /// Sorted by the bytes of the names; of a repeated name the first field counts.
  static func ascending(_ fields: [Field]) -> [Field] {
    if zip(fields, fields.dropFirst()).allSatisfy({ precedes($0.name, $1.name) }) { return fields }
    let sorted = fields.enumerated().sorted { left, right in
      precedes(left.element.name, right.element.name)
        || !precedes(right.element.name, left.element.name) && left.offset < right.offset
    }
    var result: [Field] = []
    for (_, field) in sorted {
      if let last = result.last, last.name.utf8.elementsEqual(field.name.utf8) { continue }
      result.append(field)
    }
    return result
  }

  static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  static func precedes(_ left: Value, _ right: Value) -> Bool {
    switch (left, right) {
    case (.text(let a), .text(let b)): precedes(a, b)
    case (.identifier(let a), .identifier(let b)): a < b
    case (.integer(let a), .integer(let b)): a < b
    case (.instant(let a), .instant(let b)): a < b
    case (.data(let a), .data(let b)): a.lexicographicallyPrecedes(b)
    default: ValueCodec.encode(left).lexicographicallyPrecedes(ValueCodec.encode(right))
    }
  }
}
