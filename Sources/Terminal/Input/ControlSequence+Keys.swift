/// The keys of xterm, PuTTY, rxvt, the Linux console and those that follow them; TERM is not asked.
extension ControlSequence {
  func startsPaste(final: UInt8) -> Bool {
    kind == .csi && final == 0x7E && numbers() == [200]
  }

  /// The key, or nil for an answer, a report or something unknown.
  func key(final: UInt8) -> KeyPress? {
    guard let numbers = numbers(), !isKeyRelease else { return nil }
    let letter = Character(Unicode.Scalar(final))
    return switch (kind, letter) {
    case (.ss3, _): Self.ss3Key(letter, numbers)
    case (.csi, "~"): Self.tildeKey(numbers)
    case (.csi, "^"): numbers.count == 1 ? Self.numberedKey(numbers[0])?.with(.control) : nil
    case (.csi, "$"): numbers.count == 1 ? Self.numberedKey(numbers[0])?.with(.shift) : nil
    case (.csi, "@"):
      numbers.count == 1 ? Self.numberedKey(numbers[0])?.with([.control, .shift]) : nil
    case (.csi, "u"): Self.coded(numbers.first, Self.modifiers(numbers.dropFirst().first))
    case (.csi, "a"..."d"):
      numbers.isEmpty ? Self.arrow(letter.uppercased())?.with(.shift) : nil
    default: Self.letterKey(letter, numbers)
    }
  }

  /// What stands before the final byte of `CSI 1 ; modifiers letter`; a cursor report is no F3.
  private static func letterKey(_ letter: Character, _ numbers: [Int]) -> KeyPress? {
    guard numbers.count <= 2, (numbers.first ?? 1) <= 1 else { return nil }
    let held = modifiers(numbers.dropFirst().first)
    switch letter {
    case "P": return KeyPress.function(1).with(held)
    case "Q": return KeyPress.function(2).with(held)
    case "S": return KeyPress.function(4).with(held)
    case "Z": return KeyPress.backTab.with(held.subtracting(.shift))
    case "H": return KeyPress.home.with(held)
    case "F": return KeyPress.end.with(held)
    default: return arrow(String(letter))?.with(held)
    }
  }

  private static func ss3Key(_ letter: Character, _ numbers: [Int]) -> KeyPress? {
    let held = modifiers(numbers.last)
    switch letter {
    case "R": return KeyPress.function(3).with(held)
    case "M": return KeyPress.enter.with(held)
    case "I": return KeyPress.tab.with(held)
    case " ": return .character(" ")
    case "X": return .character("=")
    case "j"..."y": return letter.asciiValue.map { keypadSign($0) }
    case "a"..."d": return arrow(letter.uppercased())?.with(.control)
    default: return letterKey(letter, numbers.isEmpty ? [] : [1, numbers.last ?? 1])
    }
  }

  /// The number pad in application mode: `j` is `*`, `p` is `0`, in the order of ASCII.
  private static func keypadSign(_ letter: UInt8) -> KeyPress {
    .character(Character(Unicode.Scalar(letter - 0x40)))
  }

  private static func arrow(_ letter: String) -> KeyPress? {
    switch letter {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    default: nil
    }
  }

  private static func tildeKey(_ numbers: [Int]) -> KeyPress? {
    if numbers.count == 3, numbers[0] == 27 { return coded(numbers[2], modifiers(numbers[1])) }
    guard let number = numbers.first, numbers.count <= 2 else { return nil }
    return numberedKey(number)?.with(modifiers(numbers.dropFirst().first))
  }

  private static func numberedKey(_ number: Int) -> KeyPress? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  /// A key told by its code point (modifyOtherKeys, CSI u); the private range is not read.
  private static func coded(_ code: Int?, _ held: KeyModifiers) -> KeyPress? {
    guard let code, let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else {
      return nil
    }
    switch code {
    case 8, 127: return KeyPress.backspace.with(held)
    case 9: return KeyPress.tab.with(held)
    case 10, 13: return KeyPress.enter.with(held)
    case 27: return KeyPress.escape.with(held)
    default:
      guard isShown(scalar), columns(of: scalar) > 0 else { return nil }
      return KeyPress.character(Character(scalar)).with(held)
    }
  }

  /// One more than a sum of 1 Shift, 2 Alt, 4 Ctrl; what lies above, such as Num Lock, is ignored.
  private static func modifiers(_ number: Int?) -> KeyModifiers {
    KeyModifiers(rawValue: (max(1, number ?? 1) - 1) & 7)
  }

  /// A report of the SGR kind; movement is left out, and the point is counted from 0.
  func mouse(final: UInt8) -> MouseEvent? {
    guard kind == .csi, final == 0x4D || final == 0x6D,
      let numbers = numbers(after: [0x3C]), numbers.count == 3, numbers[1] > 0, numbers[2] > 0,
      let action = Self.action(numbers[0], isRelease: final == 0x6D)
    else { return nil }
    return MouseEvent(action, at: Point(column: numbers[1] - 1, row: numbers[2] - 1))
  }

  private static func action(_ code: Int, isRelease: Bool) -> MouseEvent.Action? {
    let held = 4 | 8 | 16
    switch code & ~held {
    case 0: return isRelease ? .release(.left) : .press(.left)
    case 1: return isRelease ? .release(.middle) : .press(.middle)
    case 2: return isRelease ? .release(.right) : .press(.right)
    case 64: return isRelease ? nil : .wheelUp
    case 65: return isRelease ? nil : .wheelDown
    default: return nil
    }
  }
}
