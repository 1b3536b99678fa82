import Domain
import Testing

struct AffiliationActionTests {
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
