import Domain
import Terminal

/// The last row while something lies over a place.
extension Model {
  /// What lies on top says its keys instead of the place below it.
  func hints(of overlay: Overlay) -> [Hint] {
    switch overlay {
    case .form(let form):
      hints(of: form).map { hint($0.key, $0.words) } + [
        hint(.tab, .nextField), hint(.control("s"), form.saveTitle),
        hint(.escape, form.cancelTitle),
      ]
    case .dialog: [hint(.right, .nextButton), hint(.enter, .choose), hint(.escape, .back)]
    case .page(let page): page.hints(in: self) + [hint(.character("?"), .help)]
    case .welcome, .guide, .calendar: hintsOfReading(overlay)
    case .picture(let picture):
      (focusedSpot(of: picture)?.target == nil ? [] : [hint(.enter, .open)])
        + [
          hint(.escape, .back), hint(.character("m"), .menu), hint(.character("?"), .help),
        ]
    case .picker(let picker) where picker.isMultiple:
      [hint(.character(" "), .tickHere), hint(.escape, .closeIt)]
    case .picker: [hint(.enter, .choose), hint(.escape, .cancelButton)]
    case .menu, .palette, .help: [hint(.enter, .choose), hint(.escape, .closeIt)]
    }
  }

  private func hint(_ key: KeyPress, _ words: Phrase) -> Hint {
    let isPinned = key == .escape || key == .control("s")
    return Hint(key: key, label: key.words[language], words: words, isPinned: isPinned)
  }

  private func hintsOfReading(_ overlay: Overlay) -> [Hint] {
    switch overlay {
    case .welcome(let welcome):
      welcome.step == .beginning
        ? [hint(.enter, .choose), hint(.left, .back), hint(.character("q"), .quit)]
        : [hint(.enter, .goOn), hint(.escape, .skip), hint(.character("q"), .quit)]
    case .guide(let guide) where guide.query != nil:
      [hint(.enter, .nextHit), hint(.escape, .closeIt)]
    case .guide:
      [
        hint(.enter, .open), hint(.tab, .nextHeading), hint(.character("s"), .search),
        hint(.escape, .closeIt),
      ]
    case .calendar:
      [
        hint(.enter, .choose), hint(.character("t"), .goToday), hint(.pageDown, .nextMonth),
        hint(.escape, .cancelButton),
      ]
    default: []
    }
  }

  /// The key of the focused field that is not the same in every field.
  private func hints(of form: Form) -> [(key: KeyPress, words: Phrase)] {
    if case .similar = form.focus { return [(.enter, .showKey)] }
    return switch form.focusedField?.input {
    case .date: [(.down, .calendarKey)]
    case .choice, .several: [(.enter, .listKey)]
    case .reference(let field): field.candidates(in: self).isEmpty ? [] : [(.enter, .choose)]
    case .name(let field): field.offered(in: self).isEmpty ? [] : [(.down, .knownNames)]
    case .lines: [(.enter, .newLine)]
    default: []
    }
  }
}
