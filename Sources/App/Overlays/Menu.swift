import Domain
import Terminal

/// Every command of a place by group; one that cannot be done now stays and says why.
package struct Menu: Equatable, Sendable {
  /// One heading of the menu with its commands, never empty.
  package struct Group: Equatable, Sendable {
    let group: CommandGroup
    let commands: [CommandID]
  }

  let groups: [Group]
  package internal(set) var group = 0
  /// Nil while the groups are being looked through.
  package internal(set) var item: Int?

  init(in model: Model) {
    let commands = CommandTable.commands(in: model.place)
    groups = CommandGroup.allCases.compactMap { group in
      let ids = commands.filter { $0.group == group && $0.isListed }.map(\.id)
      return ids.isEmpty ? nil : Group(group: group, commands: ids)
    }
  }

  var openCommands: [CommandID] { groups.indices.contains(group) ? groups[group].commands : [] }
}

extension Command {
  /// Moving about is told in the help, not in menus.
  var isListed: Bool {
    ![.moveUp, .moveDown, .pageUp, .pageDown, .moveToFirst, .moveToLast, .moveLeft, .moveRight]
      .contains(id)
  }
}

extension Model {
  mutating func handle(_ key: KeyPress, in menu: Menu) -> [Effect] {
    var menu = menu
    switch key {
    case .escape where menu.item == nil: closeTop()
    case .left, .escape: menu.item = nil
    case .up: move(&menu, by: -1)
    case .down: move(&menu, by: 1)
    case .right where menu.item == nil: menu.item = 0
    case .enter: return choose(menu)
    case .character(let letter): jump(&menu, to: letter)
    default: break
    }
    if case .menu = overlays.last { replaceTop(.menu(menu)) }
    return []
  }

  private mutating func choose(_ menu: Menu) -> [Effect] {
    var menu = menu
    guard let item = menu.item else {
      menu.item = 0
      replaceTop(.menu(menu))
      return []
    }
    closeTop()
    return perform(menu.openCommands[item])
  }

  private func move(_ menu: inout Menu, by step: Int) {
    if let item = menu.item {
      let count = menu.openCommands.count
      menu.item = (item + step + count) % count
    } else {
      menu.group = (menu.group + step + menu.groups.count) % menu.groups.count
    }
  }

  private func jump(_ menu: inout Menu, to letter: Character) {
    let titles: [String] =
      menu.item == nil
      ? menu.groups.map { $0.group.phrase[language] }
      : menu.openCommands.map { CommandTable.command($0, in: place)?.title[language] ?? "" }
    let start = (menu.item ?? menu.group) + 1
    for offset in titles.indices {
      let index = (start + offset) % titles.count
      guard titles[index].lowercased().hasPrefix(letter.lowercased()) else { continue }
      if menu.item == nil { menu.group = index } else { menu.item = index }
      return
    }
  }
}
