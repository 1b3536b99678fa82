internal import Domain

/// The commitments and the year looked back on.
extension ReportSource {
  /// Each commitment with what both sides said, year by year; nil is all years.
  func obligations(_ year: Int?) -> Document {
    var page = page(.obligationsTitle(year))
    page.paragraph(.stepsExplained)
    for commitment in Commitment.allCases {
      page.heading(Phrase(verbatim: commitment.code + " ") + commitment.phrase)
      let own = assessments(of: commitment).filter { year == nil || $0.year == year }
      page.table(
        [
          .yearHead, .civilHead, .municipalHead, .jointHead, .evidenceHead, .improvementHead,
          .tickedHead,
        ], own.map(row), orElse: .notAssessed)
      for assessment in own where assessment.differsWidely {
        page.paragraph(.differs(assessment.year))
      }
      page.paragraph(
        .serving(
          commitment: book.activities.all.count {
            $0.commitments.contains(commitment) && $0.status != .dropped
          }, matters: book.matters.all.count { $0.commitments.contains(commitment) }))
    }
    return page
  }

  private func assessments(of commitment: Commitment) -> [Assessment] {
    book.assessments.all.filter { $0.commitment == commitment }
      .sorted { ($0.year, $0.id) < ($1.year, $1.id) }
  }

  private func row(_ assessment: Assessment) -> [Phrase] {
    [
      Phrase(verbatim: "\(assessment.year)"), step(assessment.civil), step(assessment.municipal),
      step(assessment.joint), text(assessment.evidence), text(assessment.improvement),
      text(assessment.tickedDate),
    ]
  }

  private func step(_ step: AssessmentStep?) -> Phrase { step?.phrase ?? text(nil as String?) }

  /// Facts counted and texts taken in.
  func yearly(_ year: Int) -> Document {
    let facts = index.facts(of: year, on: day, period: period)
    var page = page(.yearlyTitle(year))
    page.paragraph(.yearlyIntroduction(facts.through, title: period.title, period.registryNumber))
    addParties(facts, to: &page)
    addMeetings(facts, to: &page)
    addMatters(facts, to: &page)
    addActivities(facts, to: &page)
    addCommitments(year, to: &page)
    addExamples(
      book.matters.all.filter { $0.kind == .goodExample && $0.receivedDate.year == year },
      to: &page)
    addWaiting(to: &page)
    return page
  }

  private func addParties(_ facts: YearFacts, to page: inout Document) {
    page.heading(.parties)
    page.table(
      [.sideHead, .joinedCount, .newCount, .leftCount],
      [Side.civilSociety, .municipality].map { side in
        let counts = facts.parties[side]
        return [
          side.phrase, number(counts?.affiliated), number(counts?.new), number(counts?.left),
        ]
      })
    page.list([
      .committeesJoined + share(facts.coverage.committees),
      .administrationsJoined + share(facts.coverage.administrations),
      .cNetworkSeats + share(facts.coverage.cNetwork),
    ])
  }

  private func share(_ share: Share) -> Phrase { .share(share.count, of: share.total) }

  private func addMeetings(_ facts: YearFacts, to page: inout Document) {
    page.heading(.meetings)
    page.list([
      .councilMeetingsHeld + share(facts.councilMeetings),
      .jointMeetingsHeld + Phrase(verbatim: ": ") + number(facts.jointMeetings),
      .openEventsHeld + Phrase(verbatim: ": ") + number(facts.openEvents),
    ])
    page.table(
      [.sideHead, .presentCount, .notedCount, .percentHead, .unnotedCount],
      SeatSide.allCases.compactMap { side in
        let (noted, unnoted) = (facts.attendance[side], facts.unnoted[side] ?? 0)
        guard noted != nil || unnoted > 0 else { return nil }
        let counted = noted ?? Share(0, of: 0)
        return [
          side.phrase, number(counted.count), number(counted.total),
          counted.total == 0
            ? text(nil as String?)
            : Phrase(verbatim: "\(counted.count * 100 / counted.total)\u{A0}%"),
          number(unnoted),
        ]
      }, caption: .attendanceCaption)
  }

  private func addMatters(_ facts: YearFacts, to page: inout Document) {
    page.heading(.matters)
    let kinds = MatterKind.allCases.map { kind in
      kind.phrase.capitalised + Phrase(verbatim: ": ") + number(facts.matters.received[kind] ?? 0)
    }
    page.list(
      kinds + [
        .handledCount + number(facts.matters.handled),
        .fedBackCount + number(facts.matters.fedBack),
      ]
        + (facts.matters.medianDays.map { [.medianDays($0)] } ?? []))
  }

  private func addActivities(_ facts: YearFacts, to page: inout Document) {
    page.heading(.activities)
    guard let plan = index.plan(coveringYear: facts.year) else {
      page.paragraph(.noPlan)
      return
    }
    page.table(
      [.statusHead, .countHead],
      ActivityStatus.allCases.compactMap { status in
        facts.activities[status].map { [status.phrase, number($0)] }
      }, caption: .planTitle(plan))
    page.table(
      [.performer, .countHead],
      PerformingSide.allCases.map { [$0.phrase, number(facts.activitiesBySide[$0] ?? 0)] })
    page.paragraph(.inAnnualProcess + share(facts.inAnnualProcess))
    let notes = index.activities(in: plan.id).filter { $0.note?.nonEmpty != nil }
    page.list(notes.map { text("\($0.number) \($0.title): \($0.note ?? "")") })
  }

  private func addCommitments(_ year: Int, to page: inout Document) {
    page.heading(.commitments)
    page.paragraph(.stepsExplained)
    for commitment in Commitment.allCases {
      page.heading(Phrase(verbatim: commitment.code + " ") + commitment.phrase, level: 3)
      guard let assessment = assessments(of: commitment).last(where: { $0.year == year }) else {
        page.paragraph(.notAssessed)
        continue
      }
      let last = assessments(of: commitment).last { $0.year == year - 1 }
      page.list(lines(of: assessment, after: last))
      if assessment.differsWidely { page.paragraph(.differs(year)) }
    }
  }

  /// What each said, with what it said the year before.
  private func lines(of assessment: Assessment, after last: Assessment?) -> [Phrase] {
    func answer(_ voice: AssessmentVoice) -> Phrase? {
      let before = last?[voice].map { Phrase.lastYearWas($0.phrase, assessment.year - 1) }
      guard let said = assessment[voice]?.phrase ?? before.map({ _ in .notSaid }) else {
        return nil
      }
      return said + (before ?? .empty)
    }
    let facts: [(Phrase, Phrase?)] = [
      (.civilHead, answer(.civil)), (.municipalHead, answer(.municipal)),
      (.jointHead, answer(.joint)),
      (.evidenceHead, assessment.evidence?.nonEmpty.map { text($0) }),
      (.improvementHead, assessment.improvement?.nonEmpty.map { text($0) }),
      (.tickedHead, assessment.tickedDate.map { text($0) }),
    ]
    return facts.compactMap { head, said in said.map { head + Phrase(verbatim: ": ") + $0 } }
  }

  private func addWaiting(to page: inout Document) {
    let waiting = index.mattersToFeedBack(on: day)
    guard !waiting.isEmpty else { return }
    page.heading(.waiting)
    page.list(waiting.compactMap { book.matters[$0.id] }.map { text("\($0.number) \($0.title)") })
  }
}

extension Assessment {
  /// Two steps or more between the sides: the thing to talk about.
  var differsWidely: Bool { difference.map { $0 >= 2 } ?? false }
}
