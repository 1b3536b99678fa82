import Domain
import Testing

struct AffiliationActionTests {
  @Test func `a party joins with today as its days`() throws {
    var world = World()
    let party = world.party("Almby Kulturförening")
    world.apply(
      world.book.affiliating(
        party.id, in: "2024-2027", channel: .eService, by: world.actor, ids: &world.ids))
    let standing = try #require(world.book.affiliation(of: party.id, in: "2024-2027"))
    #expect(standing.status == .affiliated)
    #expect(standing.channel == .eService)
    #expect(standing.receivedDate == .on("2026-03-18"))
    #expect(standing.confirmedDate == .on("2026-03-18"))
  }

  @Test func `what was received is confirmed in the same record`() throws {
    var world = World()
    let party = world.party("Almby Kulturförening")
    let received = world.book.affiliating(
      party.id, in: "2024-2027", as: .received, by: world.actor, ids: &world.ids
    ) { $0.receivedDate = .on("2026-03-02") }
    world.apply(received)
    world.apply(
      world.book.affiliating(party.id, in: "2024-2027", by: world.actor, ids: &world.ids))
    #expect(world.book.affiliations.count == 1)
    let standing = try #require(world.book.affiliation(of: party.id, in: "2024-2027"))
    #expect(standing.receivedDate == .on("2026-03-02"))
    #expect(standing.confirmedDate == .on("2026-03-18"))
  }

  @Test func `an affiliation ends once and says why`() throws {
    var world = World()
    let party = world.party("Almby Kulturförening", joined: .on("2024-02-01"))
    let ended = world.book.endingAffiliation(
      of: party.id, in: "2024-2027", reason: " Upplöst ", by: world.actor)
    world.apply(ended)
    let standing = try #require(world.book.affiliation(of: party.id, in: "2024-2027"))
    #expect(standing.status == .ended)
    #expect(standing.endReason == "Upplöst")
    #expect(
      world.book.endingAffiliation(
        of: party.id, in: "2024-2027", reason: nil, by: world.actor) == [])
  }

  @Test(arguments: [
    ("2024-01-31", false), ("2024-02-01", true), ("2025-12-30", true), ("2025-12-31", false),
  ])
  func `an affiliation is in force from its day until the day it ends`(
    day: String, inForce: Bool
  ) {
    var world = World()
    var standing = Affiliation(
      id: world.ids.next(), party: world.ids.next(), period: "2024-2027", status: .ended)
    standing.confirmedDate = .on("2024-02-01")
    standing.endedDate = .on("2025-12-31")
    #expect(standing.isInForce(on: .on(day)) == inForce)
  }

  @Test func `of two standings the one that has not ended prevails`() {
    var world = World()
    let party = world.party("Almby Kulturförening", joined: .on("2024-02-01"))
    let ended = Affiliation(
      id: world.ids.next(), party: party.id, period: "2024-2027", status: .ended)
    _ = world.add(ended) { $0.confirmedDate = .on("2025-01-01") }
    #expect(world.book.affiliation(of: party.id, in: "2024-2027")?.status == .affiliated)
    #expect(world.index.affiliation(of: party.id, in: "2024-2027")?.status == .affiliated)
  }
}
