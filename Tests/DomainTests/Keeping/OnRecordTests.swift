import Domain
import Testing

/// What was given out stays as it was, and each way that is open is open.
struct OnRecordTests {
  @Test(arguments: [NotesStatus.final, .published])
  func `final notes hold the meeting, its points, decisions and what was asked for`(
    notes: NotesStatus
  ) throws {
    let given = Given(notes)
    let book = given.world.book
    let document = RecordedDocument.notes(of: given.meeting.id, on: .on("2026-03-18"))
    for reference in given.held {
      #expect(book.document(holding: reference) == document)
      #expect(throws: Refusal.onRecord(document)) {
        try book.removing(reference, reason: "Prov")
      }
    }
    for changes in given.alterations {
      #expect(book.alteration(by: changes)?.document == document, "\(changes)")
    }
  }

  @Test(arguments: [NotesStatus.missing, .draft])
  func `notes that are being written hold nothing`(notes: NotesStatus) {
    let given = Given(notes)
    for changes in given.alterations {
      #expect(given.world.book.alteration(by: changes) == nil)
    }
    #expect(given.held.allSatisfy { given.world.book.document(holding: $0) == nil })
  }

  @Test func `what comes after the meeting is free`() {
    let given = Given(.final)
    let book = given.world.book
    let followUp = given.followUp.id
    let free = [
      book.ticking(followUp, by: given.world.actor), book.noting("Ringt", on: followUp),
      book.changing(followUp) { $0.due = .on("2026-06-01") },
      book.changing(given.meeting.id) { $0.notesStatus = .published },
      book.closing(given.matter.id, by: given.world.actor),
    ]
    #expect(free.allSatisfy { !$0.isEmpty && book.alteration(by: $0) == nil })
  }

  @Test func `notes are not taken back to a draft, nor changed while they are published`() {
    let given = Given(.final)
    let book = given.world.book
    let back = book.changing(given.meeting.id) { $0.notesStatus = .draft }
    let both = book.changing(given.meeting.id) {
      $0.notesStatus = .published
      $0.place = "Rådhuset"
    }
    #expect(book.alteration(by: back)?.fields == ["notesStatus"])
    #expect(book.alteration(by: both)?.fields == ["place", "notesStatus"])
  }

  @Test func `the last words and the lock come in one step`() {
    let given = Given(.draft)
    let book = given.world.book
    let step =
      book.noting("Klart", on: given.point.id)
      + book.changing(given.meeting.id) { $0.notesStatus = .final }
    #expect(book.alteration(by: step) == nil)
    #expect(book.applying(step).alteration(by: book.noting("Mer", on: given.point.id)) != nil)
  }

  @Test func `finished notes say that the meeting was held, unless it is to come`() throws {
    var world = World()
    let held = world.meeting("2026-03-18")
    let coming = world.meeting("2026-05-26")
    func entry(_ meeting: Meeting) -> Entry {
      var after = meeting
      after.notesStatus = .final
      return world.index.entry(of: after, replacing: meeting, by: world.entrant)
    }
    #expect(entry(held).change?.after?["status"] == MeetingStatus.held.value)
    #expect(entry(held).error == nil)
    #expect(
      entry(coming).error == Problem(Meeting.CodingKeys.notesStatus, .notInThisState))
  }

  @Test func `an adopted plan is revised with a reason, one that was replaced never`() {
    var world = World()
    let first = world.add(
      ActivityPlan(id: world.ids.next(), period: "2024-2027", fromYear: 2026, toYear: 2027)
    ) { $0.adoptedDate = .on("2026-01-28") }
    let silent = first.changing { $0.adoptedDate = .on("2026-01-29") }
    let reasoned = first.changing {
      $0.adoptedDate = .on("2026-01-29")
      $0.revisionNote = "Dagen var fel"
    }
    #expect(
      world.book.alteration(by: silent)?.document == .planVersion(first.id, number: 1))
    #expect(world.book.alteration(by: reasoned) == nil)
    var second = ActivityPlan(
      id: world.ids.next(), period: "2024-2027", fromYear: 2026, toYear: 2027)
    second.version = 2
    let replacing = [second.creation] + world.book.superseding(by: second)
    #expect(world.book.alteration(by: replacing) == nil)
    world.apply(replacing)
    world.apply(world.book.changing(second.id) { $0.adoptedDate = .on("2026-03-18") })
    #expect(
      world.book.alteration(by: reasoned)?.document == .formerPlanVersion(first.id, number: 1))
  }

  @Test func `a published year is revised with a reason`() throws {
    var world = World()
    let year = world.add(
      Assessment(id: world.ids.next(), year: 2025, commitment: .inviteEarly)
    ) { $0.publishedDate = .on("2026-03-01") }
    let silent = year.changing { $0.civil = .fully }
    let reasoned = year.changing {
      $0.civil = .fully
      $0.revisionNote = "Siffran var omvänd"
    }
    #expect(world.book.alteration(by: silent)?.document == .yearlyReport(2025))
    #expect(world.book.alteration(by: reasoned) == nil)
    #expect(throws: Refusal.onRecord(.yearlyReport(2025))) {
      try world.book.removing(year.reference, reason: "Prov")
    }
    var after = year
    after.civil = .fully
    let entry = world.index.entry(of: after, replacing: year, by: world.entrant)
    #expect(entry.error == Problem(named: "civil", .onRecord(.yearlyReport(2025))))
  }

  /// Whatever is done, by any action or to any field, the notes say the same.
  @Test(arguments: 1...20) func `no steps at all change what final notes say`(seed: Int) {
    var given = Given(.final)
    let kept = given.told
    var chance = Chance(seed: UInt64(seed))
    var made = 0
    var done: [[Change]] = []
    for _ in 0..<200 {
      let changes = chance.step(in: given.world.book, of: given, after: done)
      guard !changes.isEmpty, given.world.book.alteration(by: changes) == nil else { continue }
      given.world.apply(changes)
      done.append(changes)
      made += 1
      #expect(given.told == kept, "\(changes)")
      if given.told != kept { return }
    }
    #expect(made > 20)
  }
}
