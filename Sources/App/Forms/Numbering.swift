import Domain

/// Numbers that depend on what was filled in: the year, the kind, the plan, the meeting.
extension Model {
  func numbered(_ change: Change) -> Change {
    switch change {
    case .matter(let edit):
      numbered(edit) { $0.number = book.nextMatterNumber(for: $0.receivedDate.year) }
    case .meeting(let edit):
      numbered(edit) { $0.number = book.nextMeetingNumber(kind: $0.kind, year: $0.date.year) }
    case .activity(let edit):
      numbered(edit) { $0.number = book.nextActivityNumber(in: $0.plan) }
    case .followUp(let edit):
      numbered(edit) {
        $0.number = book.nextFollowUpNumber(for: book.originYear(of: $0) ?? now.day.year)
      }
    default: change
    }
  }

  private func numbered<E: Entity>(_ edit: Edit<E>, _ number: (inout E) -> Void) -> Change {
    guard var entity = edit.after else { return E.change(edit) }
    number(&entity)
    return entity.creation
  }
}
