import Domain
import Terminal

/// How the program looks and is read on this device.
enum ViewCommands {
  static let all: [Command] = [
    Command("theme", .theme, help: .themeHelp, group: .view) { $0.askForTheme() },
    Command("lineSigns", .lineSigns, help: .lineSignsHelp, group: .view) { $0.changeLines() },
    Command("plainReading", .plainReading, help: .plainReadingHelp, group: .view) {
      $0.togglePlainReading()
    },
    Command("mouse", .mouse, help: .mouseHelp, group: .view) { $0.toggleMouse() },
  ]
}
