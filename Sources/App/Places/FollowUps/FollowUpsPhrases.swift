import Domain

/// Words of the checklist.
extension Phrase {
  static let followUpsAreEmpty = Phrase(
    "Inget att följa upp här. + lägger till en åtgärd.",
    "Nothing to follow up here. + adds a follow-up.")
  static func followUpsTitle(_ year: Int) -> Phrase {
    Phrase("Uppföljning \(year)", "Follow-up \(year)")
  }
  static func actionsClosed(_ done: Int, of all: Int) -> Phrase {
    Phrase("\(done) av \(all) åtgärder", "\(done) of \(all) actions")
  }
  static func settled(_ done: Int, of all: Int, activities: Int, of total: Int) -> Phrase {
    Phrase(
      " \(done) av \(all) åtaganden, \(activities) av \(total) aktiviteter",
      " \(done) of \(all) commitments, \(activities) of \(total) activities")
  }
  static func commitmentsSettled(_ done: Int, of all: Int) -> Phrase {
    Phrase(
      ": \(done) av \(all) åtaganden", ": \(done) of \(all) commitments")
  }
  static let sidesDiffer = Phrase("! Skiljer två steg eller mer", "! Two steps apart or more")
  static func sidesDifferOn(_ code: String, steps: Int) -> Phrase {
    Phrase(
      "\(code): sidorna skiljer sig \(steps == 2 ? "två" : "tre") steg. Ta upp på mötet.",
      "\(code): the sides are \(steps == 2 ? "two" : "three") steps apart. Take it up.")
  }
  static let emptyText = Phrase("(tomt)", "(empty)")
  /// "till stor del (2024: helt)".
  static func answer(_ step: Phrase?, last: Phrase?, _ year: Int) -> Phrase {
    let before = last.map {
      Phrase(verbatim: " (\(year): ") + Phrase($0.sv.midSentence, $0.en.midSentence)
        + Phrase(verbatim: ")")
    }
    return (step ?? notSet) + (before ?? .empty)
  }
  static func lastYearStep(_ year: Int, _ step: Phrase) -> Phrase {
    Phrase("Förra året, \(year): ", "Last year, \(year): ") + step + period
  }
  static let numberHead = Phrase("Nr", "No.")
  static let whatHead = Phrase("Vad", "What")
  static let responsibleHead = Phrase("Ansvarig", "Owner")

  static func commitmentsHeading(done: Int, of all: Int) -> Phrase {
    Phrase("Åtaganden (\(done) av \(all) avstämda)", "Commitments (\(done) of \(all) settled)")
  }
  static func activitiesToFollow(done: Int, of all: Int) -> Phrase {
    Phrase("Aktiviteter (\(done) av \(all))", "Activities (\(done) of \(all))")
  }
  static func actionsHeading(open: Int) -> Phrase {
    Phrase(
      open == 1 ? "Åtgärder från möten (1 öppen)" : "Åtgärder från möten (\(open) öppna)",
      "Actions from meetings (\(open) open)")
  }
  static let groupEverything = Phrase("allt", "all")
  static let groupCommitments = Phrase("åtaganden", "commitments")
  static let groupActivities = Phrase("aktiviteter", "activities")
  static let groupActions = Phrase("åtgärder", "actions")
  static let groupLate = Phrase("sena", "late")

  static let tick = Phrase("Bocka av", "Tick")
  static let tickHelp = Phrase(
    "Bocka av det som står på raden; igen tar bort bocken", "Tick the row; again unticks it")
  static let assess = Phrase("Bedöm åtagandet", "Assess the commitment")
  static let assessHint = Phrase("Bedöm", "Assess")
  static let assessHelp = Phrase(
    "Båda sidornas bedömning av ett åtagande", "Both sides' assessment of a commitment")
  static let onlyCommitmentsAreAssessed = Phrase(
    "Bara åtaganden bedöms. Gå till en rad Å1–Å6.",
    "Only commitments are assessed. Go to a row Å1–Å6.")
  static let newFollowUp = Phrase("Ny åtgärd", "New follow-up")
  static let newFollowUpHelp = Phrase("Lägg till något att följa upp", "Add something to follow up")
  static let followUpGroup = Phrase("Visa del", "Show part")
  static let followUpGroupHelp = Phrase(
    "Allt, åtaganden, aktiviteter, åtgärder, sena",
    "All, commitments, activities, actions, late")
  /// What a filter calls an action that is not done.
  static let openWord = Phrase("öppen", "open")
  static let openActions = Phrase("Öppna åtgärder efter ålder", "Open actions by age")
  static let openActionsHelp = Phrase(
    "De som inte är gjorda, den som väntat längst först",
    "Those not done, the one that has waited longest first")
  static func openActionsShown(_ count: Int) -> Phrase {
    Phrase(
      "\(count) \(count == 1 ? "öppen åtgärd" : "öppna åtgärder"), äldst först. Esc visar alla.",
      "\(count) open \(count == 1 ? "action" : "actions"), oldest first. Esc shows all.")
  }
  static func assessmentOf(_ code: String, _ name: Phrase, _ year: Int) -> Phrase {
    Phrase("\(code) \(name.sv), \(year)", "\(code) \(name.en), \(year)")
  }
  static func assessed(_ code: String) -> Phrase {
    Phrase("Bedömde \(code). u ångrar.", "Assessed \(code). u undoes.")
  }
  static let subpointsHeading = Phrase("Delpunkter", "Sub-points")
  static let assumedShort = Phrase("antas", "assumed")
  static func assumedDue(_ day: Day) -> Phrase {
    Phrase(
      "\(day.text), antaget: nästa rådsmöte", "\(day.text), assumed: the next council meeting")
  }
  static let carriedOver = Phrase("Stod över vid", "Carried over at")
  static let newSubpoint = Phrase("Ny delpunkt …", "New sub-point …")
  static let newSubpointHelp = Phrase(
    "En del av åtgärden med egen ansvarig och bock",
    "A part of the follow-up with an owner and a tick of its own")
  static let noFollowUpHere = Phrase("Ställ dig på en åtgärd.", "Stand on a follow-up.")
  static let carryOver = Phrase("Till nästa möte", "To the next meeting")
  static let carryOverHelp = Phrase(
    "Flyttar dagen till nästa rådsmöte; den förra står i historiken",
    "Moves the day to the next council meeting; the earlier one stays in the history")
  static func isNotOpen(_ name: Phrase) -> Phrase {
    name + Phrase(" är inte öppen.", " is not open.")
  }
  static func carriedTo(_ name: String, _ meeting: Phrase) -> Phrase {
    Phrase(verbatim: name + ": ") + Phrase("till ", "to ") + meeting
  }
  static let earlierYear = Phrase("Året före", "The year before")
  static let laterYear = Phrase("Året efter", "The year after")
  static let otherYearHelp = Phrase(
    "Uppföljningen av ett annat år, så som den gjordes eller ska göras",
    "The follow-up of another year, as it was done or is to be done")
  static let chooseYear = Phrase("Följ upp år …", "Follow up year …")
  static func settledOf(_ done: Int, _ all: Int) -> Phrase {
    Phrase("\(done) av \(all) avstämda", "\(done) of \(all) settled")
  }
  static func followUpYearIs(_ year: Int, _ share: Share) -> Phrase {
    followUpsTitle(year) + Phrase(verbatim: ": ") + settledOf(share.count, share.total) + period
  }
  static let civilShort = Phrase("C", "C")
  static let municipalShort = Phrase("K", "M")

}

extension FollowUpsState.Group {
  var phrase: Phrase {
    switch self {
    case .all: .groupEverything
    case .commitments: .groupCommitments
    case .activities: .groupActivities
    case .actions: .groupActions
    case .late: .groupLate
    }
  }
}
