import Domain
import Terminal

/// A click that focused something; the list may have moved under it.
struct Click: Equatable, Sendable {
  let point: Point
  let target: ClickTarget
}

/// The mouse is a twin of the keys: the wheel moves, a click does what the keys it stands for do.
extension Model {
  mutating func handle(_ mouse: MouseEvent) -> [Effect] {
    guard !world.isTooSmall, carry == nil else { return [] }
    let earlier = latestClick
    if mouse.action != .release(.left) { latestClick = nil }
    switch mouse.action {
    case .wheelUp: return handleInOverlay(.up) ?? perform(.moveUp)
    case .wheelDown: return handleInOverlay(.down) ?? perform(.moveDown)
    case .press(.left): return click(at: mouse.point, after: earlier)
    default: return []
    }
  }

  /// A click where the one before it focused something opens it, however long that took.
  private mutating func click(at point: Point, after earlier: Click?) -> [Effect] {
    let target = view().target(at: point)
    if let earlier, point == earlier.point || target == earlier.target {
      if case .form? = overlays.last { return [] }
      return handle(.enter)
    }
    latestClick = target.map { Click(point: point, target: $0) }
    return act(on: target)
  }

  private mutating func act(on target: ClickTarget?) -> [Effect] {
    switch target {
    case .key(let key):
      latestClick = nil
      return pressHint(key)
    case .item(let index, let key):
      focusItem(index)
      if let key {
        latestClick = nil
        return handle(key)
      }
    case .card(let column, let row): focusCard(column, row)
    case .head(let column):
      latestClick = nil
      orderByColumn(at: column)
    case nil: break
    }
    return []
  }

  private mutating func focusCard(_ column: Int, _ row: Int) {
    if case .picture(var picture) = overlays.last {
      (picture.line, picture.spot) = (row, column)
      return replaceTop(.picture(picture))
    }
    plan.column = column
    refreshList()
    focusItem(row)
  }

  /// A tab means its command also while a filter is typed, where the key is a letter.
  private mutating func pressHint(_ key: KeyPress) -> [Effect] {
    guard case .character = key, overlays.isEmpty, list.isFiltering, place != .meeting,
      let command = CommandTable.command(for: key, in: place)
    else { return handle(key) }
    list.isFiltering = false
    return perform(command)
  }

  /// Focuses what stands at a place in the topmost list, menu, page, dialog or form.
  private mutating func focusItem(_ index: Int) {
    guard let top = overlays.last else {
      if list.rows.indices.contains(index) { list.focus(list.rows[index]) }
      return
    }
    switch top {
    case .form(var form):
      form.focus(stop: index, in: world)
      replaceTop(.form(form))
    case .menu(var menu):
      if menu.item == nil { menu.group = index } else { menu.item = index }
      replaceTop(.menu(menu))
    case .palette(var palette):
      palette.highlighted = index
      replaceTop(.palette(palette))
    case .help(var help):
      help.highlighted = index
      replaceTop(.help(help))
    case .dialog(var dialog):
      dialog.focused = index
      replaceTop(.dialog(dialog))
    case .page(var page):
      page.focused = index
      replaceTop(.page(page))
    case .picker(var picker):
      picker.highlighted = index
      replaceTop(.picker(picker))
    case .calendar(var calendar):
      calendar.focus(day: index)
      replaceTop(.calendar(calendar))
    case .welcome(var welcome):
      welcome.highlighted = Welcome.Beginning(rawValue: index) ?? welcome.highlighted
      replaceTop(.welcome(welcome))
    case .guide(let guide): replaceTop(.guide(Guide(block: index, query: guide.query)))
    case .picture(var picture):
      guard let line = stop(atPlainRow: index, of: picture) else { return }
      (picture.line, picture.spot) = (line, 0)
      replaceTop(.picture(picture))
    }
  }
}

extension Place {
  /// The key of its tab.
  var key: KeyPress? { CommandTable.commands(.go(to: self)).first?.keys.first }
}
