package import Terminal

/// All commands of the program, a place's own before those that work everywhere.
package enum CommandTable {
  package static let all: [Command] =
    TodayCommands.all + PartiesCommands.all + PlanCommands.all + AgendaCommands.all
    + FollowUpsCommands.all + MeetingCommands.all + PictureCommands.all + ReportCommands.all
    + ListCommands.all + GlobalCommands.all + ViewCommands.all

  /// Those that work in a place, its own first.
  package static func commands(in place: Place) -> [Command] {
    all.filter { $0.works(in: place) }
  }

  package static func command(_ id: CommandID, in place: Place) -> Command? {
    all.first { $0.id == id && $0.works(in: place) } ?? all.first { $0.id == id }
  }

  /// What a key means in a place; a place's own meaning comes before the general one.
  package static func command(for key: KeyPress, in place: Place) -> Command? {
    all.first { $0.works(in: place) && $0.keys.contains(key) }
  }
}
