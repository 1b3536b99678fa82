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
  static func lacks(_ words: Phrase) -> Phrase { Phrase("saknar ", "lacks ") + words }
  static func leftOut(_ name: Phrase) -> Phrase {
    (name + Phrase(" är utanför planen", " is left out of the plan")).undoable
  }
}

extension Phrase {
  /// What is wrong with the years, the version or a day of a plan, or with how far it has come.
  static func problemOfPlan(_ reason: ProblemReason) -> Phrase {
    switch reason {
    case .yearsReversed: Phrase("slutar före första året.", "ends before its first year.")
    case .outsidePlan(let from, let to):
      Phrase("ligger utanför planen \(from)–\(to).", "lies outside the plan \(from)–\(to).")
    case .notMunicipal:
      Phrase("hör inte till kommunen.", "does not belong to the municipality.")
    case .dayToCome: Phrase("har inte varit än.", "is still to come.")
    case .beforeAgreement(let day):
      Phrase(
        "är före \(day.text), då överenskommelsen kom till.",
        "is before \(day.text), when the agreement came to be.")
    case .beforeVersion(let version, let day):
      Phrase(
        "är före version \(version), som antogs \(day.text).",
        "is before version \(version), which was adopted on \(day.text).")
    case .notOnMeetingDay(let day):
      Phrase("mötet var \(day.text).", "the meeting was on \(day.text).")
    case .notNextVersion(let next):
      Phrase(
        "planen för de åren finns; revidera den, så blir det version \(next).",
        "there is a plan of those years; revise it, which makes version \(next).")
    case .draftIsThere(let version):
      Phrase(
        "version \(version) är redan ett utkast; anta det först.",
        "version \(version) is a draft already; adopt it first.")
    case .completedIsWhole:
      Phrase(
        "genomfört är 100 %; välj läget Pågår för att säga mindre.",
        "completed is 100 %; choose the status Ongoing to say less.")
    default: Phrase("stämmer inte.", "is not right.")
    }
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
    case .dueInside: Phrase("dag i planens år", "day in its years")
    }
  }
}
