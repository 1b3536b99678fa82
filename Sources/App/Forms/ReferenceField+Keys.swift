import Domain
import Terminal

extension ReferenceField {
  /// The most candidates ever shown.
  static let shownCandidates = 5

  /// Typing narrows, Up and Down choose among what was found, Enter takes it.
  mutating func handle(_ key: KeyPress, in model: Model) -> Bool {
    let isSearching = !typed.text.isEmpty
    switch key {
    case .enter:
      guard isSearching else { return false }
      settle(in: model)
    case .down where isSearching:
      let count = candidates(in: model).count
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

  /// Takes the highlighted candidate, if anything is typed and something was found.
  mutating func settle(in model: Model) {
    guard !typed.text.isEmpty else { return }
    let found = candidates(in: model)
    guard found.indices.contains(highlighted) else { return }
    let raw = found[highlighted]
    if isMultiple {
      if !chosen.contains(raw) { chosen.append(raw) }
    } else {
      chosen = [raw]
    }
    typed = TextField()
    highlighted = 0
  }

  /// The records whose name holds what is typed, names that begin with it first.
  func candidates(in model: Model) -> [RawIdentifier] {
    guard !typed.text.isEmpty else { return [] }
    return model.candidates(of: kind, matching: typed.text, limit: Self.shownCandidates)
  }
}
