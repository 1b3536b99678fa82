import Terminal

extension Theme {
  /// The names a theme is asked for by on the command line.
  var names: [String] {
    switch self {
    case .terminal: ["terminal", "terminalens"]
    case .light: ["light", "ljust"]
    case .dark: ["dark", "mörkt"]
    case .contrast: ["contrast", "kontrast"]
    case .colourless: ["none", "utan"]
    }
  }

  init?(named name: String) {
    guard let theme = Theme.allCases.first(where: { $0.names.contains(name) }) else { return nil }
    self = theme
  }
}
