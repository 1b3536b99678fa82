import Testing

@testable import Domain

/// Records of one thing become one, and nothing that hung on any of them is lost.
struct JoiningTests {
  private var world = World()
  private let kept: Party
  private let other: Party

  init() {
    var world = World()
    kept = world.party("Örebro LIF")
    other = world.party("ÖLIF")
    self.world = world
  }

  private func joined(_ choices: [String: RawIdentifier] = [:]) throws -> BookIndex {
    var joining = Joining(.parties, kept.id.raw, with: [other.id.raw])
    joining.choices = choices
    return BookIndex(
      world.book.applying(try world.index.joining(joining, by: world.entrant)))
  }

  private func refusal(_ joining: Joining) -> JoiningRefusal? {
    do {
      _ = try world.index.joining(joining, by: world.entrant)
      return nil
    } catch {
      return error
    }
  }

  @Test
  mutating func
    `what is lacking comes from the other, and names, addresses and notes of both stay`()
    throws
  {
    world.apply(
      world.book.changing(kept.id) {
        $0.sharedEmail = "a@example.org"
        $0.note = "Ring först."
      })
    world.apply(
      world.book.changing(other.id) {
        $0.sharedEmail = "b@example.org, a@example.org"
        $0.note = "Har nyckel."
        $0.web = "olif.example.org"
        $0.aliases = ["Längtans IF"]
        $0.parentParty = kept.id
      })
    let book = try joined().book
    let party = try #require(book.parties[kept.id])
    #expect(party.name == "Örebro LIF")
    #expect(party.aliases == ["Längtans IF", "ÖLIF"])
    #expect(party.sharedEmail == "a@example.org, b@example.org")
    #expect(party.note == "Ring först.\nHar nyckel.")
    #expect(party.web == "olif.example.org")
    #expect(party.parentParty == nil)
    #expect(book.parties[other.id] == nil)
  }

  @Test mutating func `everything that pointed at the other points at the one that stays, once`()
    throws
  {
    let matter = world.matter("Bryggan", from: other)
    let mandate = world.seat(.civilSociety, for: other)
    let group = world.add(WorkingGroup(id: world.ids.next(), name: "Bad", purpose: "Bryggor")) {
      $0.parties = [kept.id, other.id]
    }
    let book = try joined().book
    #expect(book.matters[matter.id]?.reporter == kept.id)
    #expect(book.mandates[mandate.id]?.nominatedBy == kept.id)
    #expect(book.groups[group.id]?.parties == [kept.id])
    #expect(
      BookIndex(book).findings(on: .on("2026-03-18"), period: .tested).allSatisfy {
        if case .brokenLink = $0.reason { false } else { true }
      })
  }

  @Test mutating func `two standings in one period become the one that counts`() throws {
    world.standing(of: kept, .asked)
    world.standing(of: other, .affiliated) {
      $0.channel = .eService
      $0.confirmedDate = .on("2025-02-03")
    }
    let book = try joined().book
    #expect(book.affiliations.count == 1)
    let standing = try #require(book.affiliation(of: kept.id, in: "2024-2027"))
    #expect(standing.status == .affiliated)
    #expect(standing.confirmedDate == .on("2025-02-03"))
    #expect(standing.channel == .eService)
  }

  @Test mutating func `two numbers are two parties until somebody says whose is right`() throws {
    let numbers = ["802464-9744", "875003-3956"].compactMap(OrganisationNumber.init(text:))
    try #require(numbers.count == 2)
    world.apply(world.book.changing(kept.id) { $0.organisationNumber = numbers[0] })
    world.apply(world.book.changing(other.id) { $0.organisationNumber = numbers[1] })
    let joining = Joining(.parties, kept.id.raw, with: [other.id.raw])
    #expect(refusal(joining) == .differs(field: "organisationNumber"))
    #expect(
      try joined(["organisationNumber": other.id.raw, "name": other.id.raw]).book
        .parties[kept.id]?.organisationNumber == numbers[1])
  }

  @Test mutating func `what stands in notes on record goes on naming the party of its day`() throws
  {
    let meeting = world.meeting("2026-03-18")
    let point = world.point("Bad", at: meeting)
    world.apply(world.book.changing(point.id) { $0.outcomeParty = other.id })
    world.apply(world.book.changing(meeting.id) { $0.notesStatus = .final })
    let index = try joined()
    #expect(index.book.treatments[point.id]?.outcomeParty == other.id)
    #expect(
      index.findings(on: .on("2026-03-18"), period: .tested).allSatisfy {
        if case .brokenLink = $0.reason { false } else { true }
      })
  }

  @Test mutating func `attendance follows the person`() throws {
    let seats = [world.seat(.civilSociety), world.seat(.civilSociety)]
    let meeting = world.meeting("2026-05-26")
    world.apply(world.book.changing(meeting.id) { $0.attendance = [seats[1].person: .present] })
    let joining = Joining(.people, seats[0].person.raw, with: [seats[1].person.raw])
    let book = world.book.applying(try world.index.joining(joining, by: world.entrant))
    #expect(book.meetings[meeting.id]?.attendance == [seats[0].person: .present])
    #expect(book.mandates.all.allSatisfy { $0.person == seats[0].person })
  }

  @Test mutating func `a record is not joined with itself, with what is gone or with another kind`()
  {
    #expect(refusal(Joining(.parties, kept.id.raw, with: [])) == .needsTwo)
    #expect(refusal(Joining(.parties, kept.id.raw, with: [kept.id.raw])) == .needsTwo)
    #expect(refusal(Joining(.matters, kept.id.raw, with: [other.id.raw])) == .notJoinable)
    world.apply([.party(.remove(other))])
    #expect(
      refusal(Joining(.parties, kept.id.raw, with: [other.id.raw]))
        == .notFound(other.reference))
  }

  @Test mutating func `taken back in one step, both are as they were`() throws {
    _ = world.matter("Bryggan", from: other)
    let before = world.book
    let joining = Joining(.parties, kept.id.raw, with: [other.id.raw])
    let changes = try world.index.joining(joining, by: world.entrant)
    let step = try #require(world.actor.transaction(.join, changes, ids: &world.ids))
    var after = before
    after.apply(step)
    let back = try #require(world.actor.reverting(step, in: after, ids: &world.ids))
    after.apply(back)
    #expect(
      after.parties.all.sorted { $0.id < $1.id } == before.parties.all.sorted { $0.id < $1.id })
    #expect(after.matters.all == before.matters.all)
  }
}
