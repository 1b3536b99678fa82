import App
import Domain
import Terminal

/// A command line cut into its command, its other words and its options.
struct ArgumentWords {
  private(set) var command: CommandName?
  /// Without the command.
  private(set) var words: [String] = []
  private var given: [OptionName: [String]] = [:]

  /// Options may stand anywhere before `--`; the first other word is the command.
  init(_ arguments: [String]) throws(UsageError) {
    var rest = arguments.map(\.composed)[...]
    var typed: [String] = []
    while let word = rest.popFirst() {
      if word == "--" {
        typed += rest
        break
      }
      if word.hasPrefix("-"), word != "-", !Self.isFilter(word) {
        try take(word, &rest)
      } else {
        typed.append(word)
      }
    }
    try name(typed)
  }

  /// "-typ:bolag" leaves out what fits; no option has a colon in its name.
  private static func isFilter(_ word: String) -> Bool {
    !word.hasPrefix("--") && word.prefix { $0 != "=" }.contains(":")
  }

  func has(_ option: OptionName) -> Bool { given[option] != nil }
  /// The last one that was given.
  func value(_ option: OptionName) -> String? { given[option]?.last }
  func values(_ option: OptionName) -> [String] { given[option] ?? [] }

  /// The value as one of a few words.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ option: OptionName, _ fallback: Choice
  ) throws(UsageError) -> Choice {
    guard let text = value(option) else { return fallback }
    guard let choice = Choice(rawValue: text) else {
      let allowed = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw .wrongValue(option, text, allowed: allowed)
    }
    return choice
  }

  /// From 1; the option must be given.
  func number(_ option: OptionName) throws(UsageError) -> Int {
    guard let text = value(option) else { throw .valueMissing(option) }
    guard let number = Int(text), number > 0 else { throw .notANumber(text, option: option) }
    return number
  }

  /// By its English or its Swedish name; nil when the option was not given.
  func theme() throws(UsageError) -> Theme? {
    guard let text = value(.theme) else { return nil }
    guard let theme = Theme(named: text) else {
      let allowed = Theme.allCases.flatMap(\.names).joined(separator: ", ")
      throw .wrongValue(.theme, text, allowed: allowed)
    }
    return theme
  }

  /// By its name in either language or by its digit; nil when the option was not given.
  func place() throws(UsageError) -> Place? {
    guard let text = value(.place) else { return nil }
    guard let place = Place(typed: text) else {
      let allowed = Place.tabs.map(\.name).joined(separator: ", ")
      throw .wrongValue(.place, text, allowed: allowed)
    }
    return place
  }

  /// Nil when the option was not given.
  func day(_ option: OptionName) throws(UsageError) -> Day? {
    guard let text = value(option) else { return nil }
    guard let day = Day(text: text) else { throw .notADate(text, option: option.rawValue) }
    return day
  }

  /// Nil when the option was not given.
  func year() throws(UsageError) -> Int? {
    guard let text = value(.year) else { return nil }
    guard text.utf8.count == 4, let year = Int(text), year > 0 else { throw .notAYear(text) }
    return year
  }

  private mutating func take(
    _ word: String, _ rest: inout ArraySlice<String>
  ) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let typed = String(parts[0])
    guard let option = OptionName(typed: typed) else {
      let nearest = Nearest.word(to: typed, among: OptionName.allCases, \.rawValue)
      throw .unknownOption(typed, nearest: nearest)
    }
    guard option.takesValue else {
      guard parts.count == 1 else { throw .valueNotTaken(option) }
      given[option] = [""]
      return
    }
    guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else {
      throw .valueMissing(option)
    }
    given[option, default: []].append(value)
  }

  private mutating func name(_ typed: [String]) throws(UsageError) {
    guard let first = typed.first else {
      if let foreign = foreignOption(OptionName.ofScreen) { throw .commandMissing(foreign) }
      return
    }
    guard let command = CommandName(rawValue: first) else {
      let nearest = Nearest.word(to: first, among: CommandName.allCases, \.rawValue)
      throw .unknownCommand(first, nearest: nearest)
    }
    self.command = command
    words = Array(typed.dropFirst())
    if let foreign = foreignOption(command.options) { throw .foreignOption(foreign, of: command) }
  }

  /// The first in alphabetical order that neither every command nor this one takes.
  private func foreignOption(_ own: Set<OptionName>) -> OptionName? {
    let allowed = own.union(OptionName.everywhere)
    return given.keys.filter { !allowed.contains($0) }.min { $0.rawValue < $1.rawValue }
  }
}
