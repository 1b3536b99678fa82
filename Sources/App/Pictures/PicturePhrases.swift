package import Domain

/// Names of the pictures and of what leads to them.
extension Phrase {
  static let coverageMap = Phrase("Matris princip × åtagande", "Matrix principle × commitment")
  static let coverageMapHelp = Phrase(
    "Hur många aktiviteter varje ruta har, och var luckorna är",
    "How many activities each square has, and where the gaps are")
  static let timeLine = Phrase("Tidslinje", "Time line")
  static let timeLineHelp = Phrase(
    "Aktiviteterna över planens månader", "The activities over the months of the plan")
  static let matterBars = Phrase("Ärenden i staplar", "Matters in bars")
  static let matterBarsHelp = Phrase(
    "Ärenden efter läge och efter hur länge de väntat",
    "Matters by state and by how long they have waited")
  static let progressPicture = Phrase("Framsteg", "Progress")
  static let progressPictureHelp = Phrase(
    "Planens aktiviteter efter läge, och hur mycket av varje åtagande som är genomfört",
    "The plan's activities by state, and how much of each commitment is completed")
  static let bodiesPicture = Phrase("Täckning", "Coverage")
  static let bodiesPictureHelp = Phrase(
    "Nämnder, förvaltningar och C-nätet: vilka som saknas",
    "Committees, administrations and the C-network: which are missing")
}

/// Words of the coverage map.
extension Phrase {
  static let gap = Phrase("lucka", "gap")
  static let totalHead = Phrase("Alla", "All")
  static let severalSquares = Phrase(
    "En aktivitet kan stå i flera rutor; i raden och kolumnen Alla räknas den en gång.",
    "An activity may stand in several squares; under All it is counted once.")
  static let outsideMapTitle = Phrase(
    "Utan princip eller åtagande", "Without principle or commitment")

  static func gapsOf(_ count: Int) -> Phrase {
    Phrase(count == 1 ? "1 lucka" : "\(count) luckor", count == 1 ? "1 gap" : "\(count) gaps")
  }
  static func gapCount(_ count: Int, of all: Int) -> Phrase {
    Phrase(
      "Luckor: \(count) av \(all) rutor har ingen aktivitet.",
      "Gaps: \(count) of \(all) squares have no activity.")
  }
  /// A principle with the commitments it has no activity for.
  static func gaps(of principle: Principle, _ commitments: [Commitment]) -> Phrase {
    let codes = commitments.map(\.code).joined(separator: ", ")
    return principle.phrase
      + Phrase(": ingen aktivitet för \(codes).", ": no activity for \(codes).")
  }
  static let oneSidedTitle = Phrase("Ensidiga aktiviteter", "One-sided activities")
  static func oneSidedOnes(_ numbers: [String]) -> Phrase {
    let list = numbers.joined(separator: ", ")
    return Phrase("Ensidiga (\(numbers.count)): \(list).", "One-sided (\(numbers.count)): \(list).")
  }
  static func squareTitle(_ square: PlanMatrix.Square) -> Phrase {
    square.principle.phrase
      + Phrase(" och \(square.commitment.code) ", " and \(square.commitment.code) ")
      + square.commitment.phrase
  }
  /// The square by name, and its activities by number.
  static func square(_ square: PlanMatrix.Square, _ numbers: [String]) -> Phrase {
    let list = numbers.joined(separator: ", ")
    let name =
      square.principle.phrase
      + Phrase(" och \(square.commitment.code): ", " and \(square.commitment.code): ")
    return numbers.isEmpty
      ? name + Phrase("en lucka, ingen aktivitet.", "a gap, no activity.")
      : name + .activityCount(numbers.count) + Phrase(verbatim: ", \(list).")
  }
  static func principleTotal(_ principle: Principle, _ count: Int) -> Phrase {
    (Phrase(verbatim: principle.code + " ") + principle.phrase + Phrase(verbatim: ": ")
      + .activityCount(count)).ended
  }
  static func commitmentTotal(_ commitment: Commitment, _ count: Int) -> Phrase {
    (Phrase(verbatim: commitment.code + " ") + commitment.phrase + Phrase(verbatim: ": ")
      + .activityCount(count)).ended
  }
  static func outsideMap(_ numbers: [String]) -> Phrase {
    let list = numbers.joined(separator: ", ")
    return Phrase(
      "Utan princip eller åtagande: \(list).", "Without principle or commitment: \(list).")
  }
}

/// Words of the bars of the plan.
extension Phrase {
  static let activitiesByState = Phrase("Aktiviteter efter läge", "Activities by state")
  static let completedByCommitment = Phrase(
    "Genomfört av varje åtagande", "Completed of each commitment")
  static let completedEnd = Phrase(" genomförda.", " completed.")
  static func share(_ done: Int, _ all: Int) -> Phrase {
    Phrase("\(done) av \(all)", "\(done) of \(all)")
  }
  static func activitiesIn(_ state: Phrase, _ numbers: [String]) -> Phrase {
    let list = numbers.isEmpty ? "" : " (" + numbers.joined(separator: ", ") + ")"
    return state + Phrase(verbatim: ": ") + .activityCount(numbers.count)
      + Phrase(verbatim: list + ".")
  }
}

/// Words of the time line.
extension Phrase {
  static let todayMark = Phrase("i dag", "today")
  static func quarter(_ number: String) -> Phrase { Phrase("kv. \(number)", "Q\(number)") }
  static func timeLegend(
    planned: Character, ongoing: Character, done: Character, paused: Character, today: Character
  ) -> Phrase {
    Phrase(
      "\(ongoing) pågår  \(planned) planerad  \(done) klar  \(paused) pausad  ! över tiden  "
        + "\(today) i dag. Vänster och höger flyttar ett kvartal.",
      "\(ongoing) ongoing  \(planned) planned  \(done) done  \(paused) paused  ! overrun  "
        + "\(today) today. Left and right move a quarter.")
  }
  static func spanOf(
    _ number: String, _ title: String, from: Day?, to: Day?, status: Phrase, daysLate: Int?,
    isShort: Bool
  ) -> Phrase {
    let days = [from, to].compactMap { $0?.text.prefix(7) }
    let span = Set(days).count == 1 ? String(days[0]) : days.joined(separator: "–")
    let when = span.isEmpty ? Phrase("utan datum", "no dates") : Phrase(verbatim: span)
    let late =
      daysLate.map { Phrase(verbatim: ", ") + .days($0) + Phrase(" sen", " late") }
      ?? Phrase(verbatim: "")
    let state = Phrase(", \(status.sv.lowercased())", ", \(status.en.lowercased())") + late
    return isShort
      ? Phrase(verbatim: number) + state + Phrase(verbatim: ": ") + when
      : (Phrase(verbatim: "\(number) \(title): ") + when + state).ended
  }
}

/// Words of the bars of matters.
extension Phrase {
  static func mattersByState(_ count: Int) -> Phrase {
    Phrase("Ärenden efter läge (\(count))", "Matters by state (\(count))")
  }
  static func mattersByAge(_ count: Int) -> Phrase {
    Phrase(
      "Öppna ärenden efter hur länge de väntat (\(count))",
      "Open matters by how long they have waited (\(count))")
  }
  static func mattersTitle(_ group: Phrase) -> Phrase { Phrase("Ärenden: ", "Matters: ") + group }
  static func mattersIn(_ group: Phrase, _ numbers: [String]) -> Phrase {
    let list = numbers.isEmpty ? "" : " (" + numbers.joined(separator: ", ") + ")"
    return group
      + Phrase(
        numbers.count == 1 ? ": 1 ärende\(list)." : ": \(numbers.count) ärenden\(list).",
        numbers.count == 1 ? ": 1 matter\(list)." : ": \(numbers.count) matters\(list).")
  }
}

extension MatterAge: Phrased {
  package var phrase: Phrase {
    switch self {
    case .underMonth: Phrase("Under 30 dagar", "Under 30 days")
    case .underQuarter: Phrase("30–89 dagar", "30–89 days")
    case .underHalfYear: Phrase("90–179 dagar", "90–179 days")
    case .older: Phrase("180 dagar och mer", "180 days and more")
    }
  }
}

/// Words about the bodies that must take part.
extension Phrase {
  static let committeesTitle = Phrase("Nämnder", "Committees")
  static let administrationsTitle = Phrase("Förvaltningar", "Administrations")
  static let cNetworkTitle = Phrase("Förvaltningar i C-nätet", "Administrations in the C-network")
  static func shareMissing(_ share: Share) -> Phrase {
    let missing = share.total - share.count
    return share.isWhole
      ? Phrase(": alla \(share.total)", ": all \(share.total)")
      : Phrase(
        ": \(share.count) av \(share.total), \(missing) saknas",
        ": \(share.count) of \(share.total), \(missing) missing")
  }
  static func bodyLacks(_ name: String, _ status: Phrase, in group: Phrase) -> Phrase {
    group == .cNetworkTitle
      ? Phrase("\(name): ingen i C-nätet", "\(name): nobody in the C-network")
      : Phrase("\(name): \(status.sv.lowercased())", "\(name): \(status.en.lowercased())")
  }
}
