extension Book {
  /// What became different since an earlier state of the book: by kind, then by identifier; what
  /// was removed included.
  package func changes(since earlier: Book) -> [Change] {
    Kind.allCases.flatMap { changes($0.type, since: earlier) }
  }

  private func changes<E: Entity>(_ type: E.Type, since earlier: Book) -> [Change] {
    let before = earlier[keyPath: E.table]
    let after = self[keyPath: E.table]
    let ids = Set(before.all.map(\.id)).union(after.all.map(\.id)).sorted()
    return ids.compactMap { id in
      switch (before[id], after[id]) {
      case (nil, let new?): E.change(.create(new))
      case (let old?, nil): E.change(.remove(old))
      case (let old?, let new?): Edit.replace(old, with: new).map(E.change)
      case (nil, nil): nil
      }
    }
  }
}
