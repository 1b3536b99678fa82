import Domain
import Terminal

/// Keys on a page: its own commands, moving about, and for a page that is a part of its place what
/// can be done with the row there.
extension Model {
  mutating func handle(_ key: KeyPress, in page: Page) -> [Effect] {
    if let command = CommandTable.command(for: key, on: page.content.name) {
      return perform(command)
    }
    var moved = page
    if moved.move(by: key) {
      replaceTop(.page(moved))
      return []
    }
    if let command = commandBelow(page, for: key) { return performBelow(command) }
    status = Status(.keyDoesNothingOnPage(key.words))
    return []
  }

  /// The page that lies on top.
  var page: Page? { if case .page(let page) = overlays.last { page } else { nil } }

  private func commandBelow(_ page: Page, for key: KeyPress) -> Command? {
    guard let command = CommandTable.command(for: key, in: place) else { return nil }
    switch page.content {
    case .details: return command.isListed ? command : nil
    case .conflicts: return [.undo, .redo].contains(command.id) ? command : nil
    default: return nil
    }
  }

  /// What cannot be done now says why, and the page stays.
  private mutating func performBelow(_ command: Command) -> [Effect] {
    if let reason = command.refusal(self) {
      status = Status(reason, .warning)
      return []
    }
    if page?.isDetails == true { closeTop() }
    let effects = perform(command)
    if page?.content == .conflicts { renew(conflictPage) }
    return effects
  }

  mutating func show(_ page: Page) { overlays.append(.page(page)) }

  /// Makes the page on top anew, with the focus where it was.
  mutating func renew(_ page: Page) {
    guard let earlier = self.page else { return }
    replaceTop(.page(page.keepingFocus(of: earlier)))
  }

  /// Where the row leads: to the record, or to what happened to one that is not there.
  mutating func followLink() -> [Effect] {
    guard let reference = page?.record else { return [] }
    guard book.presence(of: reference) == .present else { return [.readHistory(reference)] }
    closeTop()
    closePictures()
    go(to: reference)
    return []
  }

  mutating func restoreFocused() -> [Effect] {
    guard let reference = page?.record else { return [] }
    closeTop()
    return restore(reference)
  }
}

extension Page {
  /// The keys of the page that mean something now, as the last row and the foot of the page say
  /// them; those of the same name stand together.
  func hints(in model: Model) -> [Hint] {
    let commands = CommandTable.commands(on: content.name).filter { command in
      command.hint != nil && (hasSubjects || !command.needs.contains(.subject))
    }
    return commands.reduce(into: []) { hints, command in
      let label = command.keys.first?.words[model.language] ?? ""
      let words = command.hint ?? command.title
      if let last = hints.last, last.words == words {
        hints[hints.count - 1] = last.joined(with: label)
      } else {
        hints.append(
          Hint(
            key: command.keys.first, label: label, words: words,
            isPinned: command.keys.contains(.escape)))
      }
    }
  }
}

extension Hint {
  /// The same words for a row of keys, of which none is meant alone.
  fileprivate func joined(with label: String) -> Hint {
    let first = self.label.prefix { $0 != "-" }
    return Hint(key: nil, label: first + "-" + label, words: words, isPinned: isPinned)
  }
}
