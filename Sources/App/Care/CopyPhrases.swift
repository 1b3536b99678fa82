import Domain

/// Bringing backups back, and joining copies of the book.
extension Phrase {
  static let restore = Phrase("Återställ …", "Restore …")
  static let restoreHelp = Phrase(
    "Hämtar tillbaka ur en säkerhetskopia; inget i pärmen går förlorat",
    "Brings back from a backup; nothing in the book is lost")
  static let whichBackup = Phrase("Vilken säkerhetskopia?", "Which backup?")
  static let backupElsewhere = Phrase("En annan fil …", "Another file …")
  static let backupFileHelp = Phrase(
    "En säkerhetskopia, till exempel på ett USB-minne.", "A backup, on a USB stick for example.")

  /// "mån 2026-11-23 08.00".
  static func dayAndTime(_ moment: Moment) -> Phrase {
    shortWeekday(moment.day) + Phrase(verbatim: " ") + dateAndTime(moment)
  }

  static func dateAndTime(_ moment: Moment) -> Phrase {
    Phrase(verbatim: moment.day.text + " ") + time(moment.time)
  }

  static func backupContents(_ backup: BackupOffer) -> Phrase {
    (backup.isWhole ? Phrase("hel, ", "whole, ") : Phrase("SKADAD, ", "DAMAGED, "))
      + records(backup.records)
  }

  private static func records(_ count: Int) -> Phrase {
    Phrase(
      "\(count) \(count == 1 ? "post" : "poster")",
      "\(count) \(count == 1 ? "record" : "records")")
  }

  static func backupFrom(_ made: Phrase) -> Phrase {
    Phrase("Säkerhetskopia ", "Backup ") + made
  }

  static func backupHolds(_ count: Int) -> Phrase {
    Phrase("Den har ", "It holds ") + records(count) + Phrase(".", ".")
  }

  /// What would come in; nil is another book.
  static func gain(_ gain: Gain?) -> Phrase {
    guard let gain else {
      return Phrase(
        "Den hör till en annan pärm.", "It belongs to another book.")
    }
    guard gain.changes > 0 else {
      return Phrase(
        "Allt i den finns redan i pärmen.", "Everything in it is in the book already.")
    }
    let changes = Phrase(
      "\(gain.changes) \(gain.changes == 1 ? "ändring" : "ändringar") saknas här",
      "\(gain.changes) \(gain.changes == 1 ? "change is" : "changes are") missing here")
    let new =
      gain.newRecords == 0
      ? nil
      : Phrase(
        "\(gain.newRecords) \(gain.newRecords == 1 ? "ny post" : "nya poster")",
        "\(gain.newRecords) new \(gain.newRecords == 1 ? "record" : "records")")
    let changed =
      gain.changedRecords == 0
      ? nil
      : Phrase(
        "\(gain.changedRecords) \(gain.changedRecords == 1 ? "ändrad" : "ändrade")",
        "\(gain.changedRecords) changed")
    let parts = [new, changed].compactMap { $0 }
    return changes + Phrase(verbatim: parts.isEmpty ? "" : ": ")
      + Phrase(parts.map(\.sv).joined(separator: ", "), parts.map(\.en).joined(separator: ", "))
      + Phrase(verbatim: ".")
  }

  static func conflicts(after gain: Gain?) -> Phrase {
    switch gain?.conflicts ?? 0 {
    case 0: Phrase("Inga konflikter.", "No conflicts.")
    case 1:
      Phrase(
        "1 konflikt blir att avgöra; båda värdena finns kvar.",
        "1 conflict will be yours to decide; both values stay.")
    case let count:
      Phrase(
        "\(count) konflikter blir att avgöra; alla värden finns kvar.",
        "\(count) conflicts will be yours to decide; all values stay.")
    }
  }

  static let nothingIsLost = Phrase(
    "Inget tas bort eller skrivs över.", "Nothing is removed or replaced.")
  static let newBookShowsThen = Phrase(
    "En ny pärm visar allt som det var då.", "A new book shows everything as it was then.")
  static let addWhatIsMissing = Phrase("Lägg till det som saknas", "Add what is missing")
  static let asNewBook = Phrase("Som ny pärm …", "As a new book …")
  static let asNewBookTitle = Phrase("Kopian som ny pärm", "The backup as a new book")
  static let newBookFolderHelp = Phrase(
    "En mapp som är tom eller inte finns ännu.", "A folder that is empty or not there yet.")

  static let messageTitle = Phrase("Samverkan", "Samverkan")
  static let lookAtIt = Phrase("Granska", "Review")
  static let makeTheBook = Phrase("Skapa pärmen", "Make the book")

  static let uniteCopy = Phrase("Slå ihop med en kopia …", "Merge with a copy …")
  static let uniteCopyHelp = Phrase(
    "Tar in det som gjorts i en annan kopia av pärmen",
    "Takes in what was done in another copy of the book")
  static let copyFolderHelp = Phrase(
    "Mappen med kopian. Först visas vad som kommer in.",
    "The folder of the copy. First you see what comes in.")
  static func uniteWith(_ folder: String) -> Phrase {
    Phrase("Slå ihop med \(folder)", "Merge with \(folder)")
  }
  static let uniteThem = Phrase("Slå ihop", "Merge")

  static func tookIn(_ source: CopySource, _ changes: Int, conflicts: Int) -> Phrase {
    let taken =
      switch changes {
      case 0: Phrase("Allt fanns redan här.", "Everything was here already.")
      case 1: Phrase("1 ändring kom in.", "1 change came in.")
      default: Phrase("\(changes) ändringar kom in.", "\(changes) changes came in.")
      }
    guard conflicts > 0 else {
      return taken + Phrase(" Inget är ändrat i kopian.", " The copy is as it was.")
    }
    return taken
      + Phrase(
        " \(conflicts) \(conflicts == 1 ? "konflikt" : "konflikter") att avgöra i Redigera.",
        " \(conflicts) \(conflicts == 1 ? "conflict" : "conflicts") to decide in Edit.")
  }

  static func madeBook(_ folder: String) -> Phrase {
    Phrase(
      "Pärmen i \(folder) är skapad. Arkiv, Öppna annan pärm, går dit.",
      "The book in \(folder) is made. File, Open another book, goes there.")
  }

  static func opened(_ folder: String, isNew: Bool) -> Phrase {
    isNew
      ? Phrase("Ny pärm i \(folder).", "New book in \(folder).")
      : Phrase("Öppnade pärmen i \(folder).", "Opened the book in \(folder).")
  }
}
