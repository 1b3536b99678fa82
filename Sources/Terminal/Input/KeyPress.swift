/// One key as the terminal reports it; names follow the caps, not what a key does.
package enum KeyPress: Hashable, Sendable {
  /// A typed character; a blank is the space bar.
  case character(Character)
  case enter
  case escape
  case tab
  /// Tab with Shift.
  case backTab
  case backspace
  case delete
  case insert
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  /// F1 is 1; at most 12.
  case function(Int)
  /// A letter in lower case held with Ctrl; Ctrl-I, J, M, H and `[` are other keys to a terminal.
  case control(Character)
  /// A named key with what was held down; never a plain character with only Shift or Ctrl.
  indirect case modified(KeyPress, KeyModifiers)
}

/// Keys held down while another is pressed.
package struct KeyModifiers: OptionSet, Hashable, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  package static let shift = KeyModifiers(rawValue: 1)
  package static let alt = KeyModifiers(rawValue: 2)
  package static let control = KeyModifiers(rawValue: 4)
}

extension KeyPress {
  /// The key held with modifiers, in the one form that each combination has.
  package func with(_ modifiers: KeyModifiers) -> KeyPress {
    if modifiers.isEmpty { return self }
    if case .modified(let key, let held) = self { return key.with(held.union(modifiers)) }
    if case .character(let character) = self, modifiers.contains(.control),
      let letter = character.lowercased().first
    {
      return KeyPress.control(letter).with(modifiers.subtracting([.control, .shift]))
    }
    if case .character = self, modifiers == .shift { return self }
    if self == .tab, modifiers.contains(.shift) {
      return KeyPress.backTab.with(modifiers.subtracting(.shift))
    }
    return .modified(self, modifiers)
  }
}
