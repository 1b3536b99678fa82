import Domain

/// Words of what cards do on the board, and of its lanes.
extension Phrase {
  static let boardLanes = Phrase("Dela tavlan i band", "Divide the board in lanes")
  static let boardLanesHelp = Phrase(
    "Inga, princip, åtagande, utförare, utmaning",
    "None, principle, commitment, performer, challenge")
  static let noLanes = Phrase("inga band", "no lanes")
  static let challenge = Phrase("utmaning", "challenge")
  static let noChallenge = Phrase("Utan utmaning", "No challenge")

  static func boardLanedBy(_ lanes: Phrase) -> Phrase {
    lanes == noLanes
      ? Phrase("Tavlan visas utan band.", "The board is shown without lanes.")
      : Phrase("Tavlan delas i band efter \(lanes.sv).", "The board is divided by \(lanes.en).")
  }
  static func laned(_ lanes: Phrase) -> Phrase {
    lanes == noLanes ? Phrase(verbatim: "") : Phrase(", band: \(lanes.sv)", ", lanes: \(lanes.en)")
  }
  /// "Plan 2026–2027 v2 › läge", where there is little room.
  static func shortPlan(_ from: Int, _ to: Int, _ version: Int, _ group: Phrase) -> Phrase {
    Phrase(verbatim: "Plan \(from)–\(to) v\(version) › ") + group
  }
  static func boardOrdered(_ column: Phrase) -> Phrase {
    Phrase(", ordning: \(column.sv.lowercased())", ", by: \(column.en.lowercased())")
  }
  /// With how many of the cards stand under a lane above, which they serve too.
  static func laneCount(_ lane: Phrase, _ count: Int, elsewhere: Int) -> Phrase {
    guard elsewhere > 0 else { return laneCount(lane, count) }
    return lane
      + Phrase(
        " (\(count), varav \(elsewhere) i band ovanför)",
        " (\(count), \(elsewhere) in lanes above)")
  }
  static func laneCount(_ lane: Phrase, _ count: Int) -> Phrase {
    lane + Phrase(verbatim: " (\(count))")
  }
  static func moreAbove(_ count: Int) -> Phrase {
    Phrase("\(count) kort till ovanför", "\(count) more cards above")
  }
  static func moreBelow(_ count: Int) -> Phrase {
    Phrase("\(count) kort till nedanför", "\(count) more cards below")
  }

  static func noFurtherColumn(_ number: String) -> Phrase {
    Phrase("\(number) står i den yttersta kolumnen.", "\(number) is in the outermost column.")
  }
  /// The new last day, and the one before it.
  static func movedDue(_ number: String, to new: Day?, from old: Day?) -> Phrase {
    let before =
      old.map { Phrase(", förut \($0.text)", ", before \($0.text)") }
      ?? Phrase(", förut utan slutdag", ", before without a last day")
    let after =
      new.map { Phrase("klar senast \($0.text)", "complete by \($0.text)") }
      ?? Phrase("utan slutdag", "without a last day")
    return Phrase(verbatim: "\(number): ") + after + before + Phrase(". u ångrar.", ". u undoes.")
  }
  static func movedGroup(_ number: String, to new: Phrase, from old: Phrase) -> Phrase {
    Phrase(
      "\(number): \(new.sv) i stället för \(old.sv). u ångrar.",
      "\(number): \(new.en) in place of \(old.en). u undoes.")
  }
  static func carrying(_ name: Phrase, so change: Phrase) -> Phrase {
    let change = change.withoutUndo
    return Phrase(
      "Flyttar \(name.sv.prefix(24)). \(change.sv)", "Moving \(name.en.prefix(24)). \(change.en)")
  }

  static let oneSidedWord = Phrase("ensidig", "one side")
  /// With the sign of something to see to where both were to carry it out.
  static func oneSided(_ how: OneSidedness) -> Phrase {
    how.isJoint ? Phrase(verbatim: "! ") + oneSidedWord : oneSidedWord
  }
  static func oneSided(_ number: String, _ how: OneSidedness) -> Phrase {
    switch how {
    case .onlyMunicipality:
      Phrase(
        "\(number) är ensidig: bara kommunen gör den.",
        "\(number) is one-sided: only the municipality carries it out.")
    case .onlyCivilSociety:
      Phrase(
        "\(number) är ensidig: bara civilsamhället gör den.",
        "\(number) is one-sided: only civil society carries it out.")
    case .jointWithoutCivilSociety:
      Phrase(
        "\(number) är ensidig: båda ska göra den, men bara kommunen svarar för den.",
        "\(number) is one-sided: both are to do it, but only the municipality answers for it.")
    case .jointWithoutMunicipality:
      Phrase(
        "\(number) är ensidig: båda ska göra den, men bara civilsamhället svarar för den.",
        "\(number) is one-sided: both are to do it, but only civil society answers for it.")
    }
  }
  static func oneSidedCount(_ count: Int) -> Phrase {
    count == 0
      ? Phrase(verbatim: "")
      : Phrase(
        ", \(count) \(count == 1 ? "ensidig" : "ensidiga")", ", \(count) one-sided")
  }
  static func lateCount(_ count: Int) -> Phrase {
    count == 0
      ? Phrase(verbatim: "")
      : Phrase(", \(count) \(count == 1 ? "sen" : "sena")", ", \(count) late")
  }
  static func completedOf(_ bar: String, _ done: Int, _ all: Int) -> Phrase {
    Phrase("\(bar) \(done) av \(all) genomförda", "\(bar) \(done) of \(all) completed")
  }
}

extension PlanState.Lanes {
  var phrase: Phrase {
    switch self {
    case .none: .noLanes
    case .principle: PlanState.Grouping.principle.phrase
    case .commitment: PlanState.Grouping.commitment.phrase
    case .side: PlanState.Grouping.side.phrase
    case .challenge: .challenge
    }
  }
}
