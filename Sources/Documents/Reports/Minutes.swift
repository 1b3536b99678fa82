package import Domain

/// Minutes as a document of their own: kept when they are put on record, amended by what is added.
extension ReportSource {
  /// To whom they went, or who approved them.
  func approval(of meeting: Meeting) -> [Phrase] {
    switch meeting.minutesStage {
    case .missing, .draft: []
    case .outForApproval: [.toApprove(meeting.approvalBy?.nonEmpty, meeting.approvalUntil)]
    case .final, .published:
      meeting.approvedBy?.nonEmpty == nil && meeting.approvedDate == nil
        ? [] : [.approved(meeting.approvedBy?.nonEmpty, meeting.approvedDate)]
    }
  }

  /// The very page that was put on record, with its fingerprint; what was added stands under its
  /// point and at the end.
  func amended(_ kept: Document, of meeting: Meeting) -> Document {
    var page = kept
    let addenda = meeting.addendaInOrder.enumerated().map { ($0 + 1, $1) }
    for (number, addendum) in addenda {
      guard let point = addendum.point else { continue }
      page.insert(.addendum(number, addendum, atPoint: true), underPoint: point)
    }
    if let fingerprint = meeting.fingerprint { page.paragraph(.fingerprint(fingerprint)) }
    guard !addenda.isEmpty else { return page }
    page.heading(.addendaHead)
    for (number, addendum) in addenda {
      page.paragraph(.addendum(number, addendum, atPoint: false))
    }
    return page
  }
}

extension [Change] {
  /// The same changes with the text of every minutes that they put on record, as the book stands
  /// when they are made, and its fingerprint.
  package func keepingMinutes(
    in book: Book, on day: Day, period: AgreementPeriod, _ language: Language
  ) -> [Change] {
    let meetings = book.meetingsToMinute(in: self)
    guard !meetings.isEmpty else { return self }
    let index = BookIndex(book.applying(self))
    let source = ReportSource(index, on: day, period: period, language)
    let texts = meetings.map { id in
      (id, index.book.meetings[id].map { source.written($0).kept } ?? "")
    }
    let kept = Dictionary(texts) { first, _ in first }
    return map { change in
      guard case .meeting(let edit) = change, var after = edit.after, let text = kept[after.id]
      else { return change }
      after.minutes = text
      after.fingerprint = Fingerprint.of(text)
      return Edit.known(before: edit.before, after: after).map(Change.meeting) ?? change
    }
  }
}

extension Transaction {
  /// The same step with what its changes put on record.
  package func keepingMinutes(
    in book: Book, on day: Day, period: AgreementPeriod, _ language: Language
  ) -> Transaction {
    switch action {
    case .resolve, .importAll, .erase: self
    default: with(changes.keepingMinutes(in: book, on: day, period: period, language))
    }
  }
}
