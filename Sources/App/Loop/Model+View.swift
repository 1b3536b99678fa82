package import Domain
package import Terminal

/// What the user has chosen about the view on this device; nil where nothing was chosen.
package struct ViewChoices: Equatable, Sendable {
  package var theme: Theme?
  package var usesMouse: Bool?
  package var isPlain: Bool?
  package var lineSigns: LineSet?
  /// Before what the system asks for.
  package var language: Language?
  /// What stands at what is changed from this device.
  package var name: String?
  /// Of files that were taken in, the latest first.
  package var columns: [RememberedColumns] = []

  package init() {}
}

/// Language, theme, mouse, lines and plain reading; each choice is kept on this device, never in
/// the book.
extension Model {
  mutating func toggleMouse() -> [Effect] {
    world.settings.usesMouse.toggle()
    viewChoices.usesMouse = settings.usesMouse
    return keepView(said: settings.usesMouse ? .mouseIsOn : .mouseIsOff)
  }

  mutating func togglePlainReading() -> [Effect] {
    world.settings.isPlain.toggle()
    viewChoices.isPlain = settings.isPlain
    return keepView(said: settings.isPlain ? .plainIsOn : .plainIsOff)
  }

  mutating func askForTheme() {
    overlays.append(.picker(Picker(.theme, title: .theme, items: world.themeItems)))
  }

  mutating func chooseTheme(_ value: Value) -> [Effect] {
    guard case .text(let name) = value, let theme = Theme(rawValue: name) else { return [] }
    world.settings.theme = theme
    viewChoices.theme = theme
    return keepView(said: .themeIs(theme))
  }

  mutating func changeLines() -> [Effect] {
    guard settings.canShowLines else {
      status = Status(.noOtherLines)
      return []
    }
    let lines: LineSet = settings.lines == .ascii ? .unicode : .ascii
    world.settings.lines = lines
    viewChoices.lineSigns = lines
    return keepView(said: lines == .ascii ? .linesAreASCII : .linesAreLines)
  }

  mutating func speak(_ language: Language) -> [Effect] {
    world.language = language
    viewChoices.language = language
    return keepView(said: .speaking)
  }

  private mutating func keepView(said sentence: Phrase) -> [Effect] {
    status = Status(sentence + .keptHere)
    return [.keepView(viewChoices)]
  }

  /// Whether the welcome still waits for a choice, so that there is no book.
  package var isAtWelcome: Bool {
    overlays.contains { if case .welcome = $0 { true } else { false } }
  }

  /// Whether clicks and the wheel are to be reported now; on a page to copy from they are not, so
  /// that its text can be selected as anywhere else.
  package var wantsMouse: Bool {
    if case .page(let page) = overlays.last, page.isForCopying { return false }
    return settings.usesMouse
  }
}

extension World {
  fileprivate var themeItems: [Picker.Item] {
    Theme.allCases.map { theme in
      let isCurrent = theme == settings.theme
      let name = theme.phrase[language]
      return Picker.Item(
        title: name.prefix(1).uppercased() + name.dropFirst(),
        extra: isCurrent ? Phrase.chosenRow[language] : "", value: .text(theme.rawValue))
    }
  }
}
