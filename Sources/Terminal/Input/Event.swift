/// Something that happened to the terminal.
package enum Event: Hashable, Sendable {
  case key(KeyPress)
  /// Text pasted in one go: no controls but newline and tab, at most 64 kB.
  case paste(String)
  case mouse(MouseEvent)
  /// The window has this size; drags arrive as few events.
  case resized(Size)
  /// Another program asks this one to pause; answered with `Display.suspend()`.
  case suspend
  /// Back on the screen after a pause; everything is painted anew.
  case resumed
  /// Asked to end, by SIGTERM or SIGQUIT.
  case terminate
  /// The window or the connection is gone.
  case hangUp
  /// SIGINT from outside; Ctrl-C at the keyboard is a key.
  case interrupted
  /// No input can come any more.
  case inputClosed
}

/// What the mouse did, and in which cell.
package struct MouseEvent: Hashable, Sendable {
  package var action: Action
  /// Counted from 0 at the upper left.
  package var point: Point

  package init(_ action: Action, at point: Point) {
    self.action = action
    self.point = point
  }

  /// Movement is not reported.
  package enum Action: Hashable, Sendable {
    case press(Button)
    case release(Button)
    case wheelUp
    case wheelDown
  }

  /// The three buttons that every mouse has.
  package enum Button: Hashable, Sendable {
    case left
    case middle
    case right
  }
}
