import Domain
import Terminal
import Testing

@testable import App

struct CommandTableTests {
  @Test(arguments: Place.tabs) func `no two commands of a place share a key`(place: Place) {
    var owners: [KeyPress: [CommandID]] = [:]
    for command in CommandTable.commands(in: place) {
      for key in command.keys { owners[key, default: []].append(command.id) }
    }
    #expect(owners.filter { $0.value.count > 1 } == [:])
  }

  @Test(arguments: Place.tabs) func `a place knows each command once`(place: Place) {
    let ids = CommandTable.commands(in: place).map(\.id)
    #expect(Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.isEmpty)
  }

  @Test(arguments: Language.allCases)
  func `every command has a title and help`(language: Language) {
    let silent = CommandTable.all.filter {
      $0.title[language].isEmpty || $0.help[language].isEmpty || $0.hint?[language] == ""
    }
    #expect(silent.map(\.id) == [])
  }

  @Test func `every command can be reached by a key or from a menu`() {
    let hidden = CommandTable.all.filter { $0.keys.isEmpty && !$0.isListed }
    #expect(hidden.map(\.id) == [])
  }

  @Test func `keys a Swedish keyboard gives only with AltGr are not used`() {
    let signs = CommandTable.all.flatMap(\.keys).filter { key in
      if case .character(let sign) = key { "@£${[]}\\~|^`´¨".contains(sign) } else { false }
    }
    #expect(signs == [])
  }

  @Test func `every function and control key has a plain twin or a menu item`() {
    let alone = CommandTable.all.filter { command in
      !command.keys.contains(where: \.isPlain) && !command.isListed
    }
    #expect(alone.map(\.id) == [])
  }

  @Test(arguments: Place.tabs.map(CommandID.go))
  func `a digit goes to its place from every place`(id: CommandID) throws {
    let digit = try #require(CommandTable.all.first { $0.id == id }?.keys.first)
    for place in Place.tabs {
      #expect(CommandTable.command(for: digit, in: place)?.id == id)
    }
  }
}

extension KeyPress {
  fileprivate var isPlain: Bool {
    switch self {
    case .function, .control, .modified: false
    default: true
    }
  }
}
