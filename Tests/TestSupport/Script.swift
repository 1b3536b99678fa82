package import App
package import Domain
package import Terminal

/// Drives the model with keys as a user would, and looks at the screen after every one.
///
/// What is asked to be saved is answered as saved, so a script goes on as on a sound disk.
package struct Script {
  package var model: Model
  /// Everything the model has asked for so far, in order.
  package private(set) var effects: [Effect] = []

  package init(start: Start) {
    model = Model(start: start)
  }

  /// Opens the example book in a place.
  package init(
    _ place: Place = .today, size: Size = .usual, _ settings: ViewSettings = ViewSettings(),
    book: Book? = nil
  ) throws {
    self.init(start: try Example.start(size: size, settings: settings, book: book))
    try send(.command(.go(to: place)))
  }

  /// Presses the keys of a line such as `down down enter`.
  package mutating func press(_ line: String) throws {
    for key in try KeyPress.keys(in: line).get() { try send(.event(.key(key))) }
  }

  /// Types a text sign by sign; a blank is the space bar.
  package mutating func type(_ text: String) throws {
    for sign in text { try send(.event(.key(.character(sign)))) }
  }

  /// Tells the model what happened, answers what it asks for, and looks at the screen.
  package mutating func send(_ message: Message) throws {
    if case .command(let id) = message, CommandTable.command(id, in: model.place) == nil {
      throw NoSuchCommand(id: id)
    }
    for effect in model.update(message) {
      effects.append(effect)
      if case .record = effect { _ = model.update(.saved(.saved)) }
      if case .readHistory(let reference) = effect {
        _ = model.update(.historyFound(reference, nil))
      }
      if case .readRemovals = effect { _ = model.update(.removalsFound(nil)) }
    }
    if let fault = ScreenFault(model) { throw ScriptFault(message, fault, screen) }
  }

  /// What the screen shows now.
  package var screen: String { model.view().text() }

  /// The screen's rows.
  package var rows: [String] {
    let canvas = model.view()
    return (0..<canvas.size.height).map(canvas.line)
  }

  /// The sentence in the last row but one, in the language of the screen.
  package var sentence: String { model.status?.sentence[model.language] ?? "" }

  /// The transactions that were asked to be saved.
  package var recorded: [Transaction] {
    effects.compactMap { if case .record(let transaction) = $0 { transaction } else { nil } }
  }

  /// The list of the place shown.
  package var list: ListState { model.lists[model.place] ?? ListState() }
}

/// A script names a command that the table does not have.
package struct NoSuchCommand: Error {
  let id: CommandID
}
