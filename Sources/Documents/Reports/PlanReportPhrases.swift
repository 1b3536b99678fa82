internal import Domain

/// What the reports about the plan, the register and the council say.
extension Phrase {
  static let numberHead = Phrase("Nr", "No.")
  static let activity = Phrase("Aktivitet", "Activity")
  static let performer = Phrase("Utförare", "Performed by")
  static let responsibleHead = Phrase("Ansvarig", "Responsible")
  static let doneBy = Phrase("Klar senast", "Done by")
  static let lateMark = Phrase(" försenad", " late")
  static let bySide = Phrase("Läge per utförare", "Status by performing side")
  static let versions = Phrase("Versioner", "Versions")
  static let version = Phrase("Version", "Version")
  static let saidBefore = Phrase("Före", "Before")
  static let saysNow = Phrase("Efter", "After")
  static let addedActivity = Phrase("Tillkom", "Added")
  static let removedActivity = Phrase("Utgår", "Left out")
  static func revision(from older: Int, to newer: Int) -> Phrase {
    Phrase(
      "Från version \(older) till version \(newer)",
      "From version \(older) to version \(newer)")
  }
  static let progressTold = Phrase("Så har det gått", "How it has gone")
  static let toldOn = Phrase("Dag", "Day")
  static let shareDone = Phrase("Gjort", "Done")
  static let whatHappened = Phrase("Vad som hänt", "What happened")
  static let milestones = Phrase("Delmål", "Milestones")
  static let milestone = Phrase("Delmål", "Milestone")
  static let reached = Phrase("Nått", "Reached")
  static let adopted = Phrase("Antagen", "Adopted")
  static let meetingHead = Phrase("Möte", "Meeting")
  static let revision = Phrase("Revidering", "Revision")
  static let noPlan = Phrase(
    "Ingen aktivitetsplan omfattar året.", "No activity plan covers the year.")
  static let principle = Phrase("Princip", "Principle")
  static let commitment = Phrase("Åtagande", "Commitment")
  static let total = Phrase("Alla", "All")
  static let planCoverage = Phrase(
    "Planen: princip mot åtagande", "The plan: principle by commitment")
  static let matterCoverage = Phrase(
    "Ärendena: princip mot åtagande", "The matters: principle by commitment")
  static let decisionCoverage = Phrase(
    "Besluten: princip mot åtagande", "The decisions: principle by commitment")
  static let withoutTags = Phrase(
    "Utan princip eller åtagande:", "Without principle or commitment:")
  static let municipalCoverage = Phrase(
    "Kommunens anslutning", "Who of the municipality has joined")
  static let whatHead = Phrase("Vad", "What")
  static let countHead = Phrase("Antal", "Number")
  static let ofHead = Phrase("Av", "Of")
  static let committeesJoined = Phrase("Anslutna nämnder", "Committees that have joined")
  static let administrationsJoined = Phrase(
    "Anslutna förvaltningar", "Administrations that have joined")
  static let cNetworkSeats = Phrase(
    "Förvaltningar med plats i C-nätet", "Administrations with a seat in the C-network")
  static let notJoined = Phrase("Ska ansluta men saknas", "Have to join and have not")
  static let withoutSeat = Phrase(
    "Förvaltningar utan plats i C-nätet", "Administrations without a seat in the C-network")
  static let nobodyMissing = Phrase("Ingen saknas.", "Nobody is missing.")
  static let noCommittee = Phrase("Ingen nämnd angiven", "No committee stated")
  static let statusHead = Phrase("Läge", "Status")
  static let yearHead = Phrase("År", "Year")
  static let reference = Phrase("Hänvisning", "Reference")
  static let missing = Phrase("saknas", "missing")

  static func planTitle(_ plan: ActivityPlan) -> Phrase {
    Phrase(
      "Aktivitetsplan \(plan.fromYear)–\(plan.toYear), version \(plan.version)",
      "Activity plan \(plan.fromYear)–\(plan.toYear), version \(plan.version)")
  }

  static func draftIsOpen(_ version: Int) -> Phrase {
    Phrase(
      "Version \(version) är ett utkast, som inte är antaget.",
      "Version \(version) is a draft, which is not adopted.")
  }

  static func noPlanTitle(_ year: Int) -> Phrase {
    Phrase("Aktivitetsplan \(year)", "Activity plan \(year)")
  }

  static func planSummary(_ progress: PlanProgress, adopted: Day?, as day: Day) -> Phrase {
    let begin =
      adopted.map { Phrase("Antagen \($0.text). ", "Adopted \($0.text). ") }
      ?? Phrase("Inte antagen. ", "Not adopted. ")
    return begin
      + Phrase(
        "\(day.text): \(progress.completed) av \(progress.total) aktiviteter är genomförda, "
          + (progress.late == 1 ? "1 är försenad." : "\(progress.late) är försenade."),
        "\(day.text): \(progress.completed) of \(progress.total) activities are completed, "
          + (progress.late == 1 ? "1 is late." : "\(progress.late) are late."))
  }

  static func coverageTitle(_ day: Day) -> Phrase {
    Phrase("Täckning \(day.text)", "Coverage \(day.text)")
  }

  static func matrixCaption(_ plan: ActivityPlan) -> Phrase {
    planTitle(plan) + Phrase(": antal aktiviteter", ": number of activities")
  }

  static func gaps(_ count: Int) -> Phrase {
    Phrase(
      "\(count) av 36 rutor saknar aktivitet.",
      "\(count) of 36 squares have no activity.")
  }

  static let fromAugust = Phrase("planeras från augusti", "planned from August")
  static let planningState = Phrase("I årsprocessen", "In the annual process")
  static let toTakeIn = Phrase("Saknas i planeringen", "Missing in the planning")
  static let nothingMissing = Phrase("Ingenting saknas.", "Nothing is missing.")

  static func annualProcessTitle(_ year: Int, of body: Phrase?) -> Phrase {
    Phrase(
      "Kommunens aktiviteter i årsprocessen \(year)",
      "The municipality's activities in the annual process \(year)")
      + (body.map { Phrase(verbatim: ": ") + $0 } ?? Phrase(verbatim: ""))
  }

  static func annualProcessSummary(_ count: Int, _ total: Int) -> Phrase {
    Phrase(
      "\(count) av \(total) aktiviteter med kommunal del har en hänvisning.",
      "\(count) of \(total) activities with a municipal part have a reference.")
  }

  static func planRegistered(_ plan: Phrase, _ number: String) -> Phrase {
    plan + Phrase(verbatim: ", \(number).")
  }

  static func planningBegins(_ year: Int) -> Phrase {
    Phrase(
      "Planeringen av \(year) börjar i augusti \(year - 1); till dess saknas ingenting.",
      "The planning of \(year) begins in August \(year - 1); until then nothing is missing.")
  }

  static let sustainability = Phrase("Hållbarhet och Agenda 2030", "Sustainability and Agenda 2030")
  static let natureHead = Phrase("Art", "Nature")
  static let natureNotSaid = Phrase("Inte sagt", "Not said")
  static let goalHead = Phrase("Mål", "Goal")
  static let whichHead = Phrase("Aktiviteter", "Activities")
  static let noGoals = Phrase("Inga mål är sagda.", "No goals are said.")

  // MARK: What is of one side

  static func oneSidedCount(_ count: Int, of total: Int) -> Phrase {
    Phrase(
      "\(count) av \(total) aktiviteter är ensidiga.",
      "\(count) of \(total) activities are one-sided.")
  }
  static func oneSided(_ how: OneSidedness, _ numbers: [String]) -> Phrase {
    how.phrase + Phrase(verbatim: " (\(numbers.count)): " + numbers.joined(separator: ", "))
  }

  static func emptySquares(_ principle: Principle, _ commitments: [Commitment]) -> Phrase {
    let codes = commitments.map(\.code).joined(separator: ", ")
    return principle.phrase
      + Phrase(": ingen aktivitet för \(codes)", ": no activity for \(codes)")
  }
}

/// What the reports about the council and the register say.
extension Phrase {
  static let ruleHead = Phrase("Regel", "Rule")
  static let requirement = Phrase("Krav", "Requirement")
  static let standing = Phrase("Läge", "Standing")
  static let sourceHead = Phrase("Källa", "Source")
  static let rulesCaption = Phrase("Rådets sammansättning", "Composition of the council")
  static let from = Phrase("Från", "From")
  static let to = Phrase("Till", "To")
  static let emptyBench = Phrase("Inga platser är besatta.", "No seats are taken.")
  static let commissionerMark = Phrase(", kommunalråd", ", commissioner")
  static let fromAgreement = Phrase("Överenskommelsen", "The agreement")
  static let fromCouncilPage = Phrase("Kommunens webbsida om rådet", "The council's web page")
  static let fromPractice = Phrase("Vanlig praxis", "Common practice")
  static let fromSetting = Phrase("Egen inställning", "Own setting")
  static let umbrellaRule = Phrase(
    "R2 Plats nominerad av paraplyorganisationen", "R2 A seat nominated by the umbrella")
  static let commissionerRule = Phrase(
    "R3 Kommunalråd bland politikerna", "R3 A commissioner among the politicians")
  static let nominatorRule = Phrase(
    "R4 Nominerande parter anslutna", "R4 Nominating parties have joined")
  static let notChosen = Phrase("inte vald", "not chosen")
  static let notChecked = Phrase("prövas inte", "not checked")
  static let allOfThem = Phrase("alla", "all")
  static let party = Phrase("Part", "Party")
  static let kindHead = Phrase("Typ", "Kind")
  static let organisationNumber = Phrase("Org.nr", "Org. no.")
  static let joinedHead = Phrase("Ansluten", "Joined")
  static let webHead = Phrase("Webb", "Web")
  static let nobody = Phrase("Ingen.", "Nobody.")

  static func compositionTitle(_ day: Day) -> Phrase {
    Phrase(
      "Samverkansrådets sammansättning \(day.text)",
      "Composition of the Cooperation Council \(day.text)")
  }

  static func nothingKnownBefore(_ day: Day) -> Phrase {
    Phrase(
      "Pärmen vet inget om rådet före \(day.text), då det första mandatet börjar.",
      "The book knows nothing of the council before \(day.text), when the first seat begins.")
  }

  static func seats(_ count: Int, of expected: Int) -> Phrase {
    count == expected
      ? Phrase("\(count), stämmer", "\(count), as it should be")
      : Phrase("\(count), ska vara \(expected)", "\(count), should be \(expected)")
  }

  static func kept(_ isKept: Bool) -> Phrase {
    isKept ? Phrase("uppfyllt", "met") : Phrase("inte uppfyllt", "not met")
  }

  static func notJoinedYet(_ parties: Phrase) -> Phrase {
    Phrase("ej ansluten: ", "not joined: ") + parties
  }

  static func registerTitle(_ day: Day) -> Phrase {
    Phrase("Anslutna parter \(day.text)", "Affiliated parties \(day.text)")
  }

  static func registerSummary(_ count: Int, _ number: String) -> Phrase {
    .number(count)
      + Phrase(
        " parter har anslutit sig till överenskommelsen (\(number)).",
        " parties have joined the agreement (\(number)).")
  }
}
