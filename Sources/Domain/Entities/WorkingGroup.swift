/// A group the council has appointed; at least one affiliated civil party (R16).
package struct WorkingGroup: Codable, Equatable, Sendable, Identifiable {
  package let id: Identifier<WorkingGroup>
  package var name: String
  package var purpose: String
  package var parties: Set<Identifier<Party>> = []
  package var from: Day?
  package var to: Day?

  /// Sets what is required; everything else starts empty.
  package init(id: Identifier<WorkingGroup>, name: String, purpose: String) {
    self.id = id
    self.name = name
    self.purpose = purpose
  }

  package enum CodingKeys: String, CodingKey, CaseIterable {
    case id = "id"
    case name = "name"
    case purpose = "purpose"
    case parties = "parties"
    case from = "from"
    case to = "to"
  }
}
