package import Domain

/// Words for saving, undoing, and what was done.
extension Phrase {
  package static let nothingToUndo = Phrase("Inget att ångra.", "Nothing to undo.")
  package static let nothingToRedo = Phrase("Inget att göra om.", "Nothing to redo.")

  /// What an undo took back.
  package static func undone(_ what: Phrase) -> Phrase { Phrase("Ångrade: ", "Undid: ") + what }

  /// What a redo did again.
  package static func redone(_ what: Phrase) -> Phrase {
    Phrase("Gjorde om: ", "Did again: ") + what
  }

  /// A step of the history: what was done, undone or done again.
  package static func step(_ what: Phrase, _ sense: StepSense) -> Phrase {
    switch sense {
    case .done: what
    case .undone: undone(what)
    case .redone: redone(what)
    }
  }

  /// A sentence of it, without a full stop after a name that ends in a sign of its own.
  var ended: Phrase { Phrase(sv.endingSentence, en.endingSentence) }

  /// A sentence of it, and the key that takes back what it tells.
  var undoable: Phrase { ended + Self.undoKey }
  var redoable: Phrase { ended + Phrase(" r gör om.", " r does it again.") }
  /// For what cannot be taken back, or is not done yet.
  var withoutUndo: Phrase {
    Phrase(
      sv.replacing(Self.undoKey.sv, with: ""), en.replacing(Self.undoKey.en, with: ""))
  }
  fileprivate static let undoKey = Phrase(" u ångrar.", " u undoes.")

  /// The save state, for row 1.
  ///
  /// The short form is for windows of under 60 columns.
  static func saveState(_ state: SaveState, isShort: Bool) -> Phrase {
    switch state {
    case .untouched: isShort ? Phrase("Sparat", "Saved") : Phrase("Allt är sparat", "All saved")
    case .saving: Phrase("Sparar", "Saving")
    case .saved(let time):
      Phrase("Sparat ", "Saved ") + .time(time)
    case .savedHereOnly: Phrase("SPARAT BARA HÄR", "SAVED HERE ONLY")
    case .notSaved: Phrase("EJ SPARAT", "NOT SAVED")
    case .away: Phrase("PÄRMEN BORTA", "BOOK IS GONE")
    case .readOnly: Phrase("Skrivskyddad", "Read only")
    }
  }

  /// While the welcome waits there is nothing to be saved.
  static let noBookState = Phrase("Ingen pärm än", "No book yet")

  /// In the example book nothing is written, and row 1 says so.
  static let demoState = Phrase("Exempelpärm", "Example book")
  static let exampleKeepsNothing = Phrase(
    "Exempel: inget skrivs till disken.", "Example: nothing is written to the disk.")

  /// The whole sentence for Ctrl-S and small windows.
  static func allIsSaved(_ state: SaveState) -> Phrase {
    switch state {
    case .untouched: Phrase("Allt är sparat.", "All is saved.")
    case .saving: Phrase("Sparar.", "Saving.")
    case .saved(let time):
      Phrase("Allt är redan sparat ", "All was saved at ") + .time(time) + Phrase(verbatim: ".")
    case .savedHereOnly(let reason): savedHereOnly(reason)
    case .notSaved(let reason): notSaved(reason)
    case .away(let reason): bookIsAway(reason)
    case .readOnly: bookIsReadOnly
    }
  }

  static func bookIsAway(_ reason: Phrase) -> Phrase {
    Phrase(
      "Pärmens mapp är borta: \(reason.sv). Ändringar sparas här tills den är tillbaka.",
      "The book's folder is gone: \(reason.en). Changes are saved here until it is back.")
  }
  static let bookIsBack = Phrase("Pärmens mapp är tillbaka.", "The book's folder is back.")

  /// Names what u would take back, before it does.
  static func undoGoesBack(to what: Phrase, by author: String, _ moment: Moment) -> Phrase {
    Phrase("Nästa att ångra: ", "Next to undo: ") + what
      + Phrase(verbatim: " (\(author) ") + .dateAndTime(moment)
      + Phrase("). u igen ångrar.", "). u again undoes it.")
  }

  static func savedHereOnly(_ reason: Phrase) -> Phrase {
    Phrase(
      "Sparat bara på den här datorn: \(reason.sv).", "Saved on this device only: \(reason.en).")
  }

  static func notSaved(_ reason: Phrase) -> Phrase {
    Phrase(
      "EJ SPARAT: \(reason.sv). Försöks igen hela tiden; avsluta inte.",
      "NOT SAVED: \(reason.en). It is tried again all the time; do not quit.")
  }

  /// Stands where a name was.

  /// What had been saved on this device only, or not at all, is where it belongs.
  static let savedAfterAll = Phrase(
    "Allt är sparat i pärmen igen.", "All is saved in the book again.")

  static func notTakenIn(_ reason: Phrase) -> Phrase {
    Phrase("Ändringen togs inte emot: ", "The change was not taken in: ") + reason
  }

  /// What an action did to a named thing, as "u" would name it.
  package static func caption(_ action: Action, name: Phrase, count: Int) -> Phrase {
    let done = Self.action(action)
    if action == .importParties || action == .importAll {
      return done
        + Phrase(
          count == 1 ? ": 1 ändring" : ": \(count) ändringar",
          count == 1 ? ": 1 change" : ": \(count) changes")
    }
    if action == .setUp { return done }
    return done + Phrase(verbatim: name.sv.isEmpty ? "" : " ") + name
  }

  static func action(_ action: Action) -> Phrase {
    switch action {
    case .create: Phrase("Skapade", "Created")
    case .edit: Phrase("Ändrade", "Changed")
    case .remove: Phrase("Tog bort", "Removed")
    case .restore: Phrase("Lade tillbaka", "Restored")
    case .affiliate: Phrase("Anslutning av", "Affiliation of")
    case .endAffiliation: Phrase("Avslutade anslutning av", "Ended the affiliation of")
    case .note: Phrase("Notering på", "Note on")
    case .move: Phrase("Flyttade", "Moved")
    case .tick: Phrase("Bockade av", "Ticked")
    case .untick: Phrase("Tog bort bocken från", "Unticked")
    case .assess: Phrase("Bedömde", "Assessed")
    case .placeOnAgenda: Phrase("Satte upp på dagordningen", "Placed on the agenda")
    case .reorder: Phrase("Ändrade ordningen", "Reordered")
    case .attendance: Phrase("Närvaro", "Attendance")
    case .outcome: Phrase("Utfall för", "Outcome of")
    case .decide: Phrase("Beslut", "Decision")
    case .feedback: Phrase("Återkoppling", "Feedback")
    case .amend: Phrase("Tillägg till", "Addendum to")
    default: actionOfProgram(action)
    }
  }

  private static func actionOfProgram(_ action: Action) -> Phrase {
    switch action {
    case .startMeeting: Phrase("Startade", "Started")
    case .step: Phrase("Fortsatte", "Continued")
    case .pauseMeeting: Phrase("Pausade", "Paused")
    case .endMeeting: Phrase("Avslutade", "Ended")
    case .importParties: Phrase("Import av parter", "Import of parties")
    case .importAll: Phrase("Import av en hel pärm", "Import of a whole book")
    case .resolve: Phrase("Avgjorde konflikt i", "Decided a conflict in")
    case .join: Phrase("Slog ihop till", "Joined into")
    case .reorganise: Phrase("Omorganiserade", "Reorganised")
    case .erase: Phrase("Gallrade personuppgifter", "Erased personal data")
    default: Phrase("Ny pärm", "New book")
    }
  }

  static func noted(_ name: Phrase) -> Phrase {
    (Phrase("Noterade på ", "Noted on ") + name).undoable
  }
  static func removed(_ name: Phrase) -> Phrase {
    (Phrase("Tog bort ", "Removed ") + name).undoable
  }
  static func restored(_ name: Phrase) -> Phrase {
    (Phrase("Lade tillbaka ", "Restored ") + name).undoable
  }
  static func ticked(_ name: String) -> Phrase {
    Phrase("Bockade av \(name)", "Ticked \(name)").undoable
  }
  static func unticked(_ name: String) -> Phrase {
    Phrase("Tog bort bocken från \(name)", "Unticked \(name)").undoable
  }

  static let period = Phrase(verbatim: ".")
}

extension String {
  /// A sentence without the key that takes back what it tells, where that is told beside it.
  func withoutUndoKey(in language: Language) -> String {
    let key = Phrase.undoKey[language]
    return hasSuffix(key) ? String(dropLast(key.count)) : self
  }
}
