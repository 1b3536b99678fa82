extension Book {
  /// Adds to minutes that are on record; what is not is put right itself.
  package func amending(
    _ meeting: Identifier<Meeting>, by addendum: Addendum, ids: inout IdentifierSource
  ) throws(Refusal) -> [Change] {
    guard let held = meetings[meeting] else { throw .notFound(meeting.reference) }
    guard held.notesStatus.isOnRecord else { throw .notOnRecord(meeting.reference) }
    guard addendum.text.nonEmpty != nil else { return [] }
    let id = ids.next(Addendum.self)
    return held.changing { $0.addenda[id] = addendum }
  }

  /// The meetings whose minutes changes leave on record without their text in the book: those that
  /// are being put there, and those that an older program put there.
  package func meetingsToMinute(in changes: [Change]) -> [Identifier<Meeting>] {
    changes.compactMap { change in
      guard case .meeting(let edit) = change, let after = edit.after,
        after.notesStatus.isOnRecord,
        meetings[edit.id].map({ !$0.notesStatus.isOnRecord || $0.minutes == nil }) ?? true
      else { return nil }
      return after.id
    }
  }
}

extension Meeting {
  /// In the order in which they were added.
  package var addendaInOrder: [Addendum] {
    addenda.sorted { ($0.value.date, $0.key) < ($1.value.date, $1.key) }.map(\.value)
  }

  /// How far the minutes have come, with what lies between draft and final.
  package var minutesStage: MinutesStage {
    switch notesStatus {
    case .missing: .missing
    case .draft: approvalUntil != nil || approvalBy?.nonEmpty != nil ? .outForApproval : .draft
    case .final: .final
    case .published: .published
    }
  }

  /// Whether the text in the book is the one that was put on record; nil where there is none.
  package var isAsPutOnRecord: Bool? { minutes.map { Fingerprint.of($0) == fingerprint } }
}

/// The stages of minutes; the last two are locked.
package enum MinutesStage: Hashable, Sendable {
  case missing
  case draft
  case outForApproval
  case final
  case published
}
