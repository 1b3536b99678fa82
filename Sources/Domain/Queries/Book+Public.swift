extension Book {
  /// The same records with nothing but their public fields; a required text that is not public is
  /// empty, and so are the names of people.
  package var publicOnly: Book {
    let gone = removedReferences()
    return (Kind.allCases.flatMap(references(of:)) + gone).reduce(into: Book()) {
      result, reference in
      guard let record = everKnownRecord(of: reference) else { return }
      try? result.restore(
        kind: reference.kind, record: record.publicOnly(of: reference.kind),
        removed: presence(of: reference) == .removed)
    }
  }
}

extension Record {
  /// What may leave the office; what cannot be absent is empty.
  fileprivate func publicOnly(of kind: Kind) -> Record {
    let open = kind.publicFields
    let hidden = kind.requiredTexts.subtracting(open).map { Field($0, .text("")) }
    return Record(fields.filter { open.contains($0.name) } + hidden)
  }
}

extension Entity {
  /// The same with nothing but its public fields; nil where they say nothing.
  package var publicOnly: Self? {
    guard let record = try? FieldEncoder().encode(self) else { return nil }
    return try? FieldDecoder().decode(Self.self, from: record.publicOnly(of: Self.kind))
  }
}
