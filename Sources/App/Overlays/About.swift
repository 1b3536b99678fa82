import Domain
package import Terminal

/// What the program knows of itself and of where it runs.
package struct Facts: Equatable, Sendable {
  package var version = ""
  /// Where the book lies; nil while there is none.
  package var bookFolder: String?
  /// Where a new book would lie, as people write it; nil where there is one.
  package var newBookFolder: String?
  /// Where this device keeps what is its own, such as backups.
  package var stateFolder: String?
  package var terminal: TerminalFacts?

  package init() {}
}

/// The pages that tell of the program and of the terminal.
extension Model {
  /// How many keys the page of the terminal shows.
  static let shownKeys = 20

  mutating func remember(_ key: KeyPress) {
    recentKeys.append(key)
    if recentKeys.count > Self.shownKeys { recentKeys.removeFirst() }
  }

  mutating func showAbout() {
    let book = settings.isDemo ? Phrase.exampleBook : .folder(facts.bookFolder)
    let lines = [
      Phrase.aboutVersion(facts.version), Phrase(verbatim: ""), .aboutSaved, .aboutNothingSent,
      .aboutReadable, Phrase(verbatim: ""), .aboutBook(book),
      .aboutState(.folder(facts.stateFolder)),
    ]
    show(lines, .about)
  }

  mutating func showTerminal() {
    show(
      world.terminalLines + [.terminalKeys(Phrase.joined(recentKeys.map(\.words)))], .aboutTerminal)
  }

  /// What somebody who helps wants to know, to copy into a letter.
  ///
  /// Nothing out of the book, and nothing that was typed.
  mutating func showFaultReport() {
    let commands = recentCommands.prefix(10).compactMap {
      CommandTable.command($0, in: place)?.title
    }
    let lines =
      [Phrase.faultQuestions, Phrase(verbatim: ""), .aboutVersion(facts.version)]
      + world.terminalLines
      + [
        .faultPlace(place.phrase), .faultCommands(Phrase.joined(commands, by: ", ")),
        .faultRecords(Kind.allCases.reduce(0) { $0 + book.references(of: $1).count }),
      ]
    showToCopy(lines.map { $0[language] }, title: .faultReport)
  }

  private mutating func show(_ lines: [Phrase], _ title: Phrase) {
    let width = max(20, min(100, size.width) - 8)
    let rows = lines.flatMap { wrapped($0[language], to: width) }.map { Page.Row($0) }
    show(Page(.text, title: title, rows: rows))
  }
}

extension World {
  fileprivate var terminalLines: [Phrase] {
    var lines: [Phrase] = []
    if let terminal = facts.terminal {
      lines = [
        .terminalName(terminal.name), .terminalTried(terminal.tried),
        .terminalColours(terminal.colours), .terminalSigns(isUTF8: terminal.isUTF8),
        .terminalMouse(terminal.usesMouse),
      ]
    }
    lines += [
      .terminalSize(size.width, size.height), .terminalLines(settings.lines == .unicode),
      .terminalPlain(settings.isPlain),
    ]
    return lines
  }
}
