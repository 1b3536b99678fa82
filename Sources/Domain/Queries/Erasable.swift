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

  /// Whether a record, there or removed, still says anything of a person.
  package func holdsPersonalData(_ reference: EntityReference) -> Bool {
    let personal = reference.kind.personalFields
    return everKnownRecord(of: reference)?.fields.contains {
      personal.contains($0.name) && !$0.value.isEmpty && $0.value != .text("")
    } ?? false
  }

  /// Everything that is about one person and says something of that person, removed ones too.
  package var erasable: [EntityReference] {
    let gone = removedReferences()
    return Self.erasableKinds.flatMap { kind in
      (references(of: kind) + gone.filter { $0.kind == kind }).filter(holdsPersonalData)
    }
  }

  /// What such a record is called by: the name, else a way to reach the person.
  package func wordsOfErasable(_ reference: EntityReference) -> String? {
    if let name = nameOfErasable(reference) { return name }
    let contact = contacts.everKnown(Identifier(reference.id))
    let person = people.everKnown(Identifier(reference.id))
    return [contact?.email, contact?.phone, person?.email, person?.phone].compactMap {
      $0?.nonEmpty
    }
    .first
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
