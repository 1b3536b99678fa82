import Domain
import Terminal

/// Choosing rows, so that the next change is made to all of them at once.
extension Model {
  mutating func chooseFocused() {
    guard let key = list.focused else { return }
    list.chosen.formSymmetricDifference([key])
  }

  /// All that are shown; once more none of them.
  mutating func chooseAllShown() {
    let shown = shownRows
    list.chosen = list.chosen.isSuperset(of: shown) ? [] : list.chosen.union(shown)
  }

  /// The rows that can be seen by moving about: those of the list, or every card of the board.
  private var shownRows: Set<RowKey> {
    guard place == .plan else { return Set(list.rows.filter { !$0.isHeading }) }
    return Set(boardColumns().flatMap { $0.cards.map { .entity($0.reference) } })
  }

  /// How many rows are chosen, and how many of them a filter or a group hides.
  var chosenWords: Phrase? {
    let chosen = list.chosen
    guard !chosen.isEmpty else { return nil }
    let seen =
      place == .plan
      ? chosen.intersection(shownRows).count : list.rows.count { chosen.contains($0) }
    return .chosenCount(chosen.count, hidden: chosen.count - seen)
  }

  /// The chosen rows in the order of the list; those of another group of the place come last.
  private var chosenInOrder: [RowKey] {
    let all = list.all.filter(list.chosen.contains)
    let rest = list.chosen.subtracting(all).sorted { $0.order < $1.order }
    return all + rest
  }

  /// Forgets the choice of what is no longer in the book.
  mutating func forgetRemovedChoices() {
    for place in lists.keys {
      guard let chosen = lists[place]?.chosen, !chosen.isEmpty else { continue }
      let kept = chosen.filter { row in
        row.reference.map { book.presence(of: $0) == .present } ?? true
      }
      lists[place]?.chosen = kept
    }
  }

  // MARK: Changing all of them
  /// Whether a command is about the chosen rows now, and not about the focused one.
  func isAboutChosen(_ command: Command) -> Bool {
    command.runOnMany != nil && place != .meeting && !list.chosen.isEmpty
  }

  /// Runs a command on all chosen rows; asks first when some of them cannot be seen.
  mutating func runOnChosen(_ command: Command) -> [Effect] {
    let rows = chosenInOrder
    let seen = shownRows
    let shown = rows.filter(seen.contains)
    guard shown.count < rows.count else { return run(command.id, on: rows) }
    var buttons = [Dialog.Button(title: .leaveThem, answer: .leave)]
    if !shown.isEmpty {
      buttons.append(
        Dialog.Button(
          title: .onlyShown(shown.count), answer: .changeChosen(command.id, shown)))
    }
    buttons.append(
      Dialog.Button(title: .allChosen(rows.count), answer: .changeChosen(command.id, rows)))
    overlays.append(
      .dialog(
        Dialog(
          title: .whichChosen, lines: [.chosenAreHidden(rows.count, rows.count - shown.count)],
          buttons: buttons)))
    return []
  }

  /// Runs a command of the place on these rows, as one undo step.
  mutating func run(_ id: CommandID, on rows: [RowKey]) -> [Effect] {
    CommandTable.command(id, in: place)?.runOnMany?(&self, rows) ?? []
  }

  /// Records what was done to many records as one step; the choice is used up by it.
  mutating func recordMany(
    _ action: Action, _ changes: [Change], reason: String? = nil
  ) -> [Effect] {
    guard let kind = changes.first?.kind else {
      status = Status(.nothingChanged)
      return []
    }
    let count = Set(changes.lazy.filter { $0.kind == kind }.map { EntityReference($0) }).count
    let effects = record(
      action, changes, reason: reason,
      said: (.action(action) + Phrase(verbatim: " ") + .counted(count, kind)).undoable)
    list.chosen = []
    return effects
  }
}

extension RowKey {
  /// Any order, as long as it is always the same; only records and commitments are ever chosen.
  fileprivate var order: EntityReference {
    switch self {
    case .entity(let reference): reference
    case .commitment(let commitment):
      EntityReference(
        .assessments, RawIdentifier(high: 0, low: UInt64(Commitment.position(of: commitment))))
    case .heading, .todo, .progress: EntityReference(.settings, RawIdentifier(high: 0, low: 0))
    }
  }
}
