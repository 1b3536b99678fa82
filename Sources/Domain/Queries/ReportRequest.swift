/// The reports by the words of the command line.
package enum ReportName: String, CaseIterable, Sendable {
  case notice
  case agenda
  case notes
  case runSheet = "run-sheet"
  case publicAgenda = "public-agenda"
  case plan
  case coverage
  case obligations
  case composition
  case balance
  case backlog
  case feedback
  case yearly
  case annualProcess = "annual-process"
  case register
  case extract
  case disposal

  /// Whether it tells of one meeting.
  package var isAboutMeeting: Bool {
    switch self {
    case .notice, .agenda, .notes, .runSheet, .publicAgenda: true
    default: false
    }
  }
}

/// The forms a page can take; the raw value is also the ending of the file's name.
package enum DocumentFormat: String, CaseIterable, Sendable {
  case txt
  case md
  case html
  /// Flat OpenDocument text, which word processors open.
  case fodt
}

/// Which report, and of what; nil leaves the choice to the report.
package struct ReportRequest: Hashable, Sendable {
  package var name: ReportName
  package var year: Int?
  package var meeting: Identifier<Meeting>?
  /// What an extract tells everything about, and whose annual process it is.
  package var subject: EntityReference?

  /// For whom an extract of minutes is; nil with a meeting is all whom it concerns.
  package var addressee: Addressee?

  /// Which commitment's part of it is read; the report holds all of them.
  package var commitment: Commitment?

  /// The day it is told of; nil is the day it is made.
  package var day: Day?

  package init(
    _ name: ReportName, year: Int? = nil, meeting: Identifier<Meeting>? = nil,
    subject: EntityReference? = nil, to addressee: Addressee? = nil
  ) {
    self.name = name
    self.year = year
    self.meeting = meeting
    self.subject = subject
    self.addressee = addressee
  }
}

extension BookIndex {
  /// The meeting a report is about when none is named: for notes the latest that began, for a
  /// notice the next one; those of the council before others.
  package func meeting(for report: ReportName, on day: Day) -> Meeting? {
    let kept = meetingsByDay.filter { $0.status != .cancelled }
    let begun = kept.filter { $0.status == .running || $0.status == .held && $0.date <= day }
    let latest = begun.last { $0.kind.isCouncil } ?? begun.last
    let next = nextMeeting(from: day, councilOnly: true) ?? nextMeeting(from: day)
    return switch report {
    case .notes: latest ?? next
    case .notice: next
    default: next ?? latest ?? kept.last
    }
  }
}
