import Domain
import Testing

struct AgendaActionTests {
  @Test func `numbers of matters run within the year and grow past two digits`() {
    var world = World()
    _ = world.add(
      Matter(
        id: world.ids.next(), number: "2025-07", kind: .issue, title: "Lokaler",
        receivedDate: .on("2025-05-01")))
    #expect(world.book.nextMatterNumber(for: 2025) == "2025-08")
    #expect(world.book.nextMatterNumber(for: 2026) == "2026-01")
    _ = world.add(
      Matter(
        id: world.ids.next(), number: "2025-99", kind: .issue, title: "Lokaler",
        receivedDate: .on("2025-05-01")))
    #expect(world.book.nextMatterNumber(for: 2025) == "2025-100")
  }

  @Test func `a removed matter keeps its number`() throws {
    var world = World()
    let matter = world.matter("Lokaler")
    world.apply(try world.book.removing(matter.reference, reason: "Dubblett"))
    #expect(world.book.nextMatterNumber(for: 2026) == "2026-02")
  }

  @Test func `a matter goes last among the new ones`() {
    var world = World()
    let meeting = world.meeting("2026-03-18")
    _ = world.point("Bidrag", at: meeting)
    _ = world.point("Nästa möte", .closing, at: meeting)
    let matter = world.matter("Bryggplats")
    world.apply(world.book.placing(matter.id, on: meeting.id, ids: &world.ids))
    #expect(world.headings(of: meeting) == ["Bidrag", "Bryggplats", "Nästa möte"])
    #expect(world.book.matters[matter.id]?.status == .onAgenda)
    #expect(world.book.placing(matter.id, on: meeting.id, ids: &world.ids) == [])
  }

  @Test func `a tabled matter goes to the tabled section`() {
    var world = World()
    let first = world.meeting("2026-01-27")
    let second = world.meeting("2026-03-18")
    let matter = world.matter("Lokaler")
    world.apply(world.book.placing(matter.id, on: first.id, ids: &world.ids))
    let point = world.book.agenda(of: first.id)[0]
    world.decide(.tabled, under: point)
    #expect(world.book.matters[matter.id]?.status == .prepared)
    world.apply(world.book.placing(matter.id, on: second.id, ids: &world.ids))
    #expect(world.book.agenda(of: second.id).map(\.section) == [.tabled])
    #expect(world.book.treatments[point.id]?.outcome == .tabled)
  }

  @Test func `a point taken off lets its matter wait again`() throws {
    var world = World()
    let meeting = world.meeting("2026-03-18")
    let matter = world.matter("Lokaler")
    world.apply(world.book.placing(matter.id, on: meeting.id, ids: &world.ids))
    let point = world.book.agenda(of: meeting.id)[0]
    world.apply(try world.book.takingOff(point.id))
    #expect(world.headings(of: meeting) == [])
    #expect(world.book.matters[matter.id]?.status == .received)
  }

  @Test func `a point that was dealt with stays`() throws {
    var world = World()
    let meeting = world.meeting("2026-03-18")
    let point = world.point("Lokaler", at: meeting)
    world.decide(.answered, under: point)
    #expect(throws: Refusal.alreadyTreated(point.reference)) {
      try world.book.takingOff(point.id)
    }
  }

  @Test func `standing items keep their order within their sections`() {
    var world = World()
    let meeting = world.meeting("2026-03-18")
    let items = [
      StandingItem(.formalities, "Öppnande", minutes: 5), StandingItem(.closing, "Nästa möte"),
      StandingItem(.formalities, "Föregående anteckningar"), StandingItem(.followUp, "Åtgärder"),
    ]
    world.apply(world.book.addingStandingItems(items, to: meeting.id, ids: &world.ids))
    #expect(
      world.headings(of: meeting)
        == ["Öppnande", "Föregående anteckningar", "Åtgärder", "Nästa möte"])
    #expect(world.book.agenda(of: meeting.id).allSatisfy { $0.standingItem })
    #expect(world.index.plannedMinutes(of: meeting.id) == 5)
  }

  @Test(arguments: [
    (0, AgendaDirection.down, ["B", "A", "C"]), (1, .up, ["B", "A", "C"]),
    (2, .up, ["A", "C", "B"]), (0, .up, ["A", "B", "C"]), (2, .down, ["A", "B", "C"]),
  ])
  func `a point moves one place and no further than its section`(
    from: Int, direction: AgendaDirection, expected: [String]
  ) {
    var world = World()
    let meeting = world.meeting("2026-03-18")
    let points = ["A", "B", "C"].map { world.point($0, at: meeting) }
    let changes = world.book.moving(points[from].id, direction)
    #expect(changes.count <= 1)
    world.apply(changes)
    #expect(world.headings(of: meeting) == expected)
  }

  @Test(arguments: [["i", "i", "i"], ["", "", ""], ["i", "i0", "i00"], ["A", "B", "C"]])
  func `points move even when their keys leave no room`(keys: [String]) {
    var world = World()
    let meeting = world.meeting("2026-03-18")
    for key in keys { _ = world.point("x", at: meeting).changingOrder(to: key, in: &world) }
    let before = world.book.agenda(of: meeting.id).map(\.id)
    world.apply(world.book.moving(before[2], .up))
    #expect(
      world.book.agenda(of: meeting.id).map(\.id) == [before[0], before[2], before[1]])
  }

  @Test func `a point moves to the end of another section`() {
    var world = World()
    let meeting = world.meeting("2026-03-18")
    let point = world.point("Lokaler", at: meeting)
    _ = world.point("Bidrag", .tabled, at: meeting)
    world.apply(world.book.moving(point.id, to: .tabled))
    #expect(world.headings(of: meeting) == ["Bidrag", "Lokaler"])
    #expect(world.book.moving(point.id, to: .tabled) == [])
  }

  @Test func `council meetings share one row of numbers`() {
    var world = World()
    #expect(world.meeting("2026-01-27", .councilWithCNetwork).number == 1)
    #expect(world.meeting("2026-03-18").number == 2)
    #expect(world.meeting("2026-03-02", .workingCommittee).number == 1)
    #expect(world.meeting("2027-01-27").number == 1)
  }
}

extension Treatment {
  fileprivate func changingOrder(to key: String, in world: inout World) -> Treatment {
    world.apply(changing { $0.order = key })
    return self
  }
}
