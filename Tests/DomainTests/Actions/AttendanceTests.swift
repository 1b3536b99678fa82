import Testing

@testable import Domain

/// Who is in the room, from when to when, and in whose seat.
struct AttendanceTests {
  private var world = World()
  private let meeting: Meeting
  private let seats: [Mandate]

  init() throws {
    meeting = world.meeting("2026-03-18")
    var seats: [Mandate] = []
    for role in [MandateRole.member, .substitute, .member] {
      var seat = world.seat(.civilSociety)
      world.apply(world.book.changing(seat.id) { $0.role = role })
      seat.role = role
      seats.append(seat)
    }
    self.seats = seats
  }

  private var held: Meeting { world.book.meetings[meeting.id] ?? meeting }
  private var now: TimeOfDay { world.actor.now.time }

  @Test mutating func `who comes late and leaves early is in the room between`() {
    let ada = seats[0].person
    world.apply(world.book.arriving(ada, at: meeting.id, now))
    #expect(held.isInRoom(ada))
    #expect(held[part: ada].arrived == now)
    world.apply(world.book.departing(ada, from: meeting.id, now))
    #expect(!held.isInRoom(ada))
    #expect(held.attendance[ada] == .present)
    world.apply(world.book.arriving(ada, at: meeting.id, now))
    #expect(held[part: ada] == MeetingPart(arrived: now))
  }

  @Test mutating func `nobody leaves who was not there, and who is absent has no times`() {
    let ada = seats[0].person
    #expect(world.book.departing(ada, from: meeting.id, now) == [])
    world.apply(world.book.arriving(ada, at: meeting.id, now))
    world.apply(world.book.settingAttendance(of: ada, at: meeting.id, to: .absent))
    #expect(held[part: ada].isEmpty)
  }

  @Test mutating func `a substitute takes the seat of somebody who is not in the room`() {
    let (ada, bo, cilla) = (seats[0].person, seats[1].person, seats[2].person)
    world.apply(world.book.settingAttendance(of: ada, at: meeting.id, to: .present))
    world.apply(world.book.settingAttendance(of: bo, at: meeting.id, to: .present))
    #expect(world.index.whom(bo, canServeForAt: held) == [cilla])
    #expect(world.index.whom(ada, canServeForAt: held) == [])
    #expect(world.index.seatsTaken(at: held) == 1)
    let part = MeetingPart(substituteFor: cilla)
    world.apply(world.book.taking(part: part, bo, at: meeting.id, as: .present))
    #expect(world.index.seatsTaken(at: held) == 2)
    world.apply(world.book.settingAttendance(of: cilla, at: meeting.id, to: .present))
    #expect(world.index.seatsTaken(at: held) == 2)
  }

  @Test mutating func `a part with a time makes somebody present`() throws {
    let ada = seats[0].person
    let late = try #require(TimeOfDay(text: "15.30"))
    let early = try #require(TimeOfDay(text: "15.10"))
    world.apply(
      world.book.taking(part: MeetingPart(arrived: late), ada, at: meeting.id, as: nil))
    #expect(held.attendance[ada] == .present)
    #expect(!MeetingPart(arrived: late, left: early).isPossible)
    #expect(MeetingPart(arrived: early, left: late).isPossible)
    #expect(MeetingPart(left: early).isPossible)
  }

  @Test mutating func `joining two people moves also whom they served for`() throws {
    let (ada, bo, cilla) = (seats[0].person, seats[1].person, seats[2].person)
    let part = MeetingPart(arrived: now, substituteFor: cilla)
    world.apply(world.book.taking(part: part, bo, at: meeting.id, as: .present))
    let joining = Joining(.people, ada.raw, with: [cilla.raw])
    world.apply(try world.index.joining(joining, by: world.entrant))
    #expect(held[part: bo].substituteFor == ada)
  }
}
