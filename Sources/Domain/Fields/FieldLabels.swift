extension Entity {
  /// What people call a field.
  package static func label(_ key: CodingKeys) -> Phrase { kind.label(key.rawValue) }

  /// The same where a column is narrow.
  package static func head(_ key: CodingKeys) -> Phrase {
    kind.field(key.rawValue)?.head ?? Phrase(verbatim: key.rawValue)
  }
}

extension Kind {
  /// What people call a field; its own name where this version does not know it.
  package func label(_ field: String) -> Phrase {
    self.field(field)?.label ?? Phrase(verbatim: field)
  }

  /// The name of a closed value by its text in a record; nil where it is none.
  package func token(_ text: String, of field: String) -> Phrase? {
    self.field(field)?.shape.tokens?.phrase(of: text)
  }
}
