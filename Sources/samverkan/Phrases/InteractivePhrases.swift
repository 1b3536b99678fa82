import App
import CursesTerminal
import Domain

/// What the program on the screen says before it begins and after it ends.
extension Phrase {
  static let crashed = Phrase(
    "Samverkan stannade av ett fel. Allt som visades som sparat är sparat.",
    "Samverkan stopped because of a fault. All that was shown as saved is saved.")

  static func noTerminal(_ term: String) -> Phrase {
    Phrase(
      "Terminalen \(term) är okänd på den här datorn. Prova TERM=xterm samverkan.",
      "The terminal \(term) is unknown on this machine. Try TERM=xterm samverkan.")
  }

  static let textCommandsWork = Phrase(
    "Här kan ingen skärm visas. Textkommandona fungerar: samverkan --help.",
    "No screen can be shown here. The text commands work: samverkan --help.")

  static func noSuchView(_ name: String, among names: [String]) -> Phrase {
    let known = names.map(\.quoted).joined(separator: ", ")
    return Phrase("Ingen sparad vy heter \(name.quoted)", "No saved view is called \(name.quoted)")
      + (known.isEmpty
        ? Phrase("; vyer sparas på skärmen.", "; views are saved on the screen.")
        : Phrase("; det finns \(known).", "; there are \(known)."))
  }

  static func noSuchScreen(_ name: String) -> Phrase {
    let names = Place.tabs.map(\.name).joined(separator: ", ")
    return Phrase(
      "Skärmen \(name) finns inte. Välj bland \(names).",
      "There is no screen \(name). Choose from \(names).")
  }
  static func noSuchSize(_ text: String) -> Phrase {
    Phrase(
      "Storleken \(text) kan inte läsas. Skriv till exempel 80x24.",
      "The size \(text) cannot be read. Write for example 80x24.")
  }
  static func noSuchKey(_ name: String) -> Phrase {
    Phrase(
      "Tangenten \(name) finns inte. Skriv till exempel down, enter eller ctrl-s.",
      "There is no key \(name). Write for example down, enter or ctrl-s.")
  }

  static let exampleIsClosed = Phrase(
    "Exemplet är stängt. Inget av det finns kvar.", "The example is closed. Nothing of it is kept.")
  static func farewell(_ book: Book) -> Phrase {
    let (parties, activities) = (book.parties.count, book.activities.count)
    return Phrase(
      "Allt är sparat. \(parties) \(parties == 1 ? "part" : "parter"), "
        + "\(activities) \(activities == 1 ? "aktivitet" : "aktiviteter").",
      "All is saved. \(parties) \(parties == 1 ? "party" : "parties"), "
        + "\(activities) \(activities == 1 ? "activity" : "activities").")
  }
  static func savedHereOnlyAtEnd(_ reason: Phrase) -> Phrase {
    Phrase("Sparat bara på den här datorn: ", "Saved on this device only: ") + reason
  }
  static func notSavedAtEnd(_ reason: Phrase) -> Phrase {
    Phrase("Det sista är INTE SPARAT: ", "The latest is NOT SAVED: ") + reason
  }
}
