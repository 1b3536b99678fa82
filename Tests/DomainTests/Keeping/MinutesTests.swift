import Domain
import Testing

/// Minutes on their way: draft, out for approval, final, published, added to.
struct MinutesTests {
  private func meeting(_ edit: (inout Meeting) -> Void) -> Meeting? {
    var world = World()
    let before = world.meeting("2026-03-16")
    var after = before
    edit(&after)
    let entry = world.index.entry(of: after, replacing: before, by: world.entrant)
    guard case .meeting(let change) = entry.change, entry.error == nil else { return nil }
    return change.after
  }

  @Test func `a day or a name takes minutes to the stage it belongs to`() {
    let sent = meeting { $0.approvalBy = "Två från rådet" }
    #expect(sent?.minutesStage == .outForApproval)
    #expect(sent?.notesStatus == .draft)
    let approved = meeting { $0.approvedDate = .on("2026-03-17") }
    #expect(approved?.minutesStage == .final)
    #expect(approved?.status == .held)
    let published = meeting { $0.publishedDate = .on("2026-03-18") }
    #expect(published?.minutesStage == .published)
    #expect(meeting { $0.notesStatus = .published }?.publishedDate == .on("2026-03-18"))
    #expect(meeting { $0.note = "x" }?.minutesStage == .missing)
  }

  @Test func `minutes are not approved before their meeting, nor kept before they are final`() {
    #expect(meeting { $0.approvedDate = .on("2026-03-15") } == nil)
    #expect(meeting { $0.minutes = "Egen text" } == nil)
  }

  @Test func `locked minutes are added to, and what was added stays`() throws {
    let given = Given(.final)
    var ids = given.world.ids
    let addendum = Addendum("Rätt dag är den 26", by: "Maja", on: .on("2026-03-20"), point: 1)
    var book = given.world.book
    let added = try book.amending(given.meeting.id, by: addendum, ids: &ids)
    #expect(book.alteration(by: added) == nil)
    book = book.applying(added)
    #expect(book.meetings[given.meeting.id]?.addendaInOrder == [addendum])
    let document = RecordedDocument.notes(of: given.meeting.id, on: given.meeting.date)
    let id = try #require(book.meetings[given.meeting.id]?.addenda.keys.first)
    let other = Addendum("Annat", by: "Maja", on: .on("2026-03-20"))
    for changes in [
      book.changing(given.meeting.id) { $0.addenda = [:] },
      book.changing(given.meeting.id) { $0.addenda[id] = other },
    ] {
      #expect(book.alteration(by: changes)?.document == document)
    }
    #expect(
      try book.amending(
        given.meeting.id, by: Addendum(" ", by: "Maja", on: .today), ids: &ids) == [])
  }

  @Test func `what is not locked is put right where it stands`() {
    let given = Given(.draft)
    var ids = given.world.ids
    #expect(throws: Refusal.notOnRecord(given.meeting.reference)) {
      try given.world.book.amending(
        given.meeting.id, by: Addendum("Mer", by: "Maja", on: .today), ids: &ids)
    }
  }

  @Test func `kept text is held, and text of an older program's minutes may come`() {
    let given = Given(.final)
    var book = given.world.book
    let keeping = book.changing(given.meeting.id) {
      $0.minutes = "Text"
      $0.fingerprint = Fingerprint.of("Text")
    }
    #expect(book.alteration(by: keeping) == nil)
    book = book.applying(keeping)
    for changes in [
      book.changing(given.meeting.id) { $0.minutes = "Texten" },
      book.changing(given.meeting.id) { $0.fingerprint = nil },
      book.changing(given.meeting.id) { $0.approvedBy = "Någon annan" },
    ] {
      #expect(book.alteration(by: changes) != nil)
    }
    let publishing = book.changing(given.meeting.id) {
      $0.notesStatus = .published
      $0.publishedDate = .on("2026-03-20")
    }
    #expect(book.alteration(by: publishing) == nil)
  }

  @Test func `an altered letter and a missing text are found`() {
    let given = Given(.final)
    var book = given.world.book
    func found() -> [FindingReason] { BookIndex(book).minutesFindings().map(\.reason) }
    #expect(found() == [.minutesNotKept])
    book = book.applying(
      book.changing(given.meeting.id) {
        $0.minutes = "Text"
        $0.fingerprint = Fingerprint.of("Text")
      })
    #expect(found() == [])
    book = book.applying(book.changing(given.meeting.id) { $0.minutes = "Test" })
    #expect(found() == [.minutesAltered])
  }
}
