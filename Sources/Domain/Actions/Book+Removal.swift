extension Book {
  /// Removes one entity; it can come back, and what points at it stays and shows it as removed.
  ///
  /// A meeting keeps its points and gets them back with it. An untreated point lets its matter go,
  /// a draft of the plan its activities.
  /// R18: what was received needs a reason, what stands in a document on record stays.
  package func removing(
    _ reference: EntityReference, reason: String?
  ) throws(Refusal) -> [Change] {
    guard presence(of: reference) == .present else { throw .notFound(reference) }
    guard !needsReason(toRemove: reference) || reason?.nonEmpty != nil else {
      throw .reasonMissing(reference)
    }
    if let name = reason.flatMap(erasableName(in:)) { throw .reasonNamesPerson(name) }
    if let document = document(holding: reference) { throw .onRecord(document) }
    if let point = treatments[Identifier(reference)], result(of: point) == nil,
      let changes = try? takingOff(point.id)
    {
      return changes
    }
    let given = plans[Identifier(reference)].map(givingBack) ?? []
    let sent = dispatches[Identifier(reference)]
    return removal(of: reference) + given + (sent.map { following(.remove($0)) } ?? [])
  }

  /// Removes it whatever the rules say; empty when it is not there.
  func removal(of reference: EntityReference) -> [Change] {
    removal(reference.kind.type, reference.id)
  }

  /// Whether R18 asks why.
  package func needsReason(toRemove reference: EntityReference) -> Bool {
    reference.kind == .matters
  }

  /// Brings back a removed entity as it was; empty when it is not among the removed.
  ///
  /// A draft of the plan takes the activities over again, and what an adopted plan promises comes
  /// back in its words.
  package func restoring(_ reference: EntityReference) -> [Change] {
    guard presence(of: reference) == .removed else { return [] }
    if let id = Identifier<ActivityPlan>(reference), let plan = plans.everKnown(id),
      plan.adoptedDate == nil
    {
      return [plan.creation] + superseding(by: plan)
    }
    if let id = Identifier<Activity>(reference), let activity = activities.everKnown(id),
      let adopted = plans[activity.plan], adopted.adoptedDate != nil,
      let text = adopted.promise(of: id)
    {
      return [saying(text, of: activity).creation]
    }
    return restoration(reference.kind.type, reference.id)
  }

  private func removal<E: Entity>(_ type: E.Type, _ id: RawIdentifier) -> [Change] {
    self[keyPath: E.table][Identifier(id)].map { [E.change(.remove($0))] } ?? []
  }

  private func restoration<E: Entity>(_ type: E.Type, _ id: RawIdentifier) -> [Change] {
    self[keyPath: E.table].everKnown(Identifier(id)).map { [$0.creation] } ?? []
  }
}
