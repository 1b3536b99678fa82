import Domain
import Terminal

/// The last row while something lies over a place.
extension Model {
  /// What lies on top says its keys instead of the place below it.
  func hints(of overlay: Overlay) -> [Hint] {
    func hint(_ key: KeyPress, _ words: Phrase) -> Hint {
      Hint(label: key.words[language], words: words, isPinned: false)
    }
    return switch overlay {
    case .form:
      [hint(.tab, .nextField), hint(.control("s"), .saveIt), hint(.escape, .cancelButton)]
    case .dialog: [hint(.right, .nextButton), hint(.enter, .choose), hint(.escape, .back)]
    case .page(let page) where page.adds != nil:
      [
        hint(.character(" "), .attendance), hint(.character("+"), .newSeat),
        hint(.escape, .closeIt),
      ]
    case .page(let page) where page.rows.contains { $0.target != nil }:
      [hint(.enter, .open), hint(.escape, .closeIt)]
    case .page: [hint(.escape, .closeIt)]
    case .menu, .palette, .help, .picker: [hint(.enter, .choose), hint(.escape, .closeIt)]
    }
  }
}
