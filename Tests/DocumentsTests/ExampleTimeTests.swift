import Domain
import Resources
import Testing

@testable import Documents

/// The example on any day of any year.
struct ExampleTimeTests {
  /// 400 days spread over eleven years: every weekday, month, leap day and turn of a year.
  private static let days: [Day] = {
    let first = Day(number: 20_454)
    let spread = (0..<396).map { first.adding(days: $0 * 10 + $0 % 7) }
    return spread + [789, 1_155, 365, 366].map { first.adding(days: $0) }
  }()

  private static func moment(_ day: Day, _ minutes: Int = 9 * 60 + 47) throws -> Moment {
    Moment(millis: 0, day: day, time: try #require(TimeOfDay(minutes: minutes)))
  }

  /// What a newcomer should see on a day; what is not so, in words.
  private static func faults(on day: Day) throws -> [String] {
    let time = ExampleTime(now: try moment(day))
    let period = time.period(try #require(AgreementPeriod.embedded), .swedish)
    let index = BookIndex(try ExampleBook.read(time))
    let book = index.book
    let items = index.today(on: day, period: period)
    var faults: [String] = []
    func expect(_ condition: Bool, _ what: String) {
      if !condition { faults.append("\(day.text): \(what)") }
    }
    expect(items.first?.reason == .meetingSoon(days: 0, previousNotesMissing: false), "meeting")
    expect((10...24).contains(items.count), "\(items.count) things wait")
    let open = book.followups.all.filter { $0.status == .open }
    let late = open.filter { ($0.due ?? .latest) < day }
    expect(
      (2...4).contains(late.count) && open.count >= late.count * 3,
      "\(late.count) of \(open.count) follow-ups late")
    expect(late.allSatisfy { ($0.due ?? day).days(until: day) < 60 }, "very late follow-ups")
    let plan = index.plan(on: day)
    expect(plan?.fromYear == day.year && plan?.adoptedDate ?? .latest < day, "plan")
    let activities = index.activities(in: plan?.id)
    let lateActivities = activities.filter { ($0.daysLate(on: day) ?? 0) > 0 }
    expect((1...3).contains(lateActivities.count), "\(lateActivities.count) late activities")
    expect(book.meetings.all.count { $0.kind.isCouncil && $0.date > day } >= 4, "meetings ahead")
    let council = book.meetings.all.filter {
      $0.kind.isCouncil && $0.status != .cancelled && $0.date.year == day.year
    }
    expect(council.count >= 4, "\(council.count) council meetings in the year")
    expect(
      Set(council.compactMap(\.number)) == Set(1...council.count), "numbers of council meetings")
    expect(
      book.matters.all.allSatisfy { $0.number.hasPrefix("\($0.receivedDate.year)-") },
      "numbers of matters")
    expect(Set(book.matters.all.map(\.number)).count == book.matters.count, "matters share numbers")
    expect(index.compositionFindings(on: day, period: period).isEmpty, "council")
    let assessed = book.assessments.all.count { $0.year == day.year - 1 && $0.tickedDate != nil }
    expect((1...5).contains(assessed), "yearly follow-up")
    let strange = problems(book) + strangeMeetings(book, on: day)
    return faults + strange.map { "\(day.text): \($0)" }
  }

  /// Meetings on a free day, or on the wrong side of the day.
  private static func strangeMeetings(_ book: Book, on day: Day) -> [String] {
    book.meetings.all.filter { meeting in
      meeting.date == day
        ? meeting.status != .called
        : meeting.date.isFree || meeting.status == .held && meeting.date > day
          || meeting.status == .planned && meeting.date < day
    }
    .map { "\($0.kind) \($0.date.text)" }
  }

  /// What a form would say of its fields.
  private static func problems(_ book: Book) -> [String] {
    func of<E: Entity>(_ type: E.Type) -> [String] {
      book[keyPath: E.table].all.flatMap { entity in
        entity.fieldProblems.map { "\(E.kind) \($0)" }
      }
    }
    return Kind.allCases.flatMap { of($0.type) }
  }

  @Test(arguments: 0..<8)
  func `on 400 days over eleven years it looks lived in`(part: Int) throws {
    let days = Self.days.enumerated().filter { $0.offset % 8 == part }.map(\.element)
    #expect(Set(Self.days).count == 400)
    let faults = try days.flatMap(Self.faults)
    #expect(faults == [])
  }

  @Test(arguments: Language.allCases, ["2026-03-17", "2029-12-31"])
  func `every brace of the text is read`(language: Language, text: String) throws {
    let day = try #require(Day(text: text))
    let book = try ExampleBook.read(ExampleTime(now: Self.moment(day)), in: language)
    let texts = Kind.allCases.flatMap { Self.records($0, book) }.flatMap(\.fields)
      .map(\.value.written)
    #expect(texts.filter { $0.contains("{") || $0.contains("}") } == [])
  }

  @Test func `on the day it was written for only the meeting is nearer`() throws {
    let day = try #require(Day(text: "2026-03-17"))
    let living = try ExampleBook.read(ExampleTime(now: Self.moment(day)))
    let changed = living.changes(since: try ExampleBook.read())
    #expect(changed.allSatisfy { [.meetings, .treatments].contains($0.kind) })
    let meeting = try #require(changed.first { $0.kind == .meetings })
    #expect(meeting.fieldChanges.map(\.name) == ["date", "start", "end"])
    #expect(meeting.after?["date"] == day.value)
  }

  @Test(arguments: [
    (0, "00:00", "02:00"), (587, "09:30", "11:30"), (600, "10:00", "12:00"),
    (1_439, "21:30", "23:30"),
  ])
  func `the meeting of the day has begun, and ends the same day`(
    minutes: Int, start: String, end: String
  ) throws {
    let day = try #require(Day(text: "2031-08-03"))
    let book = try ExampleBook.read(ExampleTime(now: Self.moment(day, minutes)))
    let meeting = try #require(book.meetings.all.first { $0.date == day && $0.kind.isCouncil })
    #expect(meeting.start?.text == start)
    #expect(meeting.end?.text == end)
    #expect(meeting.status == .called)
  }

  @Test func `days keep their weekday, and the ends of months stay ends`() throws {
    let today = try #require(Day(text: "2030-11-27"))
    let time = ExampleTime(now: try Self.moment(today))
    let wednesday = try #require(Day(text: "2025-05-21"))
    #expect(time.moved(wednesday).weekday == wednesday.weekday)
    let last = try #require(Day(text: "2025-12-31"))
    let first = last.adding(days: 1)
    #expect(time.moved(first).day == 1)
    #expect(time.moved(last).adding(days: 1) == time.moved(first))
  }

  @Test(arguments: ["2029-07-15", "2028-06-23", "2031-10-26", "2026-12-25"])
  func `what would lie on a holiday lies on a day of work beside it, in the same order`(
    text: String
  ) throws {
    let today = try #require(Day(text: text))
    let time = ExampleTime(now: try Self.moment(today))
    let written = (-900...900).map { Day(number: 20_530 + $0) }
    let moved = written.filter { $0.day > 1 && $0.adding(days: 1).day > 1 }.map(time.moved)
    #expect(moved.allSatisfy { !$0.isFree || $0 == today })
    #expect(zip(moved, moved.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test func `the agreement is the real one in its own year, and else an invented one`() throws {
    let real = try #require(AgreementPeriod.embedded)
    let day = try #require(Day(text: "2026-11-29"))
    #expect(ExampleTime(now: try Self.moment(day)).period(real, .swedish) == real)
    let later = ExampleTime(now: try Self.moment(day.adding(months: 24))).period(real, .swedish)
    #expect(later.code == "2026-2029")
    #expect(later.title.contains("påhittade"))
    #expect(later.reviewDueBy?.text == "2029-12-31")
  }

  @Test(arguments: [
    ("2026-03-18", "2026-03-18"), ("Ks 1/{y:2026-01-26}, {Y-1}–{Y}", "Ks 1/2026, 2025–2026"),
    ("{d:2026-05-26} {m:today}", "26 maj mars"), ("{x} {Y", "{x} 2026"), ("", ""),
  ])
  func `a text says its days`(text: String, written: String) {
    #expect(ExampleText(time: .asWritten, language: .swedish, words: [:]).written(text) == written)
  }

  @Test func `in English every text is English`() throws {
    let swedish = try ExampleBook.read()
    let english = try ExampleBook.read(in: .english)
    for kind in Kind.allCases {
      let pairs = zip(Self.records(kind, swedish), Self.records(kind, english))
      for (before, after) in pairs {
        #expect(before["id"] == after["id"])
        let same = before.fields.filter { field in
          Self.isText(field, kind) && after[field.name] == field.value
        }
        let allowed = same.filter { !Self.isName($0, of: kind, before) }
        #expect(allowed.map { "\(kind) \($0.name): \($0.value.written)" } == [])
      }
    }
  }

  private static func records(_ kind: Kind, _ book: Book) -> [Record] {
    RecordList(kind, of: book).records.sorted {
      ($0["id"]?.written ?? "") < ($1["id"]?.written ?? "")
    }
  }

  /// Words in a language, rather than a value, a number, a code or an address.
  private static func isText(_ field: Field, _ kind: Kind) -> Bool {
    guard kind.references[field.name] == nil, kind.field(field.name)?.shape.tokens == nil,
      !["id", "period", "order"].contains(field.name), case .text(let text) = field.value
    else { return false }
    let letters = text.filter(\.isLetter)
    return letters.contains(where: \.isLowercase) && !text.contains("@")
      && Day(text: text) == nil && !text.hasPrefix("Ks ")
  }

  /// What is called the same in every language: people, real organisations, and a few words.
  private static func isName(_ field: Field, of kind: Kind, _ record: Record) -> Bool {
    switch (kind, field.name) {
    case (.people, "name"), (.contacts, "name"), (.nominations, "nominee"): true
    case (.parties, "name"):
      record["organisationNumber"] != nil
        || Embedded.municipalBodies.contains { $0.name == record["name"]?.written }
    case (.parties, "note"): record["note"]?.written.hasPrefix("http") == true
    default: ["integration", "religion", "Teams"].contains(field.value.written)
    }
  }

  @Test func `every text in English stands for one in the example`() throws {
    let text = Embedded.exampleBook + Embedded.municipalBodies.map(\.remark).joined(separator: "\n")
    let literals = Set(
      text.split(whereSeparator: { $0 == "|" || $0.isNewline }).map {
        String($0).trimmed.withoutBraces
      })
    #expect(Embedded.exampleWords.keys.filter { !literals.contains($0) } == [])
    #expect(
      Embedded.exampleWords.allSatisfy {
        $0.key.split(separator: "{}").count == $0.value.split(separator: "{}").count
      })
  }
}

extension String {
  fileprivate var withoutBraces: String {
    var result = ""
    var isInside = false
    for sign in self {
      if sign == "}" { isInside = false }
      if !isInside { result.append(sign) }
      if sign == "{" { isInside = true }
    }
    return result
  }
}
