package import Terminal

/// All commands of the program, a place's own before those that work everywhere.
package enum CommandTable {
  package static let all: [Command] =
    TodayCommands.all + PartiesCommands.all + PlanCommands.all + AgendaCommands.all
    + SendingCommands.reaching
    + FollowUpsCommands.all + MeetingCommands.all + RecordsCommands.own + PictureCommands.all
    + ReportCommands.all + ListCommands.all + GlobalCommands.all + RecordsCommands.lists
    + ViewCommands.all

  /// Every frame asks for commands, so each question has its answers ready.
  private static let byPlace = Dictionary(
    uniqueKeysWithValues: Place.allCases.map { place in
      (place, all.filter { $0.works(in: place) })
    })
  private static let byPage = Dictionary(
    uniqueKeysWithValues: PageName.allCases.map { page in
      (page, PageCommands.all.filter { $0.places.contains(.page(page)) })
    })
  private static let byID = Dictionary(grouping: all, by: \.id)

  /// Those that work in a place, its own first.
  package static func commands(in place: Place) -> [Command] { byPlace[place] ?? [] }

  /// Those that work on a page.
  static func commands(on page: PageName) -> [Command] { byPage[page] ?? [] }

  static func command(for key: KeyPress, on page: PageName) -> Command? {
    commands(on: page).first { $0.keys.contains(key) }
  }

  static func command(_ id: CommandID, on page: PageName) -> Command? {
    commands(on: page).first { $0.id == id }
  }

  /// With one identifier, the first of all places first.
  static func commands(_ id: CommandID) -> [Command] { byID[id] ?? [] }

  package static func command(_ id: CommandID, in place: Place) -> Command? {
    let commands = commands(id)
    return commands.first { $0.works(in: place) } ?? commands.first
  }

  /// What a key means in a place; a place's own meaning comes before the general one.
  package static func command(for key: KeyPress, in place: Place) -> Command? {
    commands(in: place).first { $0.keys.contains(key) }
  }
}
