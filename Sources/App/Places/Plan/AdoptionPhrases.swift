package import Domain

/// Words of adopting a plan.
extension Phrase {
  static let adoptPlan = Phrase("Anta planen …", "Adopt the plan …")
  static let adoptPlanHelp = Phrase(
    "Visar vad som saknas, antar planen vid ett möte och beslutar det föreslagna",
    "Shows what is missing, adopts the plan at a meeting and decides what is proposed")
  static let mendIt = Phrase("Fyll i", "Fill in")
  static let mendHelp = Phrase("Öppnar aktiviteten", "Opens the activity")
  static let leaveOut = Phrase("Lämna utanför", "Leave out")
  static let leaveOutHelp = Phrase(
    "Pausar aktiviteten, så att resten kan antas",
    "Pauses the activity, so that the rest can be adopted")
  static let leftOutOfAdoption = Phrase(
    "Inte med när planen antogs", "Not in the plan when it was adopted")
  static let adoptionDecides = Phrase(
    "Föreslagna aktiviteter blir beslutade. En antagen plan ångras inte; den revideras.",
    "Proposed activities become decided. An adopted plan is not undone; it is revised.")

  static let planHasNothing = Phrase(
    "Planen har inga aktiviteter att anta. + lägger till en.",
    "The plan has no activities to adopt. + adds one.")

  static let planHasNothingYet = Phrase(
    "planen har inga aktiviteter.", "the plan has no activities.")
  static func lacksForAdoption(_ count: Int) -> Phrase {
    Phrase(
      "\(count == 1 ? "1 aktivitet" : "\(count) aktiviteter") saknar princip, åtagande, "
        + "ansvarig eller dag.",
      "\(count == 1 ? "1 activity lacks" : "\(count) activities lack") a principle, a "
        + "commitment, an owner or a day.")
  }

  static func adopting(_ plan: Phrase) -> Phrase { Phrase("Anta: ", "Adopt: ") + plan }

  static func isAdoptedAlready(_ day: Day) -> Phrase {
    Phrase(
      "Planen antogs \(day.text). Revidera planen … gör nästa version.",
      "The plan was adopted on \(day.text). Revise the plan … makes the next version.")
  }
  static func missingForAdoption(_ count: Int) -> Phrase {
    Phrase(
      "\(count == 1 ? "1 aktivitet" : "\(count) aktiviteter") kan inte antas än",
      "\(count == 1 ? "1 activity" : "\(count) activities") cannot be adopted yet")
  }
  static func leftOut(_ name: Phrase) -> Phrase {
    (name + Phrase(" är utanför planen", " is left out of the plan")).undoable
  }
}

extension AdoptionNeed {
  /// What is missing, in a word.
  package var phrase: Phrase {
    switch self {
    case .principle: Phrase("princip", "principle")
    case .commitment: Phrase("åtagande", "commitment")
    case .owner: Phrase("ansvarig", "owner")
    case .due: Phrase("dag", "day")
    }
  }
}
