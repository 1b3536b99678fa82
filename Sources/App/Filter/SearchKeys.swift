import Domain

/// The search texts of records, each made once and kept until what it says changes.
struct SearchKeys: Sendable {
  private var keys: [EntityReference: SearchText] = [:]
  /// Closed values are looked for as they are shown.
  private var language: Language?

  mutating func key(of reference: EntityReference, in world: FilterWorld) -> SearchText {
    if language != world.language { self = SearchKeys(language: world.language) }
    if let key = keys[reference] { return key }
    let key = FilterField.searchText(of: reference, in: world)
    keys[reference] = key
    return key
  }

  init(language: Language? = nil) {
    self.language = language
  }

  /// What changed, and what names it.
  mutating func forget(_ changes: [Change], in index: BookIndex) {
    guard !keys.isEmpty else { return }
    for change in changes {
      keys[EntityReference(change)] = nil
      for referrer in index.referrers(of: EntityReference(change)) { keys[referrer] = nil }
    }
  }
}
