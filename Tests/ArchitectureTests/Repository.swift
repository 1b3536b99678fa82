import Foundation

/// The repository as the tests read it: files and their text.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every Swift file that is part of the program or its tests.
  static let swiftFiles: [SwiftFile] =
    (["Package.swift"] + files(under: ["Sources", "Tests", "Resources"]))
    .filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      text(of: path).map { SwiftFile(path: path, text: $0) }
    }

  static func swiftFiles(under folder: String) -> [SwiftFile] {
    swiftFiles.filter { $0.path.hasPrefix(folder + "/") }
  }

  /// Paths from the root of all files in the folders.
  static func files(under folders: [String]) -> [String] {
    folders.flatMap { folder in
      let found = FileManager.default.enumerator(atPath: root.appendingPathComponent(folder).path)
      return (found?.compactMap { $0 as? String } ?? []).map { folder + "/" + $0 }
    }
  }

  static func text(of path: String) -> String? {
    (try? Data(contentsOf: root.appendingPathComponent(path)))
      .map { String(decoding: $0, as: UTF8.self) }
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
  }
}

/// One Swift file, as written and as code alone.
struct SwiftFile: Sendable {
  /// From the root of the repository.
  let path: String
  let lines: [Substring]
  let code: SwiftCode
  /// The lines with comments and the insides of texts blanked.
  let codeLines: [Substring]

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    code = SwiftCode(text)
    codeLines = code.text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The target the file belongs to, when it is a source file.
  var target: String? {
    let parts = path.split(separator: "/")
    if parts.first == "Resources" { return "Resources" }
    return parts.first == "Sources" && parts.count > 2 ? String(parts[1]) : nil
  }

  /// The lines of code where the test holds, as `path:number: line`.
  func places(where test: (Substring) -> Bool) -> [String] {
    codeLines.indices.filter { test(codeLines[$0]) }.map { place($0) }
  }

  func place(_ index: Int) -> String {
    "\(path):\(index + 1): \(lines[index].drop { $0 == " " })"
  }
}
