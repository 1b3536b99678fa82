import App
import Documents
import Domain

/// Adopts a version of the plan, or begins the next one.
struct PlanCommand {
  private var session: Session
  private let plan: ActivityPlan

  init(_ session: Session, _ typed: String) throws(CommandFailure) {
    self.session = session
    let id = try EntityLookup(book: session.book).identifier(typed, of: .plans)
    guard let plan = session.book.plans[Identifier(id)] else {
      throw CommandFailure(.refused, .unknownIdentifier(typed, .plans))
    }
    self.plan = plan
  }

  /// Refused with everything that is missing, a line for each activity.
  consuming func adopt(_ wish: AdoptionWish) throws(CommandFailure) -> ExitCode {
    if let day = plan.adoptedDate {
      throw CommandFailure(.refused, .isAdopted(name, day))
    }
    if session.book.isEmpty(plan) { throw CommandFailure(.refused, .hasNothing(name)) }
    let unready = session.book.unready(in: plan)
    for activity in unready { session.context.complain(.unready(activity)) }
    guard unready.isEmpty else {
      throw CommandFailure(.refused, .cannotBeAdopted(name, lacking: unready.count))
    }
    var meeting: Identifier<Meeting>?
    if let typed = wish.meeting { meeting = try MeetingLookup(session.book).meeting(typed) }
    let reference = try wish.reference.map(registryNumber)
    let entry = BookIndex(session.book).adopting(
      plan, on: wish.day, at: meeting, reference: reference, by: session.context.entrant)
    let proposed = session.book.activities.all.count {
      $0.plan == plan.id && $0.status == .proposed
    }
    try session.enter(entry, as: .edit)
    let names = ReferenceNames(session.book)
    for problem in entry.problems { session.context.complain(.problem(problem, names: names)) }
    session.context.answer(
      .adopted(name, wish.day, decided: proposed), [session.book.value(of: plan.reference)])
    return .done
  }

  private func registryNumber(_ text: String) throws(CommandFailure) -> RegistryNumber {
    guard let number = RegistryNumber(text: text) else {
      let field = ActivityPlan.CodingKeys.registryNumber.rawValue
      let error = FieldError.unreadable(field: field, text: text, allowed: [])
      throw CommandFailure(.refused, .fieldError(error, .plans))
    }
    return number
  }

  /// Prints the identifier of the draft and nothing else.
  consuming func revise(reason: String?) throws(CommandFailure) -> ExitCode {
    guard let reason = reason?.nonEmpty else { throw CommandFailure(.refused, .reasonMissing) }
    if let draft = session.book.draft(like: plan) {
      throw CommandFailure(.refused, .hasDraft(name, draft.version, draft.id.raw.text))
    }
    let entry = BookIndex(session.book).revising(
      plan, reason: reason, by: session.context.entrant, ids: &session.identifiers)
    guard let id = entry.change?.entity else { return .done }
    try session.enter(entry, as: .create)
    session.context.output.madeRecord = id.text
    session.context.answer(
      Phrase(verbatim: id.text), [session.book.value(of: EntityReference(.plans, id))])
    return .done
  }

  /// Prints the identifier of the new plan and nothing else.
  consuming func begin(next numbers: [String]) throws(CommandFailure) -> ExitCode {
    let index = BookIndex(session.book)
    if let other = index.planAfter(plan) {
      throw CommandFailure(
        .refused, .hasNext(name, "\(other.fromYear)–\(other.toYear)", other.id.raw.text))
    }
    guard let next = index.next(after: plan, ids: &session.identifiers) else {
      throw CommandFailure(.refused, .isLastPlan(name))
    }
    let taken = try chosen(numbers, of: index.unfinished(in: plan))
    let activities = index.continuing(taken, in: next, ids: &session.identifiers)
    try session.record(.create, [next.creation] + activities.map(\.creation))
    session.context.output.madeRecord = next.id.raw.text
    session.context.answer(
      Phrase(verbatim: next.id.raw.text), [session.book.value(of: next.reference)])
    return .done
  }

  /// All where none is named.
  private func chosen(
    _ numbers: [String], of offered: [Activity]
  ) throws(CommandFailure) -> [Activity] {
    guard !numbers.isEmpty else { return offered }
    for number in numbers where !offered.contains(where: { $0.isCalled(number) }) {
      throw CommandFailure(.refused, .notOffered(number, offered.map(\.number)))
    }
    return offered.filter { activity in numbers.contains { activity.isCalled($0) } }
  }

  private var name: String {
    "\(plan.fromYear)–\(plan.toYear) v\(plan.version)"
  }
}

extension Activity {
  /// By number, in either case, or by the beginning of its identifier.
  fileprivate func isCalled(_ word: String) -> Bool {
    number.lowercased() == word.lowercased() || word.count >= 4 && id.raw.text.hasPrefix(word)
  }
}
