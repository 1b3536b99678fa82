import Domain
package import Terminal

extension Model {
  /// Whether a letter goes into a field now instead of being a command.
  package var acceptsText: Bool {
    switch overlays.last {
    case .form, .palette, .picker, .calendar, .help: true
    case .guide(let guide): guide.query != nil
    case .menu, .dialog, .page, .picture, .welcome: false
    case nil: place == .meeting ? meeting.isTyping : list.isFiltering
    }
  }

  /// The events of one read, with text that cannot have been typed turned into a paste.
  ///
  /// Where pastes are not marked they arrive as keys in one read, and so do keys on a slow line.
  /// Such a read is text, and runs nothing, when it has nothing but text in it, four letters or
  /// more, and either two different letters that would run commands, one that would end the
  /// program, or three lines outside a field. So a key pressed again and again, arrows among
  /// letters, and one letter that opens the field the rest is typed in are keys, however many come
  /// at once.
  package func guarded(_ events: [Event]) -> [Event] {
    guard events.lazy.filter(\.isLetter).count >= 4 else { return events }
    let text = events.compactMap(\.text)
    guard text.count == events.count,
      runsCommands(events) || isSeveralLines(text) || isTabbed(text)
    else {
      return events
    }
    return [.paste(String(text))]
  }

  /// Whether two different letters would be commands, or one quit, were the events keys.
  private func runsCommands(_ events: [Event]) -> Bool {
    var trial = self
    var commands: Set<Character> = []
    for event in events {
      if let text = event.text, text.isLetter, !trial.acceptsText { commands.insert(text) }
      if commands.count > 1 { return true }
      if trial.update(.event(event)).contains(.quit) { return true }
    }
    return false
  }

  /// Text with a tab inside is no wish to have something written out: nobody saw it offered.
  private func isTabbed(_ text: [Character]) -> Bool {
    guard place == .meeting, meeting.isTyping, overlays.isEmpty,
      let tab = text.firstIndex(of: "\t")
    else { return false }
    return text[tab...].contains { $0.isLetter }
  }

  private func isSeveralLines(_ text: [Character]) -> Bool {
    !acceptsText && text.split(whereSeparator: \.isNewline).count > 2
  }
}

extension Event {
  /// What the key would be in a text; nil for a key that no text has.
  fileprivate var text: Character? {
    switch self {
    case .key(.character(let character)): character
    case .key(.enter): "\n"
    case .key(.tab): "\t"
    default: nil
    }
  }

  fileprivate var isLetter: Bool { text?.isLetter == true }
}

extension World {
  /// Whether the screen shows the time, so that it is drawn again each minute.
  package var wantsClock: Bool { index.runningMeeting != nil }
}
