import Domain

/// Words of the start view.
extension Phrase {
  static let todayIsEmpty = Phrase(
    "Inget väntar. 1 visar parter, 2 planen, 3 dagordningen, 4 uppföljningen.",
    "Nothing waits. 1 shows parties, 2 the plan, 3 the agenda, 4 the follow-up.")
  static let whenHead = Phrase("När", "When")
  static let placeHead = Phrase("Vy", "Place")
  static let beginningHeading = Phrase("Kom igång", "Getting started")
  static let getRegister = Phrase(
    "Hämta registret: läs in föreningarna från en fil",
    "Get the register: take the associations in from a file")
  static let makePlan = Phrase("Gör planen för två år", "Make the plan for two years")
  static let setNextMeeting = Phrase("Lägg in nästa möte", "Enter the next meeting")
  static let nextMeetingHeading = Phrase("Nästa möte", "Next meeting")
  static func planEnds(_ plan: Phrase) -> Phrase {
    Phrase("\(plan.sv) löper ut; ingen ny är påbörjad", "\(plan.en) ends; none is begun after it")
  }
  /// The line that stands for the rest of its sort.
  static func andMore(_ count: Int, _ reason: TodayReason) -> Phrase {
    let sort =
      switch reason {
      case .followUpOverdue: Phrase("sena åtgärder", "late follow-ups")
      case .matterUnanswered: Phrase("obehandlade ärenden", "matters not dealt with")
      case .feedbackMissing: Phrase("svar att ge", "answers to give")
      case .notesMissing: Phrase("anteckningar att skriva", "notes to write")
      case .decisionMissing: Phrase("anslutningar utan beslut", "affiliations without a decision")
      case .activityLate: Phrase("sena aktiviteter", "late activities")
      case .milestoneDue: Phrase("delmål", "milestones")
      default: Phrase("till", "more")
      }
    return Phrase("… och \(count) till: \(sort.sv)", "… and \(count) more: \(sort.en)")
  }
  static let urgentHeading = Phrase("Bråttom", "Urgent")
  static let thisWeekHeading = Phrase("Den här veckan", "This week")
  static let progressHeading = Phrase("Så långt har vi kommit", "How far we have come")
  static let agreement = Phrase("Överenskommelsen om samverkan", "The agreement on cooperation")
  static let archive = Phrase("Arkiv", "File")
  static let periodLabel = Phrase("Gäller", "Valid")
  static let endorsedLabel = Phrase("Tillstyrkt av rådet", "Endorsed by the council")
  static let adoptedByAssemblyLabel = Phrase(
    "Antagen av kommunfullmäktige", "Adopted by the municipal assembly")
  static let reviewLabel = Phrase("Översyn", "Review")
  static func reviewBy(_ day: Day, days: Int) -> Phrase {
    days < 0
      ? Phrase("skulle ha gjorts senast \(day.text)", "was due by \(day.text)")
      : Phrase("senast \(day.text), om ", "by \(day.text), in ") + .days(days)
  }
  static func planYears(_ from: Int, _ to: Int) -> Phrase {
    Phrase("Planen \(from)–\(to):", "The plan \(from)–\(to):")
  }
  static func percent(_ done: Int, of all: Int) -> Phrase {
    Phrase(verbatim: "\(all == 0 ? 0 : done * 100 / all) %")
  }
  static let laterHeading = Phrase("Längre fram", "Later on")
  static let todayHint = Phrase(
    "Enter öppnar rätt vy med rätt rad. Listan räknas fram; inget ändras härifrån.",
    "Enter opens the place with the row. The list is computed; nothing changes from here.")

  static func todayTitle(_ day: Day) -> Phrase {
    Phrase(
      "Idag \(weekday(day).sv) \(day.text), v. \(day.week)",
      "Today \(weekday(day).en) \(day.text), w. \(day.week)")
  }
  static func waiting(_ count: Int) -> Phrase {
    Phrase(
      count == 1 ? "1 sak väntar" : "\(count) saker väntar",
      count == 1 ? "1 thing waits" : "\(count) things wait")
  }
}

/// Why something waits, and when.
extension Phrase {
  static let runsNow = Phrase("pågår nu", "in progress")
  static let previousNotesMissing = Phrase(
    " (förra mötets anteckningar saknas)", " (notes of the last one missing)")
  static let noFixedDay = Phrase("när det går", "when possible")
  static let beforeNewYear = Phrase("före årsskiftet", "before new year")
  static let review = Phrase("Översyn av överenskommelsen", "Review of the agreement")

  static func notesOf(_ meeting: Phrase) -> Phrase {
    Phrase("Anteckningar: ", "Notes: ") + meeting
  }
  static func unanswered(_ matter: Phrase) -> Phrase {
    Phrase("Inte behandlat: ", "Not taken up: ") + matter
  }
  static func tellReporter(_ matter: Phrase) -> Phrase {
    Phrase("Återkoppla: ", "Answer the reporter: ") + matter
  }
  static func issueStop(_ meeting: Phrase, _ queued: Int) -> Phrase {
    Phrase(
      "Ärendestopp (\(queued) i kön): \(meeting.sv)",
      "Deadline for matters (\(queued) queued): \(meeting.en)")
  }
  static func sendNotice(_ meeting: Phrase) -> Phrase {
    Phrase("Skicka kallelse: ", "Send notice: ") + meeting
  }
  static func decisionMissingAt(_ party: Phrase) -> Phrase {
    party + Phrase(": beslut saknas", ": no decision")
  }
  static func annualProcess(_ count: Int) -> Phrase {
    Phrase(
      count == 1
        ? "1 kommunal aktivitet saknar årsprocess"
        : "\(count) kommunala aktiviteter saknar årsprocess",
      count == 1
        ? "1 municipal activity lacks annual process"
        : "\(count) municipal activities lack annual process")
  }
  static func bodiesMissing(_ count: Int) -> Phrase {
    Phrase(
      count == 1
        ? "1 nämnd eller förvaltning ska ansluta"
        : "\(count) nämnder och förvaltningar ska ansluta",
      count == 1
        ? "1 committee or administration to join"
        : "\(count) committees and administrations to join")
  }
  static func seatsToSee(_ body: CouncilBody, _ count: Int) -> Phrase {
    let name: Phrase =
      body == .council ? Phrase("Rådets sammansättning", "Composition of the council") : body.phrase
    return name + Phrase(": \(count) att se över", ": \(count) to review")
  }
  static func endedBodies(_ count: Int) -> Phrase {
    Phrase(
      "\(count) \(count == 1 ? "sak står" : "saker står") på organ som har upphört",
      "\(count) \(count == 1 ? "thing stands" : "things stand") with bodies that are no more")
  }

  static func within(_ days: Int) -> Phrase {
    switch days {
    case ..<0: Phrase("\(-days) d sedan", "\(-days) d ago")
    case 0: Phrase("i dag", "today")
    case 1: Phrase("i morgon", "tomorrow")
    default: Phrase("om \(days) d", "in \(days) d")
    }
  }
  /// Of what is to be done by a day.
  static func dueWords(_ days: Int) -> Phrase {
    days < 0 ? .lateWords(days: -days) : .within(days)
  }
  static func daysAgo(_ days: Int) -> Phrase {
    days == 1 ? Phrase("1 dag", "1 day") : Phrase("\(days) dagar", "\(days) days")
  }
  static func lateWords(days: Int) -> Phrase {
    days >= 28
      ? Phrase("sen \(days / 7) v", days / 7 == 1 ? "1 week late" : "\(days / 7) weeks late")
      : Phrase("sen \(days) d", days == 1 ? "1 day late" : "\(days) days late")
  }
  static func receivedDay(_ day: Day) -> Phrase {
    Phrase("anmäld \(day.text)", "since \(day.text)")
  }
  static func noLaterThan(_ day: Day) -> Phrase {
    Phrase("senast \(day.text)", "by \(day.text)")
  }
}
