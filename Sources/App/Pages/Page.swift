package import Documents
package import Domain
import Terminal

/// A page of text to read, or of rows one can stand on; what its keys do stands in `PageCommands`.
package struct Page: Equatable, Sendable {
  /// What a page shows, which decides what can be done on it.
  package enum Content: Equatable, Sendable {
    case text
    /// Lines to be selected with the mouse and copied.
    case copy
    /// The addresses of the first group, and the groups that come after it.
    case addresses([MailGroup])
    /// It can be saved to a file.
    case report(ReportText)
    /// Records that rows lead to, as they were found.
    case links
    case chain(ChainLink)
    case findings
    case duplicates
    /// All about a row; of the focused one it is a part of the place, which Tab goes round.
    case card(RowKey, isPart: Bool)
    /// The changes of a record.
    case history
    case removed
    case conflicts
    case columns
    case attendance(Identifier<Meeting>)
    /// The saved views.
    case views
    /// What a plan lacks before it can be adopted.
    case adoption
    /// What a next plan may take over from an earlier one, without what is left behind.
    case nextPlan(Identifier<ActivityPlan>, without: Set<Identifier<Activity>>)
    /// The rows of a file of parties, and its columns.
    case importing, importColumns
    /// Records that are to become one.
    case joining(Joining)
    /// The contact points that nobody confirmed for long.
    case contactRound
    /// Personal data that nothing needs any longer.
    case disposal
    /// Bodies that are to end, and who takes over.
    case reorganising(Reorganising)
    /// Who sits in the bodies of the council, on any day.
    case seats(SeatsView)
    /// The earlier treatments of what a point is about.
    case thread(Identifier<Treatment>)
    /// What is undecided, unset or empty before a meeting is ended.
    case closing(Identifier<Meeting>)
    /// The meetings that a year is to have.
    case meetingYear(MeetingYear)
    /// Who waits for an answer, and what was sent.
    case replies
    /// The ready answer on a matter, to one who reported it or to all.
    case reply(Identifier<Matter>, Identifier<Party>?)
    /// What goes out from a meeting that was held.
    case sending(Identifier<Meeting>)
  }

  /// What a row is about.
  package enum Subject: Equatable, Sendable {
    case record(EntityReference)
    /// A principle, a commitment or a line of a yearly report, which are no records.
    case link(ChainLink)
    /// One value of a conflict, by its place; from the other rows of a conflict the one shown now.
    case version(Conflict, Int)
    /// A column of the list.
    case column(String)
    /// A row of a file, all its rows of a kind, and a column.
    case importRow(Int), importGroup(RowOutcome), importColumn(Int)
    /// A field of a record that was changed.
    case field(String, of: EntityReference)
    /// Whose value a field gets.
    case candidate(String, RawIdentifier)
    /// A seat that nobody has.
    case vacancy(Vacancy)
    /// A meeting that is not made yet.
    case proposal(Identifier<Meeting>)
    /// A matter to be answered: to one who reported it, or to all who wait.
    case answer(Identifier<Matter>, Identifier<Party>?)
    /// Whom the notes of a meeting concern.
    case addressee(Addressee)
    /// A meeting that is gone to on a page of its own.
    case meeting(Identifier<Meeting>)
    /// What the page is for.
    case act
  }

  /// One line, which may be about something.
  package struct Row: Equatable, Sendable {
    let text: String
    /// At the right edge, never cut.
    let extra: String
    let isHeading: Bool
    let subject: Subject?

    init(_ text: String, extra: String = "", isHeading: Bool = false, subject: Subject? = nil) {
      self.text = text
      self.extra = extra
      self.isHeading = isHeading
      self.subject = subject
    }
  }

  let title: Phrase
  let rows: [Row]
  package let content: Content
  package internal(set) var focused = 0

  init(_ content: Content, title: Phrase, rows: [Row]) {
    self.title = title.withoutDots
    self.rows = rows
    self.content = content
    if case .card = content { return }
    focused = rows.firstIndex { $0.subject != nil && !$0.isHeading } ?? 0
  }

  /// With the sentence that says that there is nothing, where there are no rows.
  init(_ content: Content, title: Phrase, rows: [Row], otherwise nothing: [Row]) {
    self.init(content, title: title, rows: rows.isEmpty ? nothing : rows)
  }
}

extension Page {
  /// What the focused row is about.
  var subject: Subject? { rows.indices.contains(focused) ? rows[focused].subject : nil }

  /// The record the focused row is about.
  var record: EntityReference? {
    switch subject {
    case .record(let reference): reference
    case .answer(let matter, _): matter.reference
    case .addressee(.party(let party)): party.reference
    case .meeting(let meeting): meeting.reference
    default: nil
    }
  }

  /// Whether any row is about something.
  var hasSubjects: Bool { rows.contains { $0.subject != nil } }

  /// Whether the mouse is left to the terminal, so that the text can be selected with it.
  package var isForCopying: Bool { [.copy, .addresses, .reply].contains(content.name) }

  /// Whether it is one of the parts of its place, which Tab leaves.
  package var isDetails: Bool { content.name == .details }

  /// Whether the row has a box that Space steps.
  func hasBox(_ row: Int) -> Bool {
    rows[row].subject != nil && [.attendance, .columns].contains(content.name)
  }

  /// The same page made anew, with the focus where it was.
  func keepingFocus(of earlier: Page) -> Page {
    var page = self
    page.focused = min(earlier.focused, max(0, rows.count - 1))
    return page
  }

  /// False for a key that does not move.
  mutating func move(by key: KeyPress) -> Bool {
    let last = max(0, rows.count - 1)
    switch key {
    case .up: focused = max(0, focused - 1)
    case .down: focused = min(last, focused + 1)
    case .pageUp: focused = max(0, focused - 10)
    case .pageDown: focused = min(last, focused + 10)
    case .home: focused = 0
    case .end: focused = last
    default: return false
    }
    return true
  }
}

/// The pages by what can be done on them.
package enum PageName: CaseIterable, Sendable {
  case text, copy, addresses, report, links, duplicates, details, card, history, removed, conflicts,
    columns, attendance, views, adoption, nextPlan, joining, contactRound, seats, election,
    reorganising, disposal, importing, importColumns, closing,
    meetingYear, replies, reply, sending
}

extension Page.Content {
  var name: PageName {
    switch self {
    case .text: .text
    case .copy: .copy
    case .addresses: .addresses
    case .report: .report
    case .links, .chain, .findings: .links
    case .duplicates: .duplicates
    case .card(_, isPart: true): .details
    case .card(_, isPart: false): .card
    case .history: .history
    case .removed: .removed
    case .conflicts: .conflicts
    case .columns: .columns
    case .attendance: .attendance
    case .views: .views
    case .adoption: .adoption
    case .nextPlan: .nextPlan
    case .importing: .importing
    case .importColumns: .importColumns
    case .joining: .joining
    case .contactRound: .contactRound
    case .reorganising: .reorganising
    case .disposal: .disposal
    case .seats(let view): view.part == .election ? .election : .seats
    case .thread: .card
    case .closing: .closing
    case .meetingYear: .meetingYear
    case .replies: .replies
    case .reply: .reply
    case .sending: .sending
    }
  }
}
