import Domain
import Testing

/// What is entered becomes the same whoever asks: states bring their days, days bring their states.
struct EnteringTests {
  @Test func `a party joins with today as its days`() throws {
    var world = World()
    let party = world.party("Almby Kulturförening")
    world.standing(of: party, .affiliated) { $0.channel = .eService }
    let standing = try #require(world.book.affiliation(of: party.id, in: "2024-2027"))
    #expect(standing.receivedDate == .on("2026-03-18"))
    #expect(standing.confirmedDate == .on("2026-03-18"))
  }

  @Test func `what was received is confirmed in the same record, from the day it came`() throws {
    var world = World()
    let party = world.party("Almby Kulturförening")
    world.standing(of: party, .received) { $0.receivedDate = .on("2026-03-02") }
    world.standing(of: party, .affiliated)
    #expect(world.book.affiliations.count == 1)
    let standing = try #require(world.book.affiliation(of: party.id, in: "2024-2027"))
    #expect(standing.receivedDate == .on("2026-03-02"))
    #expect(standing.confirmedDate == .on("2026-03-02"))
  }

  @Test func `who joins again has neither end nor reason, and counts as joined`() throws {
    var world = World()
    let party = world.party("Almby Kulturförening", joined: .on("2024-02-01"))
    world.standing(of: party, .ended) { $0.endReason = "Upplöst" }
    let ended = try #require(world.book.affiliation(of: party.id, in: "2024-2027"))
    #expect(ended.endedDate == .on("2026-03-18"))
    #expect(!ended.isInForce(on: .today))
    world.standing(of: party, .affiliated)
    let joined = try #require(world.book.affiliation(of: party.id, in: "2024-2027"))
    #expect((joined.endedDate, joined.endReason) == (nil, nil))
    #expect(joined.isInForce(on: .today))
  }

  @Test func `a day alone says its state`() throws {
    var world = World()
    let party = world.party("Almby", joined: .on("2024-02-01"))
    world.standing(of: party, .affiliated) { $0.endedDate = .on("2026-03-10") }
    #expect(world.book.affiliation(of: party.id, in: "2024-2027")?.status == .ended)
  }

  @Test func `who will leave has joined until that day`() throws {
    var world = World()
    let party = world.party("Almby", joined: .on("2024-02-01"))
    world.standing(of: party, .ended) { $0.endedDate = .on("2026-12-31") }
    let standing = try #require(world.book.affiliation(of: party.id, in: "2024-2027"))
    #expect(standing.status(on: .today) == .affiliated)
    #expect(standing.status(on: .on("2026-12-31")) == .ended)
    #expect(standing.isInForce(on: .on("2026-12-30")))
  }

  /// A state and a day of another one, both said.
  @Test(arguments: [
    (Kind.affiliations, ["status": "affiliated", "endedDate": "2026-03-18"], "endedDate"),
    (.affiliations, ["status": "asked", "endReason": "Upplöst"], "endReason"),
    (
      .activities, ["title": "A", "status": "ongoing", "completedDate": "2026-03-01"],
      "completedDate"
    ),
    (.activities, ["title": "A", "status": "decided", "endReason": "Pengar"], "endReason"),
    (
      .matters, ["title": "A", "kind": "issue", "status": "received", "closedDate": "2026-03-18"],
      "closedDate"
    ),
    (.followups, ["title": "A", "status": "open", "tickedDate": "2026-03-01"], "tickedDate"),
  ])
  func `a state and the day of another are a contradiction`(
    kind: Kind, said: [String: String], field: String
  ) throws {
    var world = World()
    let entry = try world.entry(kind, said)
    #expect(entry.error == Problem(named: field, .notInThisState))
  }

  /// What each state brings with it, and what it lets go again.
  @Test(arguments: [
    (Kind.affiliations, "ended", "endedDate", "affiliated"),
    (.activities, "completed", "completedDate", "ongoing"),
    (.matters, "closed", "closedDate", "handled"),
    (.followups, "done", "tickedDate", "open"),
  ])
  func `a state brings its day and takes it along when it is left`(
    kind: Kind, state: String, field: String, after: String
  ) throws {
    var world = World()
    let first = try #require(try world.entry(kind, world.required(kind)).change)
    let id = try #require(first.after?["id"])
    world.apply([first])
    let entered = try #require(try world.change(kind, id, ["status": state]))
    #expect(entered.after?[field]?.written == "2026-03-18")
    world.apply([entered])
    let left = try #require(try world.change(kind, id, ["status": after]))
    #expect(left.after?[field] == nil)
    let by = try #require(try world.change(kind, id, ["status": after], undoing: field))
    #expect(by.after?["status"] == .text(state))
  }

  @Test func `the fault that was there already does not stop another field`() throws {
    var world = World()
    let old = world.add(FollowUp(id: world.ids.next(), title: "Svara")) {
      $0.tickedDate = .on("2026-03-01")
    }
    var after = old
    after.title = "Svara dem"
    let entry = world.index.entry(of: after, replacing: old, by: world.entrant)
    #expect(entry.error == nil)
    #expect(entry.problems == [])
    let new = FollowUp(id: world.ids.next(), title: "")
    #expect(world.index.entry(of: new, by: world.entrant).error?.reason == .empty)
  }

  @Test func `a matter follows its point, and a new meeting has its standing points`() throws {
    var world = World()
    let meeting = try #require(
      try world.entry(.meetings, ["kind": "council", "date": "2026-05-26"]).change)
    let points = world.book.companions(of: meeting, by: world.entrant, ids: &world.ids)
    #expect(points.count == 5)
    world.apply([meeting] + points)
    let matter = world.matter("Lokaler")
    let point = try #require(
      try world.entry(
        .treatments, ["meeting": meeting.entity.text, "matter": matter.id.raw.text]
      ).change)
    world.apply([point] + world.book.companions(of: point, by: world.entrant, ids: &world.ids))
    #expect(world.book.matters[matter.id]?.status == .onAgenda)
    #expect(point.after?["heading"] == .text("Lokaler"))
    let decided = try #require(
      try world.change(.treatments, .identifier(point.entity), ["outcome": "answered"]))
    world.apply([decided] + world.book.companions(of: decided, by: world.entrant, ids: &world.ids))
    #expect(world.book.matters[matter.id]?.status == .handled)
    #expect(decided.after?["handledTime"]?.written == "15:42")
  }

  @Test func `what is not the same on both sides is no change`() throws {
    var world = World()
    let party = world.party("Almby")
    let record = try #require(world.book.record(of: party.reference))
    let entry = try world.index.entry(
      of: .parties, record, replacing: record, by: world.entrant)
    #expect(entry.change == nil)
  }
}

extension World {
  /// A new record with these fields.
  fileprivate mutating func entry(
    _ kind: Kind, _ said: [String: String]
  ) throws(FieldError) -> Entry {
    var record = Record([Field("id", .identifier(ids.next(Void.self).raw))])
    if kind == .affiliations { record["party"] = party("Almby").id.value }
    for (name, text) in said { record[name] = .text(text) }
    return try index.entry(of: kind, record, by: entrant)
  }

  fileprivate func required(_ kind: Kind) -> [String: String] {
    switch kind {
    case .matters: ["title": "A", "kind": "issue", "receivedDate": "2026-03-01"]
    case .affiliations: ["status": "received", "receivedDate": "2026-03-01"]
    default: ["title": "A"]
    }
  }

  /// The record with other fields; `undoing` says a day where nothing stood, the status unchanged.
  fileprivate func change(
    _ kind: Kind, _ id: Value, _ said: [String: String], undoing field: String? = nil
  ) throws -> Change? {
    guard case .identifier(let raw) = id else { return nil }
    var before = try #require(book.record(of: EntityReference(kind, raw)))
    if let field {
      before["status"] = said["status"].map(Value.text)
      before[field] = nil
    }
    var after = before
    if let field {
      after[field] = .text("2026-03-18")
    } else {
      for (name, text) in said { after[name] = .text(text) }
    }
    return try index.entry(of: kind, after, replacing: before, by: entrant).change
  }
}
