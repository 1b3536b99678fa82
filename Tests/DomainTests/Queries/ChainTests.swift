import Domain
import Testing

struct ChainTests {
  @Test func `one key walks from the commitment to the follow-up and back`() throws {
    let (world, links) = try Self.chained()
    let whole =
      [.commitment(.inviteEarly)] + links.map(ChainLink.entity)
      + [.reportLine(.inviteEarly, year: 2026)]
    for link in links { #expect(world.index.chain(of: link) == whole) }
    #expect(world.index.chain(of: .commitment(.inviteEarly)) == whole)
  }

  @Test func `a meeting's chain is what it dealt with`() throws {
    let (world, links) = try Self.chained()
    let meeting = try #require(world.book.meetings.all.first)
    #expect(
      world.index.chain(of: meeting.reference)
        == [.commitment(.inviteEarly)] + links.map(ChainLink.entity)
        + [.reportLine(.inviteEarly, year: 2026)])
  }

  @Test func `a chain does not go sideways to the other matters of an activity`() throws {
    var (world, links) = try Self.chained()
    let activity = try #require(world.book.activities.all.first)
    let other = world.matter("En annan")
    world.apply(world.book.changing(other.id) { $0.activity = activity.id })
    #expect(!world.index.chain(of: links[1]).contains(.entity(other.reference)))
    #expect(world.index.chain(of: links[0]).contains(.entity(other.reference)))
  }

  @Test func `a link that was removed is left out`() throws {
    var (world, links) = try Self.chained()
    world.apply(try world.book.removing(links[1], reason: "x"))
    #expect(!world.index.chain(of: links[0]).contains(.entity(links[1])))
    #expect(world.index.chain(of: links[1]).contains(.entity(links[1])))
  }

  @Test func `a party without anything has an empty chain`() {
    var world = World()
    let party = world.party("Almby")
    #expect(world.index.chain(of: party.reference) == [])
  }

  @Test func `every link from a principle to a line of the report leads to every other`() throws {
    var (world, links) = try Self.chained()
    let plan = world.add(
      ActivityPlan(id: world.ids.next(), period: "2024-2027", fromYear: 2026, toYear: 2027))
    let activity = try #require(Identifier<Activity>(links[0]))
    world.apply(
      world.book.changing(activity) {
        $0.plan = plan.id
        $0.principles = [.dialogue]
      })
    let said = world.add(
      Assessment(id: world.ids.next(), year: 2026, commitment: .inviteEarly))
    let whole: [ChainLink] =
      [.principle(.dialogue), .commitment(.inviteEarly), .entity(plan.reference)]
      + links.map(ChainLink.entity)
      + [.entity(said.reference), .reportLine(.inviteEarly, year: 2026)]
    for link in whole {
      #expect(world.index.chain(of: link, through: 2026) == whole, "\(link)")
    }
  }

  /// Activity, matter, treatment, decision and follow-up of one commitment.
  static func chained() throws -> (World, [EntityReference]) {
    var world = World()
    let meeting = world.meeting("2026-03-18")
    let received = world.matter("Tidig inbjudan")
    world.apply(world.book.changing(received.id) { $0.commitments = [.inviteEarly] })
    world.apply(world.book.makingActivity(from: received.id, in: nil, ids: &world.ids))
    world.apply(world.book.placing(received.id, on: meeting.id, ids: &world.ids))
    let point = world.book.agenda(of: meeting.id)[0]
    let decided = world.decide(.noted, "Ja", under: point)
    world.apply(
      world.book.followingUp(
        decided, QuickLine(title: "Bjud in"), by: world.actor, ids: &world.ids))
    let activity = try #require(world.book.activities.all.first)
    let decision = try #require(world.book.decisions.all.first)
    let asked = try #require(world.book.followups.all.first)
    return (
      world,
      [
        activity.reference, received.reference, point.reference, decision.reference,
        asked.reference,
      ]
    )
  }
}
