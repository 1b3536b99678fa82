import Domain
import Terminal

/// The eight menus with their commands; one that cannot be done now stays and says why.
package struct Menu: Equatable, Sendable {
  /// One heading of the menu with its commands, never empty.
  package struct Group: Equatable, Sendable {
    let group: CommandGroup
    let offers: [Offer]
  }

  let groups: [Group]
  package internal(set) var group = 0
  /// Nil while the groups are being looked through.
  package internal(set) var item: Int?

  init(in model: Model) {
    let offers = CommandTable.offers(in: model.place)
    groups = CommandGroup.allCases.compactMap { group in
      let own = offers.filter { model.world.command(of: $0)?.group == group }
      let common = own.filter { model.world.command(of: $0)?.places.contains(.everywhere) == true }
      let sorted = group == .edit ? common + own.filter { !common.contains($0) } : own
      return own.isEmpty ? nil : Group(group: group, offers: sorted)
    }
  }

  var openOffers: [Offer] { groups.indices.contains(group) ? groups[group].offers : [] }

  fileprivate mutating func move(by step: Int) {
    if let item {
      self.item = (item + step + openOffers.count) % openOffers.count
    } else {
      group = (group + step + groups.count) % groups.count
    }
  }

  /// To the neighbouring menu, open; from the list of menus only to the right.
  fileprivate mutating func turn(by step: Int) {
    if item != nil { group = (group + step + groups.count) % groups.count }
    if item != nil || step > 0 { item = 0 }
  }
}

extension Model {
  mutating func handle(_ key: KeyPress, in menu: Menu) -> [Effect] {
    var menu = menu
    switch key {
    case .escape where menu.item == nil, .character("m") where menu.item == nil:
      closeTop()
      return []
    case .escape: menu.item = nil
    case .up: menu.move(by: -1)
    case .down: menu.move(by: 1)
    case .left: menu.turn(by: -1)
    case .right: menu.turn(by: 1)
    case .enter: return choose(menu)
    case .character(let letter): world.jump(&menu, to: letter)
    default: break
    }
    replaceTop(.menu(menu))
    return []
  }

  private mutating func choose(_ menu: Menu) -> [Effect] {
    var menu = menu
    guard let item = menu.item else {
      menu.item = 0
      replaceTop(.menu(menu))
      return []
    }
    let offer = menu.openOffers[item]
    if let reason = refusal(of: offer) {
      status = Status(reason, .warning)
      return []
    }
    closeTop()
    return take(offer)
  }
}

extension World {
  fileprivate func jump(_ menu: inout Menu, to letter: Character) {
    let titles: [String] =
      menu.item == nil
      ? menu.groups.map { $0.group.phrase[language] }
      : menu.openOffers.map { command(of: $0)?.title[language] ?? "" }
    let start = (menu.item ?? menu.group) + 1
    for offset in titles.indices {
      let index = (start + offset) % titles.count
      guard titles[index].lowercased().hasPrefix(letter.lowercased()) else { continue }
      if menu.item == nil { menu.group = index } else { menu.item = index }
      return
    }
  }
}
