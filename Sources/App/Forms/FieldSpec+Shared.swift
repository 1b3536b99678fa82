import Domain

/// Fields that several forms ask for.
extension FieldSpec {
  /// Where a file or a folder lies.
  static func path(_ label: Phrase, help: Phrase) -> FieldSpec {
    FieldSpec("path", label, .text, isRequired: true, help: help)
  }

  /// Why something is removed.
  static let reason = FieldSpec(
    "reason", .reasonLabel, .text, isRequired: true, help: .reasonHelp)

  static let viewName = FieldSpec(
    "name", .nameLabel, .text, isRequired: true, help: .viewNameHelp)
}
