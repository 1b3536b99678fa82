import Domain

/// Backups and erasing.
extension Phrase {
  static let backUp = Phrase("Säkerhetskopiera nu", "Back up now")
  static let backUpHelp = Phrase(
    "Gör en säkerhetskopia och läser tillbaka den", "Makes a backup and reads it back")
  static let exampleHasNoFiles = Phrase(
    "Exempelpärmen finns inte på disken.", "The example book is not on the disk.")

  static func backup(of moment: Moment, today: Day) -> Phrase {
    let time = moment.time.text.replacing(":", with: ".")
    switch today.number - moment.day.number {
    case ...0: return Phrase("Säkerhetskopia i dag \(time).", "Backup today \(moment.time.text).")
    case 1: return Phrase("Säkerhetskopia i går \(time).", "Backup yesterday \(moment.time.text).")
    case let days:
      return Phrase(
        "Säkerhetskopian är \(days) dagar gammal (\(moment.day.text)).",
        "The backup is \(days) days old (\(moment.day.text)).")
    }
  }

  static let erasePerson = Phrase("Gallra personuppgifter", "Erase personal data")
  static let erasePersonHelp = Phrase(
    "Tar bort en persons uppgifter för gott, också ur historik och säkerhetskopior",
    "Takes a person's data away for good, out of history and backups too")
  static let eraseWhom = Phrase("Vems uppgifter?", "Whose data?")
  static let nobodyToErase = Phrase(
    "Pärmen har inga personuppgifter att gallra.", "The book has no personal data to erase.")
  static func eraseTitle(_ name: Phrase) -> Phrase {
    Phrase("Gallra uppgifterna om ", "Erase the data on ") + name
  }
  static let decisionReference = Phrase("Beslut", "Decision")
  static let eraseWordLabel = Phrase("Ordet gallra", "The word erase")
  static let eraseWord = Phrase("gallra", "erase")
  static let typeTheWord = Phrase(
    "Skriv ordet gallra för att gå vidare.", "Type the word erase to go on.")
  static let decisionHelp = Phrase(
    "Till exempel Ks 98/2026. Det sparas.", "Such as Ks 98/2026. It is kept.")
  static let cannotBeUndone = Phrase("Går inte att ångra.", "Cannot be undone.")
  static func erasureTakes(_ fields: Phrase) -> Phrase {
    Phrase(
      "Försvinner: \(fields.sv.lowercased()), också ur historik och kopior.",
      "Removed: \(fields.en.lowercased()), out of history and backups too.")
  }
  static func erasureLeaves(of kind: Kind) -> Phrase {
    switch kind {
    case .contacts:
      Phrase("Står kvar: parten och beslutet.", "Kept: the party and the decision.")
    case .nominations:
      Phrase(
        "Står kvar utan namn: nomineringen och beslutet.",
        "Kept without the name: the nomination and the decision.")
    default:
      Phrase(
        "Står kvar utan namn: uppdrag, närvaro och beslutet.",
        "Kept without the name: seats, attendance, the decision.")
    }
  }
  /// Which texts; the first few, for all of them come as a list when it is done.
  static func nameStandsElsewhere(_ texts: [Phrase]) -> Phrase {
    let count = texts.count
    let names = joined(Array(texts.prefix(3)), by: ", ")
    let more = count > 3 ? Phrase(" och \(count - 3) till", " and \(count - 3) more") : .empty
    return Phrase(
      "Namnet står i \(count) \(count == 1 ? "text" : "texter") till, som inte ändras: ",
      "The name is in \(count) more \(count == 1 ? "text" : "texts"), left as they are: ")
      + names + more + .period
  }
  static func nameStandsStill(_ count: Int) -> Phrase {
    Phrase("Namnet står kvar i (\(count))", "The name still stands in (\(count))")
  }
  static let isRemovedWord = Phrase("borttagen", "removed")
  static func eraseEarlierTitle(_ field: Phrase) -> Phrase {
    Phrase("Gallra äldre lydelser: ", "Erase earlier wordings: ") + field
  }
  static func earlierGo(_ field: Phrase) -> Phrase {
    Phrase(
      "Försvinner: allt som har stått i \(field.sv), också ur historik och kopior.",
      "Removed: all that stood in \(field.en), out of history and backups too.")
  }
  static let currentStays = Phrase(
    "Står kvar: det som står där nu, och beslutet.",
    "Kept: what stands there now, and the decision.")
  static let eraseEarlier = Phrase("Gallra äldre lydelser", "Erase earlier wordings")
  static let keepIt = Phrase("Behåll", "Keep")
  static let eraseAfterWord = Phrase("Gallra (ordet först)", "Erase (word first)")
  static let eraseButton = Phrase("Gallra", "Erase")
}
