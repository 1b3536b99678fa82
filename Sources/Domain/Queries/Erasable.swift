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
}
