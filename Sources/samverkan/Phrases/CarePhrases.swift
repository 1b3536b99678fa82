import App
import Domain
import Store

/// What is said about backups and about erasing.
extension Phrase {
  static func backedUp(_ report: BackupReport) -> Phrase {
    Phrase("Säkerhetskopia i \(report.path): ", "Backup in \(report.path): ")
      + changes(report.transactions) + Phrase(", kontrolläst.", ", read back and checked.")
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
    case .holdsMore:
      Phrase(
        "\(file) finns redan och har annat än den här pärmen; ange ett annat namn.",
        "\(file) is there already and holds other things than this book; name another one.")
    case .tooLarge:
      Phrase(
        "Ingen säkerhetskopia, för pärmen är större än en fil rymmer; kopiera mappen.",
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
        "Allt i \(file) finns redan i pärmen.", "Everything in \(file) is in the book already.")
    default:
      changes(added)
        + Phrase(
          " hämtades från \(file).",
          " \(added == 1 ? "was" : "were") brought back from \(file).")
    }
  }

  static func restoredInto(_ folder: String, _ file: String) -> Phrase {
    Phrase("Pärmen i \(folder) är skapad av \(file).", "The book in \(folder) is made of \(file).")
  }

  static func notABackup(_ file: String) -> Phrase {
    Phrase("\(file) är ingen säkerhetskopia.", "\(file) is no backup.")
  }

  static func backupOfOtherBook(_ file: String) -> Phrase {
    Phrase(
      "\(file) hör till en annan pärm; --into MAPP skapar en egen pärm av den.",
      "\(file) belongs to another book; --into FOLDER makes a book of its own of it.")
  }

  static let backupIsDamaged = Phrase(
    "Den är skadad; det som är helt hämtas.", "It is damaged; what is sound is brought back.")

  // MARK: Erasing

  static let decisionMissing = Phrase(
    "Skriv vilket beslut det gäller med --decision.", "Name the decision with --decision.")
  static let notErased = Phrase("Inget gallrades. ", "Nothing was erased. ")

  static let noEarlierValues = Phrase(
    "Fältet har aldrig hållit något annat än det som står där.",
    "The field has never held anything but what stands there.")

  /// - Parameter isGone: the record is removed, so that no wording of it stands any more.
  static func erased(
    _ subject: ErasureSubject, isGone: Bool, after decision: String, files: Int
  ) -> Phrase {
    let what =
      switch (subject.field, isGone) {
      case (nil, _): Phrase("Personuppgifterna är gallrade", "The personal data are erased")
      case (_, true):
        Phrase(
          "Alla lydelser, även den senaste, är gallrade",
          "All wordings, the latest too, are erased")
      case (_, false): Phrase("Äldre lydelser är gallrade", "Earlier wordings are erased")
      }
    return what
      + Phrase(
        " enligt \(decision); \(files) filer är omskrivna.",
        " after \(decision); \(files) files are rewritten.")
  }

  static func erasedOn(_ device: UInt64, isThisOne: Bool, _ day: String?) -> Phrase {
    let name = String(device, radix: 16)
    let who =
      isThisOne
      ? Phrase("Den här datorn (\(name))", "This computer (\(name))")
      : Phrase("Dator \(name)", "Computer \(name)")
    guard let day else {
      return who
        + Phrase(
          ": väntar; gallringen görs när den ändrar något i pärmen.",
          ": waiting; it erases when it changes something in the book.")
    }
    return who + Phrase(": klar \(day).", ": done \(day).")
  }

  static func erasurePending(_ file: String) -> Phrase {
    Phrase(
      "\(file) skrivs just nu av ett annat program och gallras när det har avslutats.",
      "\(file) is being written by another program and is erased when that has ended.")
  }

  static let copiesOutOfReach = Phrase(
    "Utom räckhåll: egna kopior på andra platser, versioner och papperskorgar hos Syncthing,"
      + " Nextcloud och OneDrive, Time Machine, rester på diskar.",
    "Out of reach: copies made elsewhere, versions and bins of Syncthing, Nextcloud and OneDrive,"
      + " Time Machine, remnants on disks.")

  static func nameStandsIn(_ mentions: [NameMention]) -> Phrase {
    let count = mentions.count
    let list = mentions.prefix(20).map { mention in
      let earlier = Phrase(" (bara i äldre lydelser)", " (in earlier wordings only)")
      let id = mention.reference.id.text.prefix(8)
      return Phrase(verbatim: "\(mention.reference.kind.rawValue) \(id) \(mention.field)")
        + (mention.isCurrent ? Phrase(verbatim: "") : earlier)
    }
    let places = Phrase.joined(list, by: ", ")
    return Phrase(
      "Namnet står kvar i \(count) \(count == 1 ? "annan text" : "andra texter"): ",
      "The name still stands in \(count) other \(count == 1 ? "text" : "texts"): ") + places
      + Phrase(
        ". Ändra texten med set; erase text KIND ID FIELD gallrar det som stod förut.",
        ". Change the text with set; erase text KIND ID FIELD erases what it was.")
  }
}
