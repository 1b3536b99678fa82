internal import Domain

/// What the reports about matters and feedback say.
extension Phrase {
  static let byKind = Phrase("Läge och typ", "Status and kind")
  static let byPrinciple = Phrase("Per princip", "By principle")
  static let byCommitment = Phrase("Per åtagande", "By commitment")
  static let goodExamples = Phrase("Goda exempel", "Good examples")
  static let noExamples = Phrase("Inga goda exempel.", "No good examples.")
  static let noMatters = Phrase("Inga ärenden.", "No matters.")
  static let waiting = Phrase("Väntar på återkoppling", "Waiting for feedback")
  static let nobodyWaits = Phrase("Ingen väntar.", "Nobody waits.")
  static let fedBack = Phrase("Återkopplade", "Answered")
  static let nothingFedBack = Phrase("Inga.", "None.")
  static let matter = Phrase("Ärende", "Matter")
  static let handledHead = Phrase("Behandlat", "Dealt with")
  static let fedBackHead = Phrase("Återkopplat", "Answered")
  static let daysHead = Phrase("Dagar", "Days")
  static let outcomeHead = Phrase("Utfall", "Outcome")

  static func balanceTitle(_ year: Int?) -> Phrase {
    Phrase("Ärenden i balans", "Matters in balance") + Phrase.of(year)
  }

  static func of(_ year: Int?) -> Phrase { Phrase(verbatim: year.map { " \($0)" } ?? "") }

  static func balanceSummary(_ count: Int) -> Phrase {
    count == 1
      ? Phrase("1 ärende har anmälts.", "1 matter has been reported.")
      : .number(count) + Phrase(" ärenden har anmälts.", " matters have been reported.")
  }

  static func untagged(_ count: Int) -> Phrase {
    Phrase(
      "\(count) saknar både princip och åtagande.",
      "\(count) \(count == 1 ? "has" : "have") neither principle nor commitment.")
  }

  static func reportedBy(_ party: Phrase) -> Phrase {
    Phrase("Anmält av ", "Reported by ") + party + Phrase(verbatim: ".")
  }

  static func feedbackTitle(_ year: Int?, _ day: Day) -> Phrase {
    Phrase("Återkoppling", "Feedback")
      + (year == nil ? Phrase(verbatim: " " + day.text) : .of(year))
  }

  static func feedbackSummary(_ count: Int, late: Int, _ limit: Int) -> Phrase {
    count == 0
      ? nobodyWaits
      : Phrase(
        "\(count) väntar på återkoppling, varav \(late) längre än \(limit)\u{A0}dagar.",
        "\(count) wait for feedback, \(late) of them longer than \(limit)\u{A0}days.")
  }
}

/// What the reports about commitments and years say.
extension Phrase {
  static let civilHead = Phrase("Civilsamhället", "Civil society")
  static let municipalHead = Phrase("Kommunen", "The municipality")
  static let jointHead = Phrase("Gemensamt", "Joint")
  static let evidenceHead = Phrase("Vad som visar det", "What shows it")
  static let improvementHead = Phrase("Ändras nästa år", "Changes next year")
  static let tickedHead = Phrase("Avstämt", "Ticked off")
  static let notAssessed = Phrase("Inte bedömt.", "Not assessed.")
  static let stepsExplained = Phrase(
    "Bedömning i fyra steg: 0 inte alls, 1 i liten del, 2 till stor del, 3 helt.",
    "Assessed in four steps: 0 not at all, 1 to a small extent, 2 to a large extent, 3 fully.")
  static let parties = Phrase("Parter", "Parties")
  static let meetings = Phrase("Möten", "Meetings")
  static let matters = Phrase("Frågor, hinder och goda exempel", "Issues, obstacles, good examples")
  static let activities = Phrase("Aktivitetsplanen", "The activity plan")
  static let commitments = Phrase("Åtagandena", "The commitments")
  static let joinedCount = Phrase("Anslutna", "Joined")
  static let newCount = Phrase("Nya", "New")
  static let leftCount = Phrase("Lämnade", "Left")
  static let councilMeetingsHeld = Phrase("Rådsmöten som hölls", "Council meetings held")
  static let jointMeetingsHeld = Phrase(
    "Möten med C-nätet", "Meetings with the C-network")
  static let openEventsHeld = Phrase("Öppna träffar", "Open events")
  static let presentCount = Phrase("Närvarande", "Present")
  static let notedCount = Phrase("Antecknade", "Noted")
  static let unnotedCount = Phrase("Ej antecknade", "Not noted")
  static let percentHead = Phrase("Andel", "Share")
  static let attendanceCaption = Phrase("Närvaro vid rådsmöten", "Attendance at council meetings")
  static let handledCount = Phrase("Behandlade: ", "Dealt with: ")
  static let fedBackCount = Phrase("Återkopplade: ", "Answered: ")
  static let inAnnualProcess = Phrase(
    "Kommunala aktiviteter med hänvisning i årsprocessen",
    "Municipal activities with a reference in the annual process")

  static func obligationsTitle(_ year: Int?) -> Phrase {
    Phrase("Åtaganden", "Commitments")
      + (year.map { .of($0) } ?? Phrase(" år för år", " year by year"))
  }

  static func differs(_ year: Int) -> Phrase {
    Phrase(
      "\(year): sidorna skiljer sig två steg eller mer; tala om det.",
      "\(year): the sides differ by two steps or more; talk about it.")
  }

  static func serving(commitment activities: Int, matters: Int) -> Phrase {
    Phrase(
      "Aktiviteter: \(activities). Ärenden: \(matters).",
      "Activities: \(activities). Matters: \(matters).")
  }

  static func yearlyTitle(_ year: Int) -> Phrase {
    Phrase(
      "Årsrapport \(year) om samverkan i Örebro", "Yearly report \(year) on cooperation in Örebro")
  }

  static func yearlyIntroduction(_ day: Day, title: String, _ number: String) -> Phrase {
    Phrase(
      "Läget \(day.text) enligt \(title) (\(number)).", "As of \(day.text). \(title) (\(number)).")
  }

  static func share(_ count: Int, of total: Int) -> Phrase {
    Phrase(": \(count) av \(total)", ": \(count) of \(total)")
  }

  static func medianDays(_ days: Int) -> Phrase {
    Phrase(
      "Median från anmälan till behandling: \(days)\u{A0}dagar",
      "Median from report to treatment: \(days)\u{A0}days")
  }
}

/// What extracts and the list for disposal say.
extension Phrase {
  static let extractTitle = Phrase("Utdrag:", "Extract:")
  static let fieldHead = Phrase("Uppgift", "Field")
  static let valueHead = Phrase("Värde", "Value")
  static let personalHead = Phrase("Personuppgift", "Personal data")
  static let dateHead = Phrase("Datum", "Date")
  static let documentHead = Phrase("Handling", "Document")
  static let senderHead = Phrase("Från", "From")
  static let registryNumber = Phrase("Diarienummer", "Registry number")
  static let notRegistered = Phrase("saknas", "missing")
  static let noDocuments = Phrase("Inga handlingar.", "No documents.")
  static let documentsIntroduction = Phrase(
    "Inkomna och upprättade handlingar i pärmen. Ett utdrag om en part eller ett ärende tas"
      + " fram för sig.",
    "Documents received and drawn up in the book. An extract about one party or matter is made on"
      + " its own.")
  static let disposalIntroduction = Phrase(
    "Personuppgifter som inte längre behövs. De får tas bort bara efter ett gallringsbeslut,"
      + " som skrivs in när det görs.",
    "Personal data that nothing needs any longer. It may be removed only under a disposal"
      + " decision, which is written down when it is done.")
  static let canBeDisposed = Phrase("Kan gallras", "Can be disposed of")
  static let nothingToDispose = Phrase("Inget kan gallras.", "Nothing can be disposed of.")
  static let identifierHead = Phrase("Id", "Id")
  static let reasonHead = Phrase("Skäl", "Reason")
  static let sinceHead = Phrase("Sedan", "Since")
  static let isKept = Phrase("Bevaras", "Kept")
  static let keptCaption = Phrase("Handlingar som inte gallras", "Documents that are kept")
  static let finalNotes = Phrase("Färdiga minnesanteckningar", "Final meeting notes")

  static let removedRecord = Phrase(
    "Posten är borttagen och bevaras.", "The record has been removed and is preserved.")

  static func extractIntroduction(_ day: Day) -> Phrase {
    Phrase(
      "Allt som pärmen har \(day.text). Personuppgifter är märkta; pröva sekretess före"
        + " utlämnande.",
      "All that the book holds \(day.text). Personal data is marked; examine secrecy before it is"
        + " handed out.")
  }

  static func documentsTitle(_ year: Int) -> Phrase {
    Phrase("Handlingar \(year)", "Documents \(year)")
  }

  static func disposalTitle(_ day: Day) -> Phrase {
    Phrase("Gallring \(day.text)", "Disposal \(day.text)")
  }

  static func reason(_ reason: DisposalCandidate.Reason) -> Phrase {
    switch reason {
    case .partyLeft: Phrase("parten har lämnat", "the party has left")
    case .seatsEnded: Phrase("inget mandat på två år", "no seat for two years")
    case .nominationOld: Phrase("nomineringsåret är förbi", "the year is past")
    case .removed: Phrase("är borttagen", "is removed")
    case .saidDisposed: Phrase("sägs vara gallrad", "is said to be disposed of")
    }
  }

  /// With a capital at the beginning, for a column or a row of its own.
  var capitalised: Phrase {
    Phrase(sv.prefix(1).uppercased() + sv.dropFirst(), en.prefix(1).uppercased() + en.dropFirst())
  }
}

extension Phrase {
  static let notSaid = Phrase("ej besvarat", "not answered")
  static func lastYearWas(_ step: Phrase, _ year: Int) -> Phrase {
    Phrase(verbatim: " (\(year): ") + Phrase(step.sv.midSentence, step.en.midSentence)
      + Phrase(verbatim: ")")
  }
}
