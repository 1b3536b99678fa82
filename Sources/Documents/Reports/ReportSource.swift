package import Domain

/// What every report is made from: the book, the day it is told as of, and the language.
///
/// A report is a function of these alone, so that equal ones give equal pages.
package struct ReportSource: Sendable {
  let index: BookIndex
  let day: Day
  let period: AgreementPeriod
  let language: Language
  let names: ReferenceNames

  package init(_ index: BookIndex, on day: Day, period: AgreementPeriod, _ language: Language) {
    self.index = index
    self.day = day
    self.period = period
    self.language = language
    names = ReferenceNames(index.book, language)
  }

  /// Nil when the report is about a meeting and the book has none.
  package func document(_ request: ReportRequest) -> Document? {
    if let day = request.day, day != self.day {
      return ReportSource(index, on: day, period: period, language).document(request)
    }
    return switch request.name {
    case .notice: meeting(request).map(notice)
    case .agenda: meeting(request).map(agenda)
    case .notes: meeting(request).map(notes)
    case .plan: plan(of: request.subject, request.year)
    case .runSheet: meeting(request).map(runSheet)
    case .publicAgenda: meeting(request).map(publicAgenda)
    case .coverage: coverage(day(in: request.year))
    case .obligations: obligations(request.year)
    case .composition: composition(day(in: request.year))
    case .balance: balance(request.year)
    case .backlog: backlog()
    case .feedback: feedback(request.year)
    case .yearly: yearly(request.year ?? closedYear)
    case .annualProcess:
      annualProcess(
        request.year ?? day.year,
        of: request.subject.flatMap { Identifier<Party>($0) })
    case .register: register(day(in: request.year))
    case .extract: anyExtract(request)
    case .disposal: disposal()
    }
  }

  /// The meeting a report is about.
  package func meeting(_ request: ReportRequest) -> Meeting? {
    guard let id = request.meeting else { return index.meeting(for: request.name, on: day) }
    return book.meetings[id]
  }

  var book: Book { index.book }

  /// The year that a yearly report looks back on: the one before, from the agreement's first.
  package var closedYear: Int { max(day.year - 1, period.validFrom.year) }

  /// The day itself, or the day nearest to it in another year.
  func day(in year: Int?) -> Day {
    guard let year, year != day.year else { return day }
    let edge =
      year < day.year ? Day(year: year, month: 12, day: 31) : Day(year: year, month: 1, day: 1)
    return edge ?? day
  }

  // MARK: Words

  func page(_ title: Phrase) -> Document { Document(title, language) }

  func name(_ party: Identifier<Party>?) -> Phrase {
    Phrase(verbatim: party.flatMap { names[.parties, $0.raw] } ?? "")
  }

  /// In Swedish order, with commas between.
  func names(_ parties: some Collection<Identifier<Party>>) -> Phrase {
    let sorted = parties.map { names[.parties, $0.raw] ?? "–" }
      .map { (SwedishOrder($0), $0) }.sorted { $0.0 < $1.0 }
    return Phrase(verbatim: sorted.map(\.1).joined(separator: ", "))
  }

  func inOrder(_ parties: [Party]) -> [Party] {
    parties.map { (SwedishOrder($0.name), $0) }.sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }
      .map(\.1)
  }

  func text(_ text: String?) -> Phrase { Phrase(verbatim: text ?? "") }
  func text(_ day: Day?) -> Phrase { Phrase(verbatim: day?.text ?? "") }
  func number(_ number: Int?) -> Phrase { number.map(Phrase.number) ?? Phrase(verbatim: "") }
}
