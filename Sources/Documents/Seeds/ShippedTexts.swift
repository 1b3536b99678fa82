import Resources

/// Texts that the program carries for those who install it.
package enum ShippedTexts {
  /// What is new, version by version and the latest first.
  package static let changes = Embedded.changes

  /// What a shell reads to complete a line, with names in double braces for what the commands are.
  package static func completion(ofShell name: String) -> String {
    Embedded.completions[name] ?? ""
  }
}
