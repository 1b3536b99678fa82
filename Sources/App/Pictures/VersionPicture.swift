import Domain
import Terminal

/// Two versions of the plan side by side: what came, what went, what was changed.
extension World {
  func versionLines(
    _ older: Identifier<ActivityPlan>, _ newer: Identifier<ActivityPlan>, width: Int
  ) -> PictureLines {
    guard let older = book.plans.everKnown(older), let newer = book.plans.everKnown(newer) else {
      return PictureLines()
    }
    let comparison = index.comparison(of: older, with: newer)
    let names = Phrase.versionsCompared(
      title(of: older.reference), title(of: newer.reference) + .adopted(newer.adoptedDate))
    let head = wrapped(names[language], to: width).map { PictureLine($0) }
    let note = (newer.revisionNote?.nonEmpty).map { wrapped($0, to: width) } ?? []
    guard !comparison.isEmpty else {
      return PictureLines(lines: head + [PictureLine(Phrase.versionsAgree[language])])
    }
    return PictureLines(
      lines: head + note.map { PictureLine($0) }
        + section(.addedActivities, comparison.added.map { line(of: $0) })
        + section(.removedActivities, comparison.removed.map { line(of: $0) })
        + section(.changedActivities, comparison.changed.map { line(of: $0) }))
  }

  private func section(_ title: Phrase, _ lines: [PictureLine]) -> [PictureLine] {
    let heading = Phrase.laneCount(title, lines.count)[language]
    return [PictureLine(""), PictureLine(heading, .title)]
      + (lines.isEmpty ? [PictureLine("  " + Phrase.none[language])] : lines)
  }

  private func line(of line: PlanComparison.Line) -> PictureLine {
    let due = line.activity.due.map { Phrase.dueIn(String($0.text.prefix(7))) }
    let words =
      Phrase(verbatim: "\(line.activity.number) \(line.activity.title)")
      + (due ?? Phrase(verbatim: ""))
      + (line.reason.map { .leftOut(because: $0) } ?? Phrase(verbatim: ""))
    return PictureLine("  " + words[language], words: words, target: target(of: line.id))
  }

  private func line(of revision: PlanComparison.Revision) -> PictureLine {
    let words = Phrase(
      verbatim: "\(revision.after.number) \(revision.after.title): "
        + differences(revision).joined(separator: "; "))
    return PictureLine("  " + words[language], words: words, target: target(of: revision.id))
  }

  private func target(of id: Identifier<Activity>) -> PictureLine.Target? {
    book.activities[id] == nil ? nil : .go(id.reference)
  }

  /// Each field that is not the same, as "Klar senast 2026-02-28 → 2026-06-30".
  private func differences(_ revision: PlanComparison.Revision) -> [String] {
    let names = ReferenceNames(book, language)
    return revision.after.differences(from: revision.before).map { key in
      func words(_ planned: PlannedActivity) -> String {
        planned.words(key, names: names, language) ?? Phrase.notSaid[language]
      }
      let label = Activity.label(key)[language]
      return "\(label) \(words(revision.before)) → \(words(revision.after))"
    }
  }
}
