/// What was decided under one point of a meeting.
package struct Decision: Entity {
  package let id: Identifier<Decision>
  package var treatment: Identifier<Treatment>
  package var text: String
  package var date: Day
  /// Such as § 12.
  package var reference: String?

  /// Sets what is required; everything else starts empty.
  package init(
    id: Identifier<Decision>, treatment: Identifier<Treatment>, text: String, date: Day
  ) {
    self.id = id
    self.treatment = treatment
    self.text = text
    self.date = date
  }

  package enum CodingKeys: String, CodingKey, CaseIterable {
    case id = "id"
    case treatment = "treatment"
    case text = "text"
    case date = "date"
    case reference = "reference"
  }
}

extension Decision {
  package static var kind: Kind { .decisions }
  package static var table: WritableKeyPath<Book, Table<Decision>> { \.decisions }
  package static func change(_ edit: Edit<Decision>) -> Change { .decision(edit) }
}
