import Domain

/// Words of the plan's versions.
extension Phrase {
  static let newVersion = Phrase("Revidera planen …", "Revise the plan …")
  static let newVersionHelp = Phrase(
    "Gör ett utkast till nästa version, med skäl; aktiviteterna följer med",
    "Makes a draft of the next version, with a reason; the activities come along")
  static let compareVersions = Phrase("Jämför versioner …", "Compare versions …")
  static let compareVersionsHelp = Phrase(
    "Vad som tillkom, togs bort och ändrades vid revideringen",
    "What was added, removed and changed at the revision")
  static let comparedVersions = Phrase("Jämför versioner", "Compare versions")
  static let addedActivities = Phrase("Tillkom", "Added")
  static let removedActivities = Phrase("Togs bort eller utgår", "Removed or dropped")
  static let changedActivities = Phrase("Ändrades", "Changed")
  static let none = Phrase("inga", "none")
  static let locked = Phrase("låst", "locked")
  static let lockedSuffix = Phrase(", låst", ", locked")
  static let versionsAgree = Phrase(
    "Versionerna säger samma sak.", "The versions say the same.")

  static let revisionReasonHelp = Phrase(
    "Varför planen revideras; det står kvar i versionen.",
    "Why the plan is revised; it stays with the version.")
  static func revising(_ plan: Phrase) -> Phrase { Phrase("Revidera: ", "Revise: ") + plan }
  static func revisionIsDraft(_ version: Int) -> Phrase {
    Phrase(
      "Version \(version) blir ett utkast att ändra i, tills den antas.",
      "Version \(version) becomes a draft to work in, until it is adopted.")
  }
  static func isDraftAlready(_ version: Int) -> Phrase {
    Phrase(
      "Version \(version) är ett utkast; ändra i den och anta den.",
      "Version \(version) is a draft; change it and adopt it.")
  }
  static let adoptedTextTitle = Phrase("Står i antagen plan", "Stands in an adopted plan")
  static let leaveIt = Phrase("Låt stå", "Leave it")
  static let reviseIt = Phrase("Revidera planen", "Revise the plan")
  static func leftOut(because reason: String) -> Phrase { Phrase(verbatim: " – " + reason) }
  static func versionPair(_ older: Int, _ newer: Int) -> Phrase {
    Phrase("Version \(older) med \(newer)", "Version \(older) with \(newer)")
  }
  static func compareWith(_ plan: Phrase) -> Phrase {
    Phrase("Jämför \(plan.sv) med", "Compare \(plan.en) with")
  }
  static func versionsCompared(_ older: Phrase, _ newer: Phrase) -> Phrase {
    Phrase("Från \(older.sv) till \(newer.sv).", "From \(older.en) to \(newer.en).")
  }
  static func dueIn(_ month: String) -> Phrase {
    Phrase(", klar senast \(month)", ", complete by \(month)")
  }
  static func revisedBy(_ plan: Phrase, _ count: Int) -> Phrase {
    (plan + Phrase(" gäller. ", " is in force. ") + counted(count, .activities)
      + Phrase(" följde med", " came along")).undoable
  }
}
