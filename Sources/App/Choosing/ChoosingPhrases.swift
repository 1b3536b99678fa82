package import Domain

/// Words for choosing many and changing them at once.
extension Phrase {
  static let nothingChosenNow = Phrase("Inget är valt längre.", "Nothing is chosen any more.")
  static func chosenCount(_ chosen: Int, hidden: Int) -> Phrase {
    let sv = hidden > 0 ? ", \(hidden) syns inte" : ""
    let en = hidden > 0 ? ", \(hidden) not shown" : ""
    return Phrase(
      "\(chosen) \(chosen == 1 ? "vald" : "valda")\(sv)", "\(chosen) chosen\(en)")
  }
  static let whichChosen = Phrase("Vilka valda?", "Which of the chosen?")
  static func chosenAreHidden(_ chosen: Int, _ hidden: Int) -> Phrase {
    Phrase(
      "\(chosen) \(chosen == 1 ? "rad är vald" : "rader är valda"). \(hidden) syns inte nu.",
      "\(chosen) \(chosen == 1 ? "row is" : "rows are") chosen. \(hidden) cannot be seen now.")
  }
  static let leaveThem = Phrase("Avbryt", "Cancel")
  static func onlyShown(_ count: Int) -> Phrase {
    Phrase("Bara de som syns (\(count))", "Only those shown (\(count))")
  }
  static func allChosen(_ count: Int) -> Phrase {
    Phrase("Alla valda (\(count))", "All chosen (\(count))")
  }
  static let chooseOneKind = Phrase(
    "Valda rader är av olika slag. Välj rader av samma slag.",
    "The chosen rows are of different kinds. Choose rows of one kind.")
  static func editMany(_ count: Int, _ kind: Kind) -> Phrase {
    Phrase("Ändra ", "Edit ") + counted(count, kind)
      + Phrase(": tomt ändras inte", ": empty fields stay")
  }
  static func affiliationOfMany(_ count: Int) -> Phrase {
    Phrase("Anslutning av ", "Affiliation of ") + counted(count, .parties)
  }

  /// "3 parter", "1 part".
  package static func counted(_ count: Int, _ kind: Kind) -> Phrase {
    guard count != 1 else {
      let name = kindName(kind)
      return Phrase("1 \(name.sv.lowercased())", "1 \(name.en.lowercased())")
    }
    return Phrase(verbatim: "\(count) ") + kindsName(kind)
  }

  static func days(_ count: Int) -> Phrase {
    Phrase(count == 1 ? "1 dag" : "\(count) dagar", count == 1 ? "1 day" : "\(count) days")
  }

  static func seats(_ count: Int) -> Phrase {
    Phrase(count == 1 ? "1 plats" : "\(count) platser", count == 1 ? "1 seat" : "\(count) seats")
  }

  private static func kindsName(_ kind: Kind) -> Phrase {
    switch kind {
    case .parties: Phrase("parter", "parties")
    case .affiliations: Phrase("parter", "parties")
    case .contacts: Phrase("kontaktpunkter", "contact points")
    case .people: Phrase("personer", "people")
    case .mandates: Phrase("mandat", "seats")
    case .nominations: Phrase("nomineringar", "nominations")
    case .meetings: Phrase("möten", "meetings")
    case .matters: Phrase("ärenden", "matters")
    case .treatments: Phrase("punkter", "items")
    case .decisions: Phrase("beslut", "decisions")
    case .plans: Phrase("planer", "plans")
    case .activities: Phrase("aktiviteter", "activities")
    case .progress: Phrase("lägesnoteringar", "progress entries")
    case .milestones: Phrase("delmål", "milestones")
    case .undertakings: Phrase("rader i årsprocessen", "lines in the annual process")
    case .followups: Phrase("åtgärder", "follow-ups")
    case .subpoints: Phrase("delpunkter", "sub-points")
    case .attachments: Phrase("bilagor", "attachments")
    case .dispatches: Phrase("utskick", "dispatches")
    case .assessments: Phrase("bedömningar", "assessments")
    case .groups: Phrase("arbetsgrupper", "working groups")
    case .settings: Phrase("inställningar", "settings")
    }
  }
}
