import Domain

/// What people, seats, nominations, groups and settings can be filtered and ordered by.
enum CouncilFields {
  private typealias Somebody = FieldsOf<Person>
  private typealias Seat = FieldsOf<Mandate>
  private typealias Proposal = FieldsOf<Nomination>
  private typealias Group = FieldsOf<WorkingGroup>
  private typealias Limit = FieldsOf<Setting>

  static let people: [FilterField] = [
    Somebody.text("name", FieldWords("namn", "name"), isSearched: true) { $0.name },
    Somebody.text("email", FieldWords("epost", "email"), isSearched: true) { $0.email },
    Somebody.text("phone", FieldWords("telefon", "phone")) { $0.phone },
    Somebody.text("partyAbbreviation", FieldWords("parti", "party"), isSearched: true) {
      $0.partyAbbreviation
    },
  ]

  static let mandates: [FilterField] = [
    Seat.texts("person", FieldWords("namn", "person"), isSearched: true) { seat, world in
      [world.book.people.everKnown(seat.person)?.name]
    },
    Seat.closed("body", FieldWords("organ", "body"), isSearched: true) { $0.body },
    Seat.closed("role", FieldWords("roll", "role"), isSearched: true) { $0.role },
    Seat.closed("side", FieldWords("sida", "side")) { $0.side },
    Seat.texts("nominatedBy", FieldWords("part", "party"), isSearched: true) {
      $1.names($0.nominatedBy)
    },
    Seat.day("from", FieldWords("från", "from")) { $0.from },
    Seat.day("to", FieldWords("till", "to"), .ahead) { $0.to },
    Seat.flag("current", FieldWords("nu", "current")) { $0.isCurrent(on: $1.today) },
  ]

  static let nominations: [FilterField] = [
    Proposal.text("nominee", FieldWords("namn", "nominee"), isSearched: true) { $0.nominee },
    Proposal.texts("nominatingParty", FieldWords("part", "party"), isSearched: true) {
      $1.names($0.nominatingParty)
    },
    Proposal.number("year", FieldWords("år", "year")) { proposal, _ in proposal.year },
    Proposal.closed("outcome", FieldWords("utfall", "outcome")) { $0.outcome },
    Proposal.day("acceptedDate", FieldWords("tackatja", "accepted")) { $0.acceptedDate },
  ]

  static let groups: [FilterField] = [
    Group.text("name", FieldWords("namn", "name"), isSearched: true) { $0.name },
    Group.text("purpose", FieldWords("uppdrag", "purpose"), isSearched: true) { $0.purpose },
    Group.texts("parties", FieldWords("part", "party"), isSearched: true) {
      $1.names($0.parties)
    },
    Group.day("from", FieldWords("från", "from")) { $0.from },
    Group.day("to", FieldWords("till", "to"), .ahead) { $0.to },
  ]

  static let settings: [FilterField] = [
    Limit.text("key", FieldWords("inställning", "setting"), isSearched: true) { $0.key.rawValue },
    Limit.number("number", FieldWords("tal", "number")) { limit, _ in limit.number },
    Limit.text("source", FieldWords("källa", "source"), isSearched: true) { $0.source },
  ]
}
