extension Book {
  /// A matter with the next number of the year it was received; not yet in the book.
  package func newMatter(
    _ kind: MatterKind, _ title: String, received: Day, ids: inout IdentifierSource
  ) -> Matter {
    Matter(
      id: ids.next(), number: nextMatterNumber(for: received.year), kind: kind,
      title: title.trimmed, receivedDate: received)
  }

  /// Sets the status; feedback and closing keep the day they first happened.
  package func settingStatus(
    _ status: MatterStatus, of matter: Identifier<Matter>, by actor: Actor
  ) -> [Change] {
    entering(matter, by: actor) { $0.status = status }
  }

  /// The reporter has been told (R13); a closed matter stays closed, a repeat changes nothing.
  package func givingFeedback(on matter: Identifier<Matter>, by actor: Actor) -> [Change] {
    guard matters[matter]?.feedbackDate == nil else { return [] }
    return entering(matter, by: actor) { $0.feedbackDate = actor.now.day }
  }

  /// Nothing more will be done with the matter; it stays in the book.
  package func closing(_ matter: Identifier<Matter>, by actor: Actor) -> [Change] {
    settingStatus(.closed, of: matter, by: actor)
  }
}

extension MatterStatus {
  /// Received, prepared or on an agenda: the council has yet to take it up.
  package var awaitsTreatment: Bool {
    self == .received || self == .prepared || self == .onAgenda
  }

  /// Handled or referred: the reporter is to be told (R13).
  package var awaitsFeedback: Bool { self == .handled || self == .referred }

  /// Neither told, closed nor put aside.
  package var isOpen: Bool { awaitsTreatment || awaitsFeedback }
}
