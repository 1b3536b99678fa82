import Testing

@testable import Domain

/// Which ways to reach a party are to be asked about.
struct ContactRoundTests {
  private static let day = Day.on("2026-03-18")

  @Test(arguments: [
    (nil, nil, nil, true), ("2025-04-01", nil, nil, false), ("2025-03-18", nil, nil, true),
    ("2020-01-01", "2026-01-10", nil, false), ("2026-01-01", nil, "2026-03-01", true),
    ("2026-01-01", nil, "2026-04-01", false),
  ])
  func `a contact is asked about a year after it was known right, or from its own day`(
    from: String?, confirmed: String?, review: String?, isAsked: Bool
  ) {
    var world = World()
    let party = world.party("Ån")
    let contact = world.add(
      ContactPoint(id: world.ids.next(), party: party.id, label: "Styrelsen")
    ) {
      $0.validFrom = from.map(Day.on)
      $0.confirmedDate = confirmed.map(Day.on)
      $0.reviewBy = review.map(Day.on)
    }
    #expect(world.index.contactsToConfirm(on: Self.day) == (isAsked ? [contact] : []))
    world.apply(world.book.confirming(contact.id, by: world.actor))
    #expect(world.index.contactsToConfirm(on: Self.day).isEmpty)
    #expect(world.book.contacts[contact.id]?.confirmedDate == Self.day)
  }

  @Test func `nobody is asked for a party that has ended, and its contact may be disposed of`() {
    var world = World()
    let party = world.party("Ån")
    world.apply(world.book.changing(party.id) { $0.activeTo = .on("2026-01-31") })
    _ = world.add(ContactPoint(id: world.ids.next(), party: party.id, label: "Styrelsen")) {
      $0.name = "Kim"
    }
    #expect(world.index.contactsToConfirm(on: Self.day).isEmpty)
    let candidates = world.index.disposalCandidates(on: Self.day, period: .tested)
    #expect(candidates.map(\.reason) == [.partyLeft])
  }

  @Test func `what is late for confirmation is not due for disposal`() {
    var world = World()
    let party = world.party("Ån", joined: .on("2025-01-01"))
    _ = world.add(ContactPoint(id: world.ids.next(), party: party.id, label: "Styrelsen")) {
      $0.reviewBy = .on("2025-12-31")
    }
    #expect(world.index.contactsToConfirm(on: Self.day).count == 1)
    #expect(world.index.disposalCandidates(on: Self.day, period: .tested).isEmpty)
  }
}
