/// A way to reach a party; personal data when it names somebody.
package struct ContactPoint: Codable, Equatable, Sendable, Identifiable {
  package let id: Identifier<ContactPoint>
  package var party: Identifier<Party>
  /// What it is for, such as "Styrelsen".
  package var label: String
  package var email: String?
  package var phone: String?
  package var name: String?
  package var roleInParty: String?
  package var validFrom: Day?
  package var reviewBy: Day?
  /// When somebody last said that it is right.
  package var confirmedDate: Day?
  package var disposedDate: Day?

  /// Sets what is required; everything else starts empty.
  package init(id: Identifier<ContactPoint>, party: Identifier<Party>, label: String) {
    self.id = id
    self.party = party
    self.label = label
  }

  package enum CodingKeys: String, CodingKey, CaseIterable {
    case id = "id"
    case party = "party"
    case label = "label"
    case email = "email"
    case phone = "phone"
    case name = "name"
    case roleInParty = "roleInParty"
    case validFrom = "validFrom"
    case reviewBy = "reviewBy"
    case confirmedDate = "confirmedDate"
    case disposedDate = "disposedDate"
  }
}
