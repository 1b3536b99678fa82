package import Domain

/// Writes records as one JSON array of objects, one object per line.
///
/// Every object has every field of its kind, in order of declaration: a field without a value is
/// null, so that a reader never has to ask whether it is there. Days, times and identifiers are
/// text.
package struct JSONWriter {
  private var bytes: [UInt8] = []

  package init() {}

  /// A list of one kind.
  package static func array(_ list: RecordList) -> String {
    array(list.records.map { JSONValue.object($0, fields: list.fields) })
  }

  /// One object whose members are arrays: the whole book, kind by kind.
  package static func book(_ lists: [RecordList]) -> String {
    var writer = JSONWriter()
    writer.text("{\n")
    for (index, list) in lists.enumerated() {
      writer.write(.text(list.kind.rawValue))
      writer.text(": ")
      writer.lines(list.records.map { JSONValue.object($0, fields: list.fields) })
      writer.text(index + 1 < lists.count ? ",\n" : "\n")
    }
    writer.text("}\n")
    return writer.result
  }

  /// One value per line.
  package static func array(_ values: [JSONValue]) -> String {
    var writer = JSONWriter()
    writer.lines(values)
    writer.text("\n")
    return writer.result
  }

  private var result: String { String(decoding: bytes, as: UTF8.self) }

  private mutating func lines(_ values: [JSONValue]) {
    text("[")
    for (index, value) in values.enumerated() {
      text(index == 0 ? "\n" : ",\n")
      write(value)
    }
    text(values.isEmpty ? "]" : "\n]")
  }

  private mutating func write(_ value: JSONValue) {
    switch value {
    case .null: text("null")
    case .bool(let flag): text(flag ? "true" : "false")
    case .number(let number): text(number)
    case .text(let string): quoted(string)
    case .array(let values):
      text("[")
      for (index, element) in values.enumerated() {
        if index > 0 { text(", ") }
        write(element)
      }
      text("]")
    case .object(let members):
      text("{")
      for (index, member) in members.enumerated() {
        if index > 0 { text(", ") }
        quoted(member.name)
        text(": ")
        write(member.value)
      }
      text("}")
    }
  }

  /// Control characters are escaped, so that no value can move a terminal's cursor.
  private mutating func quoted(_ string: String) {
    bytes.append(0x22)
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text("\\\"")
      case "\\": text("\\\\")
      case "\n": text("\\n")
      case "\r": text("\\r")
      case "\t": text("\\t")
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}",
        "\u{200B}"..."\u{200F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        escape(scalar.value)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    bytes.append(0x22)
  }

  private mutating func escape(_ code: UInt32) {
    let digits = String(code, radix: 16)
    text("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
  }

  private mutating func text(_ string: String) { bytes.append(contentsOf: string.utf8) }
}

/// What JSON can say.
package indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// As it is written.
  case number(String)
  case text(String)
  case array([JSONValue])
  case object([Member])

  /// A name and a value; the order of members is kept.
  package struct Member: Hashable, Sendable {
    package let name: String
    package let value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// Optional text; nil is null.
  package init(_ text: String?) {
    self = text.map(JSONValue.text) ?? .null
  }

  package init(_ value: Value) {
    switch value {
    case .bool(let flag): self = .bool(flag)
    case .integer(let number), .instant(let number): self = .number(String(number))
    case .real(let number): self = .number(String(number))
    case .data(let bytes): self = .array(bytes.map { .number(String($0)) })
    case .text(let text): self = .text(text)
    case .identifier(let raw): self = .text(raw.text)
    case .list(let values), .set(let values): self = .array(values.map(JSONValue.init))
    case .map(let record):
      self = .object(record.fields.map { Member($0.name, JSONValue($0.value)) })
    }
  }

  /// An entity: all `fields`, null where the record has none.
  package static func object(_ record: Record, fields: [String]) -> JSONValue {
    .object(fields.map { Member($0, record[$0].map(JSONValue.init) ?? .null) })
  }
}
