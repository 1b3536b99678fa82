internal import Domain

/// What the book holds about somebody or something, and what it need not hold any longer.
extension ReportSource {
  /// Everything about one record on one page, personal data marked; without one, the year's list of
  /// official documents for the registrar.
  func extract(_ subject: EntityReference?, year: Int) -> Document {
    guard let subject else { return documents(of: year) }
    var page = page(.extractTitle + Phrase(verbatim: " ") + text(names[subject.kind, subject.id]))
    page.paragraph(.extractIntroduction(day))
    if book.presence(of: subject) == .removed { page.paragraph(.removedRecord) }
    add(subject, level: 2, to: &page)
    for reference in related(to: subject) { add(reference, level: 2, to: &page) }
    return page
  }

  /// What hangs in the chain of the record, what points at it, and the people in its seats.
  private func related(to subject: EntityReference) -> [EntityReference] {
    var found = Set(index.referrers(of: subject) + book.naming(subject))
    for case .entity(let link) in index.chain(of: subject) { found.insert(link) }
    for reference in found where reference.kind == .mandates {
      if let person = book.mandates[Identifier(reference.id)]?.person.reference {
        found.insert(person)
      }
    }
    found.remove(subject)
    return found.filter { book.presence(of: $0) == .present }
      .map { ($0.kind.code, SwedishOrder(names[$0.kind, $0.id] ?? ""), $0) }
      .sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map(\.2)
  }

  private func add(_ reference: EntityReference, level: Int, to page: inout Document) {
    guard let record = book.everKnownRecord(of: reference) else { return }
    let words = RecordWords(reference.kind, book, language)
    let personal = reference.kind.fieldsAboutPeople
    page.heading(
      .kindName(reference.kind) + Phrase(verbatim: ": ")
        + text(names[reference.kind, reference.id]), level: level)
    page.table(
      [.fieldHead, .valueHead, .personalHead],
      record.fields.filter { !$0.value.isEmpty && !["id", "order"].contains($0.name) }.map {
        field in
        [
          reference.kind.label(field.name), text(words.text(field.name, in: record)),
          .answer(personal.contains(field.name)),
        ]
      })
  }

  /// Received and drawn up in a year, as a registrar lists them.
  private func documents(of year: Int) -> Document {
    var page = page(.documentsTitle(year))
    page.paragraph(.documentsIntroduction)
    page.table(
      [.dateHead, .documentHead, .senderHead, .registryNumber],
      (mattersReceived(in: year) + affiliationsReceived(in: year) + notesDrawnUp(in: year))
        .sorted { $0.0 < $1.0 }
        .map { [text($0.0), $0.1, $0.2, $0.3 ?? .notRegistered] }, orElse: .noDocuments)
    return page
  }

  private typealias Line = (Day, Phrase, Phrase, Phrase?)

  private func mattersReceived(in year: Int) -> [Line] {
    book.matters.all.filter { $0.receivedDate.year == year }
      .sorted { ($0.number, $0.id) < ($1.number, $1.id) }
      .map { matter in
        (
          matter.receivedDate, .kindName(.matters) + text(" \(matter.number) \(matter.title)"),
          name(matter.reporter), matter.registryNumber.map { text($0.text) }
        )
      }
  }

  private func affiliationsReceived(in year: Int) -> [Line] {
    book.affiliations.all.filter { $0.receivedDate?.year == year }.sorted { $0.id < $1.id }
      .map { affiliation in
        (
          affiliation.receivedDate ?? day, .kindName(.affiliations), name(affiliation.party),
          affiliation.registryNumber.map { text($0.text) }
        )
      }
  }

  private func notesDrawnUp(in year: Int) -> [Line] {
    index.meetingsByDay.filter { $0.date.year == year && $0.notesStatus.isFinal }.map { meeting in
      (
        meeting.date, .notesTitle + Phrase(verbatim: " ") + title(of: meeting),
        Phrase(verbatim: "–"), nil
      )
    }
  }

  /// What can be disposed of, with the reason, and what is kept; nobody is named but by where.
  func disposal() -> Document {
    var page = page(.disposalTitle(day))
    let candidates = index.disposalCandidates(on: day, period: period)
    page.paragraph(.disposalIntroduction)
    page.heading(.canBeDisposed + Phrase(verbatim: " (\(candidates.count))"))
    page.table(
      [.what, .identifierHead, .reasonHead, .sinceHead],
      candidates.map { candidate in
        [
          .kindName(candidate.subject.kind) + whose(candidate.subject),
          Phrase(verbatim: String(candidate.subject.id.text.prefix(8))), .reason(candidate.reason),
          text(candidate.since),
        ]
      }, orElse: .nothingToDispose)
    page.heading(.isKept)
    page.table(
      [.what, .countHead],
      [
        [.kindName(.matters), number(book.matters.count)],
        [.finalNotes, number(book.meetings.all.count { $0.notesStatus.isFinal })],
        [.kindName(.decisions), number(book.decisions.count)],
        [.kindName(.affiliations), number(book.affiliations.count)],
      ], caption: .keptCaption)
    return page
  }

  /// The party of a contact or a nomination; a person is not named.
  private func whose(_ subject: EntityReference) -> Phrase {
    let party =
      book.contacts.everKnown(Identifier(subject.id))?.party
      ?? book.nominations.everKnown(Identifier(subject.id))?.nominatingParty
    return party.map { Phrase(verbatim: ", ") + name($0) } ?? Phrase(verbatim: "")
  }
}

extension NotesStatus {
  /// Finished and thereby official.
  var isFinal: Bool { self == .final || self == .published }
}
