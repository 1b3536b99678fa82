/// What is known of the terminal, for whoever helps from afar.
package struct TerminalFacts: Hashable, Sendable {
  /// The value of TERM.
  package var name: String
  /// The descriptions that were tried, the one in use last.
  package var tried: [String]
  /// Colours the description promises; 0 without colour.
  package var colours: Int
  /// Whether signs are sent as UTF-8 rather than ASCII.
  package var isUTF8: Bool
  package var usesMouse: Bool

  package init(
    name: String, tried: [String] = [], colours: Int = 0, isUTF8: Bool = true,
    usesMouse: Bool = true
  ) {
    self.name = name
    self.tried = tried
    self.colours = colours
    self.isUTF8 = isUTF8
    self.usesMouse = usesMouse
  }
}
