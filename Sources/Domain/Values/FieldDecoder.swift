/// Turns a record of values back into an entity.
///
/// A list, set, dictionary or flag that is absent reads as empty or false, so that a record written
/// before the field existed still opens. Text is accepted for every type a person may type.
package struct FieldDecoder {
  package init() {}

  package func decode<Entity: Decodable>(
    _ type: Entity.Type, from record: Record
  ) throws(FieldError) -> Entity {
    do {
      return try Entity(from: ValueSource(value: .map(record), field: nil))
    } catch let error as FieldError {
      throw error
    } catch let DecodingError.keyNotFound(key, _) {
      throw .missing(field: key.stringValue)
    } catch let DecodingError.dataCorrupted(context) {
      throw .unreadable(
        field: context.codingPath.first?.stringValue ?? "", text: context.debugDescription,
        allowed: [])
    } catch {
      throw .unreadable(field: "", text: "\(error)", allowed: [])
    }
  }
}

extension ValueConvertible where Self: Decodable {
  /// From the value it stands for; of any other decoder, from a text.
  package init(from decoder: any Decoder) throws {
    self = try Self.read(from: decoder)
  }

  static func read(from decoder: any Decoder) throws -> Self {
    if let source = decoder as? ValueSource {
      return try Self(source.value, in: source.field ?? "")
    }
    let container = try decoder.singleValueContainer()
    if let result = Self(value: .text(try container.decode(String.self))) { return result }
    throw DecodingError.dataCorruptedError(
      in: container, debugDescription: "not of the type \(Self.self)")
  }
}

extension Value: Decodable {
  /// Of the decoder of fields the value itself; of any other a text.
  package init(from decoder: any Decoder) throws {
    if let source = decoder as? ValueSource {
      self = source.value
    } else {
      self = .text(try decoder.singleValueContainer().decode(String.self))
    }
  }
}

/// One value; `field` is the entity's field that it lies in.
struct ValueSource: Decoder {
  let value: Value
  let field: String?
  var codingPath: [any CodingKey] { NamedKey.path(to: field) }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .map(let record) = value else { throw unreadable() }
    return KeyedDecodingContainer(KeyedSource(fields: FieldSource(record, in: field)))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    switch value {
    case .list(let values), .set(let values):
      ListSource(values: values, field: field)
    case .text(let text):
      ListSource(values: Value.listed(in: text), field: field)
    default: throw unreadable()
    }
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    SingleSource(source: self)
  }

  func unreadable(allowed: [String] = []) -> FieldError {
    .unreadable(field: field ?? "", text: value.written, allowed: allowed)
  }

  func bool() throws -> Bool {
    switch value {
    case .bool(let flag): return flag
    case .text(let text):
      if ["true", "ja", "yes", "1"].contains(text.lowercased()) { return true }
      if ["false", "nej", "no", "0", ""].contains(text.lowercased()) { return false }
      throw unreadable(allowed: ["true", "false"])
    default: throw unreadable()
    }
  }

  func text() throws -> String {
    guard case .text(let text) = value else { throw unreadable() }
    return text
  }

  func real() throws -> Double {
    switch value {
    case .real(let number): return number
    case .integer(let number): return Double(number)
    case .text(let text):
      if let number = Double(text), number.isFinite { return number }
    default: break
    }
    throw unreadable()
  }

  func integer<T: BinaryInteger>(_ type: T.Type) throws -> T {
    switch value {
    case .integer(let number), .instant(let number):
      if let result = T(exactly: number) { return result }
    case .text(let text):
      if let number = Int64(text), let result = T(exactly: number) { return result }
    default: break
    }
    throw unreadable()
  }
}

private struct ListSource: UnkeyedDecodingContainer {
  let values: [Value]
  let field: String?
  var codingPath: [any CodingKey] { NamedKey.path(to: field) }
  var currentIndex = 0
  var count: Int? { values.count }
  var isAtEnd: Bool { currentIndex >= values.count }

  private mutating func next() throws -> ValueSource {
    guard !isAtEnd else {
      throw FieldError.missing(field: field ?? "")
    }
    defer { currentIndex += 1 }
    return ValueSource(value: values[currentIndex], field: field)
  }

  mutating func decodeNil() -> Bool { false }
  mutating func decode<T: Decodable>(_ type: T.Type) throws -> T { try T(from: next()) }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> { try next().container(keyedBy: type) }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try next().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { try next() }
}

private struct SingleSource: SingleValueDecodingContainer {
  let source: ValueSource
  var codingPath: [any CodingKey] { source.codingPath }

  func decodeNil() -> Bool { false }
  func decode(_ type: Bool.Type) throws -> Bool { try source.bool() }
  func decode(_ type: String.Type) throws -> String { try source.text() }
  func decode(_ type: Double.Type) throws -> Double { try source.real() }
  func decode(_ type: Float.Type) throws -> Float { Float(try source.real()) }
  func decode(_ type: Int.Type) throws -> Int { try source.integer(type) }
  func decode(_ type: Int8.Type) throws -> Int8 { try source.integer(type) }
  func decode(_ type: Int16.Type) throws -> Int16 { try source.integer(type) }
  func decode(_ type: Int32.Type) throws -> Int32 { try source.integer(type) }
  func decode(_ type: Int64.Type) throws -> Int64 { try source.integer(type) }
  func decode(_ type: UInt.Type) throws -> UInt { try source.integer(type) }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try source.integer(type) }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try source.integer(type) }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try source.integer(type) }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try source.integer(type) }
  func decode<T: Decodable>(_ type: T.Type) throws -> T { try T(from: source) }
}

extension Value {
  /// As a person would write it in one line; for messages about a wrong value.
  package var written: String {
    switch self {
    case .bool(let flag): flag ? "true" : "false"
    case .integer(let number), .instant(let number): String(number)
    case .real(let number): String(number)
    case .data(let bytes): "\(bytes.count) bytes"
    case .text(let text): text
    case .identifier(let raw): raw.text
    case .list(let values), .set(let values): values.map(\.written).joined(separator: ", ")
    case .map(let record):
      record.fields.map { "\($0.name): \($0.value.written)" }.joined(separator: ", ")
    }
  }
}
