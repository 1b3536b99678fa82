/// A screen to draw on and a source of events.
package protocol Display: AnyObject {
  /// The size that the next canvas should have.
  var size: Size { get }
  /// The signs that lines can be drawn with.
  var lines: LineSet { get }
  /// Whether the keyboard sends another character set than UTF-8.
  var sawForeignBytes: Bool { get }

  /// What is known of the terminal; nil when there is none.
  var facts: TerminalFacts? { get }

  /// Shows the canvas and places the cursor; only what differs from the canvas before is sent.
  func present(_ canvas: Canvas)
  /// What has happened since the latest call, one read at a time; waits at most this many
  /// milliseconds, nil without end, and is empty when the time is up.
  func nextEvents(timeout milliseconds: Int?) -> [Event]
  /// Sends the whole screen again at the next `present`.
  func repaint()
  /// How roles look from the next canvas on, and whether clicks and the wheel are reported.
  func use(_ theme: Theme, mouse: Bool)
  /// Asks the terminal to put a text on its clipboard (OSC 52); whether it does is not known.
  func copy(_ text: String)
  /// Gives the terminal back to the shell until the program is continued.
  func suspend()
}
