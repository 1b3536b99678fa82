internal import Domain

/// What notice, agenda and notes say.
extension Phrase {
  static let noticeTitle = Phrase("Kallelse", "Notice")
  static let agendaTitle = Phrase("Dagordning", "Agenda")
  static let notesTitle = Phrase("Minnesanteckningar", "Meeting notes")
  static let draftMark = Phrase("UTKAST", "DRAFT")
  static let time = Phrase("Tid", "Time")
  static let place = Phrase("Plats", "Place")
  static let theme = Phrase("Tema", "Theme")
  static let called = Phrase("Kallade", "Called")
  static let invited = Phrase("Inbjudna", "Invited")
  static let nobodyHasSeat = Phrase("Ingen har en plats där.", "Nobody has a seat there.")
  static let nobodyToInvite = Phrase(
    "Ingen part i civilsamhället är ansluten.", "No party of civil society has joined.")
  static let openToAssociations = Phrase(
    "Mötet är öppet för alla föreningar i Örebro, anslutna eller inte.",
    "The meeting is open to every association in Örebro, joined or not.")

  static func calledSeats(_ bodies: [CouncilBody], count: Int) -> Phrase {
    Phrase("Kallelsen går till dem som har plats i ", "The notice goes to those with a seat in ")
      + .listed(bodies.map(\.phrase)) + Phrase(verbatim: ": \(count).")
  }

  static func invitedParties(_ count: Int) -> Phrase {
    Phrase(
      "Inbjudan går till civilsamhällets anslutna parter, och bara till dem: ",
      "The invitation goes to the parties of civil society that have joined, and only to them: ")
      + Phrase(verbatim: "\(count).")
  }

  static let openToAll = Phrase(
    "Mötet har inga platser; det är öppet för dem som bjuds in.",
    "The meeting has no seats; it is open to those invited.")
  static let noPoints = Phrase("Inga punkter ännu.", "No items yet.")
  static let point = Phrase("Punkt", "Item")
  static let minutesHead = Phrase("Min", "Min")
  static let reporter = Phrase("Anmäld av", "Reported by")
  static let presenter = Phrase("Föredrar", "Presenter")
  static let nameHead = Phrase("Namn", "Name")
  static let represents = Phrase("Företräder", "Represents")
  static let role = Phrase("Roll", "Role")
  static let sideHead = Phrase("Sida", "Side")
  static let attendance = Phrase("Närvaro", "Attendance")
  static let guests = Phrase("Gäster", "Guests")
  static let noAttendance = Phrase("Ingen närvaro antecknad.", "No attendance noted.")
  static let otherNotes = Phrase("Övrigt", "Other business")
  static let actions = Phrase("Vem gör vad", "Who does what")
  static let noActions = Phrase("Inga nya åtgärder.", "No new actions.")
  static let what = Phrase("Vad", "What")
  static let who = Phrase("Vem", "Who")
  static let byWhen = Phrase("Senast", "By")
  static let tickedAtMeeting = Phrase("Avbockat på mötet", "Ticked off at the meeting")
  static let addendaHead = Phrase("Tillägg", "Addenda")

  static func toApprove(_ by: String?, _ until: Day?) -> Phrase {
    let sv = [by.map { "av \($0)" }, until.map { "senast \($0.text)" }]
    let en = [by.map { "by \($0)" }, until.map { "no later than \($0.text)" }]
    return Phrase("Justeras ", "To be approved ") + told(sv, en)
  }

  static func approved(_ by: String?, _ on: Day?) -> Phrase {
    let sv = [by.map { "av \($0)" }, on.map { "den \($0.text)" }]
    let en = [by.map { "by \($0)" }, on.map { "on \($0.text)" }]
    return Phrase("Justerat ", "Approved ") + told(sv, en)
  }

  private static func told(_ sv: [String?], _ en: [String?]) -> Phrase {
    Phrase(
      sv.compactMap { $0 }.joined(separator: " "), en.compactMap { $0 }.joined(separator: " "))
  }

  static func fingerprint(_ text: String) -> Phrase {
    Phrase("Fingeravtryck (SHA-256): ", "Fingerprint (SHA-256): ") + Phrase(verbatim: text)
  }

  static func addendum(_ number: Int, _ addendum: Addendum, atPoint: Bool) -> Phrase {
    let about = [
      addendum.reference, addendum.point.map { "punkt \($0)" },
    ].compactMap { $0 }
    let english = [addendum.reference, addendum.point.map { "item \($0)" }].compactMap { $0 }
    func head(_ word: String, _ about: [String]) -> String {
      let inside = about.isEmpty || atPoint ? "" : " (\(about.joined(separator: ", ")))"
      return "\(word) \(number), \(addendum.date.text), \(addendum.author)\(inside): "
    }
    return Phrase(head("Tillägg", about), head("Addendum", english))
      + Phrase(verbatim: addendum.text)
  }

  static let nextMeetingHead = Phrase("Nästa möte", "Next meeting")
  static let meetingIsCancelled = Phrase("Mötet är inställt.", "The meeting is cancelled.")

  static func noticeEnd(_ stop: Day) -> Phrase {
    Phrase(
      "Frågor och hinder till mötet anmäls senast \(stop.text).",
      "Issues and obstacles for the meeting are reported by \(stop.text).")
  }

  static func plannedMinutes(_ minutes: Int) -> Phrase {
    Phrase("Sammanlagt \(minutes)\u{A0}minuter.", "\(minutes)\u{A0}minutes in all.")
  }

  static func matterLine(_ matter: Matter, reporter: Phrase) -> Phrase {
    let from =
      reporter.sv.isEmpty ? Phrase(verbatim: "") : Phrase(", anmält av ", ", from ") + reporter
    return Phrase("Ärende ", "Matter ") + Phrase(verbatim: "\(matter.number) (")
      + matter.kind.phrase
      + Phrase(verbatim: ")") + from + Phrase(verbatim: ".")
  }

  static func outcomeLine(_ outcome: Outcome) -> Phrase {
    Phrase("Utfall: ", "Outcome: ") + outcome.phrase
  }
}

extension Presence {
  /// With how many they are.
  func heading(_ count: Int) -> Phrase {
    let head =
      switch self {
      case .present: Phrase("Närvarande", "Present")
      case .notified: Phrase("Anmäld frånvaro", "Notified absence")
      case .absent: Phrase("Frånvarande", "Absent")
      }
    return head + Phrase(verbatim: " (\(count))")
  }
}

extension MeetingKind {
  /// As titles and file names of papers have it.
  var documentName: Phrase {
    switch self {
    case .council: Phrase("Samverkansrådet", "Cooperation Council")
    case .councilWithCNetwork:
      Phrase("Samverkansrådet och C-nät", "Cooperation Council and C-network")
    case .workingCommittee: Phrase("Arbetsutskottet", "Working committee")
    case .cNetwork: Phrase("C-nätet", "C-network")
    case .themeEvening: Phrase("Temakväll", "Theme evening")
    case .electionMeeting: Phrase("Val- och informationsträff", "Election meeting")
    case .workingGroup: Phrase("Arbetsgrupp", "Working group")
    case .other: Phrase("Möte", "Meeting")
    }
  }
}
