import Domain
import Terminal

/// Finds any command by any part of its name in either language, or by what people call it.
package struct Palette: Equatable, Sendable {
  package internal(set) var query = TextField()
  package internal(set) var highlighted = 0

  /// Something the palette can do: a command, or showing a saved view.
  enum Found: Equatable {
    case command(Offer)
    case view(Setting)
  }

  init(in model: Model) {}

  /// What was found, the best first; views after the commands, and what cannot be done now below.
  func matches(in model: Model) -> [Found] {
    let wanted = Wanted(query.text)
    let views = model.book.savedViews.compactMap { view in
      wanted.rank(view).map { (rank: $0, view: view) }
    }
    let hits = commands(wanted, in: model)
    return hits.filter { !$0.isAside }.map { .command($0.offer) }
      + views.sorted { $0.rank < $1.rank }.map { .view($0.view) }
      + hits.filter(\.isAside).map { .command($0.offer) }
  }

  private func commands(_ wanted: Wanted, in model: Model) -> [Hit] {
    let ranked = CommandTable.offers(in: model.place).enumerated().compactMap { order, offer in
      model.world.command(of: offer).flatMap { wanted.rank($0) }.map { rank in
        Hit(
          isRefused: model.refusal(of: offer) != nil, rank: rank,
          recency: model.recentCommands.firstIndex(of: offer.id) ?? .max, order: order,
          offer: offer)
      }
    }
    return ranked.sorted { $0.key < $1.key }
  }

  mutating func move(by rows: Int, in model: Model) {
    highlighted = min(max(0, matches(in: model).count - 1), highlighted + rows)
  }
}

/// A command that was found, with what decides its place among the others.
private struct Hit {
  let isRefused: Bool
  let rank: Int
  /// 0 for the latest used.
  let recency: Int
  let order: Int
  let offer: Offer

  /// Only told of so, or not to be done now.
  var isAside: Bool { rank > 2 || isRefused }

  /// What is named so before what only tells of it; in each, what can be done now first.
  var key: (Int, Int, Int, Int, Int) {
    (rank > 2 ? 1 : 0, isRefused ? 1 : 0, rank, recency, order)
  }
}

/// What is typed in the palette, and how well a command answers it.
private struct Wanted {
  private let query: SearchQuery
  private let letters: [UInt8]
  private let text: String

  init(_ text: String) {
    query = SearchQuery(text)
    self.text = text.folded
    letters = self.text.utf8.filter { $0 != 32 }
  }

  /// 0 for a title that begins with what is typed as whole words, then one that begins so, words in
  /// the title or that people use for it, words in the help, letters in order.
  func rank(_ command: Command) -> Int? {
    if query.isEmpty { return 0 }
    let words = CommandWords.of(command)
    if words.titles.contains(where: { ($0 + " ").hasPrefix(text + " ") }) { return 0 }
    if words.titles.contains(where: { $0.hasPrefix(text) }) { return 1 }
    if words.title.matches(query) || words.everyday.matches(query) { return 2 }
    if words.all.matches(query) { return 3 }
    return words.titles.contains(where: holdsLetters) ? 4 : nil
  }

  /// By its name alone, or as a view.
  func rank(_ view: Setting) -> Int? {
    let name = view.name ?? ""
    if query.isEmpty { return 0 }
    if name.folded.hasPrefix(text) { return 0 }
    let words = Phrase.viewNamed(name)
    return SearchText(words.sv + " " + words.en).matches(query) ? 1 : nil
  }

  /// Whether the letters stand in the folded title in their order, others between them.
  private func holdsLetters(_ title: String) -> Bool {
    var left = letters[...]
    for letter in title.utf8 where letter == left.first { left.removeFirst() }
    return left.isEmpty
  }
}

/// The words of a command in both languages, folded once.
private struct CommandWords: Sendable {
  let titles: [String]
  let title: SearchText
  let everyday: SearchText
  let all: SearchText

  private init(_ command: Command) {
    titles = [command.title.sv.folded, command.title.en.folded]
    title = SearchText(command.title.sv + " " + command.title.en)
    let words = command.id.everydayWords
    everyday = SearchText(words.sv + " " + words.en)
    all = SearchText(
      [command.title.sv, command.title.en, command.help.sv, command.help.en]
        .joined(separator: " "))
  }

  static func of(_ command: Command) -> CommandWords {
    table[command.title.sv + command.help.sv] ?? CommandWords(command)
  }

  private static let table = Dictionary(
    CommandTable.all.map { ($0.title.sv + $0.help.sv, CommandWords($0)) },
    uniquingKeysWith: { first, _ in first })
}

extension Model {
  mutating func handle(_ key: KeyPress, in palette: Palette) -> [Effect] {
    var palette = palette
    switch key {
    case .escape:
      closeTop()
      return []
    case .enter:
      let found = palette.matches(in: self)
      guard found.indices.contains(palette.highlighted) else { return [] }
      return run(found[palette.highlighted])
    case .up: palette.highlighted = max(0, palette.highlighted - 1)
    case .down: palette.move(by: 1, in: self)
    case .pageUp: palette.highlighted = max(0, palette.highlighted - 10)
    case .pageDown: palette.move(by: 10, in: self)
    default: if palette.query.handle(key) { palette.highlighted = 0 }
    }
    replaceTop(.palette(palette))
    return []
  }

  private mutating func run(_ found: Palette.Found) -> [Effect] {
    switch found {
    case .command(let offer): return run(offer)
    case .view(let view):
      closeTop()
      closePictures()
      openView(view.id)
      return []
    }
  }

  /// What cannot be done now says why, and the palette stays.
  private mutating func run(_ offer: Offer) -> [Effect] {
    if let reason = refusal(of: offer) {
      status = Status(reason, .warning)
      return []
    }
    closeTop()
    return take(offer)
  }
}
