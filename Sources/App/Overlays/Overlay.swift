import Domain
import Terminal

/// What lies over a place; the topmost gets the keys, Esc closes it.
package enum Overlay: Equatable, Sendable {
  case form(Form)
  case menu(Menu)
  case palette(Palette)
  case help(Help)
  case dialog(Dialog)
  case page(Page)
  case picker(Picker)
  case calendar(CalendarSheet)
  case guide(Guide)
  case welcome(Welcome)
  case picture(Picture)
}

extension Overlay {
  /// A picture stands in place of a list and has nothing of its own around it.
  var isPicture: Bool { if case .picture = self { true } else { false } }
}

extension Model {
  /// Gives a key to the topmost overlay; nil when there is none.
  mutating func handleInOverlay(_ key: KeyPress) -> [Effect]? {
    guard let top = overlays.last else { return nil }
    status = nil
    switch top {
    case .form(let form): return handle(key, in: form)
    case .menu(let menu): return handle(key, in: menu)
    case .palette(let palette): return handle(key, in: palette)
    case .help(let help): return handle(key, in: help)
    case .dialog(let dialog): return handle(key, in: dialog)
    case .page(let page): return handle(key, in: page)
    case .picker(let picker): return handle(key, in: picker)
    case .calendar(let calendar): return handle(key, in: calendar)
    case .guide(let guide): return handle(key, in: guide)
    case .welcome(let welcome): return handle(key, in: welcome)
    case .picture(let picture): return handle(key, in: picture)
    }
  }

  /// The key that leaves from anywhere asks when a form would be lost, and is no letter in any.
  mutating func quitFromOverlay(_ key: KeyPress) -> [Effect]? {
    guard key == GlobalCommands.quitAnywhere, let top = overlays.last, !isAtWelcome else {
      return nil
    }
    if case .dialog = top { return nil }
    status = nil
    let changed = overlays.lazy.compactMap { overlay -> Form? in
      if case .form(let form) = overlay, form.isChanged { form } else { nil }
    }.first
    guard let changed else { return perform(.quit) }
    overlays.append(.dialog(.quitWithForm(changed)))
    return []
  }

  mutating func pasteInOverlay(_ text: String) -> Bool {
    switch overlays.last {
    case .form(var form):
      form.paste(text)
      replaceTop(.form(form))
    case .palette(var palette):
      palette.query.insert(text.asQuery)
      replaceTop(.palette(palette))
    case .picker(var picker):
      picker.query.insert(text.asQuery)
      retype(&picker)
      replaceTop(.picker(picker))
    case .help(var help):
      help.query.insert(text)
      replaceTop(.help(help))
    case .guide(var guide):
      guard guide.query != nil else { break }
      guide.query?.insert(text)
      replaceTop(.guide(guide))
    case .calendar(var calendar):
      calendar.paste(text)
      replaceTop(.calendar(calendar))
    default: return !overlays.isEmpty
    }
    return true
  }

  mutating func replaceTop(_ overlay: Overlay) {
    if !overlays.isEmpty { overlays[overlays.count - 1] = overlay }
  }

  mutating func closeTop() { _ = overlays.popLast() }
}
