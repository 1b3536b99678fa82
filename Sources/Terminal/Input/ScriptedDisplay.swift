/// A display for tests: hands out a list of events and keeps the canvases it is shown.
package final class ScriptedDisplay: Display {
  package private(set) var size: Size
  package let lines: LineSet
  package var sawForeignBytes = false
  package var facts: TerminalFacts?
  /// All canvases in the order they were shown.
  package private(set) var canvases: [Canvas] = []
  /// How many times the program asked to pause.
  package private(set) var suspensions = 0
  private var events: ArraySlice<Event>

  package init(size: Size, events: [Event], lines: LineSet = .unicode) {
    self.size = size
    self.lines = lines
    self.events = events[...]
  }

  /// The latest canvas as text; empty before the first.
  package var text: String { canvases.last?.text() ?? "" }

  package func present(_ canvas: Canvas) {
    canvases.append(canvas)
  }

  /// One event a call; when the list is at its end the input is closed.
  package func nextEvents(timeout milliseconds: Int?) -> [Event] {
    let event = events.popFirst() ?? .inputClosed
    if case .resized(let size) = event { self.size = size }
    return [event]
  }

  package func repaint() {}

  /// The texts that were sent to the clipboard.
  package private(set) var copied: [String] = []

  package func copy(_ text: String) {
    copied.append(text)
  }

  package private(set) var theme = Theme.terminal
  package private(set) var reportsMouse = true

  package func use(_ theme: Theme, mouse: Bool) {
    self.theme = theme
    reportsMouse = mouse
  }

  package func suspend() {
    suspensions += 1
  }
}
