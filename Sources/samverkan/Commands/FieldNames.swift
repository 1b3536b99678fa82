import Domain

extension Kind {
  /// The field that is meant by a name of the catalogue that is not its own; else what was typed.
  func fieldName(for typed: String) -> String {
    if type.fieldNames.contains(typed) { return typed }
    let meant: String? =
      switch typed {
      case "description": "details"
      case "dnr": "registryNumber"
      case "accepted": "acceptedDate"
      case "type": "kind"
      default: nil
      }
    guard let meant, type.fieldNames.contains(meant) else { return typed }
    return meant
  }
}
