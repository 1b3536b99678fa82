import Domain
import Terminal

/// One key of the last row and what it does.
struct Hint: Equatable {
  /// Nil where no single key is meant.
  let key: KeyPress?
  let label: String
  let words: Phrase
  /// Whether it stays however narrow the screen is.
  let isPinned: Bool
  /// Only the key is left of a pinned hint where its words have no room.
  var isBare = false

  func text(in language: Language) -> String {
    isBare ? label : label + " " + words[language]
  }
}

extension [Hint] {
  /// As many whole hints as fit with the last cell left empty.
  ///
  /// What is least needed goes first, then the words of the pinned ones but the last, then the
  /// place's first; a pinned key never goes.
  func fitting(_ width: Int, in language: Language) -> [Hint] {
    var hints = self
    func isTooWide() -> Bool {
      hints.reduce(-1) { $0 + columns(of: $1.text(in: language)) + 2 } >= width
    }
    while isTooWide(), hints.count(where: { !$0.isPinned }) > 1,
      let least = hints.lastIndex(where: { !$0.isPinned })
    {
      hints.remove(at: least)
    }
    while isTooWide(),
      let next = hints.dropLast().firstIndex(where: { $0.isPinned && !$0.isBare })
    {
      hints[next].isBare = true
    }
    if isTooWide(), hints.contains(where: \.isPinned) { hints.removeAll { !$0.isPinned } }
    return hints
  }
}

/// The last row: the few keys that matter now.
extension Model {
  func drawHints(on canvas: inout Canvas, in row: Rect) {
    var column = 1
    let hints = footerHints.fitting(row.size.width, in: language)
    for hint in hints {
      let start = Point(column: column, row: row.minY)
      if let key = hint.key {
        let room = columns(of: hint.text(in: language))
        canvas.mark(Rect(origin: start, size: Size(width: room, height: 1)), as: .key(key))
      }
      column += canvas.write(hint.label, at: start, style: Style(.hintKey)) + 1
      if !hint.isBare {
        let words = Point(column: column, row: row.minY)
        column += canvas.write(hint.words[language], at: words, style: Style(.hint)) + 1
      }
      column += 1
      if settings.isPlain, hint != hints.last {
        canvas.write(",", at: Point(column: column - 2, row: row.minY), style: Style(.hint))
      }
    }
  }

  /// What can be done here now, the most needed first; undo, menu and help always last.
  var footerHints: [Hint] {
    if let overlay = overlays.last { return hints(of: overlay) }
    if carry != nil { return world.lineHints(.dropHint, .putBackHint) }
    if list.isFiltering { return world.filterHints }
    if place == .meeting, meeting.isTyping {
      return completionHints + world.lineHints(.lineDone, .cancelButton)
    }
    let commands = CommandTable.commands(in: place).filter { $0.hint != nil }
    if place == .meeting { return meetingHints(of: commands) }
    let pinned: [CommandID] = [.undo, .menu, .help]
    let own = commands.filter { !pinned.contains($0.id) && $0.refusal(self) == nil }
      .sorted { $0.rank < $1.rank }
    return world.hints(of: own, then: pinned, of: commands, pinned: pinned)
  }

  /// The key that writes out what is offered in the line of a meeting.
  private var completionHints: [Hint] {
    guard meetingCompletion != nil else { return [] }
    let key = KeyPress.right
    return [Hint(key: key, label: key.words[language], words: .takeCompletion, isPinned: true)]
  }

  /// The keys of a running meeting in the order of their table; where it begins, attendance first.
  private func meetingHints(of commands: [Command]) -> [Hint] {
    let first: [CommandID] = world.isAtFirstPoint ? [.attendance] : []
    let last: [CommandID] = [.undo, .help]
    let own = commands.filter { !last.contains($0.id) && $0.refusal(self) == nil }
    let ordered = own.filter { first.contains($0.id) } + own.filter { !first.contains($0.id) }
    return world.hints(of: ordered, then: last, of: commands, pinned: [.note] + last)
  }
}

extension World {
  /// While a filter is typed letters are text, so only its own keys are told.
  fileprivate var filterHints: [Hint] {
    [(KeyPress.enter, Phrase.lineDone), (.tab, .completeHint), (.escape, .showAllHint)].map {
      Hint(key: $0, label: $0.words[language], words: $1, isPinned: $0 != .tab)
    }
  }

  fileprivate var presenterHints: [Hint] {
    let commands = CommandTable.commands(in: .meeting)
    let keys = [CommandID.nextPoint, .present].map { id in
      commands.first { $0.id == id }?.keys.first
    }
    return zip(keys, [Phrase.nextPointHint, .presenterFooter]).compactMap { key, words in
      key.map { Hint(key: $0, label: $0.words[language], words: words, isPinned: true) }
    }
  }

  /// The two keys of something that is not finished.
  fileprivate func lineHints(_ enter: Phrase, _ escape: Phrase) -> [Hint] {
    [(KeyPress.enter, enter), (.escape, escape)].map {
      Hint(key: $0, label: $0.words[language], words: $1, isPinned: true)
    }
  }

  fileprivate func hints(
    of own: [Command], then last: [CommandID], of all: [Command], pinned: [CommandID]
  ) -> [Hint] {
    (own + last.compactMap { id in all.first { $0.id == id } }).map { command in
      Hint(
        key: command.keys.first, label: command.keys.first?.words[language] ?? "",
        words: command.hint ?? command.title, isPinned: pinned.contains(command.id))
    }
  }
}

/// The hints of one row, three blanks between them, without those that have no room; the last,
/// which leads out, stays.
func wholeHints(_ row: String, to width: Int) -> String {
  let blank = "   "
  var hints = row.components(of: blank)
  while hints.count > 1, columns(of: hints.joined(separator: blank)) > width {
    hints.remove(at: hints.count - 2)
  }
  return hints.joined(separator: blank)
}

extension String {
  /// The parts between these signs; Foundation has it, and is not here.
  fileprivate func components(of separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: true).map(String.init)
  }
}
