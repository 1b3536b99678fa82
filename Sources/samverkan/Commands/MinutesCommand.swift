import App
import Documents
import Domain

/// Puts minutes on record and gives them out, and adds to them since.
struct MinutesCommand {
  private var session: Session

  init(_ session: Session) {
    self.session = session
  }

  /// A meeting that is over, or was to be, is held by it.
  consuming func publish(_ typed: String) throws(CommandFailure) -> ExitCode {
    let meeting = try MeetingLookup(session.book).meeting(typed)
    guard let before = session.book.record(of: meeting.reference) else { return .done }
    guard before["publishedDate"] == nil else {
      answer(.isPublished(day(of: meeting)), meeting)
      return .done
    }
    var draft = EntityDraft(.meetings, before, in: session.book)
    let today = session.context.now.day.text
    try draft.take(Assignment(field: "publishedDate", value: today))
    let entry = try draft.entry(
      replacing: before, in: session.book, by: session.context.entrant)
    try session.record(.edit, entry.change.map { [$0] } ?? [])
    let fingerprint = session.book.meetings[meeting]?.fingerprint ?? ""
    answer(.published(day(of: meeting), fingerprint: fingerprint), meeting)
    return .done
  }

  consuming func amend(
    _ typed: String, _ text: String, reference: String?, point: Int?
  ) throws(CommandFailure) -> ExitCode {
    let meeting = try MeetingLookup(session.book).meeting(typed)
    let actor = session.context.actor
    if let reason = TextLimits.fault(in: text, isLine: false) {
      throw CommandFailure(.refused, .problem(Problem(named: "addenda", reason)))
    }
    let addendum = Addendum(
      text.trimmed, by: actor.author, on: actor.now.day, reference: reference?.nonEmpty,
      point: point)
    let changes: [Change]
    do {
      changes = try session.book.amending(meeting, by: addendum, ids: &session.identifiers)
    } catch {
      throw CommandFailure(.refused, .refusal(error))
    }
    guard !changes.isEmpty else { throw CommandFailure(.refused, .addendumIsEmpty) }
    try session.record(.amend, changes)
    answer(.amended(day(of: meeting)), meeting)
    return .done
  }

  private func day(of meeting: Identifier<Meeting>) -> String {
    session.book.meetings[meeting]?.date.text ?? ""
  }

  private func answer(_ said: Phrase, _ meeting: Identifier<Meeting>) {
    session.context.answer(said, [session.book.value(of: meeting.reference)])
  }
}
