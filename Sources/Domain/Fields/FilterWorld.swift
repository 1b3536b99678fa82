/// What the fields of a record are read from.
package struct FilterWorld: Sendable {
  package let index: BookIndex
  package let today: Day
  package let period: AgreementPeriod
  package let language: Language

  package init(index: BookIndex, today: Day, period: AgreementPeriod, language: Language) {
    self.index = index
    self.today = today
    self.period = period
    self.language = language
  }

  var book: Book { index.book }
}

extension FilterWorld {
  /// The name of a party and what else it is called.
  func partyNames(_ party: Identifier<Party>?) -> [String?] {
    book.parties.everKnown(party).map { [$0.name] + $0.aliases } ?? []
  }

  /// What a record is known by, removed ones too; none for what has no name of its own.
  func names(of reference: EntityReference) -> [FieldValue] {
    let names: [String?] =
      switch reference.kind {
      case .parties: partyNames(Identifier(reference.id))
      case .people: [book.people.everKnown(Identifier(reference.id))?.name]
      case .groups: [book.groups.everKnown(Identifier(reference.id))?.name]
      case .treatments: [book.treatments.everKnown(Identifier(reference.id))?.heading]
      case .decisions: [book.decisions.everKnown(Identifier(reference.id))?.text]
      case .matters:
        [book.matters.everKnown(Identifier(reference.id)).map { $0.number + " " + $0.title }]
      case .activities:
        [book.activities.everKnown(Identifier(reference.id)).map { $0.number + " " + $0.title }]
      case .meetings:
        [
          book.meetings.everKnown(Identifier(reference.id)).map {
            $0.date.text + " " + $0.kind.phrase[language]
          }
        ]
      case .plans:
        [book.plans.everKnown(Identifier(reference.id)).map { "\($0.fromYear)–\($0.toYear)" }]
      case .affiliations, .contacts, .mandates, .nominations, .progress, .milestones,
        .undertakings, .followups, .subpoints,
        .attachments, .dispatches, .assessments, .settings:
        []
      }
    return names.compactMap { $0.map { .text($0) } }
  }
}
