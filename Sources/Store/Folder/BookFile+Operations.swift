internal import Domain

/// What an entity was before others' changes arrived.
struct FormerState {
  /// The state of the book in which it was so.
  let generation: Int
  let name: EntityName
  /// Nil when it was not there yet.
  let state: EntityState?
}

extension BookFile {
  /// One operation for each entity that differs or is settled, however many changes touched it.
  func operations(for transaction: Transaction) -> [Operation] {
    var edits = EntityEdits()
    for change in transaction.changes { edits.add(change) }
    for settlement in transaction.settlements { edits.add(settlement) }
    return edits.all.compactMap { edit in
      let seen = seenState(of: edit.name, basis: transaction.basis)
      if seen.isFormer { untold.insert(edit.name) }
      let erasures = seen.isFormer ? EraseSet() : state.erasures
      let own = seen.isFormer ? ownHeads(of: edit.name) : [:]
      return Difference(state: seen.state, kind: edit.kind, erasures: erasures, own: own).operation(
        entity: edit.name.id, before: edit.before, after: edit.after, settling: edit.settlements,
        &state.table)
    }
  }

  /// What this session itself wrote since its author looked; he knows of that.
  private func ownHeads(of name: EntityName) -> [FieldKey: [OperationName]] {
    var own: [FieldKey: [OperationName]] = [:]
    for field in state[name]?.fields ?? [] {
      let written = field.heads.map(\.operation).filter { ownOrigins.contains($0.origin) }
      if !written.isEmpty { own[field.key] = written }
    }
    return own
  }

  /// The entity as it was when its author looked at it.
  private func seenState(
    of name: EntityName, basis: Int?
  ) -> (state: EntityState?, isFormer: Bool) {
    if let basis, let seen = former.first(where: { $0.name == name && $0.generation >= basis }) {
      return (seen.state, true)
    }
    return (state[name], false)
  }
}

/// The changes of a transaction by entity, in their order.
private struct EntityEdits {
  struct EntityEdit {
    let name: EntityName
    let kind: Kind
    let before: Record?
    var after: Record?
    var settlements: [Settlement] = []
  }

  private(set) var all: [EntityEdit] = []
  private var places: [EntityName: Int] = [:]

  mutating func add(_ change: Change) {
    let name = EntityName(kind: UInt64(change.kind.code), id: change.entity)
    if let place = places[name] {
      all[place].after = change.after
    } else {
      append(EntityEdit(name: name, kind: change.kind, before: change.before, after: change.after))
    }
  }

  mutating func add(_ settlement: Settlement) {
    guard let kind = settlement.conflict.kind else { return }
    let name = EntityName(kind: UInt64(kind.code), id: settlement.conflict.entity)
    if places[name] == nil {
      append(EntityEdit(name: name, kind: kind, before: nil, after: nil))
    }
    if let place = places[name] { all[place].settlements.append(settlement) }
  }

  private mutating func append(_ edit: EntityEdit) {
    places[edit.name] = all.count
    all.append(edit)
  }
}
