import Domain
import Terminal

/// One matter, one thread: every earlier treatment of what a point is about.
extension Model {
  var pointOfThread: Treatment? {
    guard place != .meeting else { return world.currentPoint }
    let focused = list.focused?.reference
    if let point = book.treatments[focused.flatMap { Identifier<Treatment>($0) }] { return point }
    let matter = focused.flatMap { Identifier<Matter>($0) }
    return matter.flatMap { index.treatments(of: $0).last }
  }

  mutating func openThread() {
    guard let point = pointOfThread else { return }
    show(threadPage(of: point.id))
  }

  func threadPage(of id: Identifier<Treatment>) -> Page {
    guard let point = book.treatments[id] else {
      return Page(.thread(id), title: .thread, rows: [])
    }
    let earlier = index.treatments(before: point)
    let rows = earlier.flatMap(rows(of:))
    let origin = book.matters[point.matter].map { matter in
      let who = book.parties.everKnown(matter.reporter).map { Phrase(verbatim: $0.name) }
      return world.pageRows(
        Phrase.reported(by: who, on: matter.receivedDate, matter.kind.phrase)[language],
        subject: .record(matter.reference))
    }
    let title =
      point.matter.map { self.world.title(of: $0.reference) } ?? Phrase(verbatim: point.heading)
    return Page(
      .thread(id), title: .threadOf(title),
      rows: (origin ?? []) + (rows.isEmpty ? world.pageRows(Phrase.threadIsEmpty[language]) : rows))
  }

  /// When and what became of it, what was said, decided, and is to be done.
  private func rows(of point: Treatment) -> [Page.Row] {
    let meeting = book.meetings[point.meeting].map { world.name(of: $0) } ?? .meeting
    let head = Phrase.treatedAt(
      meeting, point: world.number(of: point), index.result(of: point)?.phrase)
    let names = ReferenceNames(book, language)
    let decisions = index.decisions(under: point.id).flatMap { decision in
      world.pageRows(
        Phrase.decision(decision, to: names.recipient(of: decision))[language], indent: "  ",
        subject: .record(decision.reference))
    }
    let followUps = index.followUps(from: point.id).flatMap { followUp in
      let state = cells(of: .entity(followUp.reference)).cell("status")
      return world.pageRows(
        world.title(of: followUp.reference)[language] + (state.map { "  " + $0.text } ?? ""),
        indent: "  ", subject: .record(followUp.reference))
    }
    let notes = (point.notes?.nonEmpty).map { world.pageRows($0, indent: "  ") } ?? []
    return [Page.Row("")]
      + world.pageRows(head[language], subject: .record(point.reference)) + notes + decisions
      + followUps
  }
}
