import Domain

/// Words of the page of people and seats.
extension Phrase {
  static let seatsTitle = Phrase("Rådets platser …", "Seats of the council …")
  static let seatsHelp = Phrase(
    "Rådet, AU, arbetsgrupper, C-nätet och valet: varje plats är en rad, för vilken dag som helst",
    "Council, working committee, groups, C-network and election: each seat a row, for any day")
  static let workingGroups = Phrase("Arbetsgrupper", "Working groups")
  static let election = Phrase("Valet till rådet", "Election to the council")

  static func seatsOn(_ part: Phrase, _ day: Day, isToday: Bool) -> Phrase {
    part
      + (isToday
        ? Phrase(" i dag, \(day.text)", " today, \(day.text)")
        : Phrase(" den \(day.text)", " on \(day.text)"))
  }

  /// Of a day about which the book says nothing.
  static func nothingKnown(_ part: Phrase, before first: Day?) -> Phrase {
    guard let first else {
      return part
        + Phrase(
          ": pärmen har inga mandat, så den vet inget om den dagen.",
          ": the book has no seats, so it knows nothing of that day.")
    }
    return part
      + Phrase(
        ": pärmen vet inget om tiden före \(first.text), då det första mandatet börjar.",
        ": the book knows nothing of the time before \(first.text), when the first seat begins.")
  }
  static let noSeatsYet = Phrase(
    "Inga mandat är införda ännu. + lägger till ett.", "No seats are entered yet. + adds one.")
  static let emptyPart = Phrase("  ingen", "  nobody")

  static func gaveSeat(_ person: Phrase) -> Phrase {
    Phrase("Gav mandat åt ", "Gave a seat to ") + person
  }

  /// How many there should be of each side, and how many there are.
  static func seatCounts(_ counts: [(found: Int, expected: Int)]) -> Phrase {
    let expected = counts.map { "\($0.expected)" }.joined(separator: " + ")
    let found = counts.map { "\($0.found)" }.joined(separator: " + ")
    return Phrase(
      "\(expected) ska det vara, \(found) är det. ", "\(expected) wanted, \(found) here. ")
  }
  static let councilIsComposed = Phrase(
    "Rådet är sammansatt som det ska.", "The council is as it should be.")
  static let nominatorsUnknown = Phrase(
    "R4 prövas inte: pärmen vet inte vilka som var anslutna den dagen.",
    "R4 is not asked: the book does not know who had joined on that day.")
  static func councilToSee(_ count: Int) -> Phrase {
    Phrase("Att se över (\(count)):", "To review (\(count)):")
  }
  static func seatPart(_ name: Phrase, _ count: Int, of expected: Int) -> Phrase {
    name + Phrase(" (\(count) av \(expected))", " (\(count) of \(expected))")
  }
  /// The rule's number and where it comes from.
  static func source(of rule: Rule) -> Phrase {
    switch rule {
    case .umbrellaSeat, .commissionerSeat:
      Phrase(
        " \(rule.rawValue), kommunens sida om rådet.",
        " \(rule.rawValue), the municipality's page about the council.")
    default: Phrase(" \(rule.rawValue), överenskommelsen.", " \(rule.rawValue), the agreement.")
    }
  }

  static let comingSeats = Phrase("Kommande", "To come")
  static let pastSeats = Phrase("Tidigare", "Earlier")
  static let commissionerWord = Phrase("kommunalråd", "municipal commissioner")
  static let emptySeat = Phrase("(tom plats)", "(empty seat)")
  static func sinceDay(_ day: Day) -> Phrase { Phrase("sedan \(day.text)", "since \(day.text)") }

  /// "till 2026-12-31 ! 32 d"; where there is little room what is near, else nothing.
  static func span(
    _ from: Day, _ to: Day?, endsIn days: Int?, isNarrow: Bool, isWhole: Bool
  ) -> Phrase {
    let near = days.map { Phrase(verbatim: ($0 <= 90 ? "! " : "") + "\($0) d") }
    if isNarrow {
      return near ?? (isWhole ? Phrase(verbatim: from.text) : .empty)
    }
    let whole = Phrase(verbatim: from.text + "–" + (to?.text ?? ""))
    return near.map { whole + Phrase(verbatim: "  ") + $0 } ?? whole
  }

  static let heldTwice = Phrase(
    "samma person har två mandat samtidigt", "the same person has two seats at a time")
  static func sharesAdministration(_ party: String) -> Phrase {
    Phrase("\(party) har två i C-nätet", "\(party) has two in the C-network")
  }
  static func nominatorLeft(_ party: String, _ day: Day?) -> Phrase {
    day.map {
      Phrase(
        "\(party) lämnade överenskommelsen \($0.text)", "\(party) left the agreement \($0.text)")
    } ?? Phrase("\(party) är inte ansluten", "\(party) has not joined")
  }
  static func nominatorEnded(_ party: String, _ day: Day) -> Phrase {
    Phrase("\(party) finns inte sedan \(day.text)", "\(party) is no more since \(day.text)")
  }

  /// On the start view.
  static func seatsEnd(_ body: CouncilBody, _ count: Int) -> Phrase {
    body.phrase
      + Phrase(
        count == 1 ? ": 1 mandat slutar" : ": \(count) mandat slutar",
        count == 1 ? ": 1 seat ends" : ": \(count) seats end")
  }
  /// As the check of the book says it.
  static func seatsEnd(_ body: CouncilBody, _ count: Int, on day: Day) -> Phrase {
    seatsEnd(body, count)
      + Phrase(
        " \(day.text) och ingen är på väg in.", " on \(day.text) and nobody is to take over.")
  }
}

/// Words of what is done there.
extension Phrase {
  static let openSeatHelp = Phrase(
    "Visar mandatet eller nomineringen; en tom plats fylls",
    "Shows the seat or nomination; an empty seat is filled")
  static let addSeatHelp = Phrase(
    "Ett nytt mandat i organet som visas, på valets sida en ny nominering",
    "A new seat in the body shown, on the page of the election a new nomination")
  static let nextSeats = Phrase("Nästa organ", "Next body")
  static let nextSeatsHelp = Phrase(
    "Rådet, AU, arbetsgrupperna, C-nätet, valet",
    "Council, working committee, groups, C-network, election")
  static let outcomeOfNomination = Phrase("Utfall av nominering …", "Outcome of nomination …")
  static let outcomeOfNominationHelp = Phrase(
    "Vald till ledamot eller ersättare ger mandatet med samma steg",
    "Elected as member or substitute gives the seat in the same step")
  static let seatHint = Phrase("Ge mandat", "Give seat")
  static let seatElected = Phrase("Ge den valda mandatet", "Give the elected the seat")
  static let seatElectedHelp = Phrase(
    "Person, part och tid tas från nomineringen", "Person, party and time come from the nomination")
  static let seatsDay = Phrase("En annan dag …", "Another day …")
  static let dayHint = Phrase("Dag", "Day")
  static let seatsDayHelp = Phrase(
    "Vilka mandat som gäller den dagen, förr eller framåt, efter mandatens datum",
    "Which seats are valid on that day, past or to come, by the dates of the seats")
  static let earlierSeats = Phrase("Bakåt", "Back in time")
  static let earlierSeatsHelp = Phrase(
    "Dagen då något mandat senast började eller slutade",
    "The day when a seat last began or ended")
  static let laterSeats = Phrase("Framåt", "On in time")
  static let laterSeatsHelp = Phrase(
    "Dagen då något mandat härnäst börjar eller slutar",
    "The day when a seat next begins or ends")
  static let nothingEarlier = Phrase(
    "Inget mandat börjar eller slutar tidigare.", "No seat begins or ends earlier.")
  static let nothingLater = Phrase(
    "Inget mandat börjar eller slutar senare.", "No seat begins or ends later.")
  static func newSeatIn(_ body: Phrase) -> Phrase {
    Phrase("Nytt mandat: ", "New seat: ") + body
  }
  static let whoTakesSeat = Phrase("Vem tar platsen?", "Who takes the seat?")
  static let somebodyElse = Phrase("Någon annan …", "Somebody else …")
}

/// Words of the election.
extension Phrase {
  static let nobodyPutForward = Phrase(
    "Ingen är nominerad. + lägger till en nominering.",
    "Nobody is put forward. + adds a nomination.")
  static let chooseNomination = Phrase(
    "Ställ dig på en nominering: g går till valet.",
    "Stand on a nomination: g goes to the election.")
  static func electionYear(_ year: Int, _ count: Int) -> Phrase {
    Phrase(
      "Mandat från \(year) (\(count) \(count == 1 ? "nominerad" : "nominerade"))",
      "Seats from \(year) (\(count) put forward)")
  }
  static let noAnswerYet = Phrase("inget svar ännu", "no answer yet")
  static let hasAccepted = Phrase("har tackat ja", "has accepted")
  static let electedWithoutSeat = Phrase("! vald, utan mandat", "! elected, no seat")
  static func electedFrom(_ day: Day) -> Phrase {
    Phrase("vald, från \(day.text)", "elected, from \(day.text)")
  }
  static func becameOf(_ name: String) -> Phrase { Phrase("Utfall: \(name)", "Outcome: \(name)") }
  static func nominationIs(_ name: String, _ outcome: Phrase) -> Phrase {
    Phrase(verbatim: name + ": ") + outcome
  }
  static func sitsAlready(_ name: String, _ day: Day) -> Phrase {
    Phrase("\(name) har redan mandat från \(day.text).", "\(name) has a seat from \(day.text).")
  }
  static func seatedFrom(_ name: String, _ role: Phrase, _ from: Day?, _ to: Day?) -> Phrase {
    let span = (from?.text ?? "") + "–" + (to?.text ?? "")
    return Phrase(verbatim: name + ": ") + role.lowercased + Phrase(verbatim: " " + span)
  }

  /// Without capitals, to stand inside a sentence.
  var lowercased: Phrase { Phrase(sv.lowercased(), en.lowercased()) }
}

extension ElectionChoice {
  var phrase: Phrase {
    switch self {
    case .member:
      Phrase("Vald till ledamot, får mandatet", "Elected as member, gets the seat")
    case .substitute:
      Phrase("Vald till ersättare, får mandatet", "Elected as substitute, gets the seat")
    case .electedOnly: Phrase("Vald, mandatet ges senare", "Elected, the seat comes later")
    case .notElected: Phrase("Inte vald", "Not elected")
    case .withdrawn: Phrase("Återtagen", "Withdrawn")
    case .open: Phrase("Inget utfall ännu", "No outcome yet")
    }
  }
}
