package import Domain

/// Words every place uses.
extension Phrase {
  static let nothingChanged = Phrase("Inget ändrades.", "Nothing changed.")
  static let nothingHere = Phrase("Här finns inget att visa.", "There is nothing to show here.")
  static let noRow = Phrase("Ingen rad är vald.", "No row is focused.")
  static let rowIsNoRecord = Phrase(
    "Raden räknas fram och är ingen post. Enter öppnar det den gäller.",
    "The row is computed and no record. Enter opens what it is about.")
  static let commitmentIsNoRecord = Phrase(
    "Åtagandet är överenskommelsens. Space stämmer av, b bedömer.",
    "The commitment is the agreement's. Space reviews, b assesses.")
  static let bookIsReadOnly = Phrase(
    "Pärmen är öppnad för läsning. Inget kan ändras.",
    "The book is open for reading. Nothing can be changed.")
  static let pasteOutsideField = Phrase(
    "Klistrade du in text? Tryck s för att söka.", "Did you paste text? Press s to search.")
  static let pressQToQuit = Phrase("Tryck q för att avsluta.", "Press q to quit.")
  static let noHits = Phrase(
    "Ingen träff. Enter söker i allt. Esc visar alla.",
    "No match. Enter searches everything. Esc shows all.")
  static func noNotes(on kind: Kind) -> Phrase {
    Phrase(
      "\(kindName(kind).sv) har ingen notering. e ändrar.",
      "\(kindName(kind).en) has no note. e edits.")
  }
  static let searchPrompt = Phrase(" › sök: ", " › search: ")
  static let notSaid = Phrase("inte angivet", "not stated")
  static let notSet = Phrase("ej satt", "not set")
  static let nameLabel = Phrase("Namn", "Name")
  static let yes = Phrase("ja", "yes")
  static let no = Phrase("nej", "no")

  static func keyDoesNothingOnPage(_ key: Phrase) -> Phrase {
    Phrase(
      "Tangenten \(key.sv) gör inget här. Esc stänger.",
      "The key \(key.en) does nothing here. Esc closes.")
  }
  static func keyDoesNothing(_ key: Phrase) -> Phrase {
    Phrase(
      "Tangenten \(key.sv) gör inget här. ? visar alla.",
      "The key \(key.en) does nothing here. ? shows all.")
  }

  static let carry = Phrase("Flytta", "Move")
  static let lineDone = Phrase("Klar", "Done")
  static let dropHint = Phrase("Släpp", "Drop")
  static let putBackHint = Phrase("Lägg tillbaka", "Put back")
  static func carrying(_ name: Phrase) -> Phrase {
    Phrase(
      "Flyttar \(name.sv) med pilarna: Enter släpper, Esc lägger tillbaka.",
      "Moving \(name.en) with the arrows: Enter drops, Esc puts back.")
  }
  static func dropped(_ name: Phrase) -> Phrase {
    (Phrase("Flyttade ", "Moved ") + name).undoable
  }
  static func putBack(_ name: Phrase) -> Phrase {
    Phrase("\(name.sv) står där det stod.", "\(name.en) stands where it stood.")
  }

  static func rowOf(_ row: Int, _ count: Int) -> Phrase {
    Phrase("rad \(row) av \(count)", "row \(row) of \(count)")
  }

  static func showing(_ group: Phrase, _ count: Int) -> Phrase {
    Phrase("Visar \(group.sv): \(count) st.", "Showing \(group.en): \(count).")
  }

  static func youAreIn(
    _ path: Phrase, row: Int, of count: Int, text: String, isChosen: Bool
  ) -> Phrase {
    guard count > 0 else {
      return Phrase("Du är i \(path.sv). Listan är tom.", "You are in \(path.en). It is empty.")
    }
    return Phrase(
      "Du är i \(path.sv), rad \(row) av \(count): \(text). \(isChosen ? "Vald" : "Ej vald").",
      "You are in \(path.en), row \(row) of \(count): \(text). "
        + (isChosen ? "Chosen." : "Not chosen."))
  }

  static func planName(_ from: Int, _ to: Int, _ version: Int) -> Phrase {
    Phrase(
      "Plan \(from)–\(to), version \(version)", "Plan \(from)–\(to), version \(version)")
  }

  static func new(_ kind: Kind) -> Phrase {
    switch kind {
    case .parties: Phrase("Ny part", "New party")
    case .meetings: Phrase("Nytt möte", "New meeting")
    case .matters: Phrase("Nytt ärende", "New matter")
    case .treatments: Phrase("Ny punkt", "New item")
    case .plans: Phrase("Ny plan", "New plan")
    case .activities: Phrase("Ny aktivitet", "New activity")
    case .progress: Phrase("Ny lägesnotering", "New progress entry")
    case .milestones: Phrase("Nytt delmål", "New milestone")
    case .undertakings: Phrase("Ny rad i årsprocessen", "New line in the annual process")
    case .followups: Phrase("Ny åtgärd", "New follow-up")
    case .affiliations: Phrase("Ny anslutning", "New affiliation")
    case .contacts: Phrase("Ny kontaktpunkt", "New contact point")
    case .people: Phrase("Ny person", "New person")
    case .mandates: Phrase("Nytt mandat", "New mandate")
    case .nominations: Phrase("Ny nominering", "New nomination")
    case .decisions: Phrase("Nytt beslut", "New decision")
    case .subpoints: Phrase("Ny delpunkt", "New sub-point")
    case .attachments: Phrase("Ny bilaga", "New attachment")
    case .dispatches: Phrase("Nytt utskick", "New dispatch")
    case .assessments: Phrase("Ny bedömning", "New assessment")
    case .groups: Phrase("Ny arbetsgrupp", "New working group")
    case .settings: Phrase("Ny inställning", "New setting")
    }
  }

  static func edit(_ name: Phrase) -> Phrase { Phrase("Ändra: ", "Edit: ") + name }
}

extension Place {
  /// What it is called on the screen.
  package var phrase: Phrase {
    switch self {
    case .today: Phrase("Idag", "Today")
    case .parties: Phrase("Parter", "Parties")
    case .plan: Phrase("Plan", "Plan")
    case .agenda: Phrase("Dagordning", "Agenda")
    case .followUps: Phrase("Uppföljning", "Follow-up")
    case .meeting: Phrase("Möte", "Meeting")
    case .records: Phrase("Övriga listor", "Other lists")
    }
  }
}

extension CommandGroup {
  var phrase: Phrase {
    switch self {
    case .file: Phrase("Arkiv", "File")
    case .edit: Phrase("Redigera", "Edit")
    case .parties: Phrase("Parter", "Parties")
    case .plan: Phrase("Plan", "Plan")
    case .agenda: Phrase("Dagordning", "Agenda")
    case .followUps: Phrase("Uppföljning", "Follow-up")
    case .view: Phrase("Visa", "View")
    case .help: Phrase("Hjälp", "Help")
    }
  }
}

extension String {
  /// In quotation marks, short enough for one sentence.
  package var quoted: String { "\"\(count > 60 ? prefix(60) + "…" : self[...])\"" }
}
