extension Collection {
  /// In the order of a key that is made once for each; entities are large, so only keys are moved.
  package func arranged<Key>(
    by key: (Element) -> Key, _ precedes: (Key, Key) -> Bool
  ) -> [Element] {
    indices.map { (key: key(self[$0]), index: $0) }
      .sorted { precedes($0.key, $1.key) }
      .map { self[$0.index] }
  }

  /// From the least key to the greatest.
  package func arranged(by key: (Element) -> some Comparable) -> [Element] {
    arranged(by: key, <)
  }
}
