import App
import Domain

extension CommandName {
  /// One line for the help.
  var purpose: Phrase {
    switch self {
    case .initialise:
      Phrase(
        "skapar en ny pärm med de kända kommunala organen",
        "makes a new book with the known municipal bodies")
    case .importing:
      Phrase(
        "läser in parter från en CSV-fil, eller en hel pärm som export all skrev",
        "takes parties in from a CSV file, or a whole book as export all wrote it")
    case .list: Phrase("listar ett slag", "lists one kind")
    case .show: Phrase("visar en post", "shows one entry")
    case .add: Phrase("lägger till och skriver dess id", "adds and prints the identifier")
    case .set: Phrase("ändrar fält; tomt värde tar bort", "changes fields; an empty value clears")
    case .remove: Phrase("tar bort", "removes")
    case .join: Phrase("slår ihop parter eller personer", "joins parties or people into one")
    case .reorganise:
      Phrase("avslutar organ och låter andra ta över", "ends bodies and lets others take over")
    case .tick: Phrase("bockar av en åtgärd", "ticks a follow-up off")
    case .adopt:
      Phrase("antar en plan och beslutar det föreslagna", "adopts a plan and decides its proposals")
    case .revise:
      Phrase("gör ett utkast till nästa version", "makes a draft of the next version")
    case .template:
      Phrase("börjar nästa plan ur en tidigare", "begins the next plan from an earlier one")
    case .progress:
      Phrase("noterar hur långt en aktivitet kommit", "tells how far an activity has come")
    case .publish:
      Phrase("låser och ger ut ett mötes anteckningar", "locks and gives out a meeting's notes")
    case .amend:
      Phrase("lägger ett tillägg till låsta anteckningar", "adds to notes that are locked")
    case .undo: Phrase("ångrar det senaste", "undoes the latest change")
    case .redo: Phrase("gör om det ångrade", "redoes what was undone")
    case .export: Phrase("skriver ut för andra program", "writes for other programs")
    case .report: Phrase("skriver en rapport", "writes a report")
    case .check: Phrase("prövar reglerna", "checks the rules")
    case .verify: Phrase("läser varje byte igen", "reads every byte again")
    default: purposeOfTheRest
    }
  }

  private var purposeOfTheRest: Phrase {
    switch self {
    case .log: Phrase("berättar historiken", "tells the history")
    case .merge: Phrase("tar in en annan kopia", "takes in another copy")
    case .conflicts: Phrase("visar konflikter", "shows conflicts")
    case .resolve: Phrase("löser en konflikt", "resolves a conflict")
    case .backup: Phrase("säkerhetskopierar", "makes a backup")
    case .restore: Phrase("återställer en säkerhetskopia", "restores a backup")
    case .erase: Phrase("raderar en persons uppgifter", "erases a person's data")
    case .render: Phrase("skriver ut en skärm", "prints a screen")
    case .keys: Phrase("skriver ut alla kommandon och tangenter", "prints all commands and keys")
    case .manual: Phrase("skriver ut manualsidan för man", "prints the manual page for man")
    case .completion:
      Phrase("skriver ut ett skals komplettering", "prints the completion of a shell")
    case .changes: Phrase("berättar vad som är nytt", "tells what is new, in Swedish")
    case .help: Phrase("visar hjälp", "shows help")
    default: Phrase(verbatim: "")
    }
  }
}
