/// One of a few named values a field can take.
package struct Option: Hashable, Sendable {
  package let value: String
  package let name: Phrase

  package init(value: String, name: Phrase) {
    self.value = value
    self.name = name
  }
}

extension Token where Self: Phrased {
  /// All cases of a closed value to choose from, in their order.
  package static var options: [Option] {
    allCases.map { Option(value: $0.rawValue, name: $0.choice) }
  }

  /// The name of a value by its text in a record; nil for one of a newer version.
  package static func phrase(of text: String) -> Phrase? { Self(rawValue: text)?.phrase }
}
