extension Book {
  /// The entities of a kind in a sensible order: names before numbers before identifiers, so that
  /// equal books give equal lists.
  package func inOrder<E: Entity>(_ type: E.Type) -> [E] {
    self[keyPath: E.table].all.map { (RecordPlace($0, in: self), $0) }
      .sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// The same, as references.
  package func referencesInOrder(of kind: Kind) -> [EntityReference] {
    func references<E: Entity>(_ type: E.Type) -> [EntityReference] {
      inOrder(type).map(\.reference)
    }
    return references(kind.type)
  }
}

/// Where an entity stands among its kind.
private struct RecordPlace: Comparable {
  private let text: SwedishOrder
  private let numbers: [Int]
  private let id: RawIdentifier

  /// Meetings by day, points as on their agenda, matters by number, seats by body, everything else
  /// by name.
  init(_ entity: some Entity, in book: Book) {
    var words = ""
    var numbers: [Int] = []
    switch entity {
    case let party as Party: words = party.name
    case let person as Person: words = person.name
    case let group as WorkingGroup: words = group.name
    case let contact as ContactPoint:
      words = "\(book.parties[contact.party]?.name ?? "") \(contact.label)"
    case let affiliation as Affiliation:
      words = "\(book.parties[affiliation.party]?.name ?? "") \(affiliation.period)"
    case let mandate as Mandate:
      numbers = [CouncilBody.position(of: mandate.body), SeatSide.position(of: mandate.side)]
      words = "\(book.people[mandate.person]?.name ?? "") \(mandate.from.text)"
    case let nomination as Nomination:
      numbers = [nomination.year]
      words = book.parties[nomination.nominatingParty]?.name ?? ""
    case let assessment as Assessment:
      numbers = [assessment.year, Commitment.position(of: assessment.commitment)]
    case let dispatch as Dispatch:
      numbers = [dispatch.date.number]
      words = book.parties[dispatch.party]?.name ?? dispatch.recipient ?? ""
    case let setting as Setting: numbers = [SettingKey.position(of: setting.key)]
    default: (numbers, words) = Self.ofProceedings(entity, book)
    }
    text = SwedishOrder(words)
    self.numbers = numbers
    id = entity.id.raw
  }

  private static func ofProceedings(_ entity: some Entity, _ book: Book) -> ([Int], String) {
    switch entity {
    case let meeting as Meeting: ([meeting.date.number, meeting.start?.minutes ?? 0], "")
    case let matter as Matter: ([], matter.number)
    case let treatment as Treatment:
      (
        [
          book.meetings[treatment.meeting]?.date.number ?? .max,
          AgendaSection.position(of: treatment.section),
        ], treatment.order
      )
    case let decision as Decision: ([decision.date.number], decision.reference ?? "")
    case let plan as ActivityPlan: ([plan.fromYear, plan.version], "")
    case let activity as Activity:
      (
        [book.plans[activity.plan]?.fromYear ?? .max, activity.number.utf8.count],
        "\(activity.number) \(activity.title)"
      )
    case let entry as ProgressEntry:
      ([entry.date.number, entry.number], book.activities[entry.activity]?.number ?? "")
    case let milestone as Milestone:
      (
        [milestone.date.number],
        "\(book.activities[milestone.activity]?.number ?? "") \(milestone.title)"
      )
    case let undertaking as Undertaking:
      (
        [undertaking.year],
        "\(book.parties[undertaking.party]?.name ?? "")"
          + " \(book.activities[undertaking.activity]?.number ?? "")"
      )
    case let subpoint as Subpoint:
      ([book.followups[subpoint.followUp]?.number ?? .max, subpoint.number], subpoint.title)
    case let attachment as Attachment: ([], attachment.title)
    case let followUp as FollowUp:
      ([followUp.due?.number ?? .max, followUp.number ?? .max], followUp.title)
    default: ([], "")
    }
  }

  static func < (left: RecordPlace, right: RecordPlace) -> Bool {
    if left.numbers != right.numbers {
      return left.numbers.lexicographicallyPrecedes(right.numbers)
    }
    return left.text == right.text ? left.id < right.id : left.text < right.text
  }
}
