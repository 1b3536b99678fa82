import Domain

/// Words of the checklist.
extension Phrase {
  static let followUpsAreEmpty = Phrase(
    "Inget att följa upp här. + lägger till en åtgärd.",
    "Nothing to follow up here. + adds a follow-up.")
  static func followUpsTitle(_ year: Int) -> Phrase {
    Phrase("Uppföljning \(year)", "Follow-up \(year)")
  }
  static func ticksDone(percent: Int) -> Phrase {
    Phrase("\(percent) % avbockat", "\(percent) % ticked")
  }
  static func settled(_ done: Int, of all: Int, activities: Int, of total: Int) -> Phrase {
    Phrase(
      " \(done) av \(all) åtaganden, \(activities) av \(total) aktiviteter",
      " \(done) of \(all) commitments, \(activities) of \(total) activities")
  }
  static let sidesDiffer = Phrase("! Skiljer två steg eller mer", "! Two steps apart or more")
  static func sidesDifferOn(_ code: String, steps: Int) -> Phrase {
    Phrase(
      "\(code): sidorna skiljer sig \(steps == 2 ? "två" : "tre") steg. Ta upp på mötet.",
      "\(code): the sides are \(steps == 2 ? "two" : "three") steps apart. Take it up.")
  }
  static let emptyText = Phrase("(tomt)", "(empty)")
  static func yearBefore(_ year: Int) -> Phrase {
    Phrase("Förra året (\(year))", "Last year (\(year))")
  }
  /// "C1 K2, gemensamt 2" in words, from last year's follow-up.
  static func lastYear(_ civil: Int?, _ municipal: Int?, _ joint: Int?) -> Phrase {
    func step(_ grade: Int?) -> Phrase { grade.map { Phrase(verbatim: "\($0)") } ?? notSet }
    return Phrase("civilsamhället ", "civil society ") + step(civil)
      + Phrase(", kommunen ", ", municipality ") + step(municipal)
      + Phrase(", gemensamt ", ", jointly ") + step(joint)
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
