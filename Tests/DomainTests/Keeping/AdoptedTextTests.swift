import Chance
import Domain
import Testing

/// What was adopted stands still: text, commitments, principles, owner and period.
struct AdoptedTextTests {
  fileprivate struct Adopted {
    var world = World()
    let plan: ActivityPlan
    let activity: Activity

    init() throws {
      let party = world.party("Almby")
      let plan = world.add(
        ActivityPlan(id: world.ids.next(), period: "2024-2027", fromYear: 2026, toYear: 2027))
      activity = world.add(world.book.newActivity("Karta", in: plan.id, ids: &world.ids)) {
        $0.principles = [.dialogue]
        $0.commitments = [.inviteEarly]
        $0.responsible = [party.id]
        $0.due = .on("2026-06-30")
        $0.purpose = "Att hitta"
      }
      self.plan = plan
      let entry = world.index.adopting(plan, on: .on("2026-01-28"), by: world.entrant)
      #expect(entry.error == nil)
      enter(try #require(entry.change))
    }

    mutating func enter(_ change: Change) {
      world.apply(
        [change] + world.book.companions(of: change, by: world.entrant, ids: &world.ids))
    }

    /// What the version was adopted with.
    var text: [Identifier<Activity>: PlannedActivity]? { world.book.plans[plan.id]?.contents }

    var refusal: RecordedDocument { .adoptedText(in: plan.id, number: 1) }

    mutating func revise(_ reason: String = "En till") throws -> ActivityPlan {
      let standing = try #require(world.book.plans[plan.id])
      let entry = world.index.revising(
        standing, reason: reason, by: world.entrant, ids: &world.ids)
      let change = try #require(entry.change)
      let step =
        [change] + world.book.companions(of: change, by: world.entrant, ids: &world.ids)
      #expect(world.book.alteration(by: step) == nil)
      world.apply(step)
      return try #require(world.book.draft(like: plan))
    }
  }

  @Test func `adoption keeps the text and decides what was proposed, on its day`() throws {
    let adopted = try Adopted()
    #expect(adopted.text?[adopted.activity.id]?.purpose == "Att hitta")
    #expect(adopted.world.book.activities[adopted.activity.id]?.status == .decided)
    #expect(
      adopted.world.book.entries(of: adopted.activity.id).map(\.date) == [.on("2026-01-28")])
  }

  @Test func `each field that is promised is refused, and the rest goes on`() throws {
    let adopted = try Adopted()
    let (book, id) = (adopted.world.book, adopted.activity.id)
    let held: [[Change]] = [
      book.changing(id) { $0.title = "x" }, book.changing(id) { $0.performingSide = .municipality },
      book.changing(id) { $0.responsible = [] }, book.changing(id) { $0.principles = [.quality] },
      book.changing(id) { $0.commitments = [] }, book.changing(id) { $0.challenge = "x" },
      book.changing(id) { $0.purpose = nil }, book.changing(id) { $0.measure = "x" },
      book.changing(id) { $0.start = .on("2026-02-01") }, book.changing(id) { $0.due = nil },
      book.changing(id) { $0.contributors = $0.responsible },
      book.changing(id) { $0.nature = .enabling }, book.changing(id) { $0.goals = [.goodHealth] },
      book.changing(id) { $0.dimensions = [.social] },
      book.changing(id) { $0.milestones = "Mars" },
      book.changing(id) { $0.number = "A99" }, book.changing(id) { $0.plan = nil },
    ]
    for changes in held {
      #expect(book.alteration(by: changes)?.document == adopted.refusal, "\(changes)")
    }
    #expect(throws: Refusal.onRecord(adopted.refusal)) {
      try book.removing(id.reference, reason: "Prov")
    }
    let free: [[Change]] = [
      book.moving(id, to: .completed, by: adopted.world.actor),
      book.moving(id, to: .dropped, reason: "x", by: adopted.world.actor),
      book.changing(id) { $0.annualProcessReference = "s. 3" },
      [
        Milestone(
          id: Identifier(RawIdentifier(high: 4, low: 4)), activity: id, title: "M",
          date: .on("2026-04-01")
        ).creation
      ],
    ]
    #expect(free.allSatisfy { !$0.isEmpty && book.alteration(by: $0) == nil })
  }

  @Test func `a proposal made since is not adopted text`() throws {
    var adopted = try Adopted()
    let plan = adopted.plan.id
    let proposal = adopted.world.add(
      adopted.world.book.newActivity("Ny", in: plan, ids: &adopted.world.ids))
    let book = adopted.world.book
    #expect(book.alteration(by: book.changing(proposal.id) { $0.title = "Nyare" }) == nil)
  }

  @Test func `the draft is free, and the adopted version says what it said`() throws {
    var adopted = try Adopted()
    let text = adopted.text
    let draft = try adopted.revise()
    #expect(draft.version == 2 && draft.revisionNote == "En till")
    let id = adopted.activity.id
    let edit = adopted.world.book.changing(id) { $0.due = .on("2026-09-30") }
    #expect(adopted.world.book.alteration(by: edit) == nil)
    adopted.world.apply(edit)
    #expect(adopted.text == text)
    let back = adopted.world.book.changing(id) { $0.plan = adopted.plan.id }
    #expect(adopted.world.book.alteration(by: back)?.fields == ["due"])
    let first = try #require(adopted.world.book.plans[adopted.plan.id])
    let comparison = adopted.world.index.comparison(of: first, with: draft)
    #expect(comparison.changed.first?.before.due == .on("2026-06-30"))
    #expect(comparison.changed.first?.after.due == .on("2026-09-30"))
  }

  @Test func `what the next version leaves out says why`() throws {
    var adopted = try Adopted()
    let draft = try adopted.revise()
    let book = adopted.world.book
    let dropped = book.moving(
      adopted.activity.id, to: .dropped, reason: "Pengar", by: adopted.world.actor)
    adopted.world.apply(
      book.telling(dropped, by: adopted.world.actor, ids: &adopted.world.ids))
    let first = try #require(adopted.world.book.plans[adopted.plan.id])
    let comparison = adopted.world.index.comparison(of: first, with: draft)
    #expect(comparison.removed.map(\.reason) == ["Pengar"])
  }

  @Test func `a revision that changed nothing can be undone`() throws {
    var adopted = try Adopted()
    let before = adopted.world.book
    let entry = adopted.world.index.revising(
      try #require(before.plans[adopted.plan.id]), reason: "x", by: adopted.world.entrant,
      ids: &adopted.world.ids)
    let change = try #require(entry.change)
    let changes =
      [change] + before.companions(of: change, by: adopted.world.entrant, ids: &adopted.world.ids)
    let step = try #require(
      adopted.world.actor.transaction(.create, changes, ids: &adopted.world.ids))
    adopted.world.apply(changes)
    let inverse = step.inverse(in: adopted.world.book)
    #expect(adopted.world.book.alteration(by: inverse) == nil)
    #expect(
      adopted.world.book.applying(inverse).activities[adopted.activity.id]?.plan
        == adopted.plan.id)
  }

  @Test func `text that two devices edited all the same is told`() throws {
    var adopted = try Adopted()
    adopted.world.apply(adopted.world.book.changing(adopted.activity.id) { $0.title = "Annat" })
    let found = adopted.world.index.findings(on: .on("2026-03-18"), period: .tested)
    #expect(
      found.contains {
        $0.reason == .adoptedTextEdited(version: 1, fields: [.title])
          && $0.subject == adopted.activity.reference
      })
  }

  @Test func `a version without kept text is held against the day of its adoption`() throws {
    var world = World()
    let plan = world.add(
      ActivityPlan(id: world.ids.next(), period: "2024-2027", fromYear: 2026, toYear: 2027)
    ) { $0.adoptedDate = .on("2026-01-28") }
    let activity = world.add(world.book.newActivity("Karta", in: plan.id, ids: &world.ids)) {
      $0.status = .decided
    }
    let past = world.index
    world.apply(world.book.changing(activity.id) { $0.title = "Annat" })
    let edited = world.index.editedAfterAdoption(of: plan, since: past)
    #expect(edited.map { $0.after.differences(from: $0.before) } == [[.title]])
    let edit = world.book.changing(activity.id) { $0.title = "Tredje" }
    #expect(
      world.book.alteration(by: edit)?.document == .adoptedText(in: plan.id, number: 1))
  }

  /// Whatever is tried, by whichever step that is let through, the adopted text stands.
  @Test(arguments: 1...20) func `no steps at all change what was adopted`(seed: Int) throws {
    var adopted = try Adopted()
    let text = adopted.text
    var random = SeededSource(seed: UInt64(seed))
    var done: [[Change]] = []
    for _ in 0..<150 {
      let changes = adopted.step(&random, after: done)
      guard !changes.isEmpty, adopted.world.book.alteration(by: changes) == nil else { continue }
      adopted.world.apply(changes)
      done.append(changes)
      #expect(adopted.text == text, "\(changes)")
      #expect(
        adopted.world.book.plans[adopted.plan.id].map {
          adopted.world.index.editedAfterAdoption(of: $0).isEmpty
        } == true, "\(changes)")
    }
    #expect(done.count > 10)
  }
}

extension AdoptedTextTests.Adopted {
  fileprivate mutating func step(
    _ random: inout SeededSource, after done: [[Change]]
  ) -> [Change] {
    let (book, id) = (world.book, activity.id)
    let plans = book.plans.all.sorted { $0.id < $1.id }
    let other = plans.randomElement(using: &random)?.id
    switch Int.random(in: 0..<9, using: &random) {
    case 0: return book.changing(id) { $0.title = "T\(done.count)" }
    case 1: return book.changing(id) { $0.plan = other }
    case 2: return book.changing(other) { $0.contents = [:] }
    case 3:
      let status = ActivityStatus.allCases.randomElement(using: &random) ?? .ongoing
      return book.telling(
        book.moving(id, to: status, reason: "x", by: world.actor), by: world.actor,
        ids: &world.ids)
    case 4: return (try? book.removing(id.reference, reason: "x")) ?? []
    case 5: return book.restoring(id.reference)
    case 6:
      guard let step = done.randomElement(using: &random) else { return [] }
      return Transaction(id: world.ids.next(), action: .edit, author: "", time: 0, changes: step)
        .inverse(in: book)
    case 7:
      guard let latest = plans.max(by: { $0.version < $1.version }) else { return [] }
      let entry = world.index.revising(latest, reason: "x", by: world.entrant, ids: &world.ids)
      return entry.change.map {
        [$0] + book.companions(of: $0, by: world.entrant, ids: &world.ids)
      } ?? []
    default:
      return book.changing(other) {
        $0.adoptedDate = nil
        $0.revisionNote = "x\(done.count)"
      }
    }
  }
}
