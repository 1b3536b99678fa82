import Domain

/// Words of the plan's versions.
extension Phrase {
  static let newVersion = Phrase("Ny version …", "New version …")
  static let newVersionHelp = Phrase(
    "Revidera planen: den gamla versionen låses, aktiviteterna följer med",
    "Revise the plan: the old version is locked, the activities come along")
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

  static func newVersionOf(_ plan: Phrase) -> Phrase {
    Phrase("Ny version efter \(plan.sv)", "New version after \(plan.en)")
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
