import Terminal

/// How the program looks and is read on this device.
enum ViewCommands {
  static let all: [Command] = [
    Command(.theme, [], .theme, help: .themeHelp, group: .view),
    Command(.lineSigns, [], .lineSigns, help: .lineSignsHelp, group: .view),
    Command(.plainReading, [], .plainReading, help: .plainReadingHelp, group: .view),
    Command(.mouse, [], .mouse, help: .mouseHelp, group: .view),
  ]
}
