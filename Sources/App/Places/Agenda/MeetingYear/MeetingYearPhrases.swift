import Domain

/// Words of a year's meetings, made at once.
extension Phrase {
  static let meetingYear = Phrase("Ett års möten …", "A year's meetings …")
  static let meetingYearHelp = Phrase(
    "Gör ett helt års möten på en gång, efter förra årets",
    "Makes the meetings of a whole year at once, after those of last year")
  static let editProposalHelp = Phrase(
    "Ändra dag, tid, möte, plats eller tema", "Change day, time, meeting, place or theme")
  static let dropOrTake = Phrase("Med/utan", "In/out")
  static let dropOrTakeHelp = Phrase(
    "Tar bort mötet ur listan eller tillbaka", "Takes the meeting out of the list or back")
  static let leaveOutMeeting = Phrase("Ta inte med mötet", "Leave the meeting out")
  static let leaveOutMeetingHelp = Phrase(
    "Mötet görs inte; mellanslag tar tillbaka det",
    "The meeting is not made; Space takes it back")
  static let addProposalHelp = Phrase("Ett möte till i listan", "One more meeting in the list")
  static let makeThem = Phrase("Lägg in", "Make them")
  static let makeThemHelp = Phrase(
    "Lägger in de ikryssade mötena med sina fasta punkter, i ett steg",
    "Makes the ticked meetings with their standing items, in one step")
  static let yearBefore = Phrase("Förra året", "Year before")
  static let yearAfter = Phrase("Nästa år", "Next year")
  static let otherMeetingYearHelp = Phrase(
    "Ett annat år; det som ändrats står kvar", "Another year; what was changed stays")

  static func meetingsOfYear(_ year: Int) -> Phrase {
    Phrase("Möten \(year)", "Meetings of \(year)")
  }
  static func meetingYearLead(_ plan: MeetingYear) -> Phrase {
    guard let model = plan.model else {
      return Phrase(
        "Rådets vanliga år, för pärmen har inga möten \(plan.year - 1). Inget läggs in förrän du "
          + "säger till.",
        "The usual year of a council, for the book has no meetings in \(plan.year - 1). Nothing "
          + "is made until you say so.")
    }
    return Phrase(
      "Som \(model): samma vecka och veckodag. Inget läggs in förrän du säger till.",
      "As \(model): same week and weekday. Nothing is made until you say so.")
  }
  static let proposedMeetings = Phrase("Möten att lägga in", "Meetings to make")
  static let nothingToPropose = Phrase(
    "Alla möten från året före finns redan. + lägger till ett.",
    "All meetings of the year before are there already. + adds one.")
  static func existingMeetings(_ count: Int) -> Phrase {
    Phrase("Finns redan (\(count))", "There already (\(count))")
  }
  static func makeMeetings(_ count: Int) -> Phrase {
    Phrase(
      count == 1 ? "→ Lägg in 1 möte" : "→ Lägg in \(count) möten",
      count == 1 ? "→ Make 1 meeting" : "→ Make \(count) meetings")
  }
  static func madeMeetings(_ count: Int, _ year: Int) -> Phrase {
    Phrase(
      count == 1 ? "Lade in 1 möte \(year)" : "Lade in \(count) möten \(year)",
      count == 1 ? "Made 1 meeting of \(year)" : "Made \(count) meetings of \(year)")
  }
  static let noMeetingsToMake = Phrase(
    "Inget möte är ikryssat. Mellanslag tar med ett, + lägger till ett.",
    "No meeting is ticked. Space takes one in, + adds one.")
  static let meetingIsThere = Phrase(
    "Det mötet finns redan; e ändrar det.", "That meeting is there already; e changes it.")

  // MARK: Days

  /// "15–17", with minutes where they are not whole hours.
  static func hours(_ start: TimeOfDay?, _ end: TimeOfDay?) -> Phrase {
    let times = [start, end].compactMap { $0?.shortText }
    return Phrase(
      times.map(\.clockDots).joined(separator: "–"), times.joined(separator: "–"))
  }

  static let dayColumns = Phrase("stopp  kall.  just.", " stop notice  appr.")

  /// Below their headings, month and day.
  static func columns(of days: MeetingDays) -> Phrase {
    let short = [days.stop, days.notice, days.approval].map { day in
      day.map { String($0.text.dropFirst(5)) } ?? "  –  "
    }
    return Phrase(verbatim: short.joined(separator: "  "))
  }

  /// In words, without the year where it is the meeting's own and the page says it.
  static func sentence(of days: MeetingDays, in year: Int?) -> Phrase {
    func text(_ day: Day) -> String {
      day.year == year ? String(day.text.dropFirst(5)) : day.text
    }
    let parts: [Phrase?] = [
      days.stop.map { Phrase("stopp \(text($0))", "stop \(text($0))") },
      Phrase("kallelse \(text(days.notice))", "notice \(text(days.notice))"),
      days.approval.map { Phrase("justerat \(text($0))", "approved \(text($0))") },
    ]
    return .joined(parts.compactMap { $0 }, by: ", ")
  }

  // MARK: What to see to

  static func remark(_ remark: MeetingRemark) -> Phrase {
    switch remark {
    case .weekend: Phrase("Helg.", "A weekend.")
    case .holiday(let holiday):
      Phrase("Helgdag: ", "A holiday: ") + holiday.phrase + .period
    case .otherYear: Phrase("Ett annat år.", "Another year.")
    case .isPast: Phrase("Dagen har varit.", "The day has been.")
    case .noticeIsPast:
      Phrase("Kallelsen skulle redan ha gått.", "The notice should have gone already.")
    case .stopIsPast:
      Phrase("Ärendestoppet har redan varit.", "The stop for matters has been already.")
    case .clash: .empty
    }
  }

  static func clash(with other: Phrase) -> Phrase {
    Phrase("Krockar med ", "Clashes with ") + other + .period
  }

  static func tooFewCouncilMeetings(_ found: Int, of expected: Int) -> Phrase {
    Phrase(
      "Rådet får \(found) möten; regeln är minst \(expected).",
      "The council gets \(found) meetings; the rule is at least \(expected).")
  }
}
