import Domain
import Terminal

/// The year looked back on: what of the checklist belongs to it, and how far it has come.
extension Model {
  /// The year looked back on: the one chosen, else the last full one.
  var followUpYear: Int { followUps.year ?? now.day.year - 1 }

  /// The years there is anything to open of: from the agreement's first, or the first that was
  /// assessed, through this one.
  var followUpYears: ClosedRange<Int> {
    let assessed = book.assessments.all.map(\.year)
    let first = min(agreement.validFrom.year, assessed.min() ?? .max, followUpYear)
    return first...max(now.day.year, assessed.max() ?? .min, followUpYear)
  }

  /// The activities that are to be followed up, by number: of the plan in force, else of the plan
  /// of the year that was opened.
  var followedActivities: [Activity] {
    let plan =
      followUps.year == nil
      ? index.plan(on: now.day) : index.plan(coveringYear: followUpYear)
    return index.activities(in: plan?.id).filter(\.status.isFollowedUp)
  }

  /// How many of them are completed.
  var completedActivities: Share {
    let all = followedActivities
    return Share(all.count { $0.status == .completed }, of: all.count)
  }

  /// All actions, or those that came from the year that was opened or were done in it.
  var followUpsOfYear: [FollowUp] {
    guard let year = followUps.year else { return Array(book.followups.all) }
    return book.followups.all.filter {
      book.originYear(of: $0) == year || $0.tickedDate?.year == year
    }
  }

  /// How many of the commitments were settled of the year.
  var settledCommitments: Share {
    let settled = Commitment.allCases.count {
      book.assessment(of: $0, year: followUpYear)?.tickedDate != nil
    }
    return Share(settled, of: Commitment.allCases.count)
  }

  /// How many of the actions of the year are done or dropped.
  var closedActions: Share {
    let all = followUpsOfYear
    return Share(all.count { !$0.status.isOpen }, of: all.count)
  }

  /// The year and the part shown; where there is room also "4 av 6 åtaganden, 9 av 23 aktiviteter".
  var followUpsPath: Phrase {
    let path =
      Phrase.followUpsTitle(followUpYear) + Phrase(verbatim: " › ") + followUps.group.phrase
    return size.width < 80 || settings.isPlain
      ? path : path + Phrase(verbatim: "  ") + followUpsSettled
  }

  var followUpsSettled: Phrase {
    let (commitments, activities) = (settledCommitments, completedActivities)
    return .settled(
      commitments.count, of: commitments.total, activities: activities.count,
      of: activities.total)
  }

  /// "24 av 38 åtgärder", a count of its own beside the others; the bar where it is wide.
  var followUpsCounts: Phrase {
    let share = closedActions
    let words = Phrase.actionsClosed(share.count, of: share.total)
    guard size.width >= 120, !settings.isPlain else { return words }
    return Phrase(verbatim: settings.lines.framedBar(share.count, of: share.total) + " ") + words
  }

  // MARK: Another year

  /// One year back or on, as far as there are any.
  mutating func moveFollowUpYear(by step: Int) {
    let year = followUpYear + step
    guard followUpYears.contains(year) else {
      status = Status(step < 0 ? .nothingEarlier : .nothingLater)
      return
    }
    showFollowUps(of: year)
  }

  /// The last full year is shown without being asked for.
  mutating func showFollowUps(of year: Int) {
    followUps.year = year == now.day.year - 1 ? nil : year
    refreshList()
    list.focusFirst()
    status = Status(.followUpYearIs(year, settledCommitments))
  }

  mutating func chooseFollowUpYear() {
    let items = followUpYears.reversed().map { year in
      let settled = Commitment.allCases.count {
        book.assessment(of: $0, year: year)?.tickedDate != nil
      }
      return Picker.Item(
        title: "\(year)",
        extra: Phrase.settledOf(settled, Commitment.allCases.count)[language],
        value: .integer(Int64(year)))
    }
    overlays.append(.picker(Picker(.followUpYear, title: .chooseYear, items: items)))
  }

  mutating func choseFollowUpYear(_ value: Value) -> [Effect] {
    if case .integer(let year) = value { showFollowUps(of: Int(year)) }
    return []
  }
}

extension ActivityStatus {
  /// Agreed on, and not dropped since.
  fileprivate var isFollowedUp: Bool { self != .dropped && self != .proposed }
}
