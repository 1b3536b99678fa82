/// A part of something to follow up, with an owner and a tick of its own.
package struct Subpoint: Codable, Equatable, Sendable, Identifiable {
  package let id: Identifier<Subpoint>
  package var followUp: Identifier<FollowUp>
  /// Its place among the others.
  package var number: Int
  package var title: String
  package var responsibleParty: Identifier<Party>?
  /// A body or office that is not a party.
  package var responsible: String?
  package var side: PerformingSide?
  package var due: Day?
  /// When it was done; empty until then.
  package var doneDate: Day?
  package var note: String?

  /// Sets what is required; everything else starts empty.
  package init(
    id: Identifier<Subpoint>, followUp: Identifier<FollowUp>, number: Int, title: String
  ) {
    self.id = id
    self.followUp = followUp
    self.number = number
    self.title = title
  }

  package enum CodingKeys: String, CodingKey, CaseIterable {
    case id = "id"
    case followUp = "followUp"
    case number = "number"
    case title = "title"
    case responsibleParty = "responsibleParty"
    case responsible = "responsible"
    case side = "side"
    case due = "due"
    case doneDate = "doneDate"
    case note = "note"
  }
}
