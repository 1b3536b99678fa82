import Testing

@testable import Domain

/// What the yearly report counts of attendance, and what it does not know.
struct YearFactsTests {
  @Test func `who was noted is counted, and of whom nothing was noted is told apart`() {
    var world = World()
    let meeting = world.meeting("2026-03-18")
    let seats = (0..<3).map { _ in world.seat(.civilSociety) }
    let substitute = world.seat(.civilSociety)
    world.apply(world.book.changing(substitute.id) { $0.role = .substitute })
    world.apply(
      world.book.settingAttendance(of: seats[0].person, at: meeting.id, to: .present))
    world.apply(
      world.book.settingAttendance(of: seats[1].person, at: meeting.id, to: .absent))
    world.apply(world.book.ending(meeting.id))
    let facts = world.index.facts(of: 2026, on: .on("2026-12-31"), period: .tested)
    #expect(facts.attendance[.civilSociety] == Share(1, of: 2))
    #expect(facts.unnoted == [.civilSociety: 1])
  }
}
