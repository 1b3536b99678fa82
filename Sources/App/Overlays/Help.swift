import Domain
import Terminal

/// The keys that work here and now, by what they are done to; Enter runs the marked one.
package struct Help: Equatable, Sendable {
  package internal(set) var query = TextField()
  package internal(set) var highlighted = 0
}

/// One line of the help: a key or a few that belong together, and what they do.
struct HelpEntry: Equatable {
  let keys: Phrase
  let words: Phrase
  /// The whole sentence, or why it cannot be done right now.
  let sentence: Phrase
  let isRefused: Bool
  /// Nil for keys that only move about.
  let command: CommandID?
}

/// A heading of the help with its lines, never empty.
struct HelpSection: Equatable {
  let title: Phrase
  let entries: [HelpEntry]
}

extension Model {
  /// The help of the place shown: this row, the list, moving about, and what works everywhere.
  func helpSections(matching query: TextField) -> [HelpSection] {
    let sections =
      pageBelow.map(sections(of:))
      ?? sectionsOfPlace + [
        HelpSection(
          title: .helpOfMenu, entries: query.text.isEmpty ? [] : keylessCommands.map(entry))
      ]
    let wanted = query.text.folded.split(separator: " ")
    return sections.compactMap { section in
      let entries = section.entries.filter { entry in
        let text = entry.searchText
        return wanted.allSatisfy { text.contains($0) }
      }
      return entries.isEmpty ? nil : HelpSection(title: section.title, entries: entries)
    }
  }

  private var sectionsOfPlace: [HelpSection] {
    let commands = CommandTable.commands(in: place).filter { !$0.keys.isEmpty }
    let moving = HelpMoves.all.flatMap(\.ids) + [.previousPart]
    let rest = commands.filter { !moving.contains($0.id) }
    let own = rest.filter { !$0.places.contains(.everywhere) }
    return [
      section(.helpOfRow, own.filter(\.needsRow)),
      section(.helpOfList, own.filter { !$0.needsRow }),
      HelpSection(title: .helpOfMoving, entries: world.moves(among: commands)),
      section(.helpOfAlways, rest.filter { $0.places.contains(.everywhere) }),
    ]
  }

  /// What the help is about: the page it lies over, else the place.
  var subjectOfHelp: Phrase { pageBelow?.title ?? place.phrase }

  /// The page the help lies over; nil where it lies over a place.
  private var pageBelow: Page? {
    overlays.dropLast().last.flatMap { if case .page(let page) = $0 { page } else { nil } }
  }

  /// What a page's keys do, and of the others those that work there too.
  private func sections(of page: Page) -> [HelpSection] {
    let own = CommandTable.commands(on: page.content.name)
    let taken = own.flatMap(\.keys)
    let below = CommandTable.commands(in: place).filter { command in
      !command.keys.isEmpty && !command.keys.contains(where: taken.contains)
    }
    let moving = HelpMoves.all.flatMap(\.ids)
    let always = below.filter { $0.places.contains(.everywhere) && !moving.contains($0.id) }
    let ofRow = below.filter { page.isDetails && $0.isListed && !$0.places.contains(.everywhere) }
    return [
      HelpSection(title: .helpOfPage, entries: own.joiningNames.map(entry)),
      section(.helpOfRow, ofRow),
      HelpSection(title: .helpOfMoving, entries: world.moves(among: below, all: HelpMoves.onPages)),
      section(.helpOfAlways, always),
    ]
  }

  /// What has no key of its own here; it stands in the menu of its group.
  private var keylessCommands: [Command] {
    CommandTable.commands(in: place).filter { $0.keys.isEmpty }
  }

  private func section(_ title: Phrase, _ commands: [Command]) -> HelpSection {
    HelpSection(title: title, entries: commands.map(entry))
  }

  private func entry(_ command: Command) -> HelpEntry {
    let reason = command.refusal(self)
    return HelpEntry(
      keys: command.keys.first?.words ?? command.group.phrase, words: command.title,
      sentence: reason.map { .notNow($0) } ?? command.help, isRefused: reason != nil,
      command: command.id)
  }

  /// Commands of one name in one line.
  private func entry(_ commands: [Command]) -> HelpEntry {
    let entry = entry(commands[0])
    guard commands.count > 1 else { return entry }
    return HelpEntry(
      keys: commands.keyWords, words: entry.words, sentence: commands[0].help, isRefused: false,
      command: nil)
  }

  mutating func handle(_ key: KeyPress, in help: Help) -> [Effect] {
    var help = help
    let entries = helpSections(matching: help.query).flatMap(\.entries)
    let last = max(0, entries.count - 1)
    switch key {
    case .escape, .function(1): return closeHelp()
    case .character("?") where help.query.text.isEmpty: return closeHelp()
    case .enter:
      guard entries.indices.contains(help.highlighted) else { return [] }
      return run(entries[help.highlighted])
    case .up: help.highlighted = max(0, help.highlighted - 1)
    case .down: help.highlighted = min(last, help.highlighted + 1)
    case .pageUp: help.highlighted = max(0, help.highlighted - 10)
    case .pageDown: help.highlighted = min(last, help.highlighted + 10)
    default: if help.query.handle(key) { help.highlighted = 0 }
    }
    replaceTop(.help(help))
    return []
  }

  private mutating func closeHelp() -> [Effect] {
    closeTop()
    return []
  }

  private mutating func run(_ entry: HelpEntry) -> [Effect] {
    guard !entry.isRefused else {
      status = Status(entry.sentence, .warning)
      return []
    }
    closeTop()
    return entry.command.map { perform($0) } ?? []
  }
}

extension World {
  fileprivate func moves(
    among commands: [Command], all: [(ids: [CommandID], words: Phrase)] = HelpMoves.all
  ) -> [HelpEntry] {
    all.compactMap { move in
      let keys = move.ids.compactMap { id in commands.first { $0.id == id }?.keys.first?.words }
      guard let first = keys.first, let last = keys.last else { return nil }
      let words =
        keys.count > 2 ? first + Phrase(verbatim: "–") + last : Phrase.joined(keys)
      return HelpEntry(
        keys: words, words: move.words, sentence: move.words, isRefused: false,
        command: move.ids.count == 1 ? move.ids.first : nil)
    }
  }
}

extension HelpEntry {
  fileprivate var searchText: String {
    [keys, words, sentence].flatMap { [$0.sv, $0.en] }.joined(separator: " ").folded
  }
}

/// Keys for moving about, told together.
private enum HelpMoves {
  static let all: [(ids: [CommandID], words: Phrase)] = [
    ([.moveUp, .moveDown], .moveByRow), ([.pageUp, .pageDown], .moveByPage),
    ([.moveToFirst, .moveToLast], .moveToEnds), ([.moveLeft, .moveRight], .moveByColumn),
    ([.previousPoint, .nextPoint], .moveByPoint), ([.nextPart], .moveByPart),
    (Place.tabs.map(CommandID.go), .moveToPlace),
    ([.back], .back), ([.leaveMeeting], .leaveMeeting),
  ]

  /// Those that move about on a page.
  static let onPages = all.filter { move in
    [.moveUp, .pageUp, .moveToFirst, .go(to: .today)].contains(move.ids[0])
  }
}
