/// A name where `Codable` asks for a key.
struct NamedKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }

  /// The way to an entity's field; nil is the entity itself.
  static func path(to field: String?) -> [any CodingKey] {
    field.map { [NamedKey(stringValue: $0)] } ?? []
  }
}
