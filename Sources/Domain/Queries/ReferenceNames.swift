/// What people call the entity behind an identifier: a name, a number with a title, a day.
package struct ReferenceNames: Sendable {
  private let book: Book
  private var hidesPeople = false
  /// In which it is said that somebody was erased; nil leaves that unsaid.
  private let language: Language?
  /// The first year of the latest plan, whose activities need not say which plan is meant.
  private let latestPlan: Int?

  /// - Parameter language: that of sentences for people, in which an erased name is told as one;
  ///   in files for programs it stays empty.
  package init(_ book: Book, _ language: Language? = nil) {
    self.book = book
    self.language = language
    latestPlan = book.plans.all.map(\.fromYear).max()
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
    case .people: hidesPeople ? nil : book.people.everKnown(Identifier(id)).map { called($0.name) }
    case .groups: book.groups.everKnown(Identifier(id))?.name
    case .meetings: book.meetings.everKnown(Identifier(id)).map { $0.date.text }
    case .matters: book.matters.everKnown(Identifier(id)).map { "\($0.number) \($0.title)" }
    case .activities:
      book.activities.everKnown(Identifier(id)).map {
        "\($0.number) \($0.title)" + otherPlan($0.plan)
      }
    case .progress, .milestones, .undertakings, .subpoints, .attachments: name(ofPart: kind, id)
    case .plans:
      book.plans.everKnown(Identifier(id)).map { plan in
        "\(plan.fromYear)–\(plan.toYear)" + (plan.version > 1 ? " v\(plan.version)" : "")
      }
    case .treatments: book.treatments.everKnown(Identifier(id))?.heading
    case .decisions: book.decisions.everKnown(Identifier(id))?.text
    case .followups: book.followups.everKnown(Identifier(id))?.title
    case .contacts: book.contacts.everKnown(Identifier(id))?.label
    case .affiliations:
      book.affiliations.everKnown(Identifier(id)).flatMap { self[.parties, $0.party.raw] }
    case .mandates:
      book.mandates.everKnown(Identifier(id)).flatMap { self[.people, $0.person.raw] }
    case .nominations:
      book.nominations.everKnown(Identifier(id)).map {
        hidesPeople ? "\($0.year)" : called($0.nominee)
      }
    case .dispatches: book.dispatches.everKnown(Identifier(id)).map(name)
    case .assessments:
      book.assessments.everKnown(Identifier(id)).map { "\($0.commitment.code) \($0.year)" }
    case .settings: book.settings.everKnown(Identifier(id))?.key.rawValue
    }
  }

  /// Of what stands at something else.
  private func name(ofPart kind: Kind, _ id: RawIdentifier) -> String? {
    switch kind {
    case .progress:
      book.progress.everKnown(Identifier(id)).map { "\(number(of: $0.activity)) \($0.date.text)" }
    case .milestones:
      book.milestones.everKnown(Identifier(id)).map { "\(number(of: $0.activity)) \($0.title)" }
    case .undertakings:
      book.undertakings.everKnown(Identifier(id)).map { "\(number(of: $0.activity)) \($0.year)" }
    case .subpoints: book.subpoints.everKnown(Identifier(id))?.title
    case .attachments: book.attachments.everKnown(Identifier(id))?.title
    default: nil
    }
  }

  /// The day and to whom.
  private func name(of dispatch: Dispatch) -> String {
    let to = dispatch.party.flatMap { self[.parties, $0.raw] }
    return [dispatch.date.text, to ?? (hidesPeople ? nil : dispatch.recipient)]
      .compactMap { $0 }.joined(separator: " ")
  }

  private func called(_ name: String) -> String {
    language.map { Phrase.called(name)[$0] } ?? name
  }

  private func number(of activity: Identifier<Activity>) -> String {
    let known = book.activities.everKnown(activity)
    return known.map { $0.number + otherPlan($0.plan) } ?? "–"
  }

  /// " (2024–2025)" behind what stands in an earlier plan, where the same numbers are used.
  private func otherPlan(_ plan: Identifier<ActivityPlan>?) -> String {
    guard let plan = book.plans.everKnown(plan), plan.fromYear != latestPlan else { return "" }
    return " (\(plan.fromYear)–\(plan.toYear))"
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
