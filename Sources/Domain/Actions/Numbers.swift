extension Book {
  /// The next matter number of a year, such as 2025-07; a removed matter keeps its number.
  package func nextMatterNumber(for year: Int) -> String {
    let used = matters.everAll.compactMap { matter -> Int? in
      let parts = matter.number.split(separator: "-")
      guard parts.count == 2, Int(parts[0]) == year else { return nil }
      return Int(parts[1])
    }
    return "\(year)-\(Self.following(used).twoDigits)"
  }

  /// The next activity number within a plan, such as A07; a removed activity keeps its number.
  package func nextActivityNumber(in plan: Identifier<ActivityPlan>?) -> String {
    let used = activities.everAll.compactMap { activity -> Int? in
      guard activity.plan == plan, activity.number.hasPrefix("A") else { return nil }
      return Int(activity.number.dropFirst())
    }
    return "A\(Self.following(used).twoDigits)"
  }

  /// The next § of a year, whichever body decided; a decision taken back keeps its own.
  package func nextParagraph(for year: Int) -> String {
    let used = decisions.everAll.filter { $0.date.year == year }.compactMap(\.paragraph)
    return "§ \(Self.following(used))"
  }

  /// The next number of a follow-up, in one series for all years, so that those of several years in
  /// one list are told apart; a removed one keeps its own.
  package var nextFollowUpNumber: Int { Self.following(followups.everAll.compactMap(\.number)) }

  /// The year a follow-up comes from: of its meeting, its decision or else its last day.
  package func originYear(of followUp: FollowUp) -> Int? {
    let day =
      meetings.everKnown(followUp.originMeeting)?.date
      ?? decisions.everKnown(followUp.originDecision)?.date ?? followUp.due
    return day?.year
  }

  /// The next number of a kind of meeting within a year; the council's two kinds share numbers.
  package func nextMeetingNumber(kind: MeetingKind, year: Int) -> Int {
    Self.following(
      meetings.everAll.compactMap { meeting in
        let sameSeries = meeting.kind == kind || meeting.kind.isCouncil && kind.isCouncil
        return sameSeries && meeting.date.year == year ? meeting.number : nil
      })
  }

  private static func following(_ used: [Int]) -> Int {
    let highest = used.max() ?? 0
    return highest < .max ? max(highest, 0) + 1 : highest
  }
}

extension MeetingKind {
  /// Whether it is one of the council's own meetings (R5), with or without the C-network.
  package var isCouncil: Bool { self == .council || self == .councilWithCNetwork }
}

extension FollowUp {
  /// What people call it by, apart from the § of what was decided: U12.
  package var code: String? { number.map { "U\($0)" } }
}
