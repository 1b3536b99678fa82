import Domain

/// Words of matters, meetings and agendas.
extension Phrase {
  static let agendaTitle = Phrase("Dagordning", "Agenda")
  static let matterPath = Phrase(" › ärenden", " › matters")
  static let meetingPath = Phrase(" › möten", " › meetings")
  static let minutesHead = Phrase("Min", "Min")
  static let outcomeHead = Phrase("Utfall", "Outcome")
  static let dateHead = Phrase("Dag", "Day")
  static let meetingHead = Phrase("Möte", "Meeting")
  static let timeHead = Phrase("Tid", "Time")
  static let pointsHead = Phrase("Punkter", "Items")
  static let comingMeetings = Phrase("Kommande", "To come")
  static let pastMeetings = Phrase("Tidigare", "Earlier")

  static let noMeetings = Phrase(
    "Inga möten ännu. + lägger till ett möte eller ett ärende.",
    "No meetings yet. + adds a meeting or a matter.")
  static let noPoints = Phrase(
    "Dagordningen är tom. + ny punkt, h hämtar ärenden ur kön; Meny › Dagordning › Fasta punkter "
      + "lägger in dem som alltid är med.",
    "The agenda is empty. + new item, h fetches matters from the queue; Menu › Agenda › Standing "
      + "items puts in those that every agenda has.")
  static let noMatters = Phrase(
    "Inga ärenden ännu. + skriver ned ett.", "No matters yet. + writes one down.")

  /// The hours of a meeting after its day, also when only one of the two is known.
  static func clock(_ start: TimeOfDay?, _ end: TimeOfDay?) -> Phrase {
    let sv = [start, end].compactMap { $0?.shortText.clockDots }.joined(separator: "–")
    let en = [start, end].compactMap { $0?.text }.joined(separator: "–")
    return sv.isEmpty ? Phrase(verbatim: "") : Phrase(" kl. \(sv)", " \(en)")
  }

  /// Where a meeting stands, after its name: called and when, held, cancelled.
  static func stands(_ meeting: Meeting) -> Phrase {
    if meeting.isPaused { return Phrase(" Pausat.", " Paused.") }
    if meeting.status == .called, let day = meeting.noticeSentDate {
      return Phrase(" Kallelse skickad \(day.text).", " Notice sent \(day.text).")
    }
    return Phrase(verbatim: " ") + meeting.status.phrase.ended
  }

  static func minutesPlanned(_ planned: Int, of length: Int?) -> Phrase {
    guard let length, length > 0 else {
      return Phrase("\(planned) min", "\(planned) min")
    }
    return Phrase("\(planned) av \(length) min", "\(planned) of \(length) min")
  }
  static func openMatters(_ count: Int) -> Phrase {
    Phrase(
      count == 1 ? "1 öppet ärende" : "\(count) öppna ärenden",
      count == 1 ? "1 open matter" : "\(count) open matters")
  }
  static func meetingCount(_ count: Int) -> Phrase {
    counted(count, .meetings)
  }
  static func pointOf(_ point: Int, _ count: Int) -> Phrase {
    Phrase("punkt \(point) av \(count)", "item \(point) of \(count)")
  }

  static func pointTitle(_ number: Int, _ heading: String) -> Phrase {
    Phrase("Punkt \(number): \(heading)", "Item \(number): \(heading)")
  }
  static let noReporter = Phrase("ingen anmälare", "no reporter")
  static let decisionsHeading = Phrase("Beslut", "Decisions")
  static let treatedHeading = Phrase("Behandlat", "Treated")
  static let undecided = Phrase("inget utfall ännu", "no outcome yet")
  static let pointsHeading = Phrase("Dagordning", "Agenda")
  static let issueStopLabel = Phrase("Ärendestopp", "Deadline for matters")

  static func queue(_ count: Int, stop: Day?, on day: Day, oldest: Int?) -> Phrase {
    let old = oldest.map { Phrase(" Äldst utan svar: \($0) dagar.", " Oldest: \($0) days.") }
    return Phrase(
      "I kön: \(count) \(count == 1 ? "ärende" : "ärenden")",
      "Queue: \(count) \(count == 1 ? "matter" : "matters")")
      + queueStop(stop, on: day, article: "the ") + .period + (old ?? .empty)
  }

  static func queueTitle(_ count: Int, stop: Day?, on day: Day) -> Phrase {
    Phrase("Kön: \(count) klara", "Queue: \(count) ready") + queueStop(stop, on: day)
  }

  private static func queueStop(_ stop: Day?, on day: Day, article: String = "") -> Phrase {
    guard let stop else { return .empty }
    return Phrase(
      ", stopp \(stop < day ? "var" : "är") \(stop.text)",
      ", \(article)stop \(stop < day ? "was" : "is") \(stop.text)")
  }

  /// "2026-06 hinder Svarstider på bidrag" with what must be known first: the wait, the stop.
  static func queueLine(_ queued: QueuedMatter, days: Int?) -> Phrase {
    let kind = queued.matter.kind.phrase
    let name = Phrase(
      "\(queued.matter.number)  \(kind.sv.lowercased())  \(queued.matter.title)",
      "\(queued.matter.number)  \(kind.en.lowercased())  \(queued.matter.title)")
    let age = days.map { Phrase("  ! \($0) dagar", "  ! \($0) days") } ?? Phrase(verbatim: "")
    let mark =
      queued.isTabled || queued.isAfterStop
      ? Phrase(verbatim: "  ") + .queued(queued) : Phrase(verbatim: "")
    return name + mark + age
  }

  /// What a queued matter is, beside its name.
  static func queued(_ queued: QueuedMatter) -> Phrase {
    if queued.isTabled { return Phrase("bordlagt", "tabled") }
    return queued.isAfterStop
      ? Phrase("! efter stopp", "! after the stop") : queued.matter.kind.phrase
  }
}

extension TimeOfDay {
  /// "15" for a whole hour, else "15:30".
  var shortText: String { minute == 0 ? "\(hour)" : text }
}

extension AgendaState.Shown {
  var phrase: Phrase {
    switch self {
    case .agenda: Phrase("dagordningen", "the agenda")
    case .matters: Phrase("ärenden", "matters")
    case .meetings: Phrase("möten", "meetings")
    }
  }
}

extension MatterStage {
  var phrase: Phrase {
    switch self {
    case .waiting: Phrase("I kön", "Queued")
    case .onAgenda: Phrase("På dagordning", "On an agenda")
    case .toAnswer: Phrase("Väntar på återkoppling", "Waiting for feedback")
    case .ended: Phrase("Klara", "Done")
    }
  }
}
