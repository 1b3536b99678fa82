extension BookIndex {
  /// R12 and R13.
  func matterFindings(on day: Day, period: AgreementPeriod) -> [Finding] {
    let open = book.matters.all.filter(\.status.isOpen).sorted(by: Matter.precedes)
    let limit = Limits(book, on: day)[.feedbackDays]
    return open.compactMap { matter in
      reporterFault(of: matter, period: period).map {
        Finding(
          .reporterAffiliated, .warning, $0, about: matter.reference,
          repair: matter.reporter.map(Repair.affiliate)
            ?? .edit(matter.reference, field: "reporter"))
      }
    }
      + mattersToFeedBack(on: day).filter { $0.days > limit }.map {
        Finding(
          .feedback, .gap, .feedbackMissing(days: $0.days), about: $0.id.reference,
          repair: .giveFeedback($0.id))
      }
  }

  /// R12: whoever reports was affiliated on the day it came; nil when all is well.
  package func reporterFault(of matter: Matter, period: AgreementPeriod) -> FindingReason? {
    guard let reporter = matter.reporter else { return .reporterMissing }
    let day = period.nearest(to: matter.receivedDate)
    let wasAffiliated = isAffiliated(reporter, in: period.code, on: day)
    return wasAffiliated ? nil : .reporterNotAffiliated(reporter)
  }

  /// R14, for meetings to come.
  func meetingFindings(on day: Day) -> [Finding] {
    meetingsByDay.filter { $0.date >= day && !$0.status.isOver }.flatMap { meeting in
      noticeFindings(meeting, on: day) + stopFindings(meeting)
    }
  }

  private func stopFindings(_ meeting: Meeting) -> [Finding] {
    guard let stop = issueStop(of: meeting) else { return [] }
    let late = agenda(of: meeting.id).compactMap { book.matters[$0.matter] }.filter {
      $0.receivedDate > stop && !isTabled($0.id)
    }
    return late.map {
      Finding(.issueStopAndNotice, .notice, .afterIssueStop(stop: stop), about: $0.reference)
    }
  }

  private func noticeFindings(_ meeting: Meeting, on day: Day) -> [Finding] {
    let days = noticeDay(of: meeting).days(until: day)
    guard days > 0, meeting.noticeSentDate == nil, meeting.status == .planned else { return [] }
    return [
      Finding(
        .issueStopAndNotice, .warning, .noticeLate(days: days), about: meeting.reference,
        repair: .edit(meeting.reference, field: "noticeSentDate"))
    ]
  }

  /// R18: minutes on record whose text is not there, or not the one that was put there.
  package func minutesFindings() -> [Finding] {
    meetingsByDay.filter(\.notesStatus.isOnRecord).compactMap { meeting in
      switch meeting.isAsPutOnRecord {
      case true?: nil
      case false?: Finding(.nothingLost, .warning, .minutesAltered, about: meeting.reference)
      case nil:
        Finding(
          .nothingLost, .notice, .minutesNotKept, about: meeting.reference,
          repair: .publish(meeting.id))
      }
    }
  }

  /// R15 and R16.
  func partyRules(on day: Day, period: AgreementPeriod) -> [Finding] {
    let nominations = book.nominations.all.filter { nomination in
      nomination.year >= day.year
        && !isAffiliated(nomination.nominatingParty, in: period.code, on: day)
    }
    let groups = book.groups.all.filter { group in
      group.isCurrent(on: day) && !hasCivilParty(group, on: day, period: period)
    }
    return nominations.sorted { $0.id < $1.id }.map {
      Finding(
        .electionMeeting, .warning, .nominationNotAffiliated($0.nominatingParty),
        about: $0.reference, repair: .affiliate($0.nominatingParty))
    }
      + groups.sorted { $0.id < $1.id }.map {
        Finding(
          .workingGroup, .warning, .groupWithoutCivilParty, about: $0.reference,
          repair: .edit($0.reference, field: "parties"))
      }
  }

  func hasCivilParty(
    _ group: WorkingGroup, on day: Day, period: AgreementPeriod
  ) -> Bool {
    group.parties.contains {
      book.parties[$0]?.side == .civilSociety && isAffiliated($0, in: period.code, on: day)
    }
  }
}

extension WorkingGroup {
  /// Whether it works on the day.
  package func isCurrent(on day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }
}
