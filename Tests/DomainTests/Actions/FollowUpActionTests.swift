import Domain
import Testing

struct FollowUpActionTests {
  @Test func `a tick keeps day, time, author and meeting`() {
    var world = World()
    let meeting = world.meeting("2026-03-18")
    let asked = world.add(FollowUp(id: world.ids.next(), title: "Svara"))
    world.apply(world.book.ticking(asked.id, by: world.actor, at: meeting.id))
    var expected = asked
    expected.status = .done
    expected.tickedDate = .on("2026-03-18")
    expected.tickedTime = .now
    expected.tickedBy = "Maja"
    expected.tickedAtMeeting = meeting.id
    #expect(world.book.followups[asked.id] == expected)
  }

  @Test(arguments: FollowUpStatus.allCases)
  func `a status set twice changes nothing the second time`(status: FollowUpStatus) {
    var world = World()
    let asked = world.add(FollowUp(id: world.ids.next(), title: "Svara")) {
      $0.status = status == .open ? .partly : .open
    }
    world.apply(world.book.settingStatus(status, of: asked.id, by: world.actor))
    #expect(world.book.followups[asked.id]?.status == status)
    #expect(world.book.settingStatus(status, of: asked.id, by: world.actor) == [])
  }

  @Test func `ticking and opening again leaves it as it was`() {
    var world = World()
    let asked = world.add(FollowUp(id: world.ids.next(), title: "Svara"))
    world.apply(world.book.ticking(asked.id, by: world.actor))
    #expect(world.book.followups[asked.id]?.status == .done)
    world.apply(world.book.unticking(asked.id, by: world.actor))
    #expect(world.book.followups[asked.id] == asked)
  }

  @Test func `ticking something unknown changes nothing`() {
    var world = World()
    #expect(world.book.ticking(world.ids.next(), by: world.actor) == [])
  }

  @Test func `a note of white space takes the note away`() {
    var world = World()
    let asked = world.add(FollowUp(id: world.ids.next(), title: "Svara"))
    world.apply(world.book.noting("Ringde.", on: asked.id))
    #expect(world.book.followups[asked.id]?.note == "Ringde.")
    world.apply(world.book.noting("  ", on: asked.id))
    #expect(world.book.followups[asked.id]?.note == nil)
  }

  @Test func `a follow-up has a number that no other of any year has`() {
    var world = World()
    let meetings = ["2025-11-18", "2026-03-18"].map { world.meeting($0) }
    let asked = [meetings[0], meetings[0], meetings[1]].map { origin in
      world.add(world.book.newFollowUp("Svara", at: origin.id, by: world.actor, ids: &world.ids))
    }
    #expect(asked.map(\.number) == [1, 2, 3])
    #expect(world.book.nextFollowUpNumber == 4)
  }

  @Test func `a removed follow-up keeps its number`() throws {
    var world = World()
    let meeting = world.meeting("2026-03-18")
    let asked = world.add(
      world.book.newFollowUp("Svara", at: meeting.id, by: world.actor, ids: &world.ids))
    world.apply(try world.book.removing(asked.reference, reason: nil))
    #expect(world.book.nextFollowUpNumber == 2)
  }

  @Test func `nothing changed is no transaction`() {
    var world = World()
    #expect(world.actor.transaction(.tick, [], ids: &world.ids) == nil)
  }

  @Test func `an undone tick leaves the note written since`() throws {
    var world = World()
    let asked = world.add(FollowUp(id: world.ids.next(), title: "Svara"))
    let tick = try #require(
      world.actor.transaction(
        .tick, world.book.ticking(asked.id, by: world.actor), ids: &world.ids))
    world.book.apply(tick)
    world.apply(world.book.noting("Ringde.", on: asked.id))
    let undo = try #require(world.actor.reverting(tick, in: world.book, ids: &world.ids))
    world.book.apply(undo)
    #expect(undo.reverts == tick.id)
    #expect(world.book.followups[asked.id]?.status == .open)
    #expect(world.book.followups[asked.id]?.note == "Ringde.")
  }
}
