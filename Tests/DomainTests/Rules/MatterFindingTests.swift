import Domain
import Testing

struct MatterFindingTests {
  @Test func `R12 wants an affiliated reporter on the day it came`() {
    var world = World()
    let joined = world.party("Almby", joined: .on("2026-02-15"))
    _ = world.matter("Efter", received: "2026-02-20", from: joined)
    _ = world.matter("Före", received: "2026-02-01", from: joined)
    _ = world.matter("Ingen", received: "2026-02-02")
    #expect(
      world.reasons(of: .reporterAffiliated)
        == [.reporterNotAffiliated(joined.id), .reporterMissing])
  }

  @Test(arguments: [
    ("2026-03-04", [FindingReason]()), ("2026-03-03", [.feedbackMissing(days: 15)]),
  ])
  func `R13 lists what was handled more than a fortnight ago and not fed back`(
    date: String, reasons: [FindingReason]
  ) {
    var world = World()
    let meeting = world.meeting(date)
    let matter = world.matter("Lokaler")
    world.apply(world.book.placing(matter.id, on: meeting.id, ids: &world.ids))
    let point = world.book.agenda(of: meeting.id)[0]
    world.decide(.referral, under: point)
    #expect(world.reasons(of: .feedback) == reasons)
    world.apply(world.book.givingFeedback(on: matter.id, by: world.actor))
    #expect(world.reasons(of: .feedback) == [])
  }

  @Test func `R14 tells of a late notice and of matters after the stop`() {
    var world = World()
    let meeting = world.meeting("2026-03-20")
    let matter = world.matter("Sen", received: "2026-03-01")
    world.apply(world.book.placing(matter.id, on: meeting.id, ids: &world.ids))
    #expect(
      world.reasons(of: .issueStopAndNotice)
        == [.noticeLate(days: 5), .afterIssueStop(stop: .on("2026-02-27"))])
  }

  @Test func `R15 wants nominations from affiliated parties`() {
    var world = World()
    let party = world.party("Lillån")
    _ = world.add(
      Nomination(id: world.ids.next(), year: 2027, nominatingParty: party.id, nominee: "Kim"))
    _ = world.add(
      Nomination(id: world.ids.next(), year: 2025, nominatingParty: party.id, nominee: "Kim"))
    #expect(world.reasons(of: .electionMeeting) == [.nominationNotAffiliated(party.id)])
  }

  @Test func `R16 wants an affiliated civil party in a working group`() {
    var world = World()
    let body = world.party("KS", .municipality, .committee, joined: .on("2024-02-01"))
    let club = world.party("Almby", joined: .on("2024-02-01"))
    let group = world.add(WorkingGroup(id: world.ids.next(), name: "Lokaler", purpose: "x")) {
      $0.parties = [body.id]
    }
    #expect(world.reasons(of: .workingGroup) == [.groupWithoutCivilParty])
    world.apply(world.book.changing(group.id) { $0.parties.insert(club.id) })
    #expect(world.reasons(of: .workingGroup) == [])
  }

  @Test func `links that lead nowhere are told, removed ones more gently`() throws {
    var world = World()
    let party = world.party("Almby")
    let matter = world.matter("Lokaler", from: party)
    let unknown = world.ids.next(Party.self)
    world.apply(world.book.changing(matter.id) { $0.concernsParty = unknown })
    world.apply(try world.book.removing(party.reference, reason: nil))
    #expect(
      world.findings.filter { $0.rule == .links } == [
        Finding(
          .links, .warning,
          .brokenLink(field: "concernsParty", target: unknown.reference, .unknown),
          about: matter.reference, repair: .edit(matter.reference, field: "concernsParty")),
        Finding(
          .links, .notice, .brokenLink(field: "reporter", target: party.reference, .removed),
          about: matter.reference, repair: .restore(party.reference)),
      ])
  }

  @Test func `a number given twice is told`() {
    var world = World()
    let first = world.matter("Lokaler")
    let second = world.matter("Bidrag")
    world.apply(world.book.changing(second.id) { $0.number = first.number })
    let pair = [first.reference, second.reference].sorted()
    #expect(world.reasons(of: .numbers) == [.sameNumber("2026-01", with: pair[0])])
  }

  @Test func `what was entered twice is told, a shared organisation number gently`() {
    var world = World()
    let party = world.party("Almby", joined: .on("2024-02-01"))
    let section = world.party("Almby ungdom")
    let number = OrganisationNumber(text: "802002-8711")
    for id in [party.id, section.id] {
      world.apply(world.book.changing(id) { $0.organisationNumber = number })
    }
    _ = world.add(
      Affiliation(
        id: world.ids.next(), party: party.id, period: "2024-2027", status: .received))
    let told = world.findings.filter { $0.rule == .numbers }
    #expect(told.map(\.severity) == [.notice, .warning])
    #expect(told.map(\.subject?.kind) == [.parties, .affiliations])
  }

  @Test func `a field that no form lets through is told`() {
    var world = World()
    let party = world.party("")
    #expect(
      world.findings.filter { $0.rule == .fields } == [
        Finding(
          .fields, .warning, .problem(Problem(Party.CodingKeys.name, .empty)),
          about: party.reference, repair: .edit(party.reference, field: "name"))
      ])
  }
}
