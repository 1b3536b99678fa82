import App
import Domain
import Store

/// What is said about backups.
extension Phrase {
  static func backedUp(_ report: BackupReport) -> Phrase {
    Phrase(
      "Säkerhetskopia i \(report.path): \(report.transactions) ändringar, kontrolläst.",
      "Backup in \(report.path): \(report.transactions) changes, read back and checked.")
  }

  static func notBackedUp(_ failure: BackupFailure, _ file: String?) -> Phrase {
    let file = file ?? "backups"
    return switch failure {
    case .noPlace:
      Phrase(
        "Ingen säkerhetskopia, för det finns ingen hemkatalog; ange en fil.",
        "No backup, for there is no home folder; name a file.")
    case .occupied:
      Phrase(
        "\(file) finns redan och är ingen säkerhetskopia; ange ett annat namn.",
        "\(file) is there already and is no backup; name another one.")
    case .tooLarge:
      Phrase(
        "Ingen säkerhetskopia, för liggaren är större än en fil rymmer; kopiera mappen.",
        "No backup, for the book is larger than one file holds; copy the folder.")
    case .differs:
      Phrase(
        "Ingen säkerhetskopia, för det som lästes tillbaka stämde inte; prova en annan disk.",
        "No backup, for what was read back did not fit; try another disk.")
    case .failed(let error):
      Phrase("Ingen säkerhetskopia i \(file): ", "No backup in \(file): ") + cause(error.code)
    }
  }

  static func restored(_ added: Int, _ file: String) -> Phrase {
    switch added {
    case 0:
      Phrase(
        "Allt i \(file) finns redan i liggaren.", "Everything in \(file) is in the book already.")
    case 1: Phrase("1 ändring hämtades från \(file).", "1 change was brought back from \(file).")
    default:
      Phrase(
        "\(added) ändringar hämtades från \(file).",
        "\(added) changes were brought back from \(file).")
    }
  }

  static func restoredInto(_ folder: String, _ file: String) -> Phrase {
    Phrase("Liggaren i \(folder) är gjord av \(file).", "The book in \(folder) is made of \(file).")
  }

  static func notABackup(_ file: String) -> Phrase {
    Phrase("\(file) är ingen säkerhetskopia.", "\(file) is no backup.")
  }

  static func backupOfOtherBook(_ file: String) -> Phrase {
    Phrase(
      "\(file) hör till en annan liggare; --into MAPP gör en egen liggare av den.",
      "\(file) is of another book; --into FOLDER makes a book of its own of it.")
  }
}
