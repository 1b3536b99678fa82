import Domain
import Terminal

/// The mouse is a twin of the arrow keys and Enter: wheel moves, a click focuses, again opens.
extension Model {
  mutating func handle(_ mouse: MouseEvent) -> [Effect] {
    guard !isTooSmall, carry == nil else { return [] }
    switch mouse.action {
    case .wheelUp: return handleInOverlay(.up) ?? perform(.moveUp)
    case .wheelDown: return handleInOverlay(.down) ?? perform(.moveDown)
    case .press(.left) where overlays.isEmpty: return click(at: mouse.point)
    default: return []
    }
  }

  private mutating func click(at point: Point) -> [Effect] {
    let body = layout.body
    guard place != .plan, place != .meeting, body.contains(point) else { return [] }
    var state = list
    state.scroll(height: body.height)
    let index = state.top + point.row - body.minY
    guard state.rows.indices.contains(index), !state.rows[index].isHeading else { return [] }
    if index == state.focusIndex { return perform(.open) }
    list.focus(state.rows[index])
    return []
  }
}
