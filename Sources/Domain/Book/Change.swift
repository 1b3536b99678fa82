/// One edit of one entity of any kind: what update produces, the store records and undo reverses.
package enum Change: Equatable, Sendable {
  case party(Edit<Party>)
  case affiliation(Edit<Affiliation>)
  case contact(Edit<ContactPoint>)
  case person(Edit<Person>)
  case mandate(Edit<Mandate>)
  case nomination(Edit<Nomination>)
  case meeting(Edit<Meeting>)
  case matter(Edit<Matter>)
  case treatment(Edit<Treatment>)
  case decision(Edit<Decision>)
  case plan(Edit<ActivityPlan>)
  case activity(Edit<Activity>)
  case progress(Edit<ProgressEntry>)
  case milestone(Edit<Milestone>)
  case undertaking(Edit<Undertaking>)
  case followUp(Edit<FollowUp>)
  case subpoint(Edit<Subpoint>)
  case attachment(Edit<Attachment>)
  case dispatch(Edit<Dispatch>)
  case assessment(Edit<Assessment>)
  case group(Edit<WorkingGroup>)
  case setting(Edit<Setting>)

  /// The edit without its kind; the only place that lists the cases.
  package var edit: any AnyEdit {
    switch self {
    case .party(let edit): edit
    case .affiliation(let edit): edit
    case .contact(let edit): edit
    case .person(let edit): edit
    case .mandate(let edit): edit
    case .nomination(let edit): edit
    case .meeting(let edit): edit
    case .matter(let edit): edit
    case .treatment(let edit): edit
    case .decision(let edit): edit
    case .plan(let edit): edit
    case .activity(let edit): edit
    case .progress(let edit): edit
    case .milestone(let edit): edit
    case .undertaking(let edit): edit
    case .followUp(let edit): edit
    case .subpoint(let edit): edit
    case .attachment(let edit): edit
    case .dispatch(let edit): edit
    case .assessment(let edit): edit
    case .group(let edit): edit
    case .setting(let edit): edit
    }
  }

  package var kind: Kind { edit.kind }
  package var entity: RawIdentifier { edit.entity }
  /// The fields before; nil when the change creates.
  package var before: Record? { edit.recordBefore }
  /// The fields after; nil when the change removes.
  package var after: Record? { edit.recordAfter }

  /// Rebuilds a change from a stored history; nil when neither side is known.
  package init?(kind: Kind, before: Record?, after: Record?) throws(FieldError) {
    guard let change = try kind.type.change(from: before, to: after) else { return nil }
    self = change
  }
}

extension Entity {
  package static func change(
    from before: Record?, to after: Record?
  ) throws(FieldError) -> Change? {
    let old = try known(before)
    let new = try known(after)
    return Edit.known(before: old, after: new).map(change)
  }

  private static func known(_ record: Record?) throws(FieldError) -> Self? {
    guard let record else { return nil }
    return try FieldDecoder().decode(Self.self, from: record)
  }
}
