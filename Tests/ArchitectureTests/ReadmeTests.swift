import Foundation
import Testing

/// What the pages for readers point at is there.
struct ReadmeTests {
  @Test(arguments: ["README.md", "Sources/README.md", "Tests/README.md", "Resources/README.md"])
  func `every path a page names exists`(page: String) {
    let text = Repository.text(of: page) ?? ""
    let folder = page.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let missing = Self.paths(in: text).filter { path in
      !Repository.exists(path) && !Repository.exists(folder + path) && !Self.isFileName(path)
    }
    #expect(missing == [])
  }

  /// What stands in backticks and looks like a path into the repository.
  static func paths(in text: String) -> [String] {
    let pieces = text.split(separator: "`", omittingEmptySubsequences: false)
    return pieces.indices.filter { $0 % 2 == 1 }.map { String(pieces[$0]) }.filter(isPath)
  }

  private static let folders = ["Sources", "Tests", "Resources", ".ci", "Package.swift"]
  private static let endings = [".swift", ".md", ".sh"]

  private static func isPath(_ text: String) -> Bool {
    guard !text.contains(where: { " *<>$~\n".contains($0) }), !text.hasPrefix("/") else {
      return false
    }
    let first = text.split(separator: "/").first.map(String.init) ?? ""
    return folders.contains(first) || endings.contains(where: text.hasSuffix)
  }

  /// A file is also known by its name alone, wherever it is.
  private static func isFileName(_ name: String) -> Bool {
    !name.contains("/") && Repository.swiftFiles.contains { $0.name == name }
  }

  @Test func `paths are told from other things in backticks`() {
    let text = "`Sources/App` and `swift test` in `Tests/x.txt`, `Model.swift`, `~/a.md`, `key`"
    #expect(Self.paths(in: text) == ["Sources/App", "Tests/x.txt", "Model.swift"])
  }
}
