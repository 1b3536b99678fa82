package import Domain
import Terminal

/// A text that names somebody: what the book knows is offered, and anything else can be typed.
package struct NameField: Equatable, Sendable {
  /// The kind of record whose names are offered.
  package let kind: Kind
  package internal(set) var typed: TextField
  /// Which of what is offered Enter takes; nil while what is typed stands.
  package internal(set) var highlighted: Int?

  static let shownNames = 5

  init(kind: Kind, text: String) {
    self.kind = kind
    typed = TextField(text)
  }

  /// What is being written: after the last comma, where several are named.
  private var part: Substring {
    typed.text.split(separator: ",", omittingEmptySubsequences: false).last ?? ""
  }

  /// Known names that hold what is typed, those that begin with it first.
  func offered(in world: World) -> [String] {
    let wanted = String(part).trimmed
    guard !wanted.isEmpty else { return [] }
    return world.candidates(of: kind, matching: wanted, limit: Self.shownNames)
      .map { world.title(of: EntityReference(kind, $0))[world.language] }
      .filter { $0 != wanted }
  }

  /// Down goes among the names, Enter takes the marked one, typing leaves them.
  mutating func handle(_ key: KeyPress, in world: World) -> Bool {
    let names = key == .down || key == .enter ? offered(in: world) : []
    switch (key, highlighted) {
    case (.down, let place) where !names.isEmpty:
      highlighted = min(names.count - 1, (place ?? -1) + 1)
    case (.up, let place?): highlighted = place > 0 ? place - 1 : nil
    case (.enter, let place?) where names.indices.contains(place): take(names[place])
    default:
      guard typed.handle(key) else { return false }
      highlighted = nil
    }
    return true
  }

  private mutating func take(_ name: String) {
    let before = typed.text.dropLast(part.count)
    typed = TextField(before.isEmpty ? name : before + " " + name)
    highlighted = nil
  }
}
