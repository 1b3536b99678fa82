/// The one gate that everything shown passes: nothing that comes out steers the terminal, is
/// invisible, or moves a column.
///
/// Controls, directions, zero-width signs, tags and unassigned code points become `·`. Emoji joined
/// into one become separate ones without skin tones, and a base keeps at most three marks, composed
/// where there is a letter for it.
package func displayable(_ text: String) -> String {
  if text.unicodeScalars.allSatisfy(isSimple) { return text }
  var gate = DisplayGate()
  for scalar in text.unicodeScalars { gate.pass(scalar) }
  return String(gate.shown)
}

/// Whether a scalar may reach the terminal at all, on its own or as a mark.
func isShown(_ scalar: Unicode.Scalar) -> Bool {
  if isSimple(scalar) { return true }
  let properties = scalar.properties
  if properties.isDefaultIgnorableCodePoint { return false }
  switch properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse, .surrogate:
    return false
  default:
    return true
  }
}

/// The state of the gate within one text.
private struct DisplayGate {
  var shown = String.UnicodeScalarView()
  /// The latest scalar that takes columns; nil at the start.
  private var base: Unicode.Scalar?
  private var marks = 0

  private static let placeholder: Unicode.Scalar = "·"
  private static let mostMarks = 3

  mutating func pass(_ scalar: Unicode.Scalar) {
    if isSimple(scalar) {
      append(scalar)
    } else if isJoiner(scalar) {
      if !isSwallowedAfterBase(scalar) { append(Self.placeholder) }
    } else if !isShown(scalar) {
      append(Self.placeholder)
    } else if columns(of: scalar) == 0 {
      add(mark: scalar)
    } else if !(isSkinTone(scalar) && base?.properties.isEmojiModifierBase == true) {
      append(isWideBlank(scalar) ? " " : scalar)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    shown.append(scalar)
    base = scalar
    marks = 0
  }

  private mutating func add(mark: Unicode.Scalar) {
    guard let last = shown.last, let base else { return append(Self.placeholder) }
    if last == base, let letter = composed(base, mark) {
      shown.removeLast()
      append(letter)
    } else if marks < Self.mostMarks {
      shown.append(mark)
      marks += 1
    }
  }

  /// Joiners and variation selectors say how the sign before them looks, and only there.
  private func isSwallowedAfterBase(_ scalar: Unicode.Scalar) -> Bool {
    guard let base else { return false }
    if base.properties.isIdeographic { return scalar.value != 0x200D }
    return base.properties.isEmoji && (scalar.value == 0x200D || scalar.value >= 0xFE0E)
      && scalar.value <= 0xFE0F
  }
}

/// A joiner or a variation selector.
private func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
  default: false
  }
}

private func isSkinTone(_ scalar: Unicode.Scalar) -> Bool {
  (0x1F3FB...0x1F3FF).contains(scalar.value)
}

/// A blank of another width than one column in some font; the ideographic one is truly wide.
private func isWideBlank(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.generalCategory == .spaceSeparator && scalar.value != 0x3000
}
