import Domain

/// Titles, help and answers of the commands for matters, meetings and agendas.
extension Phrase {
  static let newInAgenda = Phrase("Ny …", "New …")
  static let newInAgendaHelp = Phrase("Ny punkt, nytt ärende eller möte", "New item or matter")
  static let newInAgendaText = Phrase(
    "Ett ärende är en fråga, ett hinder eller ett gott exempel som någon anmält. En punkt står "
      + "bara på den här dagordningen.",
    "A matter is an issue, an obstacle or a good example that somebody reported. An item stands "
      + "on this agenda only.")
  static let matterButton = Phrase("Ärende", "Matter")
  static let pointButton = Phrase("Punkt", "Item")
  static let meetingButton = Phrase("Möte", "Meeting")
  static let newMatter = Phrase("Anmäl fråga eller hinder", "Report a matter")
  static let newMatterHelp = Phrase("Skriv ned ett nytt ärende", "Write down a new matter")
  static let newMeeting = Phrase("Nytt möte", "New meeting")
  static let newMeetingHelp = Phrase(
    "Nytt möte med sitt slags fasta punkter", "A new meeting with the standing items of its kind")
  static let meetingAddresses = Phrase("Adresser till mötet", "Addresses of the meeting")
  static let meetingAddressesHelp = Phrase(
    "Adresser till dem som kallelsen går till", "Addresses of those the notice goes to")
  static let newPoint = Phrase("Ny punkt", "New item")
  static let newPointHelp = Phrase(
    "En punkt på dagordningen utan ärende", "An item on the agenda without a matter")
  static let standingPoints = Phrase("Fasta punkter", "Standing items")
  static let standingPointsHelp = Phrase(
    "Lägg in punkterna som möten av det slaget har",
    "Put in the items that meetings of its kind have")
  static let hasStandingPoints = Phrase(
    "De fasta punkterna står redan på dagordningen.",
    "The standing items are on the agenda already.")
  static let noStandingPoints = Phrase(
    "Möten av det slaget har inga fasta punkter.",
    "Meetings of that kind have no standing items.")
  static func addedPoints(_ count: Int) -> Phrase {
    Phrase(
      count == 1 ? "Lade in 1 fast punkt" : "Lade in \(count) fasta punkter",
      count == 1 ? "Put in 1 standing item" : "Put in \(count) standing items"
    ).undoable
  }
  static let fetchMatter = Phrase("Hämta ärende", "Fetch a matter")
  static let fetchMatterHint = Phrase("Hämta ärende", "Fetch")
  static let fetchMatterHelp = Phrase(
    "Sätt ett ärende ur kön på dagordningen", "Put a matter from the queue on the agenda")
  static let carryUp = Phrase("Flytta upp", "Move up")
  static let carryDown = Phrase("Flytta ned", "Move down")
  static let carryPointHelp = Phrase(
    "Flytta punkten med upp och ned", "Move the item with up and down")
  static let agendaShown = Phrase("Visa ärenden eller möten", "Show matters or meetings")
  static let agendaShownHelp = Phrase(
    "Dagordningen, alla ärenden, alla möten", "The agenda, all matters, all meetings")
  static let outcome = Phrase("Utfall", "Outcome")
  static let outcomeHint = Phrase("Utfall", "Outcome")
  static let outcomeHelp = Phrase(
    "Vad som blev av punkten, med beslut och åtgärd",
    "What became of the item, with decision and follow-up")
  static let decide = Phrase("Nytt beslut", "New decision")
  static let decideHelp = Phrase("Ett beslut under punkten", "A decision under the item")
  static let attendance = Phrase("Närvaro", "Attendance")
  static let attendanceHelp = Phrase("Vilka som är på mötet", "Who is at the meeting")
  static let feedback = Phrase("Återkopplat till anmälaren", "Reporter has been told")
  static let feedbackHelp = Phrase(
    "Anmälaren har fått veta vad som hände", "The reporter knows what happened")
  static let makeActivity = Phrase("Gör till aktivitet", "Make it an activity")
  static let makeActivityHelp = Phrase(
    "Ärendet blir en föreslagen aktivitet i planen", "The matter becomes a proposed activity")
  static let closeMatter = Phrase("Avsluta ärendet", "Close the matter")
  static let closeMatterHelp = Phrase("Inget mer ska göras", "Nothing more is to be done")

  static let noMeetingYet = Phrase(
    "Inget möte ännu. + lägger till ett.", "No meeting yet. + adds one.")
  static func meetingIsOver(_ meeting: Phrase) -> Phrase {
    Phrase("\(meeting.sv) är över.", "\(meeting.en) is over.")
  }
  static func notInQueue(_ number: String, _ status: Phrase) -> Phrase {
    Phrase(
      "\(number) är \(status.sv.lowercased()) och står inte i kön.",
      "\(number) is \(status.en.lowercased()) and not queued.")
  }
  static let queueIsEmpty = Phrase(
    "Kön är tom. + skriver ned ett ärende.", "The queue is empty. + writes down a matter.")
  static let onlyPointsMove = Phrase(
    "Bara punkter på en dagordning flyttas.", "Only items on an agenda move.")
  static let onlyPointsAreDecided = Phrase(
    "Bara punkter på en dagordning får utfall.", "Only items on an agenda get an outcome.")
  static let noMatterHere = Phrase("Raden hör inte till något ärende.", "The row has no matter.")
  static func alreadyFedBack(_ number: String, _ day: Day) -> Phrase {
    Phrase(
      "Anmälaren av \(number) fick svar \(day.text).",
      "The reporter of \(number) was answered on \(day.text).")
  }
  static func notDealtWith(_ number: String) -> Phrase {
    Phrase(
      "\(number) är inte behandlat än, så det finns inget att återkoppla.",
      "\(number) has not been dealt with, so there is nothing to tell.")
  }

  static func queueFor(_ meeting: Phrase) -> Phrase { Phrase("Kön till ", "Queue for ") + meeting }
  static func placed(_ number: String, isAfterStop: Bool) -> Phrase {
    let late = isAfterStop ? Phrase(" (efter ärendestopp)", " (after the stop)") : Phrase("", "")
    return Phrase(
      "\(number) står på dagordningen\(late.sv). u ångrar.",
      "\(number) stands on the agenda\(late.en). u undoes.")
  }
  static func fedBack(_ number: String) -> Phrase {
    Phrase(
      "Anmälaren av \(number) har fått svar. u ångrar.",
      "The reporter of \(number) has been answered. u undoes.")
  }
  static func hasActivity(_ number: String) -> Phrase {
    Phrase("\(number) har redan en aktivitet. c visar den.", "\(number) has an activity already.")
  }
  static func becameActivity(_ activity: Phrase) -> Phrase {
    Phrase("Blev \(activity.sv). u ångrar.", "Became \(activity.en). u undoes.")
  }
  static func closedMatter(_ number: String) -> Phrase {
    Phrase("\(number) är avslutat. u ångrar.", "\(number) is closed. u undoes.")
  }

  static let takeBackOutcome = Phrase("Ta tillbaka", "Take it back")
  static func outcomeOf(_ heading: String) -> Phrase {
    Phrase("Utfall: \(heading)", "Outcome: \(heading)")
  }
  static func outcomeIs(_ outcome: Phrase, _ heading: String) -> Phrase {
    Phrase("\(outcome.sv): \(heading)", "\(outcome.en): \(heading)")
  }
  static func outcomeTakenBack(_ point: Phrase) -> Phrase {
    Phrase("\(point.sv): inget utfall. u ångrar.", "\(point.en): no outcome. u undoes.")
  }
  static func decisionUnder(_ heading: String) -> Phrase {
    Phrase("Beslut: \(heading)", "Decision: \(heading)")
  }
  static func decided(_ decision: Decision) -> Phrase {
    let number = Phrase(verbatim: decision.reference.map { $0 + " " } ?? "")
    let kind = decision.kind?.phrase ?? Phrase("Beslut", "Decision")
    return number + Phrase("\(kind.sv.midSentence). u ångrar.", "\(kind.en.midSentence). u undoes.")
  }

  static func attendanceAt(_ meeting: Phrase) -> Phrase {
    Phrase("Närvaro: ", "Attendance: ") + meeting
  }
  static let noSeats = Phrase(
    "Inga platser är registrerade. + lägger till en.",
    "No seats are registered. + adds one.")
  static let noSeatsShort = Phrase("inga platser registrerade", "no seats registered")
  /// For the line that names what undo takes back.
  static func attendance(of who: Phrase, _ state: Phrase? = nil) -> Phrase {
    action(.attendance) + Phrase(verbatim: ": ") + who
      + (state.map { Phrase(verbatim: ", ") + $0 } ?? .empty)
  }
  static func attends(_ name: Phrase, _ state: Phrase) -> Phrase {
    Phrase("\(name.sv): \(state.sv). u ångrar.", "\(name.en): \(state.en). u undoes.")
  }
  static func present(_ side: Phrase, _ count: Int, of total: Int) -> Phrase {
    Phrase("\(side.sv) \(count) av \(total)", "\(side.en) \(count) of \(total)")
  }
  static let newSeat = Phrase("Ny plats", "New seat")
  static func seated(_ name: String) -> Phrase {
    Phrase("\(name) har fått en plats. u ångrar.", "\(name) has a seat. u undoes.")
  }
  static let allHere = Phrase("Alla här", "All here")
  static func arePresent(_ people: Phrase) -> Phrase {
    Phrase("\(people.sv) här. u ångrar.", "\(people.en) here. u undoes.")
  }
  static let everyoneIsSet = Phrase(
    "Alla är redan satta. Space ändrar en.", "Everyone is set already. Space changes one.")
}

/// Labels and help of the forms for matters, meetings, points and decisions.
extension Phrase {
  static let noticeByLabel = Phrase("Kallelse senast", "Notice by")
  static let decisionFieldHelp = Phrase(
    "Vad rådet kom fram till, i en mening.", "What the council agreed, in a sentence.")
  static let decisionWordingHelp = Phrase(
    "Så som det läses upp. Tomt: vanliga ord.", "As read aloud. Empty: the usual words.")
  static let followUpLineLabel = Phrase("Åtgärd", "Follow-up")
  static let followUpLineHelp = Phrase(
    "Vem: vad, när. Till exempel KFN: bjud in tekniska, 26 maj.",
    "Who: what, when. Such as KFN: invite the others, 26 May.")
  static let noActionHelp = Phrase("Ingen åtgärd kräver ett skäl.", "No action needs a reason.")
}
