package import Domain

/// What becomes of one row of a file.
package struct ImportedRow: Equatable, Sendable {
  package let number: Int
  /// Empty where the row has none.
  package let name: String
  package let outcome: RowOutcome
  /// Nil for a row that is not taken in.
  package let party: Identifier<Party>?
  /// What differs in a party the book has, and in its affiliation.
  package let changes: [RowChange]
  package let remarks: [RowRemark]
}

/// A field that a row gives another value.
package struct RowChange: Equatable, Sendable {
  /// Parties or affiliations.
  package let kind: Kind
  package let field: FieldChange

  init(_ kind: Kind, _ field: FieldChange) {
    self.kind = kind
    self.field = field
  }
}

/// What becomes of a row, in the order in which people want to see them.
package enum RowOutcome: String, CaseIterable, Sendable {
  /// Not taken in.
  case faulty
  /// A new party that may be one there is, or a number under another name.
  case perhaps
  /// Something that was there becomes something else.
  case changes
  case fills
  case new
  /// Says something else than the book, whose word stands as long as nobody chooses otherwise.
  case differs
  /// About the party of an earlier row.
  case repeated
  case unchanged
  case leftOut
}

extension PartyImportPreview {
  /// Every row that is about a party, in the order of the file.
  package var rows: [ImportedRow] {
    let remarks = Dictionary(grouping: told.map(\.remark), by: \.row)
    let created = Dictionary(uniqueKeysWithValues: created.map { ($0.row, $0.party.id) })
    let changed = Dictionary(uniqueKeysWithValues: changed.map { ($0.row, $0) })
    let others = outcomesByList
    return Set(names.keys).union(others.keys).sorted().map { number in
      let remarks = remarks[number] ?? []
      let asks = !decided.contains(number) && remarks.contains { $0.reason.asksWhetherSame }
      let differs = remarks.contains { if case .kept = $0.reason { true } else { false } }
      let change = changed[number].map { $0.replaces ? RowOutcome.changes : .fills }
      let outcome =
        change
        ?? (asks ? .perhaps : created[number] != nil ? .new : differs ? .differs : .unchanged)
      return ImportedRow(
        number: number, name: names[number] ?? "", outcome: others[number] ?? outcome,
        party: created[number] ?? known[number], changes: changed[number]?.fieldChanges ?? [],
        remarks: remarks)
    }
  }

  /// Of the rows that bring nothing to the book.
  private var outcomesByList: [Int: RowOutcome] {
    var outcomes: [Int: RowOutcome] = [:]
    for row in repeated { outcomes[row] = .repeated }
    for row in leftOut { outcomes[row] = .leftOut }
    for fault in faults { outcomes[fault.row] = .faulty }
    return outcomes
  }
}

extension PartyImportPreview.Changed {
  fileprivate var fieldChanges: [RowChange] {
    let standing = affiliation.flatMap { Edit.known(before: affiliationBefore, after: $0) }
    let changes =
      [
        Edit.known(before: before, after: after).map(Party.change),
        standing.map(Affiliation.change),
      ]
    return changes.compactMap(\.self).flatMap { change in
      change.fieldChanges.map { RowChange(change.kind, $0) }
    }
  }
}
