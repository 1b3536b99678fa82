package import Domain
import Terminal

/// What is shown again after an erasure, for which the model starts over so that nothing in memory
/// holds what is gone.
package struct AfterErasing: Equatable, Sendable {
  let place: Place
  let kind: Kind
  /// Where one stood on the page of what may be disposed of; nil where it did not lie open.
  let row: Int?
  /// The texts in which the name stands still.
  let mentions: [EntityReference]
}

extension Model {
  /// What to go back to, from before it is done.
  package func afterErasing(_ subject: ErasureSubject) -> AfterErasing {
    let pages = overlays.compactMap { if case .page(let page) = $0 { page } else { nil } }
    let mentions =
      subject.field == nil
      ? book.nameOfErasable(subject.reference).map {
        book.mentions(of: $0, except: subject.reference)
      }
      : nil
    return AfterErasing(
      place: place == .meeting ? .today : place, kind: records.kind,
      row: pages.last { $0.content == .disposal }?.focused, mentions: mentions ?? [])
  }

  /// Back to the row that came after the one that went; on top lie the texts that name somebody
  /// still, for Enter to lead to.
  mutating func goOn(_ after: AfterErasing, said sentence: Phrase) {
    records.kind = after.kind
    go(to: after.place)
    if let row = after.row {
      var page = world.disposalPage
      page.focused = min(row, max(0, page.rows.count - 1))
      if page.subject == nil { page.focused = page.rows.lastIndex { $0.subject != nil } ?? 0 }
      show(page)
    }
    if !after.mentions.isEmpty { show(world.mentionsPage(of: after.mentions)) }
    status = Status(sentence, .success)
  }
}

extension World {
  fileprivate func mentionsPage(of mentions: [EntityReference]) -> Page {
    Page(
      .links, title: .nameStandsStill(mentions.count),
      rows: mentions.flatMap {
        pageRows(kindAndName(of: $0)[language], subject: .record($0))
      })
  }

  func kindAndName(of reference: EntityReference) -> Phrase {
    .kindName(reference.kind) + Phrase(verbatim: " ") + title(of: reference)
  }
}
