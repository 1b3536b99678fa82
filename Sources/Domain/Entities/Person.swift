/// Somebody in the council, the C-network or a guest; personal data throughout.
package struct Person: Codable, Equatable, Sendable, Identifiable {
  package let id: Identifier<Person>
  package var name: String
  package var email: String?
  package var phone: String?
  /// Of the political party, for elected representatives.
  package var partyAbbreviation: String?

  /// Sets what is required; everything else starts empty.
  package init(id: Identifier<Person>, name: String) {
    self.id = id
    self.name = name
  }

  package enum CodingKeys: String, CodingKey, CaseIterable {
    case id = "id"
    case name = "name"
    case email = "email"
    case phone = "phone"
    case partyAbbreviation = "partyAbbreviation"
  }
}
