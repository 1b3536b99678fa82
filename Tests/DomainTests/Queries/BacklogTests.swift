import Domain
import Testing

/// What is open, how old it is, and how it goes on.
struct BacklogTests {
  private var world = World()
  private let earlier: Meeting
  private let next: Meeting

  init() {
    earlier = world.meeting("2026-01-14")
    next = world.meeting("2026-05-20")
  }

  private mutating func asked(
    _ title: String, _ edit: (inout FollowUp) -> Void = { _ in }
  ) -> FollowUp {
    world.add(world.book.newFollowUp(title, at: earlier.id, by: world.actor, ids: &world.ids)) {
      edit(&$0)
    }
  }

  @Test func `what is open is told with age, owner and side, what is done with days`() throws {
    var test = self
    let party = test.world.party("KFN", .municipality, .committee)
    let open = test.asked("Svara") { $0.responsibleParty = party.id }
    _ = test.asked("Skriv") {
      $0.status = .done
      $0.tickedDate = .on("2026-01-24")
      $0.responsible = "Sekreteraren"
      $0.side = .civilSociety
    }
    let backlog = test.world.index.backlog(on: .on("2026-03-18"))
    #expect(backlog.items.map(\.reference) == [open.reference])
    #expect(backlog.items.map(\.days) == [63])
    #expect(backlog.items.map(\.side) == [.municipality])
    #expect(backlog.items.map(\.owner) == [.party(party.id)])
    #expect(backlog.doneDays.map(\.days) == [10])
    #expect(backlog.doneDays.map(\.side) == [.civilSociety])
    #expect(AgeBand(days: 30) == .month)
    #expect(AgeBand(days: 63) == .quarter)
    #expect(AgeBand(days: 181) == .older)
    #expect([3, 1, 2, 9].median == 2)
    #expect([Int]().median == nil)
  }

  @Test func `a decision is open while what it asked for is, or nothing is written down`() {
    var test = self
    let point = test.world.point("Lokaler", at: earlier)
    let decision = test.world.decide(.assignment, "KFN återkommer.", under: point)
    let items = test.world.index.backlog(on: .on("2026-03-18")).items
    #expect(items.map(\.reference) == [decision.reference])
    let task = test.asked("Återkom") { $0.originDecision = decision.id }
    #expect(test.world.index.backlog(on: .on("2026-03-18")).items.count == 2)
    test.world.apply(test.world.book.ticking(task.id, by: test.world.actor))
    #expect(test.world.index.backlog(on: .on("2026-03-18")).items.isEmpty)
  }

  @Test func `one without a day is assumed to be due at the next council meeting`() {
    var test = self
    let task = test.asked("Svara")
    #expect(test.world.index.assumedDue(of: task, on: .on("2026-03-18")) == next.date)
    let dated = test.asked("Skriv") { $0.due = .on("2026-04-01") }
    #expect(test.world.index.assumedDue(of: dated, on: .on("2026-03-18")) == nil)
  }

  @Test func `meetings that went by while it was due are what it stood over at`() {
    var test = self
    let task = test.asked("Svara") { $0.due = .on("2026-03-01") }
    let held = test.world.meeting("2026-03-11")
    test.world.apply(held.changing { $0.status = .held })
    #expect(
      test.world.index.carriedOver(task, on: .on("2026-03-18")).map(\.date) == [held.date])
    #expect(test.world.index.carriedOver(task, on: .on("2026-03-02")) == [])
  }

  @Test func `the standing item holds what is due by the meeting, overdue first`() {
    var test = self
    let late = test.asked("Sen") { $0.due = .on("2026-02-01") }
    let none = test.asked("Utan dag")
    let due = test.asked("I tid") { $0.due = .on("2026-05-20") }
    _ = test.asked("Senare") { $0.due = .on("2026-09-01") }
    #expect(
      test.world.index.dueFollowUps(at: next).map(\.id) == [late.id, due.id, none.id])
  }

  @Test func `dropped without a reason is refused, and the reason goes with the state`() throws {
    var test = self
    let task = test.asked("Svara")
    var dropped = task
    dropped.status = .dropped
    let entry = test.world.index.entry(of: dropped, replacing: task, by: test.world.entrant)
    #expect(entry.error?.reason == .droppedWithoutReason)
    dropped.endReason = "Behövs inte."
    let right = test.world.index.entry(of: dropped, replacing: task, by: test.world.entrant)
    #expect(right.error == nil)
    test.world.apply([right.change].compactMap { $0 })
    var again = try #require(test.world.book.followups[task.id])
    again.status = .open
    let opened = test.world.index.entry(
      of: again, replacing: test.world.book.followups[task.id], by: test.world.entrant)
    test.world.apply([opened.change].compactMap { $0 })
    #expect(test.world.book.followups[task.id]?.endReason == nil)
  }

  @Test func `a paper is missing, changed, or as it was`() {
    var test = self
    let facts = FileFacts(fingerprint: "ab", size: 2)
    let paper = test.world.add(
      Attachment(id: test.world.ids.next(), title: "Karta", location: "/karta.pdf")
        .taking(facts, on: .on("2026-03-18")))
    #expect(paper.standing(facts) == .unchanged)
    #expect(paper.standing(nil) == .missing)
    #expect(paper.standing(FileFacts(fingerprint: "cd", size: 2)) == .changed)
    var address = paper
    address.location = "https://orebro.se/karta.pdf"
    #expect(address.standing(nil) == .unchanged)
    let findings = test.world.index.attachmentFindings { $0.standing(nil) }
    #expect(findings.map(\.reason) == [.attachmentMissing("/karta.pdf")])
  }
}
