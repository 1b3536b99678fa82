import Foundation
import Testing

/// Pages that name what proves them name what is there.
struct ProofTests {
  @Test(arguments: ["Tests/Terminals.md", "Tests/Access.md"])
  func `every test a page names in italics is there`(page: String) throws {
    let text = try String(
      contentsOf: Repository.root.appendingPathComponent(page), encoding: .utf8)
    let named = Self.proofs(in: text)
    #expect(named.count > 30)
    let sentences = Set(
      Repository.swiftFiles.flatMap(\.lines).compactMap { line in
        line.firstMatch(of: /func `([^`]+)`/).map { String($0.1) }
      })
    #expect(named.filter { !sentences.contains($0) } == [])
  }

  /// What stands between asterisks in the last column of a table.
  private static func proofs(in page: String) -> [String] {
    page.split(separator: "\n").filter { $0.hasPrefix("|") }
      .compactMap { $0.split(separator: "|").last }
      .flatMap { cell in cell.matches(of: /\*([^*]+)\*/).map { String($0.1) } }
  }
}
