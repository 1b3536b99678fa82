import Domain

/// Words of a running meeting.
extension Phrase {
  static let meeting = Phrase("Möte", "Meeting")
  static let meetingIsEmpty = Phrase(
    "Dagordningen är tom. Esc lämnar mötet; lägg till punkter i Dagordning.",
    "The agenda is empty. Esc leaves the meeting; add items in Agenda.")
  static let meetingRuns = Phrase("MÖTE PÅGÅR  ", "MEETING RUNS  ")
  static func meetingRuns(at time: TimeOfDay, isShort: Bool) -> Phrase {
    isShort
      ? Phrase("MÖTE  ", "MEETING  ")
      : Phrase("MÖTE PÅGÅR ", "MEETING RUNS ") + .time(time) + Phrase(verbatim: "  ")
  }
  static func pointOfMeeting(_ number: Int, of count: Int, _ heading: String) -> Phrase {
    pointNumber(number, of: count) + Phrase(verbatim: ": " + heading)
  }
  static func pointNumber(_ number: Int, of count: Int) -> Phrase {
    Phrase("Punkt \(number) av \(count)", "Item \(number) of \(count)")
  }
  static func shortPoint(_ path: Phrase) -> Phrase { Phrase("MÖTE  ", "MEETING  ") + path }
  static func minutes(_ count: Int) -> Phrase { Phrase("\(count) min", "\(count) min") }
  static func minutesLeft(_ left: Int, of planned: Int) -> Phrase {
    left >= 0
      ? minutesLeft(left) + Phrase(" av \(planned)", " of \(planned)")
      : Phrase("\(-left) min över \(planned)", "\(-left) min over \(planned)")
  }
  static func minutesLeft(_ left: Int) -> Phrase {
    left >= 0
      ? Phrase("\(left) min kvar", "\(left) min left")
      : Phrase("\(-left) min över", "\(-left) min over")
  }
  static func behind(_ minutes: Int) -> Phrase {
    minutes > 0
      ? Phrase("mötet \(minutes) min efter", "\(minutes) min behind")
      : Phrase("mötet i tid", "in time")
  }
  /// What was passed is not thereby done.
  static let pointPassed = Phrase("förbi", "passed")
  static let latestInMeeting = Phrase("Senast i mötet", "Latest in the meeting")
  static func event(_ time: TimeOfDay, _ what: Phrase) -> Phrase {
    .time(time) + Phrase(verbatim: "  ") + what
  }
  static func countOf(_ done: Int, _ all: Int) -> Phrase {
    Phrase("\(done) av \(all)", "\(done) of \(all)")
  }
  static func tickedOf(_ done: Int, _ all: Int) -> Phrase {
    Phrase("\(done) av \(all) avbockade.", "\(done) of \(all) ticked.")
  }
  static func undoes(_ what: Phrase) -> Phrase { Phrase("u ångrar: ", "u undoes: ") + what }
  static func undoesShort(_ what: Phrase) -> Phrase { Phrase(verbatim: "u: ") + what }
  static func latest(_ time: TimeOfDay, _ what: Phrase) -> Phrase {
    Phrase("Senast: ", "Latest: ") + event(time, what)
  }
  static func doneAt(_ time: TimeOfDay) -> Phrase {
    Phrase("klar ", "done ") + .time(time)
  }
  static func noteTo(_ name: Phrase) -> Phrase { Phrase("Notering till ", "Note on ") + name }
  static let savedWhileTyped = Phrase(
    "(sparas medan du skriver; Enter eller Esc klar)",
    "(saved as you type; Enter or Esc is done)")
  static let typingKeys = Phrase("(Enter eller Esc klar)", "(Enter or Esc is done)")
  static let lineIsKept = Phrase(
    "Raden är kvar; + tar fram den igen.", "The line is kept; + brings it back.")
  static let nothingMoreInMeeting = Phrase(
    "Inget mer i mötet att ångra.", "Nothing more of the meeting to undo.")
  static func noteIsAsBefore(_ name: Phrase) -> Phrase {
    Phrase("Noteringen till \(name.sv) är som förut.", "The note on \(name.en) is as before.")
  }
}

/// Titles, help and answers of the keys of a running meeting.
extension Phrase {
  static let meetingNoteHelp = Phrase(
    "Skriv på raden; sparas medan du skriver", "Write on the row; saved as you type")
  static let followUpHint = Phrase("Åtgärd", "Follow-up")
  static let quickFollowUpHelp = Phrase(
    "En rad: vem: vad, när", "One line: who: what, when")
  static let nextPoint = Phrase("Nästa punkt", "Next item")
  static let nextPointHint = Phrase("Nästa", "Next")
  static let nextPointHelp = Phrase("Gå till nästa punkt", "Go to the next item")
  static let previousPoint = Phrase("Föregående punkt", "Previous item")
  static let previousPointHelp = Phrase("Gå till föregående punkt", "Go to the previous item")
  static let leaveMeeting = Phrase("Pausa eller avsluta mötet", "Pause or end the meeting")
  static let leaveMeetingHint = Phrase("Lämna", "Leave")
  static let leaveMeetingHelp = Phrase(
    "Frågar om mötet ska pausas eller avslutas", "Asks whether to pause or to end")
  static let leaveMeetingFirst = Phrase(
    "Esc lämnar mötet: pausa eller avsluta.", "Esc leaves the meeting: pause or end it.")
  static let lastPoint = Phrase("Det är den sista punkten.", "That is the last item.")
  static let firstPoint = Phrase("Det är den första punkten.", "That is the first item.")
  static let agendaHasNoPoints = Phrase("Dagordningen är tom.", "The agenda is empty.")
  static let pointHasNoBox = Phrase(
    "En punkt bockas inte av. b ger den ett utfall.",
    "An item is not ticked. b gives it an outcome.")

  static func noMeetingToday(_ next: Phrase?) -> Phrase {
    guard let next else {
      return Phrase(
        "Inget möte i dag. Lägg till ett i Dagordning (3).",
        "No meeting today. Add one in Agenda (3).")
    }
    return Phrase(
      "Inget möte i dag. Nästa är \(next.sv); välj det i Dagordning och tryck 5.",
      "No meeting today. The next is \(next.en); choose it in Agenda and press 5.")
  }
  static func started(_ meeting: Phrase) -> Phrase {
    Phrase("\(meeting.sv) har börjat.", "\(meeting.en) has begun.")
  }
  static func paused(_ meeting: Phrase) -> Phrase {
    Phrase("\(meeting.sv) är pausat. 5 fortsätter.", "\(meeting.en) is paused. 5 goes on.")
  }
  static func ended(_ meeting: Phrase) -> Phrase {
    Phrase("\(meeting.sv) är avslutat. u ångrar.", "\(meeting.en) has ended. u undoes.")
  }

  static let leaveMeetingText = Phrase(
    "Pausen behåller allt; 5 fortsätter på samma punkt.",
    "A pause keeps everything; 5 goes on at the same item.")
  static let stayInMeeting = Phrase("Fortsätt mötet", "Stay in the meeting")
  static let pauseIt = Phrase("Pausa", "Pause")
  static let endIt = Phrase("Avsluta", "End")
  static let startOtherTitle = Phrase("Mötet är en annan dag", "The meeting is on another day")
  static func startOtherText(_ meeting: Phrase) -> Phrase {
    Phrase("Starta \(meeting.sv) nu ändå?", "Start \(meeting.en) now anyway?")
  }
  static let notNow = Phrase("Inte nu", "Not now")
  static let startIt = Phrase("Starta", "Start")
  static let undecidedTitle = Phrase("Punkter utan utfall", "Items without an outcome")
  static func undecidedText(_ count: Int, next: Phrase?) -> Phrase {
    let them = count == 1 ? "it" : "them"
    let sv = next.map { "Bordlägg till \($0.sv)?" } ?? "Bordlägg till nästa möte?"
    let en = next.map { "Table \(them) to \($0.en)?" } ?? "Table \(them) to the next meeting?"
    return counted(count, .matters)
      + Phrase(" har inget utfall. \(sv)", " \(count == 1 ? "has" : "have") no outcome. \(en)")
  }
  static let tableThem = Phrase("Bordlägg och avsluta", "Table and end")
  static let endAnyway = Phrase("Avsluta ändå", "End anyway")
  static let quitDuringTitle = Phrase("Ett möte pågår", "A meeting runs")
  static let meetingGoesOn = Phrase(
    "Nästa start öppnar mötet på samma punkt.",
    "The next start opens the meeting at the same item.")
  static let backToMeeting = Phrase("Till mötet", "To the meeting")
  static let quitAnyway = Phrase("Avsluta programmet", "Quit the program")
}
