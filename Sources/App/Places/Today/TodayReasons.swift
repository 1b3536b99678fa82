import Domain

/// The lines of the start view in words.
extension World {
  /// What waits, and since or until when.
  func told(_ item: TodayItem) -> (what: Phrase, when: Phrase) {
    let name = item.target.map { title(of: $0) } ?? Phrase(verbatim: "")
    switch item.reason {
    case .meetingRunning: return (name, .runsNow)
    case .meetingSoon(let days, let notesMissing):
      return (name + (notesMissing ? .previousNotesMissing : Phrase(verbatim: "")), .within(days))
    case .notesMissing(let days): return (Phrase.notesOf(name), .within(-days))
    case .followUpOverdue(let days): return (name, .lateWords(days: days))
    case .matterUnanswered(let days): return (.unanswered(name), .daysAgo(days))
    case .feedbackMissing(let days): return (.tellReporter(name), .daysAgo(days))
    case .issueStop(let days, let queued): return (.issueStop(name, queued), .within(days))
    case .noticeDue(let days): return (.sendNotice(name), .dueWords(days))
    default: return toldOfWhole(item, name)
    }
  }

  /// Since or until when, with no word cut short; nil where that is how it is shown.
  func toldAloud(_ item: TodayItem) -> Phrase? {
    switch item.reason {
    case .followUpOverdue(let days): .lateInWords(days: days)
    case .activityLate(let days): .lateInWords(days: days)
    case .noticeDue(let days), .milestoneDue(let days):
      days < 0 ? .lateInWords(days: -days) : .withinInWords(days)
    case .meetingSoon(let days, _), .issueStop(let days, _): .withinInWords(days)
    case .notesMissing(let days): .withinInWords(-days)
    case .planEnding(let days): .withinInWords(days)
    default: nil
    }
  }

  private func toldOfWhole(_ item: TodayItem, _ name: Phrase) -> (what: Phrase, when: Phrase) {
    switch item.reason {
    case .decisionMissing(let received):
      (.decisionMissingAt(name), received.map { .receivedDay($0) } ?? Phrase(verbatim: ""))
    case .activityLate(let days): (name, .lateWords(days: days))
    case .milestoneDue(let days): (.milestoneDue(name), .dueWords(days))
    case .annualProcessMissing(let count): (.annualProcess(count), .beforeNewYear)
    case .bodiesMissing(let count): (.bodiesMissing(count), .noFixedDay)
    case .composition(let body, let count): (.seatsToSee(body, count), .noFixedDay)
    case .endedBodies(let count): (.endedBodies(count), .noFixedDay)
    case .seatsEnding(let body, let count, let days): (.seatsEnd(body, count), .within(days))
    case .contactsUnconfirmed(let count): (.contactsToConfirm(count), .noFixedDay)
    case .conflicts(let count): (.conflictsToDecide(count), Phrase(verbatim: ""))
    case .historyVanished(let count): (.historyMissing(count), Phrase(verbatim: ""))
    case .more(let reason, let count): (.andMore(count, reason), .empty)
    case .planEnding(let days): (.planEnds(name), .within(days))
    case .reviewDue(let day, _): (.review, .noLaterThan(day))
    case .noRegister: (.getRegister, .empty)
    case .noPlan: (.makePlan, .empty)
    case .noMeeting: (.setNextMeeting, .empty)
    default: (name, Phrase(verbatim: ""))
    }
  }
}
