import App
import Domain

/// What is said about joining copies of a book and about values that do not agree.
extension Phrase {
  static func merged(_ count: Int, from folder: String) -> Phrase {
    switch count {
    case 0:
      Phrase(
        "Allt i \(folder) fanns redan här.", "Everything in \(folder) was here already.")
    default:
      Phrase("Tog in ", "Took in ") + changes(count)
        + Phrase(" från \(folder).", " from \(folder).")
    }
  }
  static func conflictsLeft(_ count: Int) -> Phrase {
    conflictCount(count) + Phrase(" samverkan conflicts visar.", " samverkan conflicts shows.")
  }
  static func adoptedTextWritten(_ count: Int) -> Phrase {
    counted(count, .activities)
      + Phrase(
        " i antagen plan är inte som när den antogs; samverkan check visar.",
        " of an adopted plan: not as adopted; samverkan check shows.")
  }
  static func conflictCount(_ count: Int) -> Phrase {
    switch count {
    case 0: Phrase("Inga konflikter.", "No conflicts.")
    case 1: Phrase("1 konflikt att avgöra.", "1 conflict to decide.")
    default: Phrase("\(count) konflikter att avgöra.", "\(count) conflicts to decide.")
    }
  }
  static func exportedUndecided(_ count: Int) -> Phrase {
    conflictCount(count)
      + Phrase(
        " Filen har bara det som gäller nu; samverkan conflicts visar det andra.",
        " The file has only what holds now; samverkan conflicts shows the rest.")
  }
  static func anotherBook(_ folder: String) -> Phrase {
    Phrase(
      "\(folder) är en annan pärm, ingen kopia av den här.",
      "\(folder) is another book and no copy of this one.")
  }

  static func vanished(_ count: Int, _ folder: String) -> Phrase {
    changes(count)
      + Phrase(
        " som har funnits saknas i \(folder); är synkroniseringen klar?",
        " that \(count == 1 ? "was there is" : "were there are") missing in \(folder); is the sync"
          + " finished?")
  }

  static let removalConflict = Phrase(
    "borttagen av en och ändrad av en annan", "removed by one and changed by another")
  static let isThere = Phrase("finns med", "is among them")
  static let isGone = Phrase("finns inte med", "is not among them")
  static let isRemoved = Phrase("ta bort den", "remove it")
  static let isKept = Phrase("behåll den", "keep it")

  static func resolved(_ subject: String, _ value: String) -> Phrase {
    Phrase("Avgjort: \(subject) är \(value).", "Decided: \(subject) is \(value).")
  }
  static func unknownConflict(_ typed: String) -> Phrase {
    Phrase(
      "Ingen konflikt heter \(typed.quoted); samverkan conflicts visar dem.",
      "No conflict is called \(typed.quoted); samverkan conflicts shows them.")
  }
  static func ambiguousConflict(_ typed: String, _ count: Int) -> Phrase {
    Phrase(
      "\(typed.quoted) passar på \(count) konflikter; skriv mer av id:t.",
      "\(typed.quoted) fits \(count) conflicts; write more of the identifier.")
  }
  static func noSuchVersion(_ number: Int, of count: Int) -> Phrase {
    Phrase(
      "Det finns inget värde \(number); välj 1 till \(count).",
      "There is no value \(number); choose 1 to \(count).")
  }
  static let valueNoLongerFits = Phrase(
    "Värdet kan inte läsas längre; ändra fältet med set.",
    "The value can no longer be read; change the field with set.")
}
