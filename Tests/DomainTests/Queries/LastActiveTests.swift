import Testing

@testable import Domain

/// What counts as a party's doing something: all that its silence is measured from.
struct LastActiveTests {
  private static let day = Day.on("2026-03-18")

  private func lastActive(_ edit: (inout World, Party) -> Void) -> Day? {
    var world = World()
    let party = world.party("Ån", joined: .on("2024-02-01"))
    edit(&world, party)
    return world.index.lastActive(of: party.id, on: Self.day)
  }

  @Test func `nothing but having joined`() { #expect(lastActive { _, _ in } == .on("2024-02-01")) }

  @Test func `it nominated`() {
    let day = lastActive { world, party in
      _ = world.add(
        Nomination(id: world.ids.next(), year: 2026, nominatingParty: party.id, nominee: "Kim")
      ) { $0.date = .on("2025-10-01") }
    }
    #expect(day == .on("2025-10-01"))
  }

  @Test func `its nominee accepted`() {
    let day = lastActive { world, party in
      _ = world.add(
        Nomination(id: world.ids.next(), year: 2026, nominatingParty: party.id, nominee: "Kim")
      ) { $0.acceptedDate = .on("2025-11-01") }
    }
    #expect(day == .on("2025-11-01"))
  }

  @Test func `it said that a contact is right`() {
    let day = lastActive { world, party in
      _ = world.add(ContactPoint(id: world.ids.next(), party: party.id, label: "Styrelsen")) {
        $0.confirmedDate = .on("2025-12-01")
      }
    }
    #expect(day == .on("2025-12-01"))
  }

  @Test func `somebody it nominated took a seat`() {
    #expect(
      lastActive { _ = $0.seat(.civilSociety, for: $1, from: "2025-01-01") } == .on("2025-01-01"))
    #expect(
      lastActive { _ = $0.seat(.civilSociety, for: $1, from: "2027-01-01") } == .on("2024-02-01"))
  }

  @Test func `it reported a matter`() {
    let day = lastActive { _ = $0.matter("Lokaler", received: "2025-05-01", from: $1) }
    #expect(day == .on("2025-05-01"))
  }
}
