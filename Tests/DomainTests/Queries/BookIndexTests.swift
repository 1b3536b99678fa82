import Domain
import Testing

struct BookIndexTests {
  /// The typed references against what the stored fields say, so that none is forgotten.
  @Test(arguments: Kind.allCases)
  func `every field that holds an identifier is a reference`(kind: Kind) throws {
    let change = try #require(Self.filled[kind])
    let record = try #require(change.after)
    let stored = record.fields.filter { field in
      field.name != "id" && (field.name == "attendance" || Self.holdsIdentifier(field.value))
    }
    #expect(Set(Self.references(of: change).map(\.field)) == Set(stored.map(\.name)))
  }

  @Test func `an index that follows changes finds what a new one finds`() throws {
    var world = World()
    let party = world.party("Almby", joined: .on("2024-02-01"))
    let other = world.party("Lillån")
    var index = world.index
    let matter = world.matter("Lokaler", from: party)
    index.apply(matter.creation)
    #expect(index.matters(reportedBy: party.id) == [matter])
    for change in matter.changing({ $0.reporter = other.id }) { index.apply(change) }
    #expect(index.matters(reportedBy: party.id) == [])
    #expect(index.matters(reportedBy: other.id).map(\.id) == [matter.id])
    for change in try index.book.removing(matter.reference, reason: "x") { index.apply(change) }
    #expect(index.matters(reportedBy: other.id) == [])
    #expect(index.isReferred(to: other.reference) == false)
    for change in index.book.restoring(matter.reference) { index.apply(change) }
    #expect(index.matters(reportedBy: other.id).map(\.id) == [matter.id])
    #expect(index.referrers(of: other.reference) == [matter.reference])
  }

  @Test func `two fields with one target give the entity once`() {
    var world = World()
    let meeting = world.meeting("2026-03-18")
    let asked = world.add(FollowUp(id: world.ids.next(), title: "Svara")) {
      $0.originMeeting = meeting.id
      $0.tickedAtMeeting = meeting.id
    }
    #expect(world.index.followUps(from: meeting.id) == [asked])
  }

  @Test func `a follow-up ticked at a meeting does not come from it`() {
    var world = World()
    let meeting = world.meeting("2026-03-18")
    _ = world.add(FollowUp(id: world.ids.next(), title: "Svara")) {
      $0.tickedAtMeeting = meeting.id
    }
    #expect(world.index.followUps(from: meeting.id) == [])
  }

  private static func holdsIdentifier(_ value: Value) -> Bool {
    switch value {
    case .identifier: true
    case .set(let values), .list(let values): values.contains(where: holdsIdentifier)
    default: false
    }
  }

  private static func references(of change: Change) -> [FieldReference] {
    func found<E: AnyEdit>(_ edit: E) -> [FieldReference] { edit.after?.references ?? [] }
    return found(change.edit)
  }

  /// One entity of each kind with every reference set.
  private static let filled: [Kind: Change] = {
    var ids = IdentifierSource(seed: RawIdentifier(high: 7, low: 7))
    let changes =
      bodies(&ids) + points(&ids) + plans(&ids) + told(&ids) + [
        Person(id: ids.next(), name: "K").creation,
        Affiliation(id: ids.next(), party: ids.next(), period: "p", status: .asked).creation,
        ContactPoint(id: ids.next(), party: ids.next(), label: "L").creation,
        Decision(id: ids.next(), treatment: ids.next(), text: "D", date: .earliest).creation,
      ]
    return Dictionary(changes.map { ($0.kind, $0) }) { first, _ in first }
  }()

  private static func told(_ ids: inout IdentifierSource) -> [Change] {
    var entry = ProgressEntry(
      id: ids.next(), number: 1, activity: ids.next(), date: .earliest, status: .ongoing)
    entry.meeting = ids.next()
    let milestone = Milestone(id: ids.next(), activity: ids.next(), title: "M", date: .earliest)
    let undertaking = Undertaking(id: ids.next(), activity: ids.next(), party: ids.next(), year: 1)
    var sent = Dispatch(id: ids.next(), .answer, by: .email, on: .earliest)
    (sent.matter, sent.meeting, sent.party) = (ids.next(), ids.next(), ids.next())
    return [entry.creation, milestone.creation, undertaking.creation, sent.creation] + parts(&ids)
  }

  private static func parts(_ ids: inout IdentifierSource) -> [Change] {
    var part = Subpoint(id: ids.next(), followUp: ids.next(), number: 1, title: "S")
    part.responsibleParty = ids.next()
    var paper = Attachment(id: ids.next(), title: "P", location: "p.pdf")
    (paper.matter, paper.meeting) = (ids.next(), ids.next())
    (paper.decision, paper.plan) = (ids.next(), ids.next())
    return [part.creation, paper.creation]
  }

  private static func bodies(_ ids: inout IdentifierSource) -> [Change] {
    var party = Party(id: ids.next(), name: "A", side: .municipality, kind: .committee)
    (party.parentParty, party.replacedBy) = (ids.next(), ids.next())
    var mandate = Mandate(
      id: ids.next(), person: ids.next(), body: .council, role: .member, side: .politics,
      from: .earliest)
    (mandate.nominatedBy, mandate.group) = (ids.next(), ids.next())
    var nomination = Nomination(
      id: ids.next(), year: 2026, nominatingParty: ids.next(), nominee: "K")
    nomination.meeting = ids.next()
    var group = WorkingGroup(id: ids.next(), name: "G", purpose: "P")
    group.parties = [ids.next()]
    var setting = Setting(id: ids.next(), key: .umbrellaParty)
    setting.party = ids.next()
    return [
      party.creation, mandate.creation, nomination.creation, group.creation, setting.creation,
    ]
  }

  private static func points(_ ids: inout IdentifierSource) -> [Change] {
    var meeting = Meeting(id: ids.next(), kind: .council, date: .earliest)
    (meeting.currentTreatment, meeting.nextMeeting) = (ids.next(), ids.next())
    meeting.attendance = [ids.next(): .present]
    var matter = Matter(
      id: ids.next(), number: "1", kind: .issue, title: "M", receivedDate: .earliest)
    (matter.reporter, matter.concernsParty) = (ids.next(), ids.next())
    (matter.activity, matter.otherReporters) = (ids.next(), [ids.next()])
    var point = Treatment(id: ids.next(), meeting: ids.next(), order: "i", heading: "T")
    (point.matter, point.activity) = (ids.next(), ids.next())
    (point.outcomeParty, point.outcomeGroup) = (ids.next(), ids.next())
    return [meeting.creation, matter.creation, point.creation]
  }

  private static func plans(_ ids: inout IdentifierSource) -> [Change] {
    var plan = ActivityPlan(id: ids.next(), period: "2024-2027", fromYear: 2026, toYear: 2027)
    plan.meeting = ids.next()
    var activity = Activity(id: ids.next(), number: "A01", title: "A")
    (activity.plan, activity.annualProcessParty) = (ids.next(), ids.next())
    activity.matter = ids.next()
    (activity.responsible, activity.contributors) = ([ids.next()], [ids.next()])
    var asked = FollowUp(id: ids.next(), title: "F")
    (asked.responsibleParty, asked.originMeeting) = (ids.next(), ids.next())
    (asked.originTreatment, asked.originDecision) = (ids.next(), ids.next())
    (asked.activity, asked.matter) = (ids.next(), ids.next())
    asked.tickedAtMeeting = ids.next()
    var assessment = Assessment(id: ids.next(), year: 2026, commitment: .inviteEarly)
    assessment.tickedAtMeeting = ids.next()
    return [plan.creation, activity.creation, asked.creation, assessment.creation]
  }
}
