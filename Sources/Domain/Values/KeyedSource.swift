/// The fields of one record, as `Codable` asks for them by name.
final class FieldSource {
  let record: Record
  /// The entity's field that the record lies in; nil for the fields of the entity itself.
  let field: String?
  /// A bit for each length that some name has: most names asked for are absent, which this shows.
  private var lengths: UInt64 = 0

  init(_ record: Record, in field: String?) {
    self.record = record
    self.field = field
    for index in record.fields.indices { lengths |= Self.bit(record.fields[index].name) }
  }

  private static func bit(_ name: String) -> UInt64 { 1 << UInt64(name.utf8.count & 63) }

  private func index(of name: String) -> Int? {
    lengths & Self.bit(name) == 0 ? nil : record.index(of: name)
  }

  func contains(_ name: String) -> Bool { index(of: name) != nil }

  func value(_ name: String) throws(FieldError) -> Value {
    guard let index = index(of: name) else { throw .missing(field: name) }
    return record.fields[index].value
  }

  func text(_ name: String) throws -> String? {
    guard let index = index(of: name) else { return nil }
    if case .text(let text) = record.fields[index].value { return text }
    return try known(name)?.text()
  }

  func known(_ name: String) -> ValueSource? {
    index(of: name).map { ValueSource(value: record.fields[$0].value, field: field ?? name) }
  }

  func source(_ name: String) throws(FieldError) -> ValueSource {
    guard let source = known(name) else { throw .missing(field: name) }
    return source
  }
}

/// What `Codable` asks them through, for keys of each type.
struct KeyedSource<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let fields: FieldSource
  var codingPath: [any CodingKey] { NamedKey.path(to: fields.field) }

  var allKeys: [Key] { fields.record.fields.compactMap { Key(stringValue: $0.name) } }
  func contains(_ key: Key) -> Bool { fields.contains(key.stringValue) }
  func decodeNil(forKey key: Key) -> Bool { !contains(key) }

  private func known(_ key: Key) -> ValueSource? { fields.known(key.stringValue) }
  private func source(_ key: Key) throws -> ValueSource { try fields.source(key.stringValue) }

  func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
    try known(key)?.bool()
  }
  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    try fields.text(key.stringValue)
  }
  func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
    try known(key)?.integer(type)
  }
  func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
    guard let source = known(key) else { return nil }
    return try T(from: source)
  }

  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool {
    try known(key)?.bool() ?? false
  }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { try source(key).text() }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try source(key).real() }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float {
    Float(try source(key).real())
  }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try source(key).integer(type) }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try source(key).integer(type) }
  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try source(key).integer(type) }
  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try source(key).integer(type) }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try source(key).integer(type) }
  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try source(key).integer(type) }
  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try source(key).integer(type) }
  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 {
    try source(key).integer(type)
  }
  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 {
    try source(key).integer(type)
  }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 {
    try source(key).integer(type)
  }

  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
    let name = key.stringValue
    if type == Value.self { return unsafeBitCast(try fields.value(name), to: type) }
    return try T(from: fields.source(name))
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try source(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try source(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder {
    ValueSource(value: .map(fields.record), field: fields.field)
  }
  func superDecoder(forKey key: Key) throws -> any Decoder { try source(key) }
}
