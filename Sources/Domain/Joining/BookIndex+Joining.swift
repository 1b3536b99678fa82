/// Why records were not joined; the user can act on each.
package enum JoiningRefusal: Error, Hashable, Sendable {
  case notJoinable
  /// Two different ones are needed.
  case needsTwo
  case notFound(EntityReference)
  /// Two numbers are two bodies, unless somebody says which of them is right.
  case differs(field: String)
  /// What would become of the record is refused.
  case problem(Problem)
}

extension BookIndex {
  /// The fields in which the records differ, so that a choice between them says something.
  package func questions(of joining: Joining) -> [JoiningQuestion] {
    let records = joining.members.map { (id: $0, record: record($0, joining.kind)) }
    return joining.kind.fields.compactMap { field in
      guard field.joined == .one, field.name != "id" else { return nil }
      var candidates: [(id: RawIdentifier, value: Value)] = []
      for (id, record) in records {
        guard let value = record[field.name], !value.isEmpty,
          !candidates.contains(where: { $0.value == value })
        else { continue }
        candidates.append((id, value))
      }
      guard candidates.count > 1 else { return nil }
      let chosen = joining.choices[field.name].flatMap { choice in
        let value = record(choice, joining.kind)[field.name]
        return candidates.first { $0.value == value }?.id
      }
      return JoiningQuestion(
        field: field.name, chosen: chosen ?? (field.tellsBodiesApart ? nil : candidates[0].id),
        candidates: candidates.map(\.id))
    }
  }

  /// The changes that make one record of several: it keeps its values and gets what it lacks from
  /// the others, by their names it is found, and what points at them points at it.
  ///
  /// What stands in a document on record goes on naming the one it named; who answers for an
  /// adopted activity is the one that stays. Two standings in one period become one.
  package func joining(
    _ joining: Joining, by entrant: Entrant
  ) throws(JoiningRefusal) -> [Change] {
    try check(joining)
    let before = record(joining.kept, joining.kind)
    let joined = joined(joining)
    guard let entry = try? entry(of: joining.kind, joined, replacing: before, by: entrant) else {
      throw .notFound(EntityReference(joining.kind, joining.kept))
    }
    if let error = entry.error { throw .problem(error) }
    let leaving = leaving(joining)
    let moves = moves(joining, by: entrant, with: leaving)
    return (entry.change.map { [$0] } ?? []) + leaving + standingsJoined(moves, joining)
      + joining.others.flatMap {
        book.applying(leaving).removal(of: EntityReference(joining.kind, $0))
      }
  }

  /// Parties that go say who they go on as, for the documents that name them.
  private func leaving(_ joining: Joining) -> [Change] {
    guard joining.kind == .parties else { return [] }
    return joining.others.flatMap { other in
      book.changing(Identifier<Party>(other)) {
        $0.replacedBy = Identifier(joining.kept)
        $0.successors = []
      }
    }
  }

  private func check(_ joining: Joining) throws(JoiningRefusal) {
    let kind = joining.kind
    guard kind.isJoinable else { throw .notJoinable }
    guard joining.members.count > 1, Set(joining.members).count == joining.members.count else {
      throw .needsTwo
    }
    for id in joining.members + joining.choices.values {
      let reference = EntityReference(kind, id)
      guard book.presence(of: reference) == .present else { throw .notFound(reference) }
    }
    if let open = questions(of: joining).first(where: { $0.chosen == nil }) {
      throw .differs(field: open.field)
    }
  }

  private func record(_ id: RawIdentifier, _ kind: Kind) -> Record {
    book.record(of: EntityReference(kind, id)) ?? Record()
  }

  /// The record that stays, as it will be.
  private func joined(_ joining: Joining) -> Record {
    var result = record(joining.kept, joining.kind)
    let records = joining.members.map { record($0, joining.kind) }
    for field in joining.kind.fields where field.name != "id" {
      let choice = joining.choices[field.name].map { record($0, joining.kind)[field.name] }
      let values = (choice.map { [$0] } ?? []) + records.map { $0[field.name] }
      result[field.name] = field.joined(values.compactMap { $0 })
    }
    for field in joining.kind.references.keys {
      if result[field]?.isOne(of: joining.members) == true { result[field] = nil }
    }
    if joining.kind == .parties { result.keepNames(of: records) }
    return result
  }

  // MARK: What points at them

  /// What pointed at the others, pointing at the one that stays.
  private func moves(
    _ joining: Joining, by entrant: Entrant, with leaving: [Change]
  ) -> [Change] {
    let members = Set(joining.members.map { EntityReference(joining.kind, $0) })
    let pointing = Set(
      joining.others.flatMap { referrers(of: EntityReference(joining.kind, $0)) })
    return pointing.subtracting(members).sorted().compactMap { reference in
      let before = record(reference.id, reference.kind)
      var after = before
      for (field, kind) in reference.kind.references where kind == joining.kind {
        after[field] = after[field]?.pointing(to: joining.kept, insteadOf: joining.others)
      }
      let entry = try? self.entry(of: reference.kind, after, replacing: before, by: entrant)
      return entry?.change.flatMap { book.alteration(by: leaving + [$0]) == nil ? $0 : nil }
    }
  }

  /// The moves, with the standings that meet in one period made one.
  private func standingsJoined(_ moves: [Change], _ joining: Joining) -> [Change] {
    guard joining.kind == .parties else { return moves }
    let kept = EntityReference(.parties, joining.kept)
    var standings: [Affiliation] = referring(to: kept)
    for case .affiliation(let edit) in moves {
      if let after = edit.after { standings.append(after) }
    }
    let meeting = Dictionary(grouping: standings, by: \.period).values.filter { $0.count > 1 }
    let others = moves.filter { $0.kind != .affiliations || !Array(meeting.joined()).hold($0) }
    return others
      + meeting.sorted { $0[0].period < $1[0].period }.flatMap { book.one(of: $0) }
  }
}

extension Book {
  /// One standing of several in one period: the one that counts, with what only the others say.
  fileprivate func one(of standings: [Affiliation]) -> [Change] {
    guard let best = standings.max(by: { $1.prevails(over: $0) }),
      var record = try? FieldEncoder().encode(best)
    else { return [] }
    let ofEnd = [Affiliation.CodingKeys.endedDate, .endReason].map(\.rawValue)
    let others = standings.filter { $0.id != best.id }
    for other in others {
      guard let said = try? FieldEncoder().encode(other) else { continue }
      for field in said.fields where record[field.name]?.isEmpty ?? true {
        if best.status == .ended || !ofEnd.contains(field.name) {
          record[field.name] = field.value
        }
      }
    }
    guard let joined = try? FieldDecoder().decode(Affiliation.self, from: record) else { return [] }
    return changing(best.id) { $0 = joined } + others.flatMap { removal(of: $0.reference) }
  }
}

extension [Affiliation] {
  fileprivate func hold(_ change: Change) -> Bool { contains { $0.id.raw == change.entity } }
}

extension Record {
  /// The same answers, of one record once.
  fileprivate func pointing(
    to kept: RawIdentifier, insteadOf others: [RawIdentifier]
  ) -> Record {
    let gone = Set(others.map(\.text))
    let moved = fields.filter { gone.contains($0.name) }.reduce(into: self) { result, entry in
      result[entry.name] = nil
      result[kept.text] = result[kept.text] ?? entry.value
    }
    return Record(
      moved.fields.map { Field($0.name, $0.value.pointing(to: kept, insteadOf: others)) })
  }

  /// All names that the parties had, besides the one it has now.
  fileprivate mutating func keepNames(of records: [Record]) {
    let name = self[Party.CodingKeys.name.rawValue]
    let names = records.compactMap { $0[Party.CodingKeys.name.rawValue] }
    let aliases = Party.CodingKeys.aliases.rawValue
    let known = if case .list(let known)? = self[aliases] { known } else { [Value]() }
    self[aliases] = .list((known + names).filter { $0 != name }.eachOnce)
  }
}

extension Value {
  fileprivate func isOne(of ids: [RawIdentifier]) -> Bool {
    if case .identifier(let id) = self { ids.contains(id) } else { false }
  }

  /// The same reference or references, each to one thing once.
  fileprivate func pointing(to kept: RawIdentifier, insteadOf others: [RawIdentifier]) -> Value {
    switch self {
    case .identifier where isOne(of: others): .identifier(kept)
    case .list(let elements):
      .list(elements.map { $0.pointing(to: kept, insteadOf: others) }.eachOnce)
    case .set(let elements):
      .set(elements.map { $0.pointing(to: kept, insteadOf: others) }.eachOnce)
    case .map(let entries): .map(entries.pointing(to: kept, insteadOf: others))
    default: self
    }
  }
}
