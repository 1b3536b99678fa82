/// Something whose fields point at entities; the one place that knows which field points at what.
package protocol Referring {
  /// Calls `body` with the name and the target of every reference that is set.
  func eachReference(_ body: ReferenceBody)
}

/// What is called for one reference: the field's name and where it leads.
package typealias ReferenceBody = (_ field: String, _ target: EntityReference) -> Void

extension Referring {
  /// All references that are set, in the order of the fields.
  package var references: [FieldReference] {
    var result: [FieldReference] = []
    eachReference { result.append(FieldReference(field: $0, target: $1)) }
    return result
  }
}

/// One reference of an entity, for messages about it.
package struct FieldReference: Hashable, Sendable {
  package let field: String
  package let target: EntityReference

  package init(field: String, target: EntityReference) {
    self.field = field
    self.target = target
  }
}

private func visit<E: Entity>(
  _ body: ReferenceBody, _ field: String, _ target: Identifier<E>?
) {
  if let target { body(field, target.reference) }
}

private func visit<E: Entity>(
  _ body: ReferenceBody, _ field: String, _ targets: some Collection<Identifier<E>>
) {
  for target in targets { body(field, target.reference) }
}

extension Party {
  /// See `Referring`.
  package func eachReference(_ body: ReferenceBody) {
    visit(body, "parentParty", parentParty)
    visit(body, "replacedBy", replacedBy)
    visit(body, "successors", successors)
  }
}

extension Affiliation {
  /// See `Referring`.
  package func eachReference(_ body: ReferenceBody) {
    visit(body, "party", party)
  }
}

extension ContactPoint {
  /// See `Referring`.
  package func eachReference(_ body: ReferenceBody) {
    visit(body, "party", party)
  }
}

extension Person {
  /// See `Referring`.
  package func eachReference(_ body: ReferenceBody) {}
}

extension Mandate {
  /// See `Referring`.
  package func eachReference(_ body: ReferenceBody) {
    visit(body, "person", person)
    visit(body, "nominatedBy", nominatedBy)
    visit(body, "group", group)
  }
}

extension Nomination {
  /// See `Referring`.
  package func eachReference(_ body: ReferenceBody) {
    visit(body, "nominatingParty", nominatingParty)
    visit(body, "meeting", meeting)
  }
}

extension Meeting {
  /// See `Referring`.
  package func eachReference(_ body: ReferenceBody) {
    visit(body, "currentTreatment", currentTreatment)
    visit(body, "attendance", attendance.keys)
    visit(body, "arrivals", arrivals.keys)
    visit(body, "departures", departures.keys)
    visit(body, "substitutes", Array(substitutes.keys) + Array(substitutes.values))
    visit(body, "nextMeeting", nextMeeting)
  }
}

extension Matter {
  /// See `Referring`.
  package func eachReference(_ body: ReferenceBody) {
    visit(body, "reporter", reporter)
    visit(body, "otherReporters", otherReporters)
    visit(body, "concernsParty", concernsParty)
    visit(body, "activity", activity)
  }
}

extension Treatment {
  /// See `Referring`.
  package func eachReference(_ body: ReferenceBody) {
    visit(body, "meeting", meeting)
    visit(body, "matter", matter)
    visit(body, "activity", activity)
    visit(body, "outcomeParty", outcomeParty)
    visit(body, "outcomeGroup", outcomeGroup)
    visit(body, "aside", aside)
  }
}

extension Decision {
  /// See `Referring`.
  package func eachReference(_ body: ReferenceBody) {
    visit(body, "treatment", treatment)
    visit(body, "party", party)
    visit(body, "group", group)
    visit(body, "activity", activity)
    visit(body, "meeting", meeting)
  }
}

extension ActivityPlan {
  /// See `Referring`.
  package func eachReference(_ body: ReferenceBody) {
    visit(body, "meeting", meeting)
  }
}

extension Activity {
  /// See `Referring`.
  package func eachReference(_ body: ReferenceBody) {
    visit(body, "plan", plan)
    visit(body, "responsible", responsible)
    visit(body, "contributors", contributors)
    visit(body, "annualProcessParty", annualProcessParty)
    visit(body, "matter", matter)
    visit(body, "origin", origin)
  }
}

extension ProgressEntry {
  /// See `Referring`.
  package func eachReference(_ body: ReferenceBody) {
    visit(body, "activity", activity)
    visit(body, "meeting", meeting)
  }
}

extension Milestone {
  /// See `Referring`.
  package func eachReference(_ body: ReferenceBody) {
    visit(body, "activity", activity)
  }
}

extension Undertaking {
  /// See `Referring`.
  package func eachReference(_ body: ReferenceBody) {
    visit(body, "activity", activity)
    visit(body, "party", party)
  }
}

extension FollowUp {
  /// See `Referring`.
  package func eachReference(_ body: ReferenceBody) {
    visit(body, "responsibleParty", responsibleParty)
    visit(body, "originMeeting", originMeeting)
    visit(body, "originTreatment", originTreatment)
    visit(body, "originDecision", originDecision)
    visit(body, "activity", activity)
    visit(body, "matter", matter)
    visit(body, "tickedAtMeeting", tickedAtMeeting)
  }
}

extension Subpoint {
  /// See `Referring`.
  package func eachReference(_ body: ReferenceBody) {
    visit(body, "followUp", followUp)
    visit(body, "responsibleParty", responsibleParty)
  }
}

extension Attachment {
  /// See `Referring`.
  package func eachReference(_ body: ReferenceBody) {
    visit(body, "matter", matter)
    visit(body, "meeting", meeting)
    visit(body, "decision", decision)
    visit(body, "plan", plan)
  }
}

extension Dispatch {
  /// See `Referring`.
  package func eachReference(_ body: ReferenceBody) {
    visit(body, "matter", matter)
    visit(body, "meeting", meeting)
    visit(body, "party", party)
  }
}

extension Assessment {
  /// See `Referring`.
  package func eachReference(_ body: ReferenceBody) {
    visit(body, "tickedAtMeeting", tickedAtMeeting)
  }
}

extension WorkingGroup {
  /// See `Referring`.
  package func eachReference(_ body: ReferenceBody) {
    visit(body, "parties", parties)
  }
}

extension Setting {
  /// See `Referring`.
  package func eachReference(_ body: ReferenceBody) {
    visit(body, "party", party)
  }
}
