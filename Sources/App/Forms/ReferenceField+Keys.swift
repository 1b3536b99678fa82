import Domain
import Terminal

extension ReferenceField {
  /// The most candidates ever shown.
  static let shownCandidates = 5

  /// Typing narrows, Up and Down choose among what was found, Enter takes it.
  mutating func handle(_ key: KeyPress, in world: World) -> Bool {
    let isSearching = !typed.text.isEmpty
    switch key {
    case .enter:
      guard isSearching else { return false }
      takeHighlighted(in: world)
    case .down where isSearching:
      let count = candidates(in: world).count
      highlighted = min(highlighted + 1, max(0, count - 1))
    case .up where isSearching: highlighted = max(0, highlighted - 1)
    case .backspace where !isSearching: _ = chosen.popLast()
    case .delete where !isSearching: chosen.removeAll()
    default:
      guard typed.handle(key) else { return false }
      highlighted = 0
    }
    return true
  }

  private mutating func takeHighlighted(in world: World) {
    let found = candidates(in: world)
    if found.indices.contains(highlighted) { take(found[highlighted]) }
  }

  /// When the field is left: takes what can only be meant, the one hit or the one of that name.
  mutating func settle(in world: World) {
    if typed.text.trimmed.isEmpty { typed = TextField() }
    let hits = hits(in: world)
    if hits.count == 1 { return take(hits[0]) }
    let wanted = typed.text.folded
    let named = hits.filter {
      world.title(of: EntityReference(kind, $0))[world.language].folded == wanted
    }
    if named.count == 1 { take(named[0]) }
  }

  private mutating func take(_ raw: RawIdentifier) {
    if isMultiple {
      if !chosen.contains(raw) { chosen.append(raw) }
    } else {
      chosen = [raw]
    }
    typed = TextField()
    highlighted = 0
  }

  /// The records whose name holds what is typed, names that begin with it first.
  func candidates(in world: World) -> [RawIdentifier] {
    guard !typed.text.isEmpty else { return [] }
    return world.candidates(of: kind, matching: typed.text, limit: Self.shownCandidates)
  }

  /// All of them, however many.
  private func hits(in world: World) -> [RawIdentifier] {
    guard !typed.text.trimmed.isEmpty else { return [] }
    return world.candidates(of: kind, matching: typed.text, limit: .max)
  }

  /// Why what is typed does not say whom; nil when nothing is typed.
  func problem(in world: World) -> FormProblem? {
    guard !typed.text.trimmed.isEmpty else { return nil }
    let count = hits(in: world).count
    let sentence: Phrase =
      count == 0 ? .noSuchName(typed.text) : .severalNames(count, typed.text)
    return FormProblem(sentence: sentence, isError: true)
  }
}
