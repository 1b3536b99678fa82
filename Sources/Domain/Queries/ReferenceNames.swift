/// What people call the entity behind an identifier: a name, a number with a title, a day.
package struct ReferenceNames: Sendable {
  private let book: Book
  private var hidesPeople = false

  package init(_ book: Book) {
    self.book = book
  }

  /// Gives nobody's name away.
  package var withoutPeople: ReferenceNames {
    var result = self
    result.hidesPeople = true
    return result
  }

  /// Also of removed entities; nil for one the book never had.
  package subscript(kind: Kind, id: RawIdentifier) -> String? {
    switch kind {
    case .parties: book.parties.everKnown(Identifier(id))?.name
    case .people: hidesPeople ? nil : book.people.everKnown(Identifier(id))?.name
    case .groups: book.groups.everKnown(Identifier(id))?.name
    case .meetings: book.meetings.everKnown(Identifier(id)).map { $0.date.text }
    case .matters: book.matters.everKnown(Identifier(id)).map { "\($0.number) \($0.title)" }
    case .activities: book.activities.everKnown(Identifier(id)).map { "\($0.number) \($0.title)" }
    case .progress:
      book.progress.everKnown(Identifier(id)).map { "\(number(of: $0.activity)) \($0.date.text)" }
    case .milestones:
      book.milestones.everKnown(Identifier(id)).map { "\(number(of: $0.activity)) \($0.title)" }
    case .undertakings:
      book.undertakings.everKnown(Identifier(id)).map { "\(number(of: $0.activity)) \($0.year)" }
    case .plans: book.plans.everKnown(Identifier(id)).map { "\($0.fromYear)–\($0.toYear)" }
    case .treatments: book.treatments.everKnown(Identifier(id))?.heading
    case .decisions: book.decisions.everKnown(Identifier(id))?.text
    case .followups: book.followups.everKnown(Identifier(id))?.title
    case .contacts: book.contacts.everKnown(Identifier(id))?.label
    case .affiliations:
      book.affiliations.everKnown(Identifier(id)).flatMap { self[.parties, $0.party.raw] }
    case .mandates:
      book.mandates.everKnown(Identifier(id)).flatMap { self[.people, $0.person.raw] }
    case .nominations:
      book.nominations.everKnown(Identifier(id)).map { hidesPeople ? "\($0.year)" : $0.nominee }
    case .assessments:
      book.assessments.everKnown(Identifier(id)).map { "\($0.commitment.code) \($0.year)" }
    case .settings: book.settings.everKnown(Identifier(id))?.key.rawValue
    }
  }

  private func number(of activity: Identifier<Activity>) -> String {
    book.activities.everKnown(activity)?.number ?? "–"
  }

  /// A reference or several as names; an unknown one keeps its identifier.
  ///
  /// - Parameter entry: what is said of each where they are a map.
  package func written(
    _ value: Value, of kind: Kind, entry: (Value) -> String = \.written
  ) -> String {
    switch value {
    case .identifier(let raw): self[kind, raw] ?? (hidesPeople ? "" : raw.text)
    case .set(let values), .list(let values):
      values.map { written($0, of: kind, entry: entry) }.joined(separator: ", ")
    case .map(let record):
      record.fields.map { field in
        let name = RawIdentifier(text: field.name).flatMap { self[kind, $0] } ?? field.name
        return "\(name): \(entry(field.value))"
      }.joined(separator: ", ")
    default: value.written
    }
  }
}
