import Domain
import Testing

struct ProblemTests {
  @Test(arguments: [
    ("Almby", [ProblemReason]()), ("", [.empty]), (" \u{A0}", [.empty]),
    (String(repeating: "å", count: 1_000), []),
    (String(repeating: "å", count: 1_001), [.tooLong(limit: 1_000)]),
  ])
  func `a name is one line of at most a thousand scalars`(
    name: String, reasons: [ProblemReason]
  ) {
    var world = World()
    let party = Party(id: world.ids.next(), name: name, side: .civilSociety, kind: .other)
    #expect(world.problems(of: party) == reasons.map { Problem(named: "name", $0) })
  }

  @Test func `an end does not come before its start`() {
    var world = World()
    let person = world.add(Person(id: world.ids.next(), name: "Kim"))
    var mandate = Mandate(
      id: world.ids.next(), person: person.id, body: .council, role: .member,
      side: .politics, from: .today)
    mandate.to = .on("2026-03-17")
    #expect(
      world.problems(of: mandate)
        == [Problem(named: "to", .endsBeforeStart(start: .today))])
    mandate.to = .today
    #expect(world.problems(of: mandate) == [])
  }

  @Test func `a meeting on a Saturday is fine, one that ends before it begins is not`() {
    var world = World()
    var meeting = Meeting(id: world.ids.next(), kind: .council, date: .on("2023-09-16"))
    (meeting.start, meeting.end) = (TimeOfDay(hour: 15), TimeOfDay(hour: 17))
    #expect(world.problems(of: meeting) == [])
    meeting.end = TimeOfDay(hour: 14)
    #expect(world.problems(of: meeting) == [Problem(named: "end", .timesReversed)])
  }

  @Test func `a wrong identifier stops, one that was there before does not`() {
    var world = World()
    let matter = world.matter("Lokaler", from: world.party("Almby", joined: .on("2024-02-01")))
    var after = matter
    let unknown = world.ids.next(Party.self)
    after.concernsParty = unknown
    let reason = ProblemReason.unknownReference(unknown.reference)
    #expect(world.problems(of: after) == [Problem(named: "concernsParty", reason)])
    #expect(
      world.index.problems(of: after, replacing: after, period: .tested)
        == [Problem(named: "concernsParty", reason).excused])
  }

  @Test func `a reporter that has not joined is a warning`() {
    var world = World()
    let party = world.party("Almby", joined: .on("2026-02-15"))
    let matter = world.matter("Lokaler", from: party)
    let outsider = Outsider(
      party: party.id, day: .on("2026-02-01"), joins: .on("2026-02-15"), left: nil)
    #expect(
      world.problems(of: matter) == [Problem(named: "reporter", .reporterNotAffiliated(outsider))])
  }

  @Test func `nothing done needs a reason`() {
    var world = World()
    var point = world.point("Lokaler", at: world.meeting("2026-03-18"))
    point.outcome = .noAction
    #expect(
      world.problems(of: point) == [Problem(named: "outcomeReason", .refusalWithoutReason)])
    point.outcomeReason = "Görs redan"
    #expect(world.problems(of: point) == [])
  }

  @Test func `a plan that is not two years or outside the agreement is a warning`() {
    var world = World()
    let plan = ActivityPlan(
      id: world.ids.next(), period: "2024-2027", fromYear: 2027, toYear: 2029)
    #expect(
      world.problems(of: plan) == [
        Problem(named: "fromYear", .planOutsidePeriod),
        Problem(named: "toYear", .planNotTwoYears),
      ])
  }

  @Test(arguments: [
    ("Hjälmarens Seglarsällskap", "Hjälmarens SS", true), ("Almby IF", "ALMBY I.F.", true),
    ("Örebro Läns Idrottsförbund", "Orebro läns idrottsförbund", true),
    ("Närkes Studieförbund", "Närkes Studieförbundet", true),
    ("Närkes Studiecirkel", "Närkes Studiecirklar", false),
    ("Närkes Studieförbund", "Närkes Studiförbund", true), ("Almby IF", "Almby IK", false),
    ("Almby", "Alby", false), ("Rotary 1", "Rotary 2", false), ("", "", false),
    ("Brickebackens IF", "Brickebackens Idrottsförening", true),
    ("Ås Idrottsförening", "Adelsö Idrottsförening", false),
    ("IK Sirius", "Idrottsklubben Sirius", true),
    ("Lag 107 i Adolfsberg", "Lag 10 i Adolfsberg", false),
  ])
  func `a name is like another when it is the same body misspelt or shortened`(
    name: String, other: String, isSimilar: Bool
  ) {
    var world = World()
    let known = world.party(name)
    let party = Party(id: world.ids.next(), name: other, side: .civilSociety, kind: .other)
    #expect(
      world.book.similarParties(to: party)
        == (isSimilar ? [Problem(named: "name", .similarName(known.id))] : []))
  }

  @Test func `an alias counts as a name, and a number tells two apart from none`() {
    var world = World()
    let known = world.party("Örebro läns idrottsförbund")
    world.apply(
      world.book.changing(known.id) {
        $0.aliases = ["ÖLIF"]
        $0.organisationNumber = OrganisationNumber(text: "802002-8711")
      })
    var party = Party(id: world.ids.next(), name: "ölif", side: .civilSociety, kind: .other)
    #expect(
      world.problems(of: party) == [Problem(named: "name", .similarName(known.id))])
    party.organisationNumber = OrganisationNumber(text: "8020028711")
    #expect(
      world.problems(of: party)
        == [Problem(named: "organisationNumber", .sameOrganisationNumber(known.id))])
  }
}

extension World {
  fileprivate func problems<E: Entity>(of entity: E) -> [Problem] {
    index.problems(of: entity, period: .tested)
  }

  @Test func `a seat and a group of who has not joined are warned of, a nomination is refused`() {
    var world = World()
    let joined = world.party("Almby", joined: .on("2024-02-01"))
    let other = world.party("Norrby")
    let seat = world.seat(.civilSociety, for: joined)
    #expect(world.problems(of: seat) == [])
    let wrong = world.seat(.civilSociety, for: other)
    func outsider(_ day: String) -> Outsider {
      Outsider(party: other.id, day: .on(day), joins: nil, left: nil)
    }
    #expect(
      world.problems(of: wrong)
        == [Problem(named: "nominatedBy", .nominatorNotAffiliated(outsider("2026-01-01")))])
    let nomination = Nomination(
      id: world.ids.next(), year: 2026, nominatingParty: other.id, nominee: "Kim")
    #expect(
      world.problems(of: nomination)
        == [
          Problem(named: "nominatingParty", .nominationNotAffiliated(outsider("2026-12-31")))
        ])
    let first = world.add(
      Nomination(id: world.ids.next(), year: 2026, nominatingParty: joined.id, nominee: "Kim"))
    #expect(world.problems(of: first) == [])
    let again = Nomination(
      id: world.ids.next(), year: 2026, nominatingParty: joined.id, nominee: "KIM")
    #expect(
      world.problems(of: again) == [Problem(named: "nominee", .nominatedAlready(first.id))])
    var group = WorkingGroup(id: world.ids.next(), name: "Lokaler", purpose: "Hyror")
    #expect(world.problems(of: group) == [Problem(named: "parties", .noCivilParty)])
    group.parties = [joined.id]
    #expect(world.problems(of: group) == [])
  }

  @Test(arguments: [
    ("kansli@exempel.example; styrelse@exempel.example", nil), ("foo bar", "foo"),
    ("a@b@c", "a@b@c"), (nil, nil),
  ])
  func `a word that is no mail address is warned of`(text: String?, wrong: String?) {
    var world = World()
    let party = world.party("Almby")
    var mailed = party
    mailed.sharedEmail = text
    var contact = ContactPoint(id: world.ids.next(), party: party.id, label: "Kansliet")
    contact.email = text
    var person = Person(id: world.ids.next(), name: "Kim")
    person.email = text
    for (problems, field) in [
      (world.problems(of: mailed), "sharedEmail"), (world.problems(of: contact), "email"),
      (world.problems(of: person), "email"),
    ] {
      #expect(
        problems == (wrong.map { [Problem(named: field, .notAnAddress($0))] } ?? []))
    }
  }

  @Test func `a committee of civil society is warned of`() {
    var world = World()
    let party = Party(id: world.ids.next(), name: "A", side: .civilSociety, kind: .committee)
    #expect(world.problems(of: party) == [Problem(named: "kind", .kindOfOtherSide)])
  }
}
