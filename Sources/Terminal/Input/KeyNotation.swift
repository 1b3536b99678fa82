/// Keys as text: `a`, `+`, `space`, `enter`, `ctrl-n`, `shift-left`, `f1`.
///
/// A single sign stands for itself, in its own case; names may be written in either case. Several
/// keys stand with blanks between them.
extension KeyPress {
  /// The key of a notation, or nil when there is no such key.
  package init?(notation: some StringProtocol) {
    var rest = String(notation)
    var held: KeyModifiers = []
    while let (modifier, tail) = Self.leadingModifier(of: rest) {
      held.insert(modifier)
      rest = tail
    }
    guard let key = Self.plainKey(rest) else { return nil }
    self = key.with(held)
  }

  /// The keys of a line such as `down down enter`, or the first word that is no key.
  package static func keys(in line: String) -> Result<[KeyPress], UnknownKey> {
    var keys: [KeyPress] = []
    for word in line.split(whereSeparator: \.isWhitespace) {
      guard let key = KeyPress(notation: word) else {
        return .failure(UnknownKey(notation: String(word)))
      }
      keys.append(key)
    }
    return .success(keys)
  }

  /// The text that gives this key when read again.
  package var notation: String {
    switch self {
    case .character(" "): "space"
    case .character(let character): String(character)
    case .function(let number): "f\(number)"
    case .control(" "): "ctrl-space"
    case .control(let letter): "ctrl-\(letter)"
    case .modified(let key, let held): held.prefix + key.notation
    case .backTab: "shift-tab"
    default: Self.names.first { $0.key == self }?.name ?? ""
    }
  }

  /// The key as it is written for people: `Ctrl-N`, `Shift-Tab`, `PgUp`, `F1`.
  package var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(" "): "Ctrl-Space"
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .modified(let key, let held): held.label + key.label
    case .backTab: "Shift-Tab"
    case .function(let number): "F\(number)"
    default: Self.names.first { $0.key == self }?.label ?? ""
    }
  }

  private static let names: [(key: KeyPress, name: String, label: String)] = [
    (.enter, "enter", "Enter"), (.escape, "esc", "Esc"), (.tab, "tab", "Tab"),
    (.backspace, "backspace", "Backspace"), (.delete, "del", "Del"), (.insert, "ins", "Ins"),
    (.up, "up", "Up"), (.down, "down", "Down"), (.left, "left", "Left"),
    (.right, "right", "Right"), (.home, "home", "Home"), (.end, "end", "End"),
    (.pageUp, "pgup", "PgUp"), (.pageDown, "pgdn", "PgDn"), (.character(" "), "space", "Space"),
    (.escape, "escape", "Esc"), (.delete, "delete", "Del"), (.insert, "insert", "Ins"),
    (.pageUp, "pageup", "PgUp"), (.pageDown, "pagedown", "PgDn"),
  ]

  private static func plainKey(_ text: String) -> KeyPress? {
    if text.count == 1, let character = text.first { return .character(character) }
    let name = text.lowercased()
    if name.first == "f", let number = Int(name.dropFirst()) {
      return (1...12).contains(number) ? .function(number) : nil
    }
    return names.first { $0.name == name }?.key
  }

  private static func leadingModifier(of text: String) -> (KeyModifiers, String)? {
    for (modifier, name) in KeyModifiers.names {
      let prefix = name.lowercased() + "-"
      guard text.lowercased().hasPrefix(prefix), text.count > prefix.count else { continue }
      return (modifier, String(text.dropFirst(prefix.count)))
    }
    return nil
  }
}

/// A word that stands for no key.
package struct UnknownKey: Error, Hashable, Sendable {
  package let notation: String
}

extension KeyModifiers {
  fileprivate static let names: [(KeyModifiers, String)] = [
    (.control, "Ctrl"), (.alt, "Alt"), (.shift, "Shift"),
  ]

  fileprivate var label: String {
    Self.names.filter { contains($0.0) }.map { $0.1 + "-" }.joined()
  }

  fileprivate var prefix: String { label.lowercased() }
}
