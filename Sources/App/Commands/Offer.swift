import Domain

/// A command as the menu and the palette offer it: where one is, or in the place it belongs to.
package struct Offer: Hashable, Sendable {
  package let id: CommandID
  package let place: Place
}

extension CommandTable {
  /// Everything menus show in a place, in the order of the table; what belongs to another place
  /// is offered too, unless something of the same name is done here.
  static func offers(in place: Place) -> [Offer] {
    let here = Set(commands(in: place).map(Name.init))
    var seen: Set<Name> = []
    return all.filter(\.isListed).compactMap { command in
      guard let other = command.home(from: place),
        other == place || !here.contains(Name(command)), seen.insert(Name(command)).inserted
      else { return nil }
      return Offer(id: command.id, place: other)
    }
  }

  /// What a reader takes for the same command.
  private struct Name: Hashable {
    let group: CommandGroup
    let title: Phrase

    init(_ command: Command) {
      group = command.group
      title = command.title
    }
  }
}

extension Command {
  /// The place the command is done in when one stands in another; nil when it is not offered.
  fileprivate func home(from place: Place) -> Place? {
    if works(in: place) { return place }
    guard places.count == 1, case .place(let own) = places[0], own != .meeting,
      own != .records
    else { return nil }
    return own
  }
}

extension World {
  func command(of offer: Offer) -> Command? { CommandTable.command(offer.id, in: offer.place) }
}

extension Model {
  /// Why an offer cannot be taken; what belongs to another place is judged there.
  func refusal(of offer: Offer) -> Phrase? {
    offer.place == place ? world.command(of: offer)?.refusal(self) : nil
  }

  /// Does what was chosen; in another place what needs a row waits until the row is seen.
  mutating func take(_ offer: Offer) -> [Effect] {
    guard let command = world.command(of: offer) else { return [] }
    recentCommands.removeAll { $0 == offer.id }
    recentCommands.insert(offer.id, at: 0)
    if offer.place != place {
      go(to: offer.place)
      guard !command.needsRow else {
        status = Status(.chooseRowFor(command.title, key: command.keys.first?.words))
        return []
      }
    }
    return perform(command)
  }
}
