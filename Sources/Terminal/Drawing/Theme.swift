/// How roles are turned into looks; meaning never hangs on it.
package enum Theme: String, CaseIterable, Hashable, Sendable {
  /// The terminal's own two colours, with bold and reverse.
  case terminal
  case light
  case dark
  case contrast
  /// No colours at all; bold, reverse and underline only.
  case colourless = "none"
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
  /// The look of a role on a terminal with so many colours.
  ///
  /// No colour stands within reverse, where some terminals lose it. With fewer than 256 colours a
  /// theme has black and white alone: what the others look like is the user's affair, and none of
  /// them is readable on both dark and white in all the usual palettes.
  package func look(of role: Role, colours: Int = 256) -> Look {
    var look = Self.plainLook(of: role)
    guard let palette = palette(colours) else { return look }
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

  /// Colours of at least 4.5 to 1 against the background; the two accents are blue and orange,
  /// which no common colour blindness takes for each other.
  private struct Palette {
    var text: Int
    var background: Int
    var warm: Int
    var cold: Int

    static func two(_ text: Int, on background: Int) -> Palette {
      Palette(text: text, background: background, warm: text, cold: text)
    }
  }

  private func palette(_ colours: Int) -> Palette? {
    let white = colours >= 16 ? 15 : 7
    switch self {
    case .terminal, .colourless: return nil
    case _ where colours < 8: return nil
    case .dark where colours >= 256:
      return Palette(text: 252, background: 234, warm: 214, cold: 75)
    case .light where colours >= 256:
      return Palette(text: 16, background: 231, warm: 130, cold: 26)
    case .contrast where colours >= 256: return .two(231, on: 16)
    case .light: return .two(0, on: white)
    case .dark: return .two(7, on: 0)
    case .contrast: return .two(white, on: 0)
    }
  }
}
