import Domain
import Testing

@testable import Documents

/// Minutes as they were put on record, whatever becomes of the world they tell of.
struct MinutesTests {
  private let book: Book
  private let period: AgreementPeriod
  private let day: Day
  private let meeting: Meeting

  init() throws {
    book = try ExampleBook.read()
    period = try #require(AgreementPeriod.embedded)
    day = try #require(Day(text: "2026-03-17"))
    meeting = try #require(book.meetings.all.first { $0.date.text == "2025-11-18" })
  }

  private func notes(_ book: Book, _ format: DocumentFormat = .txt) throws -> String {
    let source = ReportSource(BookIndex(book), on: day, period: period, .swedish)
    let document = try #require(
      source.document(
        {
          var request = ReportRequest(.notes)
          request.meeting = meeting.id
          return request
        }()))
    return format.text(of: document)
  }

  @Test(arguments: ReportName.allCases) func `a page that is kept comes back`(
    name: ReportName
  ) throws {
    let source = ReportSource(BookIndex(book), on: day, period: period, .swedish)
    let page = try #require(source.document(ReportRequest(name)))
    #expect(Document(kept: page.kept) == page)
  }

  @Test func `a text with every sort of break comes back`() {
    var page = Document(Phrase(verbatim: "Rad\\ett"), .english)
    page.mark = "DRAFT"
    page.paragraph(Phrase(verbatim: "ett\ntvå\\n"))
    page.list([Phrase(verbatim: "a"), Phrase(verbatim: "")], isNumbered: true)
    page.table([Phrase(verbatim: "A"), Phrase(verbatim: "B")], [[Phrase(verbatim: "1\n2")]])
    #expect(Document(kept: page.kept) == page)
    #expect(Document(kept: "annat") == nil)
    #expect(Document(kept: page.kept + "okänt ord\n") == nil)
  }

  @Test(arguments: DocumentFormat.allCases)
  func `minutes are the same to the byte whatever is renamed, removed and joined since`(
    format: DocumentFormat
  ) throws {
    let before = try notes(book, format)
    var after = book
    for var party in book.parties.all {
      party.name = "Omdöpt " + party.name
      after.parties.put(party)
    }
    for var person in book.people.all {
      person.name = "Någon annan"
      after.people.put(person)
    }
    for mandate in book.mandates.all { after.apply(Mandate.change(.remove(mandate))) }
    for matter in book.matters.all { after.apply(Matter.change(.remove(matter))) }
    #expect(try notes(after, format) == before)
    #expect(before.contains(meeting.fingerprint ?? "-"))
  }

  @Test func `the changes that lock minutes bring their text, and no others do`() throws {
    var draft = meeting
    draft.notesStatus = .draft
    draft.minutes = nil
    draft.fingerprint = nil
    var book = book
    book.meetings.put(draft)
    let noted = book.changing(draft.id) { $0.note = "Mer" }
    #expect(noted.keepingMinutes(in: book, on: day, period: period, .swedish) == noted)
    let point = try #require(book.agenda(of: draft.id).first)
    let locking =
      book.noting("Sista orden.", on: point.id)
      + book.changing(draft.id) {
        $0.notesStatus = .final
        $0.minutes = "Egen text"
      }
    let kept = locking.keepingMinutes(in: book, on: day, period: period, .swedish)
    let locked = try #require(book.applying(kept).meetings[draft.id])
    #expect(locked.minutes?.contains("Sista orden.") == true)
    #expect(locked.isAsPutOnRecord == true)
    #expect(locked.minutes?.contains("UTKAST") == false)
  }

  @Test func `an addendum stands under its point and at the end, and the rest is as it was`() throws
  {
    let before = try notes(book)
    var ids = IdentifierSource(seed: RawIdentifier(high: 5, low: 6))
    let addendum = Addendum(
      "Rätt dag är den 26 maj.", by: "Maja", on: day, reference: "§ 24", point: 2)
    let after = book.applying(try book.amending(meeting.id, by: addendum, ids: &ids))
    let lines = try notes(after).split(separator: "\n").map(String.init)
    let told = lines.indices.filter { lines[$0].hasPrefix("Tillägg 1, 2026-03-17, Maja") }
    #expect(told.count == 2)
    let third = try #require(lines.firstIndex { $0.hasPrefix("3. ") })
    #expect(try #require(told.first) < third)
    #expect(lines[told.last ?? 0].contains("(§ 24, punkt 2)"))
    let added = lines.filter { $0.contains("Tillägg") || $0.hasPrefix("-------") }
    let former = before.split(separator: "\n").map(String.init)
    #expect(former.allSatisfy(lines.contains))
    #expect(!added.isEmpty)
  }

  @Test func `a draft says who is to approve it, and final minutes who did`() throws {
    var sent = meeting
    sent.notesStatus = .draft
    sent.approvalBy = "Två från rådet"
    sent.approvalUntil = Day(text: "2025-11-28")
    let source = ReportSource(BookIndex(book), on: day, period: period, .swedish)
    func text(_ meeting: Meeting) -> String { DocumentFormat.txt.text(of: source.written(meeting)) }
    #expect(text(sent).contains("Justeras av Två från rådet senast 2025-11-28"))
    sent.notesStatus = .final
    sent.approvedBy = "Två från rådet"
    sent.approvedDate = Day(text: "2025-11-27")
    #expect(text(sent).contains("Justerat av Två från rådet den 2025-11-27"))
  }
}
