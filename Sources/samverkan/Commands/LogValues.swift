import Documents
import Domain

/// The changes of one step as `log --json` gives them.
struct LogValues {
  private let names: ReferenceNames
  private let transaction: Transaction

  init(names: ReferenceNames, _ transaction: Transaction) {
    self.names = names
    self.transaction = transaction
  }

  /// One entry for each field; a removal has one without a field.
  func of(_ changes: [Change]) -> [JSONValue] {
    changes.flatMap { change in
      change.after == nil
        ? [value(of: nil, change)] : change.fieldChanges.map { value(of: $0, change) }
    }
  }

  private func value(of field: FieldChange?, _ change: Change) -> JSONValue {
    .made(
      ("id", .text(change.entity.text)), ("kind", .text(change.kind.rawValue)),
      ("name", JSONValue(names[change.kind, change.entity])),
      ("time", .text(transaction.localTime)), ("author", .text(transaction.author)),
      ("action", .text(transaction.action.rawValue)), ("field", JSONValue(field?.name)),
      ("old", field?.old.map(JSONValue.init) ?? .null),
      ("new", field?.new.map(JSONValue.init) ?? .null),
      ("reason", JSONValue(transaction.reason)),
      ("transaction", .text(transaction.id.raw.text)),
      ("reverts", JSONValue(transaction.reverts?.raw.text)))
  }
}

extension Transaction {
  /// Its day and time as the clock of this device has them.
  var localTime: String {
    guard let moment = SystemEnvironment.moment(time) else { return "" }
    return "\(moment.day.text) \(moment.time.text)"
  }
}
