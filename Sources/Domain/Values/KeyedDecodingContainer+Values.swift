/// How the fields of entities are read; the initialisers the compiler writes choose these, which
/// it can fit to each type, before those that work for any type and are ten times slower.
extension KeyedDecodingContainer {
  func decode<T: ValueConvertible & Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
    try T(decode(Value.self, forKey: key), in: (codingPath.first ?? key).stringValue)
  }

  func decodeIfPresent<T: ValueConvertible & Decodable>(
    _ type: T.Type, forKey key: Key
  ) throws -> T? {
    contains(key) ? try decode(type, forKey: key) : nil
  }

  /// Empty when it is absent, so that a record written before the field existed still opens.
  func decode<T: Decodable>(_ type: [T].Type, forKey key: Key) throws -> [T] {
    try decodeIfPresent(type, forKey: key) ?? []
  }

  func decode<T: ValueConvertible & Decodable>(
    _ type: Set<T>.Type, forKey key: Key
  ) throws -> Set<T> {
    try decodeIfPresent(type, forKey: key) ?? []
  }

  func decode<Name: Decodable, T: Decodable>(
    _ type: [Name: T].Type, forKey key: Key
  ) throws -> [Name: T] {
    try decodeIfPresent(type, forKey: key) ?? [:]
  }
}
