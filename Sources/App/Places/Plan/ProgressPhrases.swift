import Domain

/// Words of how far an activity has come.
extension Phrase {
  static let tellProgress = Phrase("Notera läget …", "Tell progress …")
  static let tellProgressHint = Phrase("Läge", "Progress")
  static let tellProgressHelp = Phrase(
    "En rad om hur aktiviteten går; det som sagts förut står kvar",
    "How the activity goes, in a line; what was said before stays")
  static let newMilestone = Phrase("Nytt delmål …", "New milestone …")
  static let newMilestoneHelp = Phrase(
    "Ett delmål i aktiviteten, med egen dag", "A milestone of the activity, with its own day")
  static let newUndertaking = Phrase("I årsprocessen …", "In the annual process …")
  static let newUndertakingHelp = Phrase(
    "Var en nämnd tagit in aktiviteten ett år, med hänvisning",
    "Where a body has taken the activity in for a year, with a reference")
  static let annualProcessHeading = Phrase("Årsprocess", "Annual process")
  static let noMunicipalPart = Phrase(
    "Kommunen har ingen del i aktiviteten.", "The municipality has no part in the activity.")
  static func undertakingOf(_ activity: Phrase) -> Phrase {
    Phrase("Årsprocess: ", "Annual process: ") + activity
  }
  static let tickMilestone = Phrase("Bocka av delmålet", "Tick the milestone off")
  static let tickMilestoneHelp = Phrase(
    "Nått idag; en gång till tar bort dagen", "Reached today; once more takes the day away")
  static let chooseOrTickHelp = Phrase(
    "Väljer raden; ett delmål bockas av", "Chooses the row; a milestone is ticked off")
  static let noMilestoneHere = Phrase("Raden är inget delmål.", "The row is no milestone.")
  static func milestoneReached(_ name: Phrase, _ isReached: Bool) -> Phrase {
    (name
      + (isReached
        ? Phrase(" är nått", " is reached") : Phrase(" är inte nått", " is not reached")))
      .undoable
  }
  static let noActivityHere = Phrase(
    "Raden hör inte till någon aktivitet.", "The row belongs to no activity.")
  static let progressSeriesHeading = Phrase("Så har det gått", "How it has gone")
  static let milestonesHeading = Phrase("Delmål", "Milestones")
  static let before = Phrase("tidigare  ", "before    ")

  static func progressOf(_ activity: Phrase) -> Phrase { Phrase("Läge: ", "Progress: ") + activity }
  static func milestoneOf(_ activity: Phrase) -> Phrase {
    Phrase("Delmål i ", "Milestone of ") + activity
  }
  static func reached(_ day: Day) -> Phrase {
    Phrase(" – nått \(day.text)", " – reached \(day.text)")
  }
  static func milestoneDue(_ name: Phrase) -> Phrase { Phrase("Delmål: ", "Milestone: ") + name }
}
