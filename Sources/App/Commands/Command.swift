package import Domain
package import Terminal

/// Names a command for ever; a script or a palette may run it by this.
///
/// A constant stands beside the commands for those that other code speaks of.
package struct CommandID: Hashable, Sendable, ExpressibleByStringLiteral {
  package let name: String

  package init(_ name: String) {
    self.name = name
  }

  package init(stringLiteral name: String) {
    self.name = name
  }
}

/// Where a command works.
package enum CommandPlace: Hashable, Sendable {
  case everywhere
  case place(Place)
  case page(PageName)
}

/// The heading a command stands under in the menu and in the help.
package enum CommandGroup: Int, CaseIterable, Sendable {
  case file, edit, parties, plan, agenda, followUps, view, help
}

/// Everything about one command, declared once.
///
/// Key handling, footer, menu, help, palette and the README's table are all read from here.
package struct Command: Sendable {
  /// What running it does to the model, and asks to be done outside.
  typealias Run = @Sendable (inout Model) -> [Effect]
  /// The same for all rows that are chosen, as one step.
  typealias RunOnMany = @Sendable (inout Model, [RowKey]) -> [Effect]

  package let id: CommandID
  /// The first is the one shown.
  package let keys: [KeyPress]
  package let places: [CommandPlace]
  package let title: Phrase
  /// A word or two for the footer; nil keeps it out of the footer.
  package let hint: Phrase?
  package let help: Phrase
  package let group: CommandGroup
  /// What must be there for it; the first that is missing is why it is refused.
  let needs: [CommandNeed]
  /// Where it stands in the footer, the lowest first.
  let rank: Int
  /// Moving about is told in the help, not in menus.
  let isListed: Bool
  /// Why it cannot be done although nothing it needs is missing; nil when it can.
  private let ownRefusal: @Sendable (Model) -> Phrase?
  let run: Run
  /// Nil for what is always about the focused row.
  private(set) var runOnMany: RunOnMany?

  init(
    _ id: CommandID, _ title: Phrase, _ keys: [KeyPress] = [],
    in places: [CommandPlace] = [.everywhere], hint: Phrase? = nil, help: Phrase,
    group: CommandGroup, needs: [CommandNeed] = [], rank: Int = 5, isListed: Bool = true,
    refusal: @escaping @Sendable (Model) -> Phrase? = { _ in nil }, run: @escaping Run
  ) {
    self.id = id
    self.keys = keys
    self.places = places
    self.title = title
    self.hint = hint
    self.help = help
    self.group = group
    self.needs = needs
    self.rank = rank
    self.isListed = isListed
    ownRefusal = refusal
    self.run = run
  }

  /// A command that asks for nothing to be done outside.
  init(
    _ id: CommandID, _ title: Phrase, _ keys: [KeyPress] = [],
    in places: [CommandPlace] = [.everywhere], hint: Phrase? = nil, help: Phrase,
    group: CommandGroup, needs: [CommandNeed] = [], rank: Int = 5, isListed: Bool = true,
    refusal: @escaping @Sendable (Model) -> Phrase? = { _ in nil },
    run: @escaping @Sendable (inout Model) -> Void
  ) {
    self.init(
      id, title, keys, in: places, hint: hint, help: help, group: group, needs: needs, rank: rank,
      isListed: isListed, refusal: refusal
    ) { model -> [Effect] in
      run(&model)
      return []
    }
  }

  /// The same command, which is done to all chosen rows as soon as any are chosen.
  func onMany(_ run: @escaping RunOnMany) -> Command {
    var command = self
    command.runOnMany = run
    return command
  }

  func onMany(_ run: @escaping @Sendable (inout Model, [RowKey]) -> Void) -> Command {
    onMany { model, rows -> [Effect] in
      run(&model, rows)
      return []
    }
  }

  package func works(in place: Place) -> Bool {
    places.contains(.everywhere) || places.contains(.place(place))
  }

  /// Whether it is done to the focused row, and so not from another place where that is not seen.
  var needsRow: Bool { needs.contains(where: \.isOfRow) }

  /// Why it cannot be done right now; nil when it can.
  func refusal(_ model: Model) -> Phrase? {
    if model.isAboutChosen(self) {
      return needs.lazy.filter { !$0.isOfRow }.compactMap { $0.refusal(model) }.first
    }
    return needs.lazy.compactMap { $0.refusal(model) }.first ?? ownRefusal(model)
  }
}
