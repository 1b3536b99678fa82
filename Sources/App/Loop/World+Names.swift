import Domain

/// What records are called on the screen.
extension World {
  func title(of change: Change) -> Phrase {
    title(change.edit)
  }

  /// The number or day people speak of the changed record by; nil where there is none.
  func shortName(of change: Change) -> Phrase? {
    switch change {
    case .followUp(let edit): (edit.after ?? edit.before)?.code.map { Phrase(verbatim: $0) }
    case .activity(let edit): (edit.after ?? edit.before).map { Phrase(verbatim: $0.number) }
    case .progress(let edit): (edit.after ?? edit.before).map { number(of: $0.activity) }
    case .decision(let edit):
      (edit.after ?? edit.before)?.reference.map { Phrase(verbatim: $0) }
    case .matter(let edit): (edit.after ?? edit.before).map { Phrase(verbatim: $0.number) }
    case .meeting(let edit): (edit.after ?? edit.before).map { Phrase(verbatim: $0.date.text) }
    default: nil
    }
  }

  fileprivate func title(_ edit: some AnyEdit) -> Phrase {
    (edit.after ?? edit.before).map { title(ofEntity: $0) } ?? Phrase(verbatim: "")
  }

  /// Also the name of something removed; what was never known is a dash.
  func title(of reference: EntityReference) -> Phrase {
    func named<E: Entity>(_ type: E.Type) -> Phrase? {
      book[keyPath: E.table].everKnown(Identifier(reference.id)).map { title(ofEntity: $0) }
    }
    return named(reference.kind.type) ?? Phrase(verbatim: "–")
  }

  fileprivate func title(ofEntity entity: any Entity) -> Phrase {
    switch entity {
    case let party as Party: Phrase(verbatim: party.name)
    case let affiliation as Affiliation: name(ofParty: affiliation.party)
    case let contact as ContactPoint:
      name(ofParty: contact.party) + Phrase(verbatim: ", " + contact.label)
    case let person as Person: .called(person.name)
    case let mandate as Mandate: title(of: mandate.person.reference)
    case let nomination as Nomination: .called(nomination.nominee)
    case let meeting as Meeting: name(of: meeting)
    case let matter as Matter: Phrase(verbatim: "\(matter.number) \(matter.title)")
    default: title(ofWork: entity)
    }
  }

  private func number(of activity: Identifier<Activity>) -> Phrase {
    let known = book.activities.everKnown(activity)
    return Phrase(verbatim: known?.number ?? "–") + (otherPlan(known?.plan) ?? .empty)
  }

  /// " (2024–2025)" where the number could be meant of the plan in force; nil of that plan.
  func otherPlan(_ plan: Identifier<ActivityPlan>?) -> Phrase? {
    guard let known = book.plans.everKnown(plan), let current = index.plan(on: now.day),
      known.fromYear != current.fromYear
    else { return nil }
    return years(of: plan)
  }

  func years(of plan: Identifier<ActivityPlan>?) -> Phrase? {
    book.plans.everKnown(plan).map { .ofPlan($0.fromYear, $0.toYear) }
  }

  fileprivate func title(ofWork entity: any Entity) -> Phrase {
    switch entity {
    case let treatment as Treatment: Phrase(verbatim: treatment.heading)
    case let decision as Decision:
      Phrase(verbatim: (decision.reference.map { $0 + " " } ?? "") + decision.text)
    case let plan as ActivityPlan: .planName(plan.fromYear, plan.toYear, plan.version)
    case let activity as Activity:
      Phrase(verbatim: "\(activity.number) \(activity.title)")
        + (otherPlan(activity.plan) ?? .empty)
    case let entry as ProgressEntry:
      number(of: entry.activity)
        + Phrase(verbatim: " \(entry.date.text) ") + entry.status.phrase
    case let milestone as Milestone:
      number(of: milestone.activity) + Phrase(verbatim: " \(milestone.title)")
    case let undertaking as Undertaking:
      number(of: undertaking.activity) + Phrase(verbatim: " \(undertaking.year) ")
        + name(ofParty: undertaking.party)
    case let followUp as FollowUp:
      Phrase(verbatim: (followUp.code.map { $0 + " " } ?? "") + followUp.title)
    case let assessment as Assessment:
      Phrase(verbatim: "\(assessment.commitment.code) \(assessment.year)")
    case let subpoint as Subpoint: Phrase(verbatim: subpoint.title)
    case let attachment as Attachment: Phrase(verbatim: attachment.title)
    case let dispatch as Dispatch: name(of: dispatch)
    case let group as WorkingGroup: Phrase(verbatim: group.name)
    case let setting as Setting: Phrase(verbatim: setting.name ?? setting.key.rawValue)
    default: Phrase(verbatim: "–")
    }
  }

  /// What, when and to whom: "Svar 2026-03-18 till Föreningen".
  private func name(of dispatch: Dispatch) -> Phrase {
    let to = book.parties.everKnown(dispatch.party)?.name ?? dispatch.recipient
    return dispatch.content.phrase + Phrase(verbatim: " \(dispatch.date.text) ")
      + Phrase.toWhom(to ?? "–")
  }

  private func name(ofParty id: Identifier<Party>) -> Phrase {
    Phrase(verbatim: book.parties.everKnown(id)?.name ?? "–")
  }

  /// Kind, weekday and date, such as "Rådsmöte ons 2026-03-18".
  func name(of meeting: Meeting) -> Phrase {
    meeting.kind.phrase + Phrase(verbatim: " ") + .shortWeekday(meeting.date)
      + Phrase(verbatim: " " + meeting.date.text)
  }
}

extension World {
  /// The records of a kind whose name holds the words, names that begin with them first.
  func candidates(of kind: Kind, matching text: String, limit: Int) -> [RawIdentifier] {
    let query = SearchQuery(text)
    let wanted = text.folded
    var found: [(isPrefix: Bool, order: SwedishOrder, id: RawIdentifier)] = []
    if kind == .parties {
      let hits = register.entries.lazy.filter { $0.search.matches(query) }
      let names = hits.map { ($0.id.raw, self.book.parties[$0.id]?.name ?? "") }
      let first = names.filter { $0.1.folded.hasPrefix(wanted) }.prefix(limit)
      let rest = names.filter { !$0.1.folded.hasPrefix(wanted) }.prefix(limit)
      return (first.map(\.0) + rest.map(\.0)).prefix(limit).map { $0 }
    }
    for reference in book.references(of: kind) {
      let name = title(of: reference)[language]
      guard SearchText(name).matches(query) else { continue }
      found.append((name.folded.hasPrefix(wanted), SwedishOrder(name), reference.id))
    }
    return found.sorted { ($0.isPrefix ? 0 : 1, $0.order) < ($1.isPrefix ? 0 : 1, $1.order) }
      .prefix(limit).map(\.id)
  }
}
