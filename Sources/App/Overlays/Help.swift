import Terminal

/// The keys that work here and now, the place's own first; Enter runs the highlighted one.
package struct Help: Equatable, Sendable {
  let commands: [CommandID]
  package internal(set) var highlighted = 0

  init(in model: Model) {
    commands = CommandTable.commands(in: model.place).filter { !$0.keys.isEmpty }.map(\.id)
  }
}

extension Model {
  mutating func handle(_ key: KeyPress, in help: Help) -> [Effect] {
    var help = help
    switch key {
    case .escape, .character("?"), .function(1):
      closeTop()
      return []
    case .enter:
      closeTop()
      return help.commands.indices.contains(help.highlighted)
        ? perform(help.commands[help.highlighted]) : []
    case .up: help.highlighted = max(0, help.highlighted - 1)
    case .down: help.highlighted = min(help.commands.count - 1, help.highlighted + 1)
    case .pageUp: help.highlighted = max(0, help.highlighted - 10)
    case .pageDown: help.highlighted = min(help.commands.count - 1, help.highlighted + 10)
    default: break
    }
    replaceTop(.help(help))
    return []
  }
}
