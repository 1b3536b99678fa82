import Foundation
import TestSupport

/// The rows, the folders and the commands that are measured.
struct Stage {
  let folder: URL
  let program: String
  /// What every program shows.
  let names: [String]
  let environment: [String: String]

  init(folder: URL, program: String, register: String?) throws {
    self.folder = folder
    self.program = program
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    names = try register.map(Self.names(in:)) ?? Self.inventedNames
    environment = [
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin:/usr/local/bin",
      "HOME": folder.path, "SAMVERKAN_BOOK": folder.appendingPathComponent("book").path,
      "TASKRC": folder.appendingPathComponent("taskrc").path,
      "TASKDATA": folder.appendingPathComponent("tasks").path,
    ]
    let rows = names.map { "\"\($0.replacingOccurrences(of: "\"", with: "\"\""))\"" }
    try write((["Namn"] + rows).joined(separator: "\n") + "\n", to: "register.csv")
    try write(names.joined(separator: "\n") + "\n", to: "names.txt")
  }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  static func isInstalled(_ tool: String) -> Bool {
    ["/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"].contains {
      FileManager.default.isExecutableFile(atPath: $0 + tool)
    }
  }

  /// Runs a command to its end without a terminal and says how many milliseconds it took.
  func time(_ command: [String]) throws -> Double {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.environment = environment
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    // `waitUntilExit` looks every fifty milliseconds only.
    let end = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in end.signal() }
    let start = PseudoTerminal.milliseconds
    try process.run()
    end.wait()
    let time = PseudoTerminal.milliseconds - start
    guard process.terminationStatus == 0 else {
      throw Failure("\(command.joined(separator: " ")) ended with \(process.terminationStatus)")
    }
    return time
  }

  private static func names(in register: String) throws -> [String] {
    let text = try String(contentsOfFile: register, encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline).dropFirst()
    return lines.map { line in
      let cell = line.hasPrefix("\"") ? line.dropFirst().split(separator: "\"").first : nil
      return String(cell ?? line.split(separator: ";").first ?? line)
    }
  }

  private static let inventedNames: [String] = (0..<8774).map { number in
    let places = ["Ån", "Åsen", "Ängen", "Östra Backen", "Västra Dalen", "Sjön", "Torget"]
    let kinds = ["Hembygdsförening", "Karateklubb", "Kör", "Idrottsförening", "Byalag", "Teater"]
    return "Exempel \(places[number % 7]) \(kinds[number % 6]) \(number)"
  }
}

/// A row of figures of which the middle counts.
struct Figures {
  private(set) var all: [Double] = []

  mutating func add(_ figure: Double) { all.append(figure) }

  var median: Double { percentile(0.5) }

  func percentile(_ part: Double) -> Double {
    let sorted = all.sorted()
    guard let last = sorted.indices.last else { return .nan }
    return sorted[Int((Double(last) * part).rounded())]
  }
}
