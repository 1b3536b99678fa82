import Domain
import Testing

@testable import Documents

/// The reports of the example book.
struct ReportTests {
  private let index: BookIndex
  private let period: AgreementPeriod
  private let day: Day

  init() throws {
    index = BookIndex(try ExampleBook.read())
    period = try #require(AgreementPeriod.embedded)
    day = try #require(Day(text: "2026-03-17"))
  }

  private func source(_ language: Language = .swedish, on day: String? = nil) -> ReportSource {
    ReportSource(
      index, on: day.flatMap(Day.init(text:)) ?? self.day, period: period, language)
  }

  private func text(_ request: ReportRequest, _ language: Language = .swedish) throws -> String {
    let document = try #require(source(language).document(request))
    return DocumentFormat.txt.text(of: document)
  }

  private var meeting: Meeting? {
    index.meetingsByDay.first { $0.kind == .council && $0.date.text == "2025-11-18" }
  }

  @Test(arguments: ReportName.allCases, Language.allCases)
  func `every report can be made, and twice alike`(name: ReportName, language: Language) throws {
    let first = try #require(source(language).document(ReportRequest(name)))
    let second = try #require(source(language).document(ReportRequest(name)))
    #expect(first == second)
    #expect(!first.blocks.isEmpty)
  }

  @Test(arguments: ReportName.allCases)
  func `an empty book gives a page, or none where a meeting is wanted`(name: ReportName) {
    let empty = ReportSource(BookIndex(Book()), on: day, period: period, .swedish)
    #expect((empty.document(ReportRequest(name)) == nil) == name.isAboutMeeting)
  }

  @Test func `the notice tells when, where, what and who`() throws {
    let notice = try text(ReportRequest(.notice))
    #expect(notice.contains("Tid: onsdag 18\u{A0}mars 2026, v.\u{A0}12, kl.\u{A0}15–17"))
    #expect(notice.contains("Hyra av bryggplats"))
    #expect(notice.contains("Nils Exempelsson (X)"))
    #expect(notice.contains("senast 2026-02-24"))
  }

  @Test func `a notice names whom the meeting is for, by the rule of its kind`() throws {
    func notice(_ kind: MeetingKind) throws -> String {
      let meetings = index.meetingsByDay.filter { $0.kind == kind }
      return DocumentFormat.txt.text(of: source().notice(try #require(meetings.last)))
    }
    #expect(try notice(.council).contains("Kallelsen går till dem som har plats i Samverkansrådet"))
    #expect(try notice(.councilWithCNetwork).contains("Samverkansrådet och C-nätet: "))
    let election = try notice(.electionMeeting)
    #expect(election.contains("Inbjudan går till civilsamhällets anslutna parter, och bara"))
    let meeting = try #require(index.meetingsByDay.last { $0.kind == .electionMeeting })
    let parties = index.electionMeetingParties(on: meeting.date, period: period)
    #expect(!parties.isEmpty && parties.allSatisfy { election.contains($0.name) })
    #expect(!election.contains("Nils Exempelsson"))
    #expect(try notice(.themeEvening).contains("öppet för alla föreningar i Örebro"))
  }

  @Test func `notes are a draft until they are final`() throws {
    var meeting = try #require(meeting)
    #expect(source().notes(meeting).mark == nil)
    meeting.notesStatus = .draft
    #expect(source().notes(meeting).mark == "UTKAST")
    #expect(source(.english).notes(meeting).mark == "DRAFT")
    #expect(
      source().notes(meeting).fileName(.html)
        == "Minnesanteckningar Samverkansrådet 2025-11-18.html")
  }

  @Test func `notes tell attendance by side, decisions, and who does what by when`() throws {
    let notes = try text(ReportRequest(.notes))
    #expect(notes.contains("Närvarande (12)"))
    #expect(notes.contains("Anmäld frånvaro (1)"))
    #expect(notes.contains("§\u{A0}25 Gemensam ståndpunkt: Aktivitetsplanen 2026–2027"))
    #expect(notes.contains("U12"))
    #expect(notes.contains("2026-03-04"))
  }

  @Test(arguments: [(2025, "2025-12-31"), (2026, "2026-03-17"), (9999, "2026-03-17")])
  func `a year is told as it was at its end, and no later than today`(
    year: Int, told: String
  ) throws {
    #expect(try text(ReportRequest(.yearly, year: year)).contains("Läget \(told) enligt"))
  }

  @Test func `a notice of a cancelled meeting says so`() throws {
    var book = index.book
    for change in book.changing(try #require(meeting).id, { $0.status = .cancelled }) {
      book.apply(change)
    }
    let source = ReportSource(BookIndex(book), on: day, period: period, .swedish)
    let request = ReportRequest(.notice, meeting: meeting?.id)
    let page = DocumentFormat.txt.text(of: try #require(source.document(request)))
    #expect(page.contains("Mötet är inställt."))
  }

  @Test func `the register holds nothing personal`() throws {
    let register = DocumentFormat.txt.text(of: try #require(source().document(.init(.register))))
    let personal =
      index.book.people.all.map(\.name) + index.book.people.all.compactMap(\.email)
      + index.book.contacts.all.flatMap { [$0.email, $0.phone].compactMap { $0 } }
    #expect(personal.filter(register.contains) == [])
    #expect(register.contains("26 parter"))
  }

  @Test func `the disposal list names no person`() throws {
    var book = index.book
    let party = try #require(book.parties.all.first)
    for change in book.changing(party.id, { $0.activeTo = day.adding(days: -30) }) {
      book.apply(change)
    }
    var contact = ContactPoint(
      id: Identifier(RawIdentifier(high: 9, low: 9)), party: party.id, label: "Kansliet")
    contact.name = book.people.all.first?.name
    book.apply(contact.creation)
    let source = ReportSource(BookIndex(book), on: day, period: period, .swedish)
    let list = DocumentFormat.txt.text(of: try #require(source.document(.init(.disposal))))
    #expect(index.book.people.all.map(\.name).filter(list.contains) == [])
    #expect(list.contains("Kan gallras (2)"))
  }

  @Test func `an extract holds all about a matter and marks what is personal`() throws {
    let matter = try #require(index.book.matters.all.first { $0.number == "2025-03" })
    let extract = try text(ReportRequest(.extract, subject: matter.reference))
    #expect(extract.contains("Ks 402/2025"))
    #expect(extract.contains("A15 Lokalfrågan: karta och regler"))
    let notes = extract.split(separator: "\n").filter { $0.hasPrefix("Noterat ") }
    #expect(!notes.isEmpty)
    #expect(notes.allSatisfy { $0.hasSuffix("ja") })
  }

  @Test func `the yearly report counts the year before`() throws {
    let report = try text(ReportRequest(.yearly))
    #expect(report.hasPrefix("Årsrapport 2025"))
    #expect(report.contains("Rådsmöten som hölls: 4 av 4"))
    #expect(report.contains("Median från anmälan till behandling: 30\u{A0}dagar"))
    #expect(report.contains("sidorna skiljer sig två steg eller mer"))
  }

  @Test func `the feedback report lists who waits and how long`() throws {
    let report = try text(ReportRequest(.feedback))
    #expect(report.contains("1 väntar på återkoppling, varav 1 längre än 14\u{A0}dagar."))
    #expect(report.contains("181"))
  }

  @Test func `activities missing in the annual process stand under their committee`() throws {
    let report = try text(ReportRequest(.annualProcess))
    #expect(report.contains("5 av 16 aktiviteter"))
    #expect(report.contains("Exempelnämnden för kultur och fritid"))
    #expect(report.contains("Saknas i planeringen"))
    #expect(report.contains("A16 Uppföljning av fleråriga stöd – Exempelnämnden"))
    #expect(!report.contains("A06"))
  }

  @Test func `the extract of one body and a year to come waits for August`() throws {
    let body = try #require(index.book.parties.all.first { $0.name.hasPrefix("Exempelnämnden") })
    var request = ReportRequest(.annualProcess, year: 2027)
    request.subject = body.reference
    let report = try text(request)
    #expect(report.contains("årsprocessen 2027: Exempelnämnden"))
    #expect(report.contains("börjar i augusti 2026"))
    let later = try #require(source(on: "2026-08-03").document(request))
    #expect(DocumentFormat.txt.text(of: later).contains("Saknas i planeringen"))
  }

  @Test func `the plan and its coverage count what is one-sided and name empty squares`() throws {
    let plan = try text(ReportRequest(.plan))
    #expect(plan.contains("aktiviteter är ensidiga."))
    #expect(plan.contains("Bara civilsamhället (4): A06, A11, A13, A14"))
    let coverage = try text(ReportRequest(.coverage))
    #expect(coverage.contains("Självständighet och oberoende: ingen aktivitet för"))
  }

  @Test func `a report of a day is that of the day, also of one to come`() throws {
    var request = ReportRequest(.register)
    request.day = Day(text: "2025-03-01")
    #expect(try text(request).hasPrefix("Anslutna parter 2025-03-01"))
    request.day = Day(text: "2027-03-01")
    #expect(try text(request).hasPrefix("Anslutna parter 2027-03-01"))
  }

  @Test func `another year is told as of its end`() throws {
    let register = try text(ReportRequest(.register, year: 2024))
    #expect(register.hasPrefix("Anslutna parter 2024-12-31"))
    #expect(!register.contains("Exempelnätet för unga"))
  }
}
