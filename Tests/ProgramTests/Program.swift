import Foundation

/// The built program with a folder of its own, run as somebody at a shell would.
final class Program {
  /// What one run left behind.
  struct Run {
    let code: Int32
    let signalled: Bool
    let output: String
    let complaint: String

    /// The objects of a JSON array; empty when the output is none.
    var objects: [[String: Any]] {
      let parsed = try? JSONSerialization.jsonObject(with: Data(output.utf8))
      return parsed as? [[String: Any]] ?? []
    }

    /// A single line without its end.
    var line: String { output.trimmingCharacters(in: .newlines) }
  }

  let folder: URL
  var environment: [String: String]

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("samverkan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    environment = [
      "HOME": folder.path, "PATH": "/usr/bin:/bin", "SAMVERKAN_TODAY": "2026-03-17",
      "SAMVERKAN_BOOK": folder.appendingPathComponent("book").path,
    ]
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// With a new book.
  static func withBook() throws -> Program {
    let program = try Program()
    _ = try program("init")
    return program
  }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  func write(_ bytes: [UInt8], to name: String) throws -> String {
    try Data(bytes).write(to: folder.appendingPathComponent(name))
    return path(name)
  }

  @discardableResult
  func callAsFunction(_ arguments: String...) throws -> Run {
    try run(Self.binary, arguments)
  }

  /// A line for `sh` in which `$S` is the program.
  @discardableResult
  func shell(_ line: String) throws -> Run {
    environment["S"] = Self.binary.path
    return try run(URL(fileURLWithPath: "/bin/sh"), ["-c", line])
  }

  /// Runs any program in the environment of the folder.
  func run(_ executable: URL, _ arguments: [String]) throws -> Run {
    let files = ["out", "err"].map { path("\(UUID().uuidString).\($0)") }
    defer { files.forEach { unlink($0) } }
    let child = try Child(
      [executable.path] + arguments, environment: environment, output: files[0],
      complaint: files[1])
    let texts = try files.map { file in
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
    }
    return Run(
      code: child.code, signalled: child.isSignalled, output: texts[0], complaint: texts[1])
  }

  /// Beside the test bundle, whose path is among the arguments of the test process.
  static var binary: URL {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
    var folder = URL(fileURLWithPath: bundle)
    while folder.path.contains(".xctest") { folder.deleteLastPathComponent() }
    return folder.appendingPathComponent("samverkan")
  }
}
