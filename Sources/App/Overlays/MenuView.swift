import Domain
import Terminal

/// Drawing of the menu and of the palette.
extension Model {
  func drawMenu(_ menu: Menu, on canvas: inout Canvas) {
    let count = menu.item == nil ? menu.groups.count : menu.openOffers.count
    let name = menu.groups.indices.contains(menu.group) ? menu.groups[menu.group].group : .file
    let title = menu.item == nil ? Phrase.menu : .menu + Phrase(verbatim: " › ") + name.phrase
    let inside = drawBox(title, width: 70, height: count + 4, on: &canvas)
    let area = inside.droppingBottom(inside.size.height > count + 1 ? 2 : 1)
    world.drawFoot(
      menu.item == nil ? .menuHint : .openMenuHint, at: menu.item ?? menu.group, of: count,
      seeing: area.size.height, on: &canvas, in: inside)
    if let item = menu.item {
      world.drawChoices(menu.openOffers.compactMap(menuLine), focused: item, on: &canvas, in: area)
    } else {
      let lines = menu.groups.map {
        (world.preview(of: $0, in: area.size.width - 2), "", Role.text)
      }
      world.drawChoices(lines, focused: menu.group, on: &canvas, in: area)
    }
  }

  /// A command with its key at the right; one that cannot be done now says why.
  private func menuLine(_ offer: Offer) -> (text: String, extra: String, role: Role)? {
    guard let command = world.command(of: offer) else { return nil }
    let key = command.keys.first?.words[language] ?? ""
    if let reason = refusal(of: offer) {
      return ("- " + command.title[language] + ": " + reason[language], key, .hint)
    }
    let place = offer.place == self.place ? [] : [offer.place.phrase[language]]
    let extra = (place + [key]).filter { !$0.isEmpty }.joined(separator: ", ")
    return (command.title[language], extra, .text)
  }

  func drawPalette(_ palette: Palette, on canvas: inout Canvas) {
    let found = palette.matches(in: self)
    let inside = drawBox(.palette, width: 70, height: 18, on: &canvas)
    let area = inside.droppingTop(2).droppingBottom(1)
    world.drawChoices(
      found.compactMap(paletteLine), focused: palette.highlighted, on: &canvas, in: area)
    if found.isEmpty { world.drawNothing(.noSuchCommand, on: &canvas, in: area) }
    world.drawQuery(palette.query, on: &canvas, in: inside)
    let all = CommandTable.offers(in: place).count + book.savedViews.count
    world.drawFoot(
      .foundCommands(found.count, all), at: palette.highlighted, of: found.count,
      seeing: area.size.height, on: &canvas, in: inside)
  }

  private func paletteLine(
    _ found: Palette.Found
  ) -> (text: String, extra: String, role: Role)? {
    switch found {
    case .command(let offer): paletteLine(offer)
    case .view(let setting):
      (
        Phrase.viewNamed(setting.name ?? "")[language],
        size.width < 60 ? "" : setting.text.flatMap(SavedView.init).map(world.words) ?? "", .text
      )
    }
  }

  /// A command with the menu it stands in and its key.
  private func paletteLine(_ offer: Offer) -> (text: String, extra: String, role: Role)? {
    guard let command = world.command(of: offer) else { return nil }
    let key = command.keys.first.map { ", " + $0.words[language] } ?? ""
    let menu = size.width < 60 ? "" : command.group.phrase[language] + key
    guard let reason = refusal(of: offer) else { return (command.title[language], menu, .text) }
    return ("- " + command.title[language] + ": " + reason[language], menu, .hint)
  }
}

extension World {
  /// The menu's name and as many of its commands as fit whole.
  fileprivate func preview(of group: Menu.Group, in width: Int) -> String {
    var text = padded(group.group.phrase[language], to: 14)
    var isFirst = true
    for offer in group.offers {
      guard let title = command(of: offer)?.title[language] else { continue }
      let next = isFirst ? "  " + title : ", " + title.prefix(1).lowercased() + title.dropFirst()
      guard columns(of: text + next) <= width else { break }
      text += next
      isFirst = false
    }
    return text
  }
}
