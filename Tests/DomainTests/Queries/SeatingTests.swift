import Domain
import Testing

@Suite struct SeatingTests {
  /// The seats of the council's civil side, as lists of the years gave them; names of
  /// organisations only.
  private static let seats: [Int: [String]] = [
    2019: [
      "Eksam", "ABF", "Verdandi", "Örebro läns idrottsförbund", "Örebro Föreningsråd", "SIMON",
      "Folkets hus Vintrosa", "NBV", "Studieförbundet Bilda", "Kurdiska föreningen",
    ],
    2020: [
      "Örebro Föreningsråd", "Studieförbundet Bilda", "SIMON", "NBV",
      "Örebro läns idrottsförbund", "Folkets hus Vintrosa", "RF-SISU",
      "Studieförbundet Vuxenskolan", "RFSL Örebro", "Verdandi",
    ],
    2021: [
      "Verdandi", "Örebro läns idrottsförbund", "Örebro Föreningsråd", "Folkets hus Vintrosa",
      "KFUM", "Adolfsbergs områdesgrupp", "Örebro läns idrottsförbund", "Studieförbundet Bilda",
      "RFSL Örebro", "Studieförbundet Vuxenskolan",
    ],
  ]

  /// Nominated, elected and seated year by year, as a coordinator would enter them afterwards.
  private func council() throws -> World {
    var world = World()
    var parties: [String: Party] = [:]
    for (year, names) in Self.seats.sorted(by: { $0.key < $1.key }) {
      for (place, name) in names.enumerated() {
        let party = parties[name] ?? world.party(name)
        parties[name] = party
        let nomination = Nomination(
          id: world.ids.next(), year: year, nominatingParty: party.id,
          nominee: "Ledamot \(place) \(year)")
        let entry = world.index.entry(of: nomination, by: world.entrant)
        #expect(entry.error == nil)
        world.apply([try #require(entry.change)])
        world.apply(world.index.seating(nomination, as: .member, ids: &world.ids))
      }
      for party in ["S", "M", "C"] {
        let person = world.add(Person(id: world.ids.next(), name: "Politiker \(party) \(year)"))
        let mandate = Mandate(
          id: world.ids.next(), person: person.id, body: .council, role: .member, side: .politics,
          from: .on("\(year)-01-01"))
        _ = world.add(mandate) { $0.to = .on("\(year)-12-31") }
      }
    }
    return world
  }

  private func seating(_ world: World, on day: String) -> Seating {
    world.index.seating(of: .council, on: .on(day), period: .tested)
  }

  @Test(arguments: [2019, 2020, 2021])
  func `the council of a year that has passed is as its list said`(year: Int) throws {
    let world = try council()
    let seating = seating(world, on: "\(year)-06-01")
    #expect(seating.isKnown)
    #expect(seating.parts.map(\.counted) == [10, 3, 0])
    let names = seating.parts[0].seats.compactMap { seat in
      world.book.parties[seat.mandate.nominatedBy]?.name
    }
    #expect(names.sorted() == Self.seats[year]?.sorted())
    let findings = world.index.compositionFindings(on: .on("\(year)-06-01"), period: .tested)
    #expect(
      !findings.contains { if case .nominatorNotAffiliated = $0.reason { true } else { false } })
  }

  @Test func `of a day before the first seat the book says nothing`() throws {
    let seating = seating(try council(), on: "2018-06-01")
    #expect(!seating.isKnown)
    #expect(seating.knownFrom == .on("2019-01-01"))
    #expect(seating.coming.count == 39)
  }

  @Test func `of a coming day the seats that end are empty since the day after`() throws {
    let seating = seating(try council(), on: "2022-02-01")
    #expect(seating.isKnown)
    #expect(seating.parts[0].counted == 0)
    #expect(
      seating.parts[0].vacancies.map(\.since) == Array(repeating: .on("2022-01-01"), count: 10))
    #expect(seating.past.count == 39)
  }

  @Test func `who sits elects nobody twice`() throws {
    var world = World()
    let party = world.party("ABF", joined: .on("2024-02-01"))
    let nomination = world.add(
      Nomination(
        id: world.ids.next(), year: 2027, nominatingParty: party.id, nominee: "Ada Prov"))
    world.apply(world.index.seating(nomination, as: .member, ids: &world.ids))
    let elected = try #require(world.book.nominations[nomination.id])
    #expect(elected.outcome == .elected)
    #expect(world.index.seat(of: elected)?.to == .on("2027-12-31"))
    #expect(world.index.seating(elected, as: .member, ids: &world.ids) == [])
    #expect(world.book.people.count == 1)
  }

  @Test func `a term of two years is a setting, and an election in the year begins after it`() {
    var world = World()
    let party = world.party("ABF", joined: .on("2024-02-01"))
    _ = world.add(Setting(id: world.ids.next(), key: .councilTermYears)) { $0.number = 2 }
    var nomination = Nomination(
      id: world.ids.next(), year: 2026, nominatingParty: party.id, nominee: "Ada Prov")
    nomination.date = .on("2026-04-01")
    let term = world.index.term(after: nomination)
    #expect(term?.from == .on("2026-04-02"))
    #expect(term?.to == .on("2027-12-31"))
  }

  @Test func `two seats of one person, two for one administration and an end are seen`() {
    var world = World()
    let office = world.party("KFF", .municipality, .administration, joined: .on("2024-02-01"))
    let first = world.seat(.official, for: office, in: .cNetwork)
    let second = world.seat(.official, for: office, in: .cNetwork)
    let seat = world.seat(.politics)
    let again = world.add(
      Mandate(
        id: world.ids.next(), person: seat.person, body: .council, role: .member,
        side: .politics, from: .on("2026-02-01"))
    ) { $0.to = .on("2026-06-30") }
    let doubles = world.index.doubledSeats(on: .today, period: .tested)
    #expect(doubles.count == 2)
    #expect(
      doubles.compactMap(\.subject).allSatisfy {
        [first.reference, second.reference, seat.reference, again.reference].contains($0)
      })
    let counted = CouncilBody.allCases.map {
      world.index.seatFindings(of: $0, on: .today, period: .tested).count { $0.reason.isOfDouble }
    }
    #expect(counted.reduce(0, +) == 2)
    let endings = world.index.seatsEnding(after: .today)
    #expect(endings.map(\.end) == [.on("2026-06-30")])
    #expect(endings.map(\.mandates) == [[again.id]])
  }

  @Test func `a seat that somebody is to take over is not told as ending`() {
    var world = World()
    let seat = world.seat(.politics)
    world.apply(world.book.changing(seat.id) { $0.to = .on("2026-06-30") })
    _ = world.seat(.politics, from: "2026-07-01")
    #expect(world.index.seatsEnding(after: .today) == [])
  }

  @Test func `a member whose party has left since is marked with the day`() {
    var world = World()
    let party = world.party("Lillån", joined: .on("2024-02-01"))
    _ = world.seat(.civilSociety, for: party)
    world.standing(of: party, .ended) { $0.endedDate = .on("2026-03-01") }
    let seats = seating(world, on: "2026-03-18").parts[0].seats
    #expect(seats.map(\.marks) == [[.nominatorLeft(.on("2026-03-01"))]])
  }
}

extension SeatingTests {
  @Test(arguments: [
    ("2026-03-01", true), ("2026-01-31", false), ("2026-07-01", false),
  ])
  func `R15 refuses who had not joined on the day of the nomination`(
    day: String, isTaken: Bool
  ) {
    var world = World()
    let party = world.party("Lillån", joined: .on("2026-02-01"))
    world.standing(of: party, .ended) { $0.endedDate = .on("2026-06-30") }
    var nomination = Nomination(
      id: world.ids.next(), year: 2027, nominatingParty: party.id, nominee: "Kim")
    nomination.date = .on(day)
    let error = world.index.entry(of: nomination, by: world.entrant).error
    let outsider = Outsider(
      party: party.id, day: .on(day), joins: day < "2026-02" ? .on("2026-02-01") : nil,
      left: day > "2026-06" ? .on("2026-06-30") : nil)
    #expect(error?.reason == (isTaken ? nil : .nominationNotAffiliated(outsider)))
  }

  @Test func `R15 does not refuse the outcome of a nomination whose party has left since`() {
    var world = World()
    let party = world.party("Lillån", joined: .on("2026-02-01"))
    let nomination = world.add(
      Nomination(id: world.ids.next(), year: 2027, nominatingParty: party.id, nominee: "Kim"))
    world.standing(of: party, .ended) { $0.endedDate = .on("2026-03-01") }
    var after = nomination
    after.outcome = .withdrawn
    let entry = world.index.entry(of: after, replacing: nomination, by: world.entrant)
    #expect(entry.error == nil)
    let outsider = Outsider(
      party: party.id, day: .on("2027-12-31"), joins: nil, left: .on("2026-03-01"))
    #expect(entry.problems.map(\.reason) == [.nominationNotAffiliated(outsider)])
  }
}

extension FindingReason {
  fileprivate var isOfDouble: Bool {
    switch self {
    case .seatHeldTwice, .administrationTwice: true
    default: false
    }
  }
}
