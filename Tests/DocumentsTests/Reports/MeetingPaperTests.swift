import Domain
import Testing

@testable import Documents

/// What goes out before and after a meeting: run sheet, public agenda, extracts of its notes.
struct MeetingPaperTests {
  private let index: BookIndex
  private let period: AgreementPeriod

  init() throws {
    index = BookIndex(try ExampleBook.read())
    period = try #require(AgreementPeriod.embedded)
  }

  private func text(_ request: ReportRequest) throws -> String {
    let day = try #require(Day(text: "2026-03-17"))
    let source = ReportSource(index, on: day, period: period, .swedish)
    return DocumentFormat.txt.text(of: try #require(source.document(request)))
  }

  private func held() throws -> Meeting {
    try #require(index.meetingsByDay.first { $0.date.text == "2025-11-18" })
  }

  private func party(_ name: String) throws -> Identifier<Party> {
    try #require(index.book.parties.all.first { $0.name == name }).id
  }

  @Test func `an extract holds what concerns one party, as it stands in the notes`() throws {
    let meeting = try held()
    let text = try text(
      ReportRequest(.extract, meeting: meeting.id, to: .party(party("Exempelbostäder AB"))))
    #expect(text.contains("Utdrag ur minnesanteckningar Samverkansrådet 2025-11-18"))
    #expect(text.contains("3. Elpriserna i ishallen"))
    #expect(text.contains("U14"))
    #expect(!text.contains("skoltomten"))
    #expect(!text.contains("Närvarande"))
    #expect(text.contains(try #require(meeting.fingerprint).prefix(16)))
  }

  @Test func `whoever the notes do not concern is told so`() throws {
    let text = try text(
      ReportRequest(.extract, meeting: held().id, to: .party(party("Örebro Katthem"))))
    #expect(text.contains("Anteckningarna nämner er inte."))
  }

  @Test func `all extracts stand on one page with what was sent`() throws {
    let text = try text(ReportRequest(.extract, meeting: held().id))
    #expect(text.contains("2025-11-28, e-post"))
    #expect(text.contains("inte sänt"))
    #expect(text.contains("Påhittade odlarna i Exempelby"))
  }

  @Test func `the run sheet says when each point begins and what is internal`() throws {
    let text = try text(ReportRequest(.runSheet))
    #expect(text.contains("INTERNT"))
    #expect(text.contains("15.00 1. Mötet öppnas, närvaro"))
    #expect(text.contains("15.10 3. Åtgärder som löpt ut"))
    #expect(text.contains("U12 Bjud in samhällsförvaltningen till nästa möte, Sekreteraren"))
    #expect(text.contains("Förut, 2025-09-17"))
    #expect(text.contains("Klubben får varken avtal eller besked"))
  }

  @Test func `the public agenda names nobody and holds nothing internal`() throws {
    let text = try text(ReportRequest(.publicAgenda))
    #expect(text.contains("Hyra av bryggplats"))
    #expect(text.contains("Exempelsjöns segelsällskap"))
    #expect(!text.contains("Föredrar"))
    #expect(!text.contains("Samordnaren"))
  }
}
