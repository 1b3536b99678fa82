import Domain
import Terminal

/// Keys as they are written for people: arrows by their words, everything else as on the keycap.
extension KeyPress {
  var words: Phrase {
    switch self {
    case .up: Phrase("Upp", "Up")
    case .down: Phrase("Ned", "Down")
    case .left: Phrase("Vänster", "Left")
    case .right: Phrase("Höger", "Right")
    case .backspace: Phrase("Backsteg", "Backspace")
    case .modified(let key, .shift): Phrase(verbatim: "Shift-") + key.words
    default: Phrase(verbatim: label)
    }
  }
}
