import Domain
import Terminal

/// A row picked up with `f`: arrows carry it, Enter drops it, Esc puts it back.
///
/// Until it is dropped nothing is recorded; the way there is one undo step.
package struct Carry: Equatable, Sendable {
  let reference: EntityReference
  /// The book as it was when the row was picked up.
  var before: BookIndex
}

extension Model {
  mutating func pickUpFocused() {
    guard let reference = list.focused?.reference else { return }
    keepFocusedRow()
    carry = Carry(reference: reference, before: index)
    status = Status(.carrying(world.title(of: reference)))
  }

  /// All keys while something is carried; nil when nothing is.
  mutating func handleInCarrying(_ key: KeyPress) -> [Effect]? {
    guard let carry else { return nil }
    status = Status(.carrying(world.title(of: carry.reference)))
    switch key {
    case .enter: return drop(carry)
    case .escape: putBack(carry)
    default: move(carry, by: key)
    }
    return []
  }

  private mutating func move(_ carry: Carry, by key: KeyPress) {
    if let activity = book.activities[Identifier<Activity>(carry.reference)] {
      return move(activity, by: key)
    }
    for change in world.changes(carrying: carry.reference, by: key) { world.index.apply(change) }
    refreshLists()
    show(carry.reference)
  }

  /// A card goes across the columns, and where there are lanes up and down between them.
  private mutating func move(_ activity: Activity, by key: KeyPress) {
    let move: BoardMove? =
      switch key {
      case .left: self.move(of: activity, .left)
      case .right: self.move(of: activity, .right)
      case .up: self.move(of: activity, toLane: .up)
      case .down: self.move(of: activity, toLane: .down)
      default: nil
      }
    guard let move else { return }
    var ids = identifiers
    for change in book.telling(move.changes, by: actor, ids: &ids) { world.index.apply(change) }
    refreshLists()
    if key == .left || key == .right { turnBoard(to: move.target) }
    show(activity.reference)
    status = Status(.carrying(world.title(of: activity.reference), so: move.sentence))
  }

  private mutating func putBack(_ carry: Carry) {
    world.index = carry.before
    self.carry = nil
    refreshLists()
    show(carry.reference)
    status = Status(.putBack(world.title(of: carry.reference)))
  }

  private mutating func drop(_ carry: Carry) -> [Effect] {
    let carried = book
    world.index = carry.before
    self.carry = nil
    let changes = carried.changes(of: carry.reference.kind.type, since: book)
    let action: Action = carry.reference.kind == .activities ? .move : .reorder
    let effects = record(action, changes, said: .dropped(world.title(of: carry.reference)))
    refreshLists()
    show(carry.reference)
    return effects
  }

  mutating func show(_ row: RowKey) {
    if let reference = row.reference { show(reference) } else { list.focus(row) }
  }

  /// Puts the focus on a record of the place shown, turning a board to its column.
  mutating func show(_ reference: EntityReference) {
    if place == .plan { preparePlan(toShow: wholeShown(of: reference)) }
    refreshList()
    list.focus(.entity(wholeShown(of: reference)))
  }

  /// What is told of an activity is seen at the activity, but for lists of their own.
  private func wholeShown(of reference: EntityReference) -> EntityReference {
    guard place != .records else { return reference }
    return switch reference.kind {
    case .progress:
      book.progress.everKnown(Identifier(reference))?.activity.reference ?? reference
    case .undertakings:
      book.undertakings.everKnown(Identifier(reference))?.activity.reference ?? reference
    case .milestones:
      book.milestones.everKnown(Identifier(reference))?.activity.reference ?? reference
    case .subpoints:
      book.subpoints.everKnown(Identifier(reference))?.followUp.reference ?? reference
    default: reference
    }
  }
}

extension World {
  /// Where an arrow takes a point along its agenda.
  fileprivate func changes(carrying reference: EntityReference, by key: KeyPress) -> [Change] {
    guard let point = Identifier<Treatment>(reference) else { return [] }
    switch key {
    case .up: return changes(carrying: point, .up)
    case .down: return changes(carrying: point, .down)
    default: return []
    }
  }
}
