import Domain
import Terminal

/// The last row while something lies over a place.
extension Model {
  /// What lies on top says its keys instead of the place below it.
  func hints(of overlay: Overlay) -> [Hint] {
    switch overlay {
    case .form(let form):
      hints(of: form).map { world.hint($0.key, $0.words) } + [
        world.hint(.tab, .nextField), world.hint(.control("s"), form.saveTitle),
        world.hint(.escape, form.cancelTitle),
      ]
    case .dialog:
      [world.hint(.right, .nextButton), world.hint(.enter, .choose), world.hint(.escape, .back)]
    case .page(let page): page.hints(in: self) + [world.hint(.character("?"), .help)]
    case .welcome, .guide, .calendar: world.hintsOfReading(overlay)
    case .picture(let picture):
      (focusedSpot(of: picture)?.target == nil ? [] : [world.hint(.enter, .open)])
        + [
          world.hint(.escape, .back), world.hint(.character("m"), .menu),
          world.hint(.character("?"), .help),
        ]
    case .picker(let picker) where picker.isMultiple:
      [world.hint(.character(" "), .tickHere), world.hint(.escape, .closeIt)]
    case .picker: [world.hint(.enter, .choose), world.hint(.escape, .cancelButton)]
    case .menu, .palette, .help: [world.hint(.enter, .choose), world.hint(.escape, .closeIt)]
    }
  }

  /// The key of the focused field that is not the same in every field.
  private func hints(of form: Form) -> [(key: KeyPress, words: Phrase)] {
    if case .similar = form.focus { return [(.enter, .showKey)] }
    if world.completion(in: form) != nil { return [(.right, .takeCompletion)] }
    return switch form.focusedField?.input {
    case .date: [(.down, .calendarKey)]
    case .choice, .several: [(.enter, .listKey)]
    case .reference(let field): field.candidates(in: world).isEmpty ? [] : [(.enter, .choose)]
    case .name(let field): field.offered(in: world).isEmpty ? [] : [(.down, .knownNames)]
    case .lines: [(.enter, .newLine)]
    default: []
    }
  }
}

extension World {
  fileprivate func hint(_ key: KeyPress, _ words: Phrase) -> Hint {
    let isPinned = key == .escape || key == .control("s")
    return Hint(key: key, label: key.words[language], words: words, isPinned: isPinned)
  }

  fileprivate func hintsOfReading(_ overlay: Overlay) -> [Hint] {
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
}
