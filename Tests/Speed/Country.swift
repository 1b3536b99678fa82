import Foundation
import TestSupport

/// The register of the whole country in a book, in fzf and in VisiData.
struct Country {
  private let stage: Stage

  init(_ stage: Stage) throws {
    self.stage = stage
    _ = try stage.time([stage.program, "init"])
    _ = try stage.time([stage.program, "import", "parties", stage.path("register.csv")])
  }

  /// A program that shows the rows, and the words by which its first useful screen is known.
  private struct Shower {
    let name: String
    let command: [String]
    var input: String?
    let firstScreen: String
    /// What brings it from there to its list.
    var toList = ""
    /// What opens its filter, and what empties it.
    var filter: (open: String, clear: String)?
  }

  private var ours: Shower {
    Shower(
      name: "samverkan", command: [stage.program], firstScreen: "Idag", toList: "1",
      filter: ("s", "\u{15}"))
  }

  private var fzf: Shower {
    Shower(
      name: "fzf", command: ["fzf"], input: stage.path("names.txt"),
      firstScreen: "\(stage.names.count)/\(stage.names.count)", filter: ("", "\u{15}"))
  }

  private var visidata: Shower {
    Shower(
      name: "VisiData", command: ["vd", stage.path("register.csv")],
      firstScreen: "\(stage.names.count) rows")
  }

  func report() throws {
    let showers = [ours, fzf, visidata].filter {
      let isThere = $0.name == "samverkan" || Stage.isInstalled($0.command[0])
      if !isThere { print("\($0.name) is not installed and left out") }
      return isThere
    }
    var results: [String: Result] = [:]
    for _ in 0..<7 {
      for shower in showers { try measureStart(shower, &results[shower.name, default: Result()]) }
    }
    for shower in showers { try measureKeys(shower, &results[shower.name, default: Result()]) }
    lines(results).forEach { $0.print() }
  }

  /// What one program took.
  private struct Result {
    var start = Figures()
    var memory = Figures()
    var move = Figures()
    var bytes = Figures()
    var letter = Figures()
  }

  private func measureStart(_ shower: Shower, _ result: inout Result) throws {
    let terminal = try PseudoTerminal(
      shower.command, environment: stage.environment, input: shower.input)
    result.start.add(try terminal.time(of: shower.firstScreen))
    terminal.send(shower.toList)
    terminal.settle()
    result.memory.add(terminal.end())
  }

  private func measureKeys(_ shower: Shower, _ result: inout Result) throws {
    let terminal = try PseudoTerminal(
      shower.command, environment: stage.environment, input: shower.input)
    _ = try terminal.time(of: shower.firstScreen)
    terminal.send(shower.toList)
    terminal.settle()
    for _ in 0..<200 {
      let answer = terminal.answer(to: shower.name == "fzf" ? "\u{1b}OA" : "\u{1b}OB")
      result.move.add(answer.time)
      result.bytes.add(Double(answer.bytes))
    }
    if let filter = shower.filter {
      terminal.send(filter.open)
      for word in ["karate", "hembygd", "musik", "kyrka", "idrott"] {
        terminal.send(filter.clear)
        terminal.settle(100)
        for letter in word { result.letter.add(terminal.answer(to: String(letter)).time) }
      }
    }
    _ = terminal.end()
  }

  private func lines(_ results: [String: Result]) -> [Line] {
    guard let own = results["samverkan"] else { return [] }
    var lines: [Line] = []
    func compare(
      _ what: String, _ name: String, _ unit: String, _ bound: Double,
      _ figure: (Result) -> Double
    ) {
      guard let peer = results[name] else { return }
      lines.append(
        Line(what: what, ours: figure(own), unit: unit, peer: (name, figure(peer)), bound: bound))
    }
    compare("start to first useful screen", "fzf", "ms", 1) { $0.start.median }
    compare("start to first useful screen", "VisiData", "ms", 0.2) { $0.start.median }
    compare("move one row, p50", "VisiData", "ms", 0.1) { $0.move.median }
    lines.append(
      Line(what: "move one row, p99", ours: own.move.percentile(0.99), unit: "ms", bound: 5))
    lines.append(
      Line(what: "bytes for one row", ours: own.bytes.median, unit: "B", bound: 200))
    compare("a letter of a filter, p50", "fzf", "ms", 1) { $0.letter.median }
    compare("peak memory", "VisiData", "MiB", 0.5) { $0.memory.median }
    return lines
  }
}
