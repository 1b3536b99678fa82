import App
import Domain
import Store

/// What is said about the book as a whole: opening, saving, damage.
extension Phrase {
  static let noHome = Phrase(
    "Det finns ingen hemkatalog; säg med --book var pärmen är.",
    "There is no home folder; say with --book where the book is.")

  /// The book asked for, which could be made where it is not.
  static func cannotOpenOwn(_ failure: OpenFailure, _ folder: String) -> Phrase {
    switch failure {
    case .missing:
      Phrase(
        "Det finns ingen pärm i \(folder); samverkan init gör en ny.",
        "There is no book in \(folder); samverkan init makes a new one.")
    case .notABook:
      Phrase(
        "\(folder) är ingen pärm; samverkan init --book MAPP gör en ny.",
        "\(folder) is not a book; samverkan init --book FOLDER makes a new one.")
    default: cannotOpen(failure, folder)
    }
  }

  /// A book that this device had there.
  static func bookIsLost(_ folder: String, _ known: KnownBook?) -> Phrase {
    let backups = known?.backups ?? 0
    return Phrase(
      "Pärmen i \(folder) är borta. Är disken ansluten, eller mappen flyttad?",
      "The book in \(folder) is gone. Is the disk connected, or the folder moved?")
      + (backups == 0
        ? Phrase(verbatim: "")
        : Phrase(
          " Den här datorn har \(backups) säkerhetskopior av den; samverkan restore visar dem.",
          " This computer has \(backups) backups of it; samverkan restore shows them."))
  }

  static func newBesideKnown(_ folder: String) -> Phrase {
    Phrase(
      "Den här datorn har haft en annan pärm i \(folder); den nya är inte den.",
      "This computer had another book in \(folder); the new one is not that one.")
  }

  static let anotherBookIsThere = Phrase(
    "där ligger en annan pärm", "another book lies there")

  static func cannotOpen(_ failure: OpenFailure, _ folder: String) -> Phrase {
    switch failure {
    case .missing:
      Phrase("Det finns ingen pärm i \(folder).", "There is no book in \(folder).")
    case .notABook: Phrase("\(folder) är ingen pärm.", "\(folder) is not a book.")
    case .incompleteCopy:
      Phrase(
        "Pärmen i \(folder) är bara delvis kopierad.",
        "The book in \(folder) is copied only in part.")
    case .noPermission:
      Phrase("Du har inte rätt att läsa \(folder).", "You may not read \(folder).")
    case .newerFormat:
      Phrase(
        "Pärmen i \(folder) är skapad av en nyare version av programmet.",
        "The book in \(folder) was made by a newer version of the program.")
    case .unreadable(let error):
      Phrase(
        "Pärmen i \(folder) kan inte läsas: ", "The book in \(folder) cannot be read: ")
        + cause(error.code)
    }
  }

  static func cannotCreate(_ failure: CreationFailure, _ folder: String) -> Phrase {
    switch failure {
    case .occupied:
      Phrase(
        "\(folder) är inte tom; en ny pärm behöver en tom mapp.",
        "\(folder) is not empty; a new book needs an empty folder.")
    case .noPermission:
      Phrase("Du har inte rätt att skriva i \(folder).", "You may not write in \(folder).")
    case .failed(let error):
      Phrase(
        "Pärmen i \(folder) kunde inte göras: ", "The book in \(folder) could not be made: ")
        + cause(error.code)
    }
  }

  static func savedHereOnly(_ folder: String, _ code: Int32) -> Phrase {
    Phrase(
      "Ändringen är sparad på den här datorn men inte i \(folder), där det försöks igen vid"
        + " nästa ändring: ",
      "The change is saved on this computer but not in \(folder), where it is tried again with"
        + " the next change: ") + cause(code)
  }

  static func notSaved(_ folder: String, _ code: Int32) -> Phrase {
    Phrase("INTE SPARAT i \(folder): ", "NOT SAVED in \(folder): ") + cause(code)
  }

  static func bookIsReadOnly(_ folder: String, _ reason: ReadOnlyReason) -> Phrase {
    switch reason {
    case .newerFormat:
      Phrase(
        "INTE SPARAT: en del av \(folder) är skriven av en nyare version.",
        "NOT SAVED: a part of \(folder) was written by a newer version.")
    case .damagedIdentity:
      Phrase(
        "INTE SPARAT: filen store.id i \(folder) är skadad.",
        "NOT SAVED: the file store.id in \(folder) is damaged.")
    case .tooLarge:
      Phrase(
        "INTE SPARAT: \(folder) rymmer mer än programmet läser.",
        "NOT SAVED: \(folder) holds more than the program reads.")
    }
  }

  static func verified(_ report: VerifyReport) -> Phrase {
    let read = [
      counted(report.segments, Phrase("fil", "file"), Phrase("filer", "files")),
      Phrase("\(report.bytes) byte", "\(report.bytes) bytes"),
      counted(report.frames, Phrase("ram", "frame"), Phrase("ramar", "frames")),
      changes(report.transactions),
    ]
    let backups = counted(
      report.backups, Phrase("säkerhetskopia", "backup"), Phrase("säkerhetskopior", "backups"))
    let damage = counted(
      report.damage.count, Phrase("skada", "damage"), Phrase("skador", "damages"))
    return Phrase("Läste ", "Read ") + .joined(read, by: ", ") + Phrase(" och ", " and ") + backups
      + Phrase(verbatim: "; ") + damage + Phrase(verbatim: ".")
  }

  /// "1 ändring", "3 ändringar".
  static func changes(_ count: Int) -> Phrase {
    counted(count, Phrase("ändring", "change"), Phrase("ändringar", "changes"))
  }

  private static func counted(_ count: Int, _ one: Phrase, _ many: Phrase) -> Phrase {
    Phrase(verbatim: "\(count) ") + (count == 1 ? one : many)
  }

  /// One sentence for everything; nil for a whole book.
  static func damage(_ damage: [Damage], unreadable: Int) -> Phrase? {
    guard let first = damage.first else {
      guard unreadable > 0 else { return nil }
      return Phrase(
        "\(unreadable) poster kan inte visas, för en del av dem saknas; kör samverkan verify.",
        "\(unreadable) entries cannot be shown, for parts of them are missing; run samverkan"
          + " verify.")
    }
    guard damage.count > 1 else { return Phrase.damage(first) }
    return Phrase.damage(first)
      + Phrase(
        " Och \(damage.count - 1) till; kör samverkan verify.",
        " And \(damage.count - 1) more; run samverkan verify.")
  }

  /// What has not reached the book.
  static func onlyHere(_ count: Int, _ folder: String) -> Phrase {
    changes(count)
      + Phrase(
        " finns bara på den här datorn och läggs i \(folder) vid nästa ändring.",
        " only on this computer; with the next change they go into \(folder).")
  }

  static let erasedWasBack = Phrase(
    "En gammal kopia hade med sig gallrade uppgifter; de är borttagna igen.",
    "An old copy brought back what was erased; it is gone again.")

  static func erasedIsIn(_ file: String) -> Phrase {
    Phrase(
      "\(file): innehåller uppgifter som är gallrade; de tas bort när pärmen stängs efter nästa"
        + " ändring.",
      "\(file): holds what is erased; it goes when the book is closed after the next change.")
  }

  static func damage(_ damage: Damage) -> Phrase {
    let file = damage.file.isEmpty ? Phrase("Pärmen", "The book") : Phrase(verbatim: damage.file)
    return file + Phrase(verbatim: ": ") + what(damage.kind)
  }

  private static func what(_ kind: Damage.Kind) -> Phrase {
    switch kind {
    case .identity: Phrase("filen är skadad.", "the file is damaged.")
    case .notASegment: Phrase("ingen fil från programmet.", "no file of this program.")
    case .header: Phrase("filens början är skadad.", "the beginning of the file is damaged.")
    case .empty: Phrase("filen är tom.", "the file is empty.")
    case .tail(let bytes):
      Phrase(
        "de sista \(bytes) byten är ingen hel ändring.",
        "the last \(bytes) bytes are no whole change.")
    case .gap(let offset, let bytes):
      Phrase(
        "\(bytes) byte från byte \(offset) är skadade.",
        "\(bytes) bytes from byte \(offset) are damaged.")
    case .seal: Phrase("något är borttaget eller tillagt.", "something was removed or added.")
    case .foreign: Phrase("filen hör till en annan pärm.", "the file belongs to another book.")
    case .newerFormat:
      Phrase("skriven av en nyare version.", "written by a newer version.")
    case .notUnderstood(let frames):
      Phrase(
        "\(frames) ändringar från en nyare version visas inte.",
        "\(frames) changes of a newer version are not shown.")
    case .tooLarge(let bytes):
      Phrase("\(bytes) byte är för stort.", "\(bytes) bytes are too large.")
    case .unreadable(let error): Phrase("kan inte läsas: ", "cannot be read: ") + cause(error.code)
    default: whatIsMissing(kind)
    }
  }

  private static func whatIsMissing(_ kind: Damage.Kind) -> Phrase {
    switch kind {
    case .tooManyFiles(let count):
      Phrase("\(count) filer är fler än som läses.", "\(count) files are more than are read.")
    case .missing(_, let sequences):
      changes(sequences.count)
        + Phrase(" saknas.", sequences.count == 1 ? " is missing." : " are missing.")
    case .incompleteTransaction(let parts, let whole):
      Phrase(
        "en ändring har bara \(parts) av \(whole) delar och räknas inte.",
        "one change has only \(parts) of \(whole) parts and does not count.")
    case .fork:
      Phrase(
        "två ändringar med samma namn, från en kopierad dator.",
        "two changes of one name, from a copied computer.")
    default: Phrase(verbatim: "")
    }
  }
}
