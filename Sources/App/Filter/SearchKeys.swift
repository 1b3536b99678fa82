import Domain

/// The search texts of records, each made once and kept until what it says changes.
struct SearchKeys: Sendable {
  private var keys: [EntityReference: SearchText] = [:]
  /// Closed values are looked for as they are shown.
  private var language: Language?
  /// The rows that were searched last, and their texts by place: typing on looks nothing up.
  private var rows: [RowKey] = []
  private var texts: [SearchText?] = []

  /// Takes the rows that `key(of:at:in:)` is to be asked about; the same ones again cost nothing.
  mutating func begin(_ rows: [RowKey], in language: Language) {
    if self.language != language { self = SearchKeys(language: language) }
    guard rows != self.rows else { return }
    self.rows = rows
    texts = Array(repeating: nil, count: rows.count)
  }

  /// The same as `key(of:in:)` for the row at a place.
  mutating func key(
    of reference: EntityReference, at place: Int, in world: FilterWorld
  ) -> SearchText {
    if let text = texts[place] { return text }
    let text = key(of: reference, in: world)
    texts[place] = text
    return text
  }

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
    (rows, texts) = ([], [])
    for change in changes {
      keys[EntityReference(change)] = nil
      for activity in change.toldOf { keys[activity.reference] = nil }
      for referrer in index.referrers(of: EntityReference(change)) { keys[referrer] = nil }
    }
  }
}
