/// How roles are turned into looks; meaning never hangs on it.
package enum Theme: String, CaseIterable, Hashable, Sendable {
  /// The terminal's own two colours, with bold and reverse.
  case terminal
  case dark
  case light
  case contrast
}

/// The attributes of a cell, and its colours where the theme has its own.
package struct Look: Hashable, Sendable {
  package var isBold = false
  package var isReverse = false
  package var isUnderlined = false
  /// One of 256 colours; -1 is the terminal's own.
  package var foreground = -1
  /// One of 256 colours; -1 is the terminal's own.
  package var background = -1
}

extension Theme {
  /// The look of a role; no colour stands within reverse, where some terminals lose it.
  package func look(of role: Role) -> Look {
    var look = Self.plainLook(of: role)
    guard let palette else { return look }
    look.foreground = palette.text
    look.background = palette.background
    if look.isReverse { return look }
    switch role {
    case .warning, .error: look.foreground = palette.warm
    case .accent, .heading, .hintKey, .match: look.foreground = palette.cold
    default: break
    }
    return look
  }

  private static func plainLook(of role: Role) -> Look {
    switch role {
    case .text, .hint, .border, .success: Look()
    case .title, .heading, .chosen, .warning, .error, .accent, .hintKey: Look(isBold: true)
    case .selected, .current, .fieldFocused: Look(isReverse: true)
    case .field, .match: Look(isUnderlined: true)
    }
  }

  /// Colours of at least 4.5 to 1 against the background, and none that sets red against green.
  private struct Palette {
    var text: Int
    var background: Int
    var warm: Int
    var cold: Int
  }

  private var palette: Palette? {
    switch self {
    case .terminal: nil
    case .dark: Palette(text: 252, background: 234, warm: 214, cold: 75)
    case .light: Palette(text: 16, background: 231, warm: 130, cold: 26)
    case .contrast: Palette(text: 231, background: 16, warm: 231, cold: 231)
    }
  }
}
