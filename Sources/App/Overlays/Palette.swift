import Domain
import Terminal

/// Finds any command by any part of its name in either language.
package struct Palette: Equatable, Sendable {
  package internal(set) var query = TextField()
  package internal(set) var highlighted = 0

  init(in model: Model) {}

  /// The commands whose title or help holds every word; those that can be done now first.
  func matches(in model: Model) -> [Command] {
    let wanted = SearchQuery(query.text)
    let found = CommandTable.commands(in: model.place).filter { command in
      command.isListed && (wanted.isEmpty || command.searchText.matches(wanted))
    }
    return found.filter { $0.refusal(model) == nil } + found.filter { $0.refusal(model) != nil }
  }
}

extension Command {
  fileprivate var searchText: SearchText {
    SearchText([title.sv, title.en, help.sv, help.en].joined(separator: " "))
  }
}

extension Model {
  mutating func handle(_ key: KeyPress, in palette: Palette) -> [Effect] {
    var palette = palette
    let found = palette.matches(in: self)
    switch key {
    case .escape:
      closeTop()
      return []
    case .enter:
      guard found.indices.contains(palette.highlighted) else { return [] }
      closeTop()
      return perform(found[palette.highlighted].id)
    case .up: palette.highlighted = max(0, palette.highlighted - 1)
    case .down: palette.highlighted = min(max(0, found.count - 1), palette.highlighted + 1)
    default: if palette.query.handle(key) { palette.highlighted = 0 }
    }
    replaceTop(.palette(palette))
    return []
  }
}
