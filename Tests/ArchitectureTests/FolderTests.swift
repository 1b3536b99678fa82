import Testing

/// Which folder of a target may name types of which: arrows point back, so that each
/// can be read without those after it.
struct FolderTests {
  /// The folders from the ground up.
  private static let order: [String: [String]] = [
    "Domain": [
      "Values", "Text", "Time", "Entities", "Book", "Queries", "Words", "Rules", "Keeping",
      "Entering", "Fields", "Filter", "Actions", "Joining", "Reorganising", "Merging",
    ],
    "Store": ["Codec", "Files", "Frames", "Operations", "State", "Folder", "Care"],
  ]

  /// Arrows the other way that stand, by the types they name; the list may only become shorter.
  private static let standing: [String: Set<String>] = [
    "Domain": [],
    // An open book looks after itself when it is opened and closed.
    "Store": [
      "Folder → Care: Erasing", "Folder → Care: Healing", "Folder → Care: Pruning",
      "Folder → Care: Repacking",
    ],
  ]

  @Test(arguments: order.keys.sorted())
  func `every folder has its place in the order`(target: String) {
    let folders = Set(FolderTypes(of: target).folders)
    #expect(folders == Set(Self.order[target] ?? []))
  }

  @Test(arguments: order.keys.sorted())
  func `a folder names only types of those before it`(target: String) throws {
    let order = try #require(Self.order[target])
    let back = FolderTypes(of: target).arrows.filter { arrow in
      let from = order.firstIndex(of: arrow.from) ?? 0
      return from < (order.firstIndex(of: arrow.to) ?? 0)
    }
    #expect(Set(back.map(\.text)) == Self.standing[target])
  }
}

/// The types each folder of a target declares, and those it names.
private struct FolderTypes {
  struct Arrow: Hashable {
    let from: String
    let to: String
    let type: String

    var text: String { "\(from) → \(to): \(type)" }
  }

  private let files: [(folder: String, code: String)]
  /// The folder of each type; those of two folders are left out.
  private let homes: [String: String]

  init(of target: String) {
    let prefix = "Sources/\(target)/"
    files = Repository.swiftFiles(under: "Sources/\(target)").compactMap { file in
      let parts = file.path.dropFirst(prefix.count).split(separator: "/")
      return parts.count > 1 ? (String(parts[0]), file.code.text) : nil
    }
    var homes: [String: Set<String>] = [:]
    for file in files {
      for type in Self.types(in: file.code, nested: false) {
        homes[type, default: []].insert(file.folder)
      }
    }
    self.homes = homes.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  var folders: [String] { files.map(\.folder) }

  var arrows: Set<Arrow> {
    var arrows: Set<Arrow> = []
    for file in files {
      let own = Set(Self.types(in: file.code, nested: true))
      for word in file.code.matches(of: /\b[A-Z]\w*/).map({ String($0.output) }) {
        guard let home = homes[word], home != file.folder, !own.contains(word) else { continue }
        arrows.insert(Arrow(from: file.folder, to: home, type: word))
      }
    }
    return arrows
  }

  /// What a file declares; nested ones and generic parameters hide what has their name elsewhere.
  private static func types(in code: String, nested: Bool) -> [String] {
    let top =
      /(?m)^(?:package |private |fileprivate |indirect )*(?:struct|enum|protocol|typealias) (\w+)/
    let any = /\b(?:struct|enum|protocol|typealias|associatedtype) (\w+)|func \w+<(\w+)/
    if !nested { return code.matches(of: top).map { String($0.1) } }
    return code.matches(of: any).compactMap { ($0.1 ?? $0.2).map(String.init) }
  }
}
