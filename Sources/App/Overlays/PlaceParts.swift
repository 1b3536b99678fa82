import Domain
import Terminal

/// The parts of a place that Tab goes round in: its list, all about the row, and the queue.
enum PlacePart: Equatable {
  case list
  case details
  /// What the agenda shown can take up.
  case queue
}

extension Model {
  private var parts: [PlacePart] {
    let hasQueue =
      place == .agenda && agenda.shown == .agenda && refusalToChange == nil && refusalToFetch == nil
    return [.list] + (list.focused == nil ? [] : [.details]) + (hasQueue ? [.queue] : [])
  }

  var refusalToLeaveList: Phrase? { parts.count == 1 ? .noRow : nil }

  /// Leaves one part for the next, or backwards for the one before.
  mutating func step(from part: PlacePart, by step: Int) -> [Effect] {
    let parts = parts
    if part != .list { closeTop() }
    let place = (parts.firstIndex(of: part) ?? 0) + step + parts.count
    switch parts[place % parts.count] {
    case .list: break
    case .details: openFocused()
    case .queue: return fetchMatter()
    }
    return []
  }
}
