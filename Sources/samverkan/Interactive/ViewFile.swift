import App
import Domain
import Store
import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the user chose about the view, kept beside the other things of this device.
///
///     <state>/view    lines such as "theme dark" and "name Kim"; unknown ones are passed over
struct ViewFile {
  private let path: String

  /// Nil where this device has no place for such things.
  init?(_ context: Context) {
    guard let folder = context.store.stateFolder else { return nil }
    path = folder + "/view"
  }

  /// Nothing chosen when there is no file or it cannot be read.
  func read() -> ViewChoices {
    guard let bytes = try? FileReader.read(path, limit: 1 << 20) else { return ViewChoices() }
    var choices = ViewChoices()
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      if words.count == 2 { choices.take(words[0], words[1]) }
    }
    return choices
  }

  /// For its owner alone; a disk that takes nothing leaves the choice to this run.
  func write(_ choices: ViewChoices) {
    makeFolders()
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return }
    let output = Output(descriptor: file)
    choices.lines.forEach(output.line)
    output.flush()
    close(file)
  }

  /// A device that has never changed a book has no folder for such things yet.
  private func makeFolders() {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += "/" + part
      mkdir(folder, 0o700)
    }
  }
}

extension ViewChoices {
  fileprivate mutating func take(_ name: String, _ value: String) {
    switch name {
    case "theme": theme = Theme(rawValue: value)
    case "mouse": usesMouse = value == "on"
    case "plain": isPlain = value == "on"
    case "name": self.name = value
    case "columns": if let known = RememberedColumns(line: value) { columns.append(known) }
    case "language": language = Language(rawValue: value)
    case "lines": lineSigns = value == "ascii" ? .ascii : .unicode
    default: break
    }
  }

  fileprivate var lines: [String] {
    func told(_ flag: Bool) -> String { flag ? "on" : "off" }
    return [
      theme.map { "theme " + $0.rawValue }, usesMouse.map { "mouse " + told($0) },
      isPlain.map { "plain " + told($0) },
      name.map { "name " + $0 },
      language.map { "language " + $0.rawValue },
      lineSigns.map { "lines " + ($0 == .ascii ? "ascii" : "unicode") },
    ].compactMap { $0 } + columns.map { "columns " + $0.line }
  }
}

extension ViewSettings {
  /// The options of this run first, then what was chosen before, then what the system asks for.
  mutating func apply(_ choices: ViewChoices, _ context: Context) {
    let wishes = context.system.variables
    let noColour = wishes["NO_COLOR"].map { !$0.isEmpty } == true
    theme =
      context.options.theme ?? (context.options.hasNoColour ? .colourless : nil) ?? choices.theme
      ?? (noColour ? .colourless : .terminal)
    usesMouse = choices.usesMouse ?? true
    let isAccessible = wishes["ACCESSIBLE"].map { !$0.isEmpty } == true
    isPlain = context.options.isPlain || choices.isPlain ?? isAccessible
    if choices.lineSigns == .ascii { lines = .ascii }
  }
}
