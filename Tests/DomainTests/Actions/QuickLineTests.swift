import Domain
import Testing

struct QuickLineTests {
  @Test(arguments: [
    ("KFN: bjud in tekniska, 26 maj", "Bjud in tekniska", "KFN", "2026-05-26"),
    ("bjud in tekniska, 26 maj", "Bjud in tekniska", nil, "2026-05-26"),
    ("Sekr.: svara", "Svara", "Sekr.", nil),
    ("fråga nämnderna, förvaltningarna", "Fråga nämnderna, förvaltningarna", nil, nil),
    ("köp kaffe, te, +14", "Köp kaffe, te", nil, "2026-04-01"),
    ("möte kl 15:30", "Möte kl 15:30", nil, nil),
    ("läs https://orebro.se", "Läs https://orebro.se", nil, nil),
    (": svara", ": svara", nil, nil), ("Sekr.: ", "Sekr.:", nil, nil), ("", "", nil, nil),
    ("svara,", "Svara,", nil, nil), ("svara, om två veckor", "Svara", nil, "2026-04-01"),
    ("svara, om en månad", "Svara", nil, "2026-04-18"), ("svara, v 20", "Svara", nil, "2026-05-11"),
  ])
  func `one line gives who, what and when`(
    line: String, title: String, who: String?, due: String?
  ) {
    let read = QuickLine(line, on: .on("2026-03-18")) { _ in PartyReading() }
    #expect(
      read == QuickLine(title: title, responsible: who, due: due.map { .on($0) }))
  }

  @Test func `a day that no calendar has is told with the nearest, and stays in the words`() {
    let read = QuickLine("svara, 31 april", on: .on("2026-03-18")) { _ in PartyReading() }
    #expect(read == QuickLine(title: "Svara, 31 april", nearestDay: .on("2026-04-30")))
  }

  @Test(arguments: ["nästa möte", "Nästa råd", "next meeting"])
  func `the next meeting is the next one of the council`(words: String) {
    var world = World()
    _ = world.meeting("2026-03-18")
    _ = world.meeting("2026-05-26")
    _ = world.meeting("2026-04-20", .workingCommittee)
    let read = world.book.quickLine("svara, \(words)", on: .on("2026-03-18"))
    #expect(read.due == .on("2026-05-26"))
    #expect(read.title == "Svara")
  }

  @Test func `all that a name may mean are offered, the likeliest first`() {
    var world = World()
    let club = world.party("Närkes Båtklubb")
    let union = world.party("Närkes Studieförbund", joined: .on("2024-02-01"))
    let read = world.book.quickLine("Närkes: svara", on: .on("2026-03-18"))
    #expect(read.responsibleParty == union.id)
    #expect(read.candidates == [union.id, club.id])
    #expect(world.book.quickLine("Närkes Båt: svara", on: .on("2026-03-18")).candidates.isEmpty)
  }

  @Test(arguments: [
    ("KFN", "Kultur- och fritidsnämnden"), ("kfn", "Kultur- och fritidsnämnden"),
    ("Kultur- och fritidsnämnden", "Kultur- och fritidsnämnden"), ("teknik", "Teknik"),
    ("ÖLIF", "Örebro läns idrottsförbund"), ("Tekniska", "Tekniska nämnden"),
    ("Ingen sådan", nil), ("", nil), ("Närkes", nil),
  ])
  func `a party is found by name, alias or initials`(text: String, name: String?) {
    var world = World()
    _ = world.party("Kultur- och fritidsnämnden", .municipality, .committee)
    _ = world.party("Örebro läns idrottsförbund")
    _ = world.party("Tekniska nämnden", .municipality, .committee)
    _ = world.party("Teknik")
    _ = world.party("Närkes Studieförbund")
    _ = world.party("Närkes Båtklubb")
    let found = world.book.party(named: text, on: .on("2026-03-18"))
    #expect(world.book.parties[found]?.name == name)
  }

  @Test func `an affiliated party goes before its like, and one that has ended is not meant`() {
    var world = World()
    let joined = world.party("Närkes Studieförbund", joined: .on("2024-02-01"))
    _ = world.party("Närkes Båtklubb")
    #expect(world.book.party(named: "Närkes", on: .on("2026-03-18")) == joined.id)
    world.apply(world.book.changing(joined.id) { $0.activeTo = .on("2025-12-31") })
    let other = world.book.party(named: "Närkes", on: .on("2026-03-18"))
    #expect(world.book.parties[other]?.name == "Närkes Båtklubb")
  }
}
