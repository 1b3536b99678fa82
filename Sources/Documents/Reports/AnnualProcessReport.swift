internal import Domain

/// What the municipality has taken into its own planning, body by body (R9); what civil society
/// carries out alone is never in it.
extension ReportSource {
  /// The lines of a year; of one body where it is named.
  func annualProcess(_ year: Int, of body: Identifier<Party>? = nil) -> Document {
    let body = body.map(index.planningBody)
    var page = page(.annualProcessTitle(year, of: body.map { name($0) }))
    guard let plan = index.plan(coveringYear: year) else {
      page.paragraph(.noPlan)
      return page
    }
    if let number = plan.registryNumber {
      page.paragraph(.planRegistered(.planTitle(plan), number.text))
    }
    let lines = index.planning(in: year).filter { body == nil || $0.body == body }
    let activities = Set(lines.map(\.activity))
    let held = activities.subtracting(lines.filter { !$0.isHeld }.map(\.activity))
    page.paragraph(.annualProcessSummary(held.count, activities.count))
    for body in bodies(of: lines) {
      page.heading(body.map { text($0.name) } ?? .noCommittee)
      page.table(
        [.numberHead, .activity, .statusHead, .planningState, .reference],
        lines.filter { $0.body == body?.id }.compactMap { row($0, of: year) })
    }
    addMissing(lines, of: year, to: &page)
    return page
  }

  private func row(_ line: PlanningLine, of year: Int) -> [Phrase]? {
    guard let activity = book.activities[line.activity] else { return nil }
    let isLacking = activity.status.isActive && !line.isHeld
    let lack: Phrase =
      !isLacking ? text(nil as String?) : day.asksPlanning(of: year) ? .missing : .fromAugust
    return [
      text(activity.number), text(activity.title), activity.status.phrase,
      line.status?.phrase ?? text(nil as String?), line.reference.map { text($0) } ?? lack,
    ]
  }

  /// Those that should be in a plan by the day, by name; before the planning begins when it does.
  private func addMissing(_ lines: [PlanningLine], of year: Int, to page: inout Document) {
    guard day.asksPlanning(of: year) else { return page.paragraph(.planningBegins(year)) }
    page.heading(.toTakeIn)
    let missing = lines.filter {
      !$0.isHeld && book.activities[$0.activity]?.status.isActive == true
    }
    if missing.isEmpty { page.paragraph(.nothingMissing) }
    page.list(
      missing.compactMap { line in
        book.activities[line.activity].map { activity in
          text("\(activity.number) \(activity.title) – ")
            + (line.body.map { name($0) } ?? .noCommittee)
        }
      })
  }

  /// Those named, in Swedish order, then the lines for which none is known.
  private func bodies(of lines: [PlanningLine]) -> [Party?] {
    let named = Set(lines.compactMap(\.body)).compactMap { book.parties.everKnown($0) }
    return inOrder(named).map(Optional.some) + (lines.contains { $0.body == nil } ? [nil] : [])
  }
}
