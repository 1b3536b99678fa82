import Domain
import Testing

struct RemovalTests {
  @Test func `a received matter is not removed without a reason`() throws {
    var world = World()
    let matter = world.matter("Lokaler")
    #expect(throws: Refusal.reasonMissing(matter.reference)) {
      try world.book.removing(matter.reference, reason: " ")
    }
    world.apply(try world.book.removing(matter.reference, reason: "Dubblett av 2026-02"))
    #expect(world.book.matters[matter.id] == nil)
    world.apply(world.book.restoring(matter.reference))
    #expect(world.book.matters[matter.id] == matter)
    #expect(world.book.restoring(matter.reference) == [])
  }

  @Test func `a removed meeting keeps its points and its matter waits again`() throws {
    var world = World()
    let meeting = world.meeting("2026-03-18")
    let next = world.meeting("2026-05-26")
    let matter = world.matter("Lokaler")
    world.apply(world.book.placing(matter.id, on: meeting.id, ids: &world.ids))
    #expect(world.index.queue(for: next).isEmpty)
    world.apply(try world.book.removing(meeting.reference, reason: nil))
    #expect(world.index.queue(for: next).map(\.matter.id) == [matter.id])
    world.apply(world.book.restoring(meeting.reference))
    #expect(world.headings(of: meeting) == ["Lokaler"])
  }

  @Test func `what is not there cannot be removed`() {
    var world = World()
    let unknown = EntityReference(.parties, world.ids.next(Party.self).raw)
    #expect(throws: Refusal.notFound(unknown)) {
      try world.book.removing(unknown, reason: "x")
    }
  }

  @Test func `a reason does not name a person, for it is never erased`() throws {
    var world = World()
    let matter = world.matter("Hyror")
    _ = world.add(Person(id: world.ids.next(), name: "Kim Exempel"))
    #expect(throws: Refusal.reasonNamesPerson("Kim Exempel")) {
      try world.book.removing(matter.reference, reason: "KIM  Exempel ville det")
    }
    #expect(try world.book.removing(matter.reference, reason: "Kim ville det").count == 1)
  }
}
