import Domain

/// Words of menus, dialogs, pages and forms.
extension Phrase {
  static let pickerHint = Phrase(
    "Skriv för att söka   Enter Välj   Esc Avbryt", "Type to search   Enter Choose   Esc Cancel")

  static let tickerHint = Phrase(
    "Skriv för att söka   Space Bocka   Esc Stäng", "Type to search   Space Tick   Esc Close")
  static let tickHere = Phrase("Bocka", "Tick")

  static let exampleBook = Phrase("exemplet, inget sparas", "the example, nothing is saved")

  static let nextField = Phrase("Nästa fält", "Next field")
  static let nextButton = Phrase("Nästa", "Next")
  static let closeIt = Phrase("Stäng", "Close")
  static let formNotSaved = Phrase("Formuläret är inte sparat", "The form is not saved")
  static let quitWithoutForm = Phrase("Avsluta utan att spara", "Quit without saving")
  static let keepWriting = Phrase("Fortsätt skriva", "Keep writing")
  static let saveIt = Phrase("Spara", "Save")
  static let throwAway = Phrase("Kasta ändringarna", "Throw away")
  static let saveButton = Phrase("Spara", "Save")
  static let cancelButton = Phrase("Avbryt", "Cancel")
  static let requiredMark = Phrase(" (krävs)", " (required)")
  static let errorMark = Phrase("! Fel: ", "! Error: ")
  static let warningMark = Phrase("! ", "! ")
  static func errorsAndWarnings(_ errors: Int, _ warnings: Int) -> Phrase {
    let sv = [
      errors > 0 ? "\(errors) fel" : nil,
      warnings > 0 ? "\(warnings) \(warnings == 1 ? "varning" : "varningar")" : nil,
    ]
    let en = [
      errors > 0 ? "\(errors) \(errors == 1 ? "error" : "errors")" : nil,
      warnings > 0 ? "\(warnings) \(warnings == 1 ? "warning" : "warnings")" : nil,
    ]
    return Phrase(
      sv.compactMap { $0 }.joined(separator: ", "), en.compactMap { $0 }.joined(separator: ", "))
  }

  static func fieldIsRequired(_ label: Phrase) -> Phrase {
    Phrase("\(label.sv) behövs.", "\(label.en) is needed.")
  }
  static func notATime(_ text: String) -> Phrase {
    Phrase(
      "\(text) är inget klockslag. Skriv till exempel 15.00.",
      "\(text) is no time. Write for example 15:00.")
  }
  static func notANumber(_ text: String) -> Phrase {
    Phrase("\(text) är inget tal.", "\(text) is no number.")
  }
  static func noSuchName(_ text: String) -> Phrase {
    Phrase("Inget namn innehåller \(text).", "No name holds \(text).")
  }
  static func severalNames(_ count: Int, _ text: String) -> Phrase {
    Phrase(
      "\(count) namn passar \(text), välj ett med Enter.",
      "\(count) names fit \(text); choose one with Enter.")
  }
  static func notADate(_ text: String) -> Phrase {
    Phrase(
      "\(text) är inget datum. Skriv till exempel 2026-03-18, 18/3 eller +14.",
      "\(text) is no date. Write for example 2026-03-18, 18/3 or +14.")
  }
  static func cannotBeSaved(_ title: Phrase) -> Phrase {
    Phrase("\(title.sv) kunde inte tas emot.", "\(title.en) could not be taken.")
  }

  static let noteLabel = Phrase("Notering", "Note")
  static func noteOn(_ name: Phrase) -> Phrase { Phrase("Notering: ", "Note: ") + name }
  static let reasonLabel = Phrase("Skäl", "Reason")
  static let reasonHelp = Phrase(
    "Kan läggas tillbaka från Borttagna, eller med u.", "Can be restored from Removed, or by u.")
  static func removing(_ name: Phrase) -> Phrase { Phrase("Ta bort: ", "Remove: ") + name }
  static let removedTitle = Phrase("Borttagna", "Removed")
  /// When, by whom and why.
  static func removedBy(_ author: String, _ when: Phrase, reason: String?) -> Phrase {
    let why = reason.map { Phrase(" Skäl: \($0)", " Reason: \($0)") } ?? Phrase(verbatim: "")
    return Phrase("Borttagen \(when.sv) av \(author).", "Removed \(when.en) by \(author).") + why
  }
  static let nothingRemoved = Phrase("Inget är borttaget.", "Nothing is removed.")
  static let principleKind = Phrase("Princip", "Principle")
  static let commitmentKind = Phrase("Åtagande", "Commitment")
  static let reportLineKind = Phrase("Årsrapporten", "Yearly report")
  static func reportLine(_ code: String, _ year: Int) -> Phrase {
    Phrase("\(year), raden om \(code)", "\(year), the line on \(code)")
  }
  static func ofPlan(_ from: Int, _ to: Int) -> Phrase { Phrase(verbatim: " (\(from)–\(to))") }
  static let foundations = Phrase("Principer och åtaganden …", "Principles and commitments …")
  static let foundationsHelp = Phrase(
    "De sex principerna och de sex åtagandena, med vad som hänger på dem",
    "The six principles and the six commitments, with what hangs on them")
  static let noLinkHere = Phrase(
    "Raden hänger inte i någon kedja.", "The row hangs in no chain.")
  static func chainOf(_ name: Phrase) -> Phrase { Phrase("Samband: ", "Chain: ") + name }
  static let noChain = Phrase(
    "Hänger inte ihop med något ännu.", "Not linked to anything yet.")
  static func historyOf(_ name: Phrase) -> Phrase { Phrase("Historik: ", "History: ") + name }
  static let noHistory = Phrase(
    "Inget är ändrat här än.", "Nothing has been changed here yet.")

  static let windowMustBe = Phrase("Minst 40×10 behövs.", "At least 40×10 is needed.")
  static let makeItLarger = Phrase("Gör det större.", "Make it larger.")
  static let qQuits = Phrase("q Avsluta", "q Quit")
  static func windowIs(_ width: Int, _ height: Int) -> Phrase {
    Phrase("Fönstret är \(width)×\(height).", "The window is \(width)×\(height).")
  }

  static let fileLabel = Phrase("Fil", "File")
  static let importHelp = Phrase(
    "Först visas vad filen skulle ändra.", "First you see what it would change.")
  static let importThem = Phrase("Importera", "Import")
  static let typeToSearchAll = Phrase(
    "Skriv en del av ett namn eller en text.", "Type a part of a name or a text.")
  static let noSuchCommand = Phrase(
    "Inget kommando passar. Backsteg visar fler.", "No command fits. Backspace shows more.")
  static let nothingFits = Phrase(
    "Inget passar. Backsteg visar fler.", "Nothing fits. Backspace shows more.")
  static let doNotImport = Phrase("Avbryt", "Cancel")
  static func importOf(_ file: String) -> Phrase { Phrase("Import: \(file)", "Import: \(file)") }
  private static func changedInSwedish(_ count: Int) -> String {
    "\(count) \(count == 1 ? "ändrad" : "ändrade")"
  }
  /// With what was not taken in.
  static func imported(_ new: Int, _ changed: Int, besides: Phrase = .empty) -> Phrase {
    Phrase(
      "Importerade \(new) \(new == 1 ? "ny" : "nya") och \(changedInSwedish(changed))",
      "Imported \(new) new and \(changed) changed") + besides
      + Phrase(". u ångrar.", ". u undoes.")
  }
}

extension Phrase {
  /// The name of a command as the title of what it opens: the dots announced it.
  var withoutDots: Phrase {
    func cut(_ text: String) -> String {
      text.hasSuffix(" …") ? String(text.dropLast(2)) : text
    }
    return Phrase(cut(sv), cut(en))
  }
}
