/// What stands where the name of somebody stood whose data were erased.
extension Phrase {
  package static let erased = Phrase("(gallrad)", "(erased)")

  /// The name, or that it was erased: a name that must be there is empty only then.
  package static func called(_ name: String) -> Phrase {
    name.isEmpty ? .erased : Phrase(verbatim: name)
  }
}
