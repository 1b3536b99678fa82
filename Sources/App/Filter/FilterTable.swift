package import Domain

/// The fields of every kind, which filter, order, completion and command line all read.
package enum FilterTable {
  package static func fields(of kind: Kind) -> [FilterField] {
    switch kind {
    case .parties: PartyFields.all
    case .affiliations: PartyRecordFields.affiliations
    case .contacts: PartyRecordFields.contacts
    case .people: CouncilFields.people
    case .mandates: CouncilFields.mandates
    case .nominations: CouncilFields.nominations
    case .meetings: AgendaFields.meetings
    case .matters: AgendaFields.matters
    case .treatments: AgendaFields.points
    case .decisions: AgendaFields.decisions
    case .plans: PlanFields.plans
    case .activities: PlanFields.activities
    case .followups: FollowUpFields.all
    case .assessments: FollowUpFields.assessments
    case .groups: CouncilFields.groups
    case .settings: CouncilFields.settings
    }
  }

  /// By a word in either language, by the name it has in JSON, else any stored field by that name.
  static func field(_ name: String, of kind: Kind) -> FilterField? {
    let wanted = name.folded
    let fields = fields(of: kind)
    return fields.first { $0.words.all.contains { $0.folded == wanted } }
      ?? fields.first { $0.id.folded == wanted } ?? stored(wanted, of: kind)
  }

  /// The field that holds a column of a list.
  package static func field(id: String, of kind: Kind) -> FilterField? {
    fields(of: kind).first { $0.id == id }
  }

  /// A field without a line of its own, read as it is written.
  private static func stored(_ wanted: String, of kind: Kind) -> FilterField? {
    guard let name = kind.type.fieldNames.first(where: { $0.folded == wanted }) else { return nil }
    return FilterField(id: name, words: FieldWords(name, name), content: .text, isSearched: false) {
      raw, world in
      let record = world.book.record(of: EntityReference(kind, raw))
      return record?[name].map { [.text($0.written)] } ?? []
    }
  }
}

extension FilterField {
  /// What a word without a field is compared with in one record.
  package static func searchText(
    of reference: EntityReference, in world: FilterWorld
  ) -> SearchText {
    let fields = FilterTable.fields(of: reference.kind).filter(\.isSearched)
    let words = fields.flatMap { field in
      field.values(reference.id, world).map { field.written($0, in: world.language) }
    }
    return SearchText(words.joined(separator: " "))
  }

  /// A value as it is read on the screen.
  func written(_ value: FieldValue, in language: Language) -> String {
    switch value {
    case .text(let text): text
    case .day(let day): day.text
    case .number(let number): "\(number)"
    case .flag(let flag): (flag ? Phrase.yes : .no)[language]
    case .token(let token):
      options.first { $0.value == token }?.name[language] ?? token
    }
  }

  /// The closed values, in their order.
  var options: [Option] {
    if case .closed(let options) = content { options } else { [] }
  }
}
