extension Collection where Element: Equatable {
  /// Whether the elements stand here one after another.
  func contains(_ wanted: some Collection<Element>) -> Bool {
    guard let first = wanted.first else { return true }
    return indices.contains { self[$0] == first && self[$0...].starts(with: wanted) }
  }
}
