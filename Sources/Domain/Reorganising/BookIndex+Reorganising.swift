extension BookIndex {
  /// The changes of a reorganisation, to be done as one step.
  ///
  /// The new bodies begin, the old ones end with their standing in the agreement, and what went on
  /// at them goes on at who takes over.
  ///
  /// A seat ends with its body and begins anew, so that who sat for whom when stays told.
  package func reorganising(
    _ wish: Reorganising, by entrant: Entrant, ids: inout IdentifierSource
  ) throws(ReorganisingRefusal) -> [Change] {
    try check(wish)
    var changes = wish.new.map { beginning($0, of: wish).creation }
    var index = self
    changes.forEach { index.apply($0) }
    for body in wish.bodies {
      let ends = try index.ending(body, wish, by: entrant)
      ends.forEach { index.apply($0) }
      changes += ends
    }
    for body in wish.bodies {
      for thread in threads(of: body, from: wish.day) where !wish.ends(thread) {
        let handed = index.handingOver(thread, of: body, wish, changes, by: entrant, &ids)
        handed.forEach { index.apply($0) }
        changes += handed
      }
    }
    return changes
  }

  private func check(_ wish: Reorganising) throws(ReorganisingRefusal) {
    guard !wish.bodies.isEmpty else { throw .nobody }
    let new = Set(wish.new.map(\.id))
    for id in wish.bodies + wish.successors where !new.contains(id) {
      guard book.parties[id] != nil else { throw .notFound(id.reference) }
    }
    for body in wish.bodies {
      if wish.successors.contains(body) { throw .succeedsItself(body) }
      if let end = book.parties[body]?.activeTo, end < wish.day, wish.successors.isEmpty {
        throw .hasEnded(body, end)
      }
      if let start = book.parties[body]?.activeFrom, start >= wish.day {
        throw .beginsLater(body, start)
      }
    }
    for heir in wish.successors {
      if let end = book.parties[heir]?.activeTo, end < wish.day { throw .hasEnded(heir, end) }
    }
  }

  /// Of the side and kind of the first body that ends, under the same parent.
  private func beginning(_ new: Reorganising.NewBody, of wish: Reorganising) -> Party {
    let old = book.parties[wish.bodies[0]]
    var party = Party(
      id: new.id, name: new.name, side: old?.side ?? .municipality, kind: old?.kind ?? .other)
    party.parentParty = old?.parentParty
    party.activeFrom = wish.day
    return party
  }

  // MARK: The bodies that end

  /// A body that had ended before keeps its day.
  private func ending(
    _ id: Identifier<Party>, _ wish: Reorganising, by entrant: Entrant
  ) throws(ReorganisingRefusal) -> [Change] {
    guard let body = book.parties[id] else { throw .notFound(id.reference) }
    var ended = body
    let last = wish.day.adding(days: -1)
    ended.activeTo = body.activeTo.map { min($0, last) } ?? last
    ended.replacedBy = wish.successors.first ?? body.replacedBy
    if wish.successors.count > 1 { ended.successors.formUnion(wish.successors) }
    var changes = try change(of: ended, replacing: body, by: entrant)
    for standing in affiliations(of: id) where standing.isInForce(on: wish.day) {
      var left = standing
      left.status = .ended
      left.endedDate = wish.day
      left.endReason = standing.endReason ?? wish.reason
      changes += try change(of: left, replacing: standing, by: entrant)
    }
    return changes
  }

  private func change<E: Entity>(
    of entity: E, replacing before: E, by entrant: Entrant
  ) throws(ReorganisingRefusal) -> [Change] {
    let entry = entry(of: entity, replacing: before, by: entrant)
    if let error = entry.error { throw .problem(error, entity.reference) }
    return entry.change.map { [$0] } ?? []
  }

  // MARK: What goes on

  private func handingOver(
    _ thread: EntityReference, of body: Identifier<Party>, _ wish: Reorganising, _ step: [Change],
    by entrant: Entrant, _ ids: inout IdentifierSource
  ) -> [Change] {
    let heirs = wish.heirs(of: thread)
    guard !heirs.isEmpty else { return [] }
    if let seat = book.mandates[Identifier(thread)], seat.from < wish.day {
      return seatOver(seat, to: heirs[0], from: wish.day, &ids)
    }
    guard var record = book.record(of: thread) else { return [] }
    let before = record
    for field in thread.kind.fieldsHandedOn {
      record[field] = record[field]?.handed(from: body.raw, to: heirs.map(\.raw))
    }
    let entry = try? entry(of: thread.kind, record, replacing: before, by: entrant)
    guard let change = entry?.change else { return [] }
    // What no succession lets go over stays, and is told as a finding.
    return book.alteration(by: step + [change]) == nil ? [change] : []
  }

  private func seatOver(
    _ seat: Mandate, to heir: Identifier<Party>, from day: Day, _ ids: inout IdentifierSource
  ) -> [Change] {
    var next = Mandate(
      id: ids.next(), person: seat.person, body: seat.body, role: seat.role, side: seat.side,
      from: day)
    next.nominatedBy = heir
    next.group = seat.group
    next.isCommissioner = seat.isCommissioner
    next.to = seat.to
    return seat.changing { $0.to = day.adding(days: -1) } + [next.creation]
  }
}

extension Kind {
  /// The fields in which a party is somebody who goes on doing something; who reported a matter did
  /// so, and who took over from a body that ended before did that.
  fileprivate var fieldsHandedOn: [String] {
    switch self {
    case .parties: [Party.CodingKeys.parentParty.rawValue]
    case .matters: [Matter.CodingKeys.concernsParty.rawValue]
    default: references.filter { $0.value == .parties }.map(\.key).sorted()
    }
  }
}

extension Reorganising {
  fileprivate func ends(_ thread: EntityReference) -> Bool {
    bodies.contains { $0.reference == thread }
  }
}

extension Value {
  /// The same with one reference handed on; a single one to the first of the heirs.
  fileprivate func handed(from old: RawIdentifier, to heirs: [RawIdentifier]) -> Value {
    switch self {
    case .identifier(old): .identifier(heirs[0])
    case .set(let elements) where elements.contains(.identifier(old)):
      .set(
        (elements.filter { $0 != .identifier(old) } + heirs.map { .identifier($0) }).eachOnce
          .sorted(by: Value.precedes))
    default: self
    }
  }
}
