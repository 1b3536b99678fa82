import App
import Documents
import Domain
import Store

/// Writes one kind or the whole book in a form that other programs read.
struct ExportCommand {
  private let session: Session
  private let request: ExportRequest

  init(_ session: Session, _ request: ExportRequest) {
    self.session = session
    self.request = request
  }

  func run() throws(CommandFailure) -> ExitCode {
    let bytes = try bytes()
    let name = "\(request.kind?.rawValue ?? "samverkan").\(request.format.rawValue)"
    try OutputFile(request.file, replaces: request.replaces)
      .write(bytes, named: name, session.context)
    tellUndecided()
    return session.finishReading()
  }

  /// A whole book that leaves has one value where two were written.
  private func tellUndecided() {
    guard request.kind == nil, request.format != .ics, !session.conflicts.isEmpty else { return }
    session.context.complain(.exportedUndecided(session.conflicts.count))
  }

  private func bytes() throws(CommandFailure) -> [UInt8] {
    switch (request.format, request.kind) {
    case (.json, let kind?): Array(JSONWriter.array(list(kind)).utf8)
    case (.json, nil): Array(JSONWriter.book(Kind.allCases.map(list)).utf8)
    case (.csv, let kind?): Array(CSVWriter.table(list(kind)).utf8)
    case (.csv, nil): throw CommandFailure(.wrongUsage, .tableHoldsOneKind)
    case (.plist, let kind?): PropertyListWriter.array(list(kind))
    case (.plist, nil): PropertyListWriter.book(Kind.allCases.map(list))
    case (.ics, .meetings): Array(calendar(followUps: []).utf8)
    case (.ics, nil): Array(calendar(followUps: Array(session.book.followups.all)).utf8)
    case (.ics, _): throw CommandFailure(.wrongUsage, .calendarHoldsMeetings)
    }
  }

  private func calendar(followUps: [FollowUp]) -> String {
    let language = session.context.language
    let entries = session.book.meetings.all.map(\.reference) + followUps.map(\.reference)
    let writer = CalendarWriter(
      stamped: session.context.now.day, revisions: session.revisions(of: Set(entries))
    ) { meeting in
      [meeting.kind.phrase[language], meeting.theme].compactMap { $0 }.joined(separator: ": ")
    }
    return writer.calendar(meetings: Array(session.book.meetings.all), followUps: followUps)
  }

  private func list(_ kind: Kind) -> RecordList {
    let list = RecordList(kind, of: session.book)
    return request.isPublic ? list.publicOnly : list
  }
}

extension Session {
  /// How often each of the records was changed, and when last; empty for the example, which has no
  /// history.
  fileprivate func revisions(
    of records: Set<EntityReference>
  ) -> [EntityReference: CalendarRevision] {
    let history = file?.history(of: records) ?? []
    return history.reduce(into: [:]) { found, recorded in
      for record in Set(recorded.transaction.changes.map(EntityReference.init)) {
        let known = found[record]
        found[record] = CalendarRevision(
          number: known.map { $0.number + 1 } ?? 0,
          millis: max(known?.millis ?? 0, recorded.transaction.time))
      }
    }
  }
}
