import Domain

/// Words of the plan board.
extension Phrase {
  static let planIsEmpty = Phrase(
    "Inga aktiviteter här. + lägger till en; pilarna byter kolumn.",
    "No activities here. + adds one; the arrows change column.")
  static let planIsMissing = Phrase(
    "Ingen plan ännu. Meny › Plan › Ny plan gör en; + lägger till en aktivitet så länge.",
    "No plan yet. Menu › Plan › New plan makes one; + adds an activity meanwhile.")
  static let noPlanYet = Phrase(
    "Ingen plan ännu. Meny › Plan › Ny plan", "No plan yet. Menu › Plan › New plan")
  static func adopted(_ day: Day?) -> Phrase {
    day.map { Phrase(" (antagen \($0.text))", " (adopted \($0.text))") } ?? Phrase(verbatim: "")
  }
  static func grouped(_ group: Phrase) -> Phrase {
    Phrase(" › grupp: \(group.sv)", " › by: \(group.en)")
  }
  static func activityCount(_ count: Int) -> Phrase {
    Phrase(
      count == 1 ? "1 aktivitet" : "\(count) aktiviteter",
      count == 1 ? "1 activity" : "\(count) activities")
  }
  static func cardOf(_ card: Int, _ count: Int) -> Phrase {
    Phrase("kort \(card) av \(count)", "card \(card) of \(count)")
  }
  static func moreCards(_ count: Int) -> Phrase {
    Phrase("\(count) kort till", count == 1 ? "1 more card" : "\(count) more cards")
  }
  static func isLate(_ number: String, days: Int) -> Phrase {
    let weeks = Phrase("\(days / 7) veckor", "\(days / 7) weeks")
    let time = days < 14 ? Phrase.days(days) : weeks
    return Phrase(
      "\(number) är \(time.sv) sen. Tryck n för att notera varför.",
      "\(number) is \(time.en) late. Press n to note why.")
  }
  static func halfYear(_ half: HalfYear) -> Phrase {
    Phrase(
      half.half == 1 ? "Våren \(half.year)" : "Hösten \(half.year)",
      half.half == 1 ? "Spring \(half.year)" : "Autumn \(half.year)")
  }
  static let noDueDay = Phrase("Utan slutdag", "No last day")
  static let noCommitment = Phrase("Utan åtagande", "No commitment")
  static let noPrinciple = Phrase("Utan princip", "No principle")
  static func shortSide(_ side: PerformingSide) -> Phrase {
    switch side {
    case .municipality: Phrase("K.", "M.")
    case .civilSociety: Phrase("C.", "C.")
    case .joint: side.phrase
    }
  }
  static let oneSidedHead = Phrase("Ensidig", "One-sided")
  static let followUpsHeading = Phrase("Åtgärder", "Follow-ups")
}

extension PlanState.Grouping {
  var phrase: Phrase {
    switch self {
    case .status: Phrase("läge", "status")
    case .halfYear: Phrase("halvår", "half-year")
    case .commitment: Phrase("åtagande", "commitment")
    case .principle: Phrase("princip", "principle")
    case .side: Phrase("utförare", "performer")
    }
  }
}

/// Titles, help and answers of the board's commands.
extension Phrase {
  static let columnLeft = Phrase("Kolumn till vänster", "Column to the left")
  static let columnRight = Phrase("Kolumn till höger", "Column to the right")
  static let columnHelp = Phrase("Byt kolumn på tavlan", "Change column on the board")
  static let stepRight = Phrase("Flytta kortet åt höger", "Move the card right")
  static let stepRightHint = Phrase("Steg", "Step")
  static let stepRightHelp = Phrase(
    "Ett steg till nästa kolumn", "One step to the next column")
  static let stepLeft = Phrase("Flytta kortet åt vänster", "Move the card left")
  static let stepLeftHelp = Phrase(
    "Ett steg till förra kolumnen", "One step to the previous column")
  static let carryCardHelp = Phrase(
    "Bär kortet med pilarna; Enter släpper, Esc ångrar",
    "Carry the card with the arrows; Enter drops, Esc puts back")
  static let setStatus = Phrase("Läge …", "Status …")
  static let setStatusHelp = Phrase(
    "Välj läge, även pausad och utgår, med skäl", "Choose a status, also paused or dropped")
  static let newActivity = Phrase("Ny aktivitet", "New activity")
  static let newActivityHelp = Phrase("Lägg till en aktivitet", "Add an activity")
  static let groupBy = Phrase("Grupp", "Group")
  static let boardGroup = Phrase("Gruppera tavlan", "Group the board")
  static let boardGroupHelp = Phrase(
    "Läge, halvår, åtagande, princip, utförare",
    "Status, half-year, commitment, principle, performer")
  static let showPutAside = Phrase("Pausade och strukna", "Paused and dropped")
  static let showPutAsideHelp = Phrase(
    "Visa eller dölj pausade och strukna", "Show or hide paused and dropped")
  static let newPlan = Phrase("Ny plan", "New plan")
  static let newPlanHelp = Phrase(
    "Planen för de två år som följer", "The plan for the two years that follow")
  static let nextPlan = Phrase("Nästa plan ur den här …", "The next plan from this one …")
  static let nextPlanHelp = Phrase(
    "Det ogjorda erbjuds, numreras om och minns var det kom ifrån",
    "What is unfinished is offered, numbered anew, and knows what it came from")
  static let beginIt = Phrase("Gör planen", "Make the plan")
  static let takeAlongHelp = Phrase(
    "Ta med aktiviteten eller låt bli", "Take the activity along or leave it")
  static func nextPlanIsThere(_ plan: Phrase) -> Phrase {
    Phrase("\(plan.sv) finns redan.", "\(plan.en) is there already.")
  }
  static func nextPlanFrom(_ from: Int, _ to: Int) -> Phrase {
    Phrase(
      "Nästa plan ur \(from)–\(to): vad följer med?",
      "The next plan from \(from)–\(to): what comes along?")
  }
  static func beginNextPlan(taking count: Int) -> Phrase {
    Phrase(
      "Gör planen med \(count == 1 ? "1 aktivitet" : "\(count) aktiviteter")",
      "Make the plan with \(count == 1 ? "1 activity" : "\(count) activities")")
  }
  static func begunNextPlan(_ plan: Phrase, _ count: Int) -> Phrase {
    (plan + Phrase(" är begynt med ", " is begun with ") + .activityCount(count)).undoable
  }
  static let otherPlan = Phrase("Visa annan plan …", "Show another plan …")
  static let otherPlanHelp = Phrase(
    "Välj bland planer och versioner", "Choose among plans and versions")
  static let onlyOnePlan = Phrase("Det finns ingen annan plan.", "There is no other plan.")

  static func movedCard(_ number: String, _ status: Phrase) -> Phrase {
    Phrase(
      "\(number): \(status.sv.lowercased()). u ångrar.",
      "\(number): \(status.en.lowercased()). u undoes.")
  }
  static func noFurtherState(_ number: String, _ status: Phrase) -> Phrase {
    Phrase(
      "\(number) är \(status.sv.lowercased()) och kan inte flyttas dit.",
      "\(number) is \(status.en.lowercased()) and cannot move that way.")
  }
  static func statusOf(_ number: String) -> Phrase {
    Phrase("Läge för \(number)", "Status of \(number)")
  }
  static func boardGroupedBy(_ group: Phrase) -> Phrase {
    Phrase("Tavlan visar kolumner efter \(group.sv).", "The board shows columns by \(group.en).")
  }
  static func putAsideShown(_ isShown: Bool, _ count: Int) -> Phrase {
    isShown
      ? Phrase("Visar pausade och strukna (\(count)).", "Showing paused and dropped (\(count)).")
      : Phrase("Döljer pausade och strukna (\(count)).", "Hiding paused and dropped (\(count)).")
  }
  static func showingPlan(_ plan: Phrase) -> Phrase {
    Phrase("Visar \(plan.sv).", "Showing \(plan.en).")
  }
}
