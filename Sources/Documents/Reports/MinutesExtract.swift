package import Domain

/// What the notes of a meeting say to one whom they concern: their points as they stand in the
/// notes, and what they are to do; for all of them on one page with what was sent.
extension ReportSource {
  /// About a record, of the notes of a meeting, or the documents of a year.
  func anyExtract(_ request: ReportRequest) -> Document {
    let meeting = request.meeting.flatMap { book.meetings[$0] }
    guard let meeting else { return extract(request.subject, year: request.year ?? day.year) }
    let party = request.subject.flatMap { Identifier<Party>($0) }.map(Addressee.party)
    guard let addressee = request.addressee ?? party else { return extracts(of: meeting) }
    return extract(of: meeting, to: affected(addressee, by: meeting))
  }

  /// Somebody whom the notes do not concern gets an extract that says so.
  private func affected(_ addressee: Addressee, by meeting: Meeting) -> AffectedParty {
    index.affected(by: meeting.id).first { $0.addressee == addressee }
      ?? AffectedParty(unconcerned: addressee)
  }

  func extract(of meeting: Meeting, to affected: AffectedParty) -> Document {
    let notes = notes(meeting)
    var page = page(
      .minutesExtractTitle + title(of: meeting) + Phrase(verbatim: ", ")
        + name(affected.addressee))
    page.mark = notes.mark
    page.take(notes.beginning)
    page.paragraph(.extractConcerns(reasons(of: affected)))
    page.take(parts(of: notes, meeting, for: affected))
    if let fingerprint = meeting.fingerprint, notes.mark == nil {
      page.paragraph(.extractOfRecord(fingerprint))
    }
    return page
  }

  /// Their points in the order of the agenda, then what they are to do.
  private func parts(
    of notes: Document, _ meeting: Meeting, for affected: AffectedParty
  ) -> [Document.Block] {
    let own = index.followUps(from: meeting.id).filter { $0.addressee == affected.addressee }
    let points = Set(affected.reasons.compactMap(\.point) + own.compactMap(\.originTreatment))
    let numbers = points.map { index.number(of: $0) }.filter { $0 > 0 }.sorted()
    return numbers.flatMap { notes.part($0) } + actions(in: notes, own)
  }

  /// Of the table of who does what the rows that are theirs, as they stand there.
  private func actions(in notes: Document, _ own: [FollowUp]) -> [Document.Block] {
    let heading = Phrase.actions[notes.language]
    let part = notes.part { $0 == heading }
    let codes = Set(own.compactMap(\.code))
    return part.flatMap { block -> [Document.Block] in
      guard case .table(let table) = block else { return [] }
      let rows = table.rows.filter { codes.contains($0.first ?? "") }
      guard !rows.isEmpty else { return [] }
      return [
        .heading(heading, level: 2),
        .table(DocumentTable(caption: table.caption, heads: table.heads, rows: rows)),
      ]
    }
  }

  private func extracts(of meeting: Meeting) -> Document {
    let affected = index.affected(by: meeting.id)
    let notes = notes(meeting)
    var page = page(.minutesExtractsTitle + title(of: meeting))
    page.mark = notes.mark
    page.take(notes.beginning)
    page.table(
      [.toWhomHead, .whyHead, .sentHead],
      affected.map { [name($0.addressee), reasons(of: $0), sent($0)] }, orElse: .concernsNobody)
    for one in affected {
      page.heading(name(one.addressee))
      page.take(parts(of: notes, meeting, for: one), deeper: 1)
    }
    return page
  }

  /// For each whom the notes of a meeting concern a page of its own, with who it is for.
  package func separateExtracts(of meeting: Identifier<Meeting>) -> [Document] {
    guard let meeting = book.meetings[meeting] else { return [] }
    return index.affected(by: meeting.id).map { extract(of: meeting, to: $0) }
  }

  private func reasons(of affected: AffectedParty) -> Phrase {
    let words = affected.reasons.map { index.words(of: $0) }
    return Phrase(
      words.map(\.sv).joined(separator: "; "), words.map(\.en).joined(separator: "; "))
  }

  private func sent(_ affected: AffectedParty) -> Phrase {
    let sent = affected.sent.filter { $0.content == .extract || $0.content == .notes }
    guard let last = sent.last else { return .notSent }
    return text(last.date) + Phrase(verbatim: ", ") + last.channel.phrase.inLowerCase
  }

  func name(_ addressee: Addressee) -> Phrase {
    switch addressee {
    case .party(let id): name(id)
    case .office(let name): text(name)
    }
  }
}

extension Phrase {
  var inLowerCase: Phrase { Phrase(sv.lowercased(), en.lowercased()) }

  /// With a small letter first, inside a sentence.
  var midSentenceBoth: Phrase { Phrase(sv.midSentence, en.midSentence) }
}
