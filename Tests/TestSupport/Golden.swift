import Foundation

/// A text kept under `Tests/AppTests/Goldens`, to which what the program shows now is compared.
///
/// With `UPDATE_GOLDENS=1` in the environment the text is written instead of compared.
package enum Golden {
  /// Throws what differs, line by line; a golden that is not there differs as a whole.
  package static func compare(
    _ text: String, with name: String, accepting: Bool = isAccepting
  ) throws {
    let file = folder.appendingPathComponent(name + ".txt")
    if accepting { return try accept(text, as: file) }
    guard let data = try? Data(contentsOf: file) else { throw Missing(name: name) }
    let difference = LineDifference(
      kept: String(decoding: data, as: UTF8.self), shown: text, name: name)
    if !difference.lines.isEmpty { throw difference }
  }

  /// Whether what is shown now is taken as right.
  package static let isAccepting = ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1"

  private static func accept(_ text: String, as file: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("AppTests/Goldens")

  /// How a golden that is right as it is shown now is accepted.
  static let acceptance = "If it is right: UPDATE_GOLDENS=1 swift test --filter AppTests"

  /// There is nothing to compare with.
  package struct Missing: Error, CustomStringConvertible {
    package let name: String

    package var description: String { "No golden \(name).\n\(Golden.acceptance)" }
  }
}

/// The lines in which a golden and what is shown now are not the same.
package struct LineDifference: Error, CustomStringConvertible {
  /// One line that differs; nil where one of the texts has ended.
  package struct Line: Equatable, Sendable {
    package let number: Int
    package let kept: String?
    package let shown: String?
  }

  package let name: String
  package let lines: [Line]

  package init(kept: String, shown: String, name: String) {
    self.name = name
    let kept = kept.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let shown = shown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines = (0..<max(kept.count, shown.count)).compactMap { index in
      let old = kept.indices.contains(index) ? kept[index] : nil
      let new = shown.indices.contains(index) ? shown[index] : nil
      return old == new ? nil : Line(number: index + 1, kept: old, shown: new)
    }
  }

  package var description: String {
    let told = lines.map { line in
      "line \(line.number)\n  kept:  \(line.kept ?? "(no line)")\n"
        + "  shown: \(line.shown ?? "(no line)")"
    }
    return (["\(name) differs in \(lines.count) lines"] + told + [Golden.acceptance])
      .joined(separator: "\n")
  }
}
