import App
import Documents
import Domain

/// What a command that made or changed something says.
extension Context {
  /// One sentence, or with `--json` what was made, for programs.
  func answer(_ said: Phrase, _ made: @autoclosure () -> [JSONValue]) {
    if options.wantsJSON {
      output.write(JSONWriter.array(made()))
    } else {
      say(said)
    }
  }
}

extension Book {
  /// A record as `show --json` gives it.
  func value(of reference: EntityReference) -> JSONValue {
    let record = everKnownRecord(of: reference) ?? Record([Field("id", .identifier(reference.id))])
    return .object(record, fields: reference.kind.type.fieldNames)
  }
}

extension JSONValue {
  /// An object of names and values in their order.
  static func made(_ members: (String, JSONValue)...) -> JSONValue {
    .object(members.map { Member($0.0, $0.1) })
  }

  static func count(_ number: Int) -> JSONValue { .number(String(number)) }
}
