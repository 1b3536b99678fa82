/// Where the book keeps each kind, and what a change of one is called.

extension Activity: Entity {
  package static var kind: Kind { .activities }
  package static var table: WritableKeyPath<Book, Table<Activity>> { \.activities }
  package static func change(_ edit: Edit<Activity>) -> Change { .activity(edit) }
}

extension ActivityPlan: Entity {
  package static var kind: Kind { .plans }
  package static var table: WritableKeyPath<Book, Table<ActivityPlan>> { \.plans }
  package static func change(_ edit: Edit<ActivityPlan>) -> Change { .plan(edit) }
}

extension Affiliation: Entity {
  package static var kind: Kind { .affiliations }
  package static var table: WritableKeyPath<Book, Table<Affiliation>> { \.affiliations }
  package static func change(_ edit: Edit<Affiliation>) -> Change { .affiliation(edit) }
}

extension Assessment: Entity {
  package static var kind: Kind { .assessments }
  package static var table: WritableKeyPath<Book, Table<Assessment>> { \.assessments }
  package static func change(_ edit: Edit<Assessment>) -> Change { .assessment(edit) }
}

extension Attachment: Entity {
  package static var kind: Kind { .attachments }
  package static var table: WritableKeyPath<Book, Table<Attachment>> { \.attachments }
  package static func change(_ edit: Edit<Attachment>) -> Change { .attachment(edit) }
}

extension ContactPoint: Entity {
  package static var kind: Kind { .contacts }
  package static var table: WritableKeyPath<Book, Table<ContactPoint>> { \.contacts }
  package static func change(_ edit: Edit<ContactPoint>) -> Change { .contact(edit) }
}

extension Decision: Entity {
  package static var kind: Kind { .decisions }
  package static var table: WritableKeyPath<Book, Table<Decision>> { \.decisions }
  package static func change(_ edit: Edit<Decision>) -> Change { .decision(edit) }
}

extension Dispatch: Entity {
  package static var kind: Kind { .dispatches }
  package static var table: WritableKeyPath<Book, Table<Dispatch>> { \.dispatches }
  package static func change(_ edit: Edit<Dispatch>) -> Change { .dispatch(edit) }
}

extension FollowUp: Entity {
  package static var kind: Kind { .followups }
  package static var table: WritableKeyPath<Book, Table<FollowUp>> { \.followups }
  package static func change(_ edit: Edit<FollowUp>) -> Change { .followUp(edit) }
}

extension Mandate: Entity {
  package static var kind: Kind { .mandates }
  package static var table: WritableKeyPath<Book, Table<Mandate>> { \.mandates }
  package static func change(_ edit: Edit<Mandate>) -> Change { .mandate(edit) }
}

extension Matter: Entity {
  package static var kind: Kind { .matters }
  package static var table: WritableKeyPath<Book, Table<Matter>> { \.matters }
  package static func change(_ edit: Edit<Matter>) -> Change { .matter(edit) }
}

extension Meeting: Entity {
  package static var kind: Kind { .meetings }
  package static var table: WritableKeyPath<Book, Table<Meeting>> { \.meetings }
  package static func change(_ edit: Edit<Meeting>) -> Change { .meeting(edit) }
}

extension Milestone: Entity {
  package static var kind: Kind { .milestones }
  package static var table: WritableKeyPath<Book, Table<Milestone>> { \.milestones }
  package static func change(_ edit: Edit<Milestone>) -> Change { .milestone(edit) }
}

extension Nomination: Entity {
  package static var kind: Kind { .nominations }
  package static var table: WritableKeyPath<Book, Table<Nomination>> { \.nominations }
  package static func change(_ edit: Edit<Nomination>) -> Change { .nomination(edit) }
}

extension Party: Entity {
  package static var kind: Kind { .parties }
  package static var table: WritableKeyPath<Book, Table<Party>> { \.parties }
  package static func change(_ edit: Edit<Party>) -> Change { .party(edit) }
}

extension Person: Entity {
  package static var kind: Kind { .people }
  package static var table: WritableKeyPath<Book, Table<Person>> { \.people }
  package static func change(_ edit: Edit<Person>) -> Change { .person(edit) }
}

extension ProgressEntry: Entity {
  package static var kind: Kind { .progress }
  package static var table: WritableKeyPath<Book, Table<ProgressEntry>> { \.progress }
  package static func change(_ edit: Edit<ProgressEntry>) -> Change { .progress(edit) }
}

extension Setting: Entity {
  package static var kind: Kind { .settings }
  package static var table: WritableKeyPath<Book, Table<Setting>> { \.settings }
  package static func change(_ edit: Edit<Setting>) -> Change { .setting(edit) }
}

extension Subpoint: Entity {
  package static var kind: Kind { .subpoints }
  package static var table: WritableKeyPath<Book, Table<Subpoint>> { \.subpoints }
  package static func change(_ edit: Edit<Subpoint>) -> Change { .subpoint(edit) }
}

extension Treatment: Entity {
  package static var kind: Kind { .treatments }
  package static var table: WritableKeyPath<Book, Table<Treatment>> { \.treatments }
  package static func change(_ edit: Edit<Treatment>) -> Change { .treatment(edit) }
}

extension Undertaking: Entity {
  package static var kind: Kind { .undertakings }
  package static var table: WritableKeyPath<Book, Table<Undertaking>> { \.undertakings }
  package static func change(_ edit: Edit<Undertaking>) -> Change { .undertaking(edit) }
}

extension WorkingGroup: Entity {
  package static var kind: Kind { .groups }
  package static var table: WritableKeyPath<Book, Table<WorkingGroup>> { \.groups }
  package static func change(_ edit: Edit<WorkingGroup>) -> Change { .group(edit) }
}
