import Domain

/// A small book to try actions, queries and rules on.
struct World {
  var book = Book()
  var ids = IdentifierSource(seed: RawIdentifier(high: 1, low: 2))
  let actor = Actor(author: "Maja", now: .meeting)

  var index: BookIndex { BookIndex(book) }
  var entrant: Entrant { Entrant(actor, period: .tested, language: .swedish) }

  mutating func add<E: Entity>(_ entity: E, _ edit: (inout E) -> Void = { _ in }) -> E {
    var entity = entity
    edit(&entity)
    book.apply(entity.creation)
    return entity
  }

  mutating func apply(_ changes: [Change]) {
    for change in changes { book.apply(change) }
  }

  mutating func party(
    _ name: String, _ side: Side = .civilSociety, _ kind: PartyKind = .nonProfitAssociation,
    joined: Day? = nil
  ) -> Party {
    let party = add(Party(id: ids.next(), name: name, side: side, kind: kind))
    if let joined {
      _ = add(
        Affiliation(id: ids.next(), party: party.id, period: "2024-2027", status: .affiliated)
      ) { $0.confirmedDate = joined }
    }
    return party
  }

  /// The standing of a party as it is entered.
  mutating func standing(
    of party: Party, _ status: AffiliationStatus, _ edit: (inout Affiliation) -> Void = { _ in }
  ) {
    let before = book.affiliation(of: party.id, in: "2024-2027")
    var after = book.standing(of: party.id, by: entrant, ids: &ids)
    after.status = status
    edit(&after)
    apply([index.entry(of: after, replacing: before, by: entrant).change].compactMap { $0 })
  }

  mutating func meeting(_ date: String, _ kind: MeetingKind = .council) -> Meeting {
    add(book.newMeeting(kind, on: .on(date), ids: &ids))
  }

  mutating func matter(
    _ title: String, received: String = "2026-02-01", from reporter: Party? = nil
  ) -> Matter {
    let matter = book.newMatter(.issue, title, received: .on(received), ids: &ids)
    return add(matter) { $0.reporter = reporter?.id }
  }

  mutating func point(
    _ heading: String, _ section: AgendaSection = .newMatters, at meeting: Meeting
  ) -> Treatment {
    add(book.newPoint(heading, in: section, of: meeting.id, ids: &ids))
  }

  /// Decides under a point, with what follows from it.
  @discardableResult
  mutating func decide(
    _ kind: DecisionKind?, _ text: String = "Beslut", under point: Treatment,
    _ edit: (inout Decision) -> Void = { _ in }
  ) -> Decision {
    var decision = book.newDecision(kind, text, under: point, by: actor, ids: &ids)
    edit(&decision)
    apply(book.deciding(decision, by: actor, ids: &ids))
    return decision
  }

  mutating func seat(
    _ side: SeatSide, for party: Party? = nil, in body: CouncilBody = .council,
    from: String = "2026-01-01"
  ) -> Mandate {
    let person = add(Person(id: ids.next(), name: "Kim"))
    let mandate = Mandate(
      id: ids.next(), person: person.id, body: body, role: .member, side: side, from: .on(from))
    return add(mandate) { $0.nominatedBy = party?.id }
  }

  /// The headings of a meeting in their order.
  func headings(of meeting: Meeting) -> [String] {
    book.agenda(of: meeting.id).map(\.heading)
  }
}

extension Day {
  /// The day as written; the first day of all when it is none.
  static func on(_ text: String) -> Day { Day(text: text) ?? .earliest }
}

extension Moment {
  /// Wednesday 18 March 2026 at 15.42, in a meeting.
  static let meeting = Moment(
    millis: 1_773_844_920_000, day: .on("2026-03-18"),
    time: .now)
}

extension TimeOfDay {
  /// 15.42.
  static let now: TimeOfDay = {
    guard let time = TimeOfDay(hour: 15, minute: 42) else { preconditionFailure("a time") }
    return time
  }()
}

extension AgreementPeriod {
  static let tested = AgreementPeriod(
    code: "2024-2027", title: "Överenskommelsen", validFrom: .on("2024-01-01"),
    validTo: .on("2027-12-31"), registryNumber: "Ks 1132/2023", endorsedByCouncil: nil,
    adoptedByAssembly: nil, reviewDueBy: .on("2027-12-31"))
}
