import Testing

/// Which target may know which.
struct ImportTests {
  /// What the C library is called on the systems the program runs on.
  private static let system: Set<String> = ["Glibc", "Darwin"]
  /// The standard library, named where more of it than usual is asked for.
  private static let always: Set<String> = ["Swift"]

  static let allowed: [String: Set<String>] = [
    "Domain": [],
    "Store": system.union(["Domain", "CSHA256"]),
    "Terminal": [],
    "CursesTerminal": system.union(["Terminal", "CNcurses"]),
    "Resources": [],
    "App": ["Documents", "Domain", "Terminal", "Resources"],
    "Documents": ["Domain", "Resources"],
    "samverkan": system.union([
      "Domain", "Store", "Terminal", "CursesTerminal", "Documents", "App",
    ]),
  ]

  @Test func `every target with Swift in it has its rule`() {
    #expect(Set(Repository.swiftFiles.compactMap(\.target)) == Set(Self.allowed.keys))
  }

  @Test(arguments: allowed.keys.sorted())
  func `a target imports only what stands below it`(target: String) {
    let allowed = Self.always.union(Self.allowed[target] ?? [])
    let strangers = Repository.swiftFiles.filter { $0.target == target }.flatMap { file in
      file.places { line in Self.imported(by: line).map { !allowed.contains($0) } ?? false }
    }
    #expect(strangers == [])
  }

  /// The module a line imports; nil when it imports none.
  private static func imported(by line: Substring) -> String? {
    let words = line.split(separator: " ")
    guard let index = words.firstIndex(of: "import"), index <= 2, index + 1 < words.count else {
      return nil
    }
    return words.last.map { String($0.prefix { $0 != "." }) }
  }
}
