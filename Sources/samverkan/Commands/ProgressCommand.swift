import App
import Documents
import Domain

/// Tells how far an activity has come: an entry of its series, which is added and never replaced.
struct ProgressCommand {
  private var session: Session
  private let activity: Identifier<Activity>

  /// A number means the activity of the plan that holds today, where it has one.
  init(_ session: Session, _ typed: String) throws(CommandFailure) {
    self.session = session
    let index = BookIndex(session.book)
    let current = index.plan(on: session.context.now.day)
    let own = current.flatMap { plan in
      index.activities(in: plan.id).first { $0.number == typed.uppercased() }
    }
    if let own {
      activity = own.id
    } else {
      let lookup = EntityLookup(book: session.book)
      activity = Identifier(try lookup.identifier(typed, of: .activities))
    }
  }

  consuming func run(_ wish: ProgressWish) throws(CommandFailure) -> ExitCode {
    let id = session.identifiers.next(Void.self).raw
    var draft = EntityDraft(.progress, Record([Field("id", .identifier(id))]), in: session.book)
    for assignment in try assignments(wish) { try draft.take(assignment) }
    let entry = try draft.entry(replacing: nil, in: session.book, by: session.context.entrant)
    try session.enter(entry, as: .create)
    let names = ReferenceNames(session.book)
    for problem in entry.problems { session.context.complain(.problem(problem, names: names)) }
    session.context.output.madeRecord = id.text
    let standing = session.book.activities[activity]
    session.context.answer(
      .told(names[.activities, activity.raw] ?? "", standing?.status, standing?.percent),
      [session.book.value(of: EntityReference(.progress, id))])
    return .done
  }

  /// What was said, by the fields of an entry.
  private func assignments(_ wish: ProgressWish) throws(CommandFailure) -> [Assignment] {
    var result = [Assignment(field: "activity", value: activity.raw.text)]
    if let day = wish.day {
      guard day <= session.context.now.day else {
        throw CommandFailure(.refused, .dayToCome(day))
      }
      result.append(Assignment(field: "date", value: day.text))
    }
    if let meeting = wish.meeting {
      let id = try MeetingLookup(session.book).meeting(meeting)
      result.append(Assignment(field: "meeting", value: id.raw.text))
    }
    let said = [("status", wish.status), ("percent", wish.percent), ("note", wish.text)]
    return result
      + said.compactMap { field, text in text.map { Assignment(field: field, value: $0) } }
  }
}
