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

  /// The events of one read, with letters that cannot have been typed turned into a paste.
  ///
  /// Four or more letters in one read outside a field are a paste in a terminal that does not
  /// mark pastes, or a cat on the keyboard; they must not run commands.
  package func guarded(_ events: [Event]) -> [Event] {
    guard events.lazy.filter(\.isLetter).count >= 4 else { return events }
    var trial = self
    var strayLetters = 0
    for event in events {
      if event.isLetter, !trial.acceptsText { strayLetters += 1 }
      _ = trial.update(.event(event))
    }
    guard strayLetters >= 4 else { return events }
    return [.paste(String(events.compactMap(\.letter)))]
  }
}

extension Event {
  fileprivate var letter: Character? {
    if case .key(.character(let character)) = self, character.isLetter { character } else { nil }
  }

  fileprivate var isLetter: Bool { letter != nil }
}

extension Model {
  /// Whether the screen shows the time, so that it is drawn again each minute.
  package var wantsClock: Bool { index.runningMeeting != nil }
}
