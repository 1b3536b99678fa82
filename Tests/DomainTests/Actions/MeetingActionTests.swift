import Domain
import Testing

struct MeetingActionTests {
  @Test func `a meeting starts, pauses at its point and is taken up there`() {
    var world = World()
    let meeting = world.meeting("2026-03-18")
    let first = world.point("Öppnande", at: meeting)
    let second = world.point("Lokaler", at: meeting)
    world.apply(world.book.starting(meeting.id, by: world.actor))
    #expect(world.book.meetings[meeting.id]?.currentTreatment == first.id)
    #expect(world.book.meetings[meeting.id]?.openedTime == .now)
    world.apply(world.book.stepping(meeting.id, .down, at: world.actor.now.time))
    world.apply(world.book.pausing(meeting.id))
    #expect(world.book.meetings[meeting.id]?.status == .planned)
    #expect(world.book.meetings[meeting.id]?.isPaused == true)
    world.apply(world.book.starting(meeting.id, by: world.actor))
    #expect(world.index.runningMeeting?.currentTreatment == second.id)
    world.apply(world.book.ending(meeting.id))
    #expect(world.book.meetings[meeting.id]?.status == .held)
    #expect(world.index.runningMeeting == nil)
  }

  @Test func `stepping stops at either end of the agenda`() {
    var world = World()
    let meeting = world.meeting("2026-03-18")
    let first = world.point("Öppnande", at: meeting)
    let last = world.point("Lokaler", at: meeting)
    world.apply(world.book.going(to: first.id, of: meeting.id, at: world.actor.now.time))
    #expect(world.book.stepping(meeting.id, .up, at: world.actor.now.time) == [])
    world.apply(world.book.going(to: last.id, of: meeting.id, at: world.actor.now.time))
    #expect(world.book.stepping(meeting.id, .down, at: world.actor.now.time) == [])
  }

  @Test func `a meeting without points starts all the same`() {
    var world = World()
    let meeting = world.meeting("2026-03-18")
    world.apply(world.book.starting(meeting.id, by: world.actor))
    #expect(world.book.meetings[meeting.id]?.status == .running)
    #expect(world.book.stepping(meeting.id, .down, at: world.actor.now.time) == [])
  }

  @Test func `attendance goes round`() {
    var world = World()
    let meeting = world.meeting("2026-03-18")
    let seat = world.seat(.civilSociety)
    var seen: [Presence?] = []
    for _ in 0..<5 {
      world.apply(world.book.cyclingAttendance(of: seat.person, at: meeting.id))
      seen.append(world.book.meetings[meeting.id]?.attendance[seat.person])
    }
    #expect(seen == [.present, .notified, .absent, nil, .present])
    #expect(
      world.index.attendance(of: world.book.meetings[meeting.id] ?? meeting)
        == [.civilSociety: [.present: 1]])
  }
}
