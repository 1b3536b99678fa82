/// What can be erased by itself: records that are about one person.
extension Book {
  package static let erasableKinds: [Kind] = [.people, .contacts, .nominations]

  /// The name of who it is about; nil without one.
  package func nameOfErasable(_ reference: EntityReference) -> String? {
    let name: String? =
      switch reference.kind {
      case .people: people.everKnown(Identifier(reference.id))?.name
      case .contacts: contacts.everKnown(Identifier(reference.id))?.name
      case .nominations: nominations.everKnown(Identifier(reference.id))?.nominee
      default: nil
      }
    return name?.isEmpty == true ? nil : name
  }

  /// The first full name in the text that could have to be erased one day.
  func erasableName(in text: String) -> String? {
    let text = SearchText(text)
    let names =
      people.everAll.map(\.name) + contacts.everAll.compactMap(\.name)
      + nominations.everAll.map(\.nominee)
    return names.sorted().first { name in
      name.split(separator: " ").count > 1 && text.matches(SearchQuery(phrase: name))
    }
  }
}
