import Foundation

extension Golden {
  /// Compares a text with what stands between two marks of the README, such as `<!-- keys -->` and
  /// `<!-- /keys -->`.
  ///
  /// With `UPDATE_GOLDENS=1` in the environment the text is put there instead.
  package static func compareReadme(_ text: String, between mark: String) throws {
    let file = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("README.md")
    let page = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    guard let start = page.range(of: "<!-- \(mark) -->\n"),
      let end = page.range(of: "<!-- /\(mark) -->"), start.upperBound <= end.lowerBound
    else { throw Missing(name: "mark \(mark) in README.md") }
    let kept = start.upperBound..<end.lowerBound
    if isAccepting {
      return try Data(page.replacingCharacters(in: kept, with: text).utf8).write(to: file)
    }
    let difference = LineDifference(kept: String(page[kept]), shown: text, name: "README.md")
    if !difference.lines.isEmpty { throw difference }
  }
}
