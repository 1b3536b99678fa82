import Domain

/// Words for what others did and for values that do not agree.
extension Phrase {
  /// "Anna", "Anna och Bo"; empty for nobody.
  static func listed(_ names: [String]) -> Phrase {
    guard let last = names.last, names.count > 1 else {
      return Phrase(verbatim: names.first ?? "")
    }
    let first = names.dropLast().joined(separator: ", ")
    return Phrase("\(first) och \(last)", "\(first) and \(last)")
  }

  static func enumerated(_ phrases: [Phrase]) -> Phrase {
    Phrase(
      phrases.map(\.sv).joined(separator: ", "), phrases.map(\.en).joined(separator: ", "))
  }

  static func otherChanged(_ who: Phrase, _ name: Phrase) -> Phrase {
    (who + Phrase(" ändrade ", " changed ") + name).ended
  }
  static func otherRemoved(_ who: Phrase, _ name: Phrase) -> Phrase {
    (who + Phrase(" tog bort ", " removed ") + name).ended
  }
  static func otherAdded(_ who: Phrase, _ name: Phrase) -> Phrase {
    Phrase("\(who.sv) lade till \(name.sv).", "\(who.en) added \(name.en).")
  }
  static func othersAdded(_ who: Phrase, count: Int) -> Phrase {
    Phrase("\(who.sv) lade till \(count) poster.", "\(who.en) added \(count) entries.")
  }
  static func addedBy(_ author: String, _ time: String) -> Phrase {
    Phrase("Tillagd av \(author) \(time).", "Added by \(author) \(time).")
  }
  static func othersChanged(_ who: Phrase, count: Int) -> Phrase {
    Phrase("\(who.sv) ändrade \(count) poster.", "\(who.en) changed \(count) entries.")
  }
  static func changedBy(_ author: String, _ time: String) -> Phrase {
    Phrase("Ändrad av \(author) \(time).", "Changed by \(author) \(time).")
  }
  static func changedMeanwhile(_ author: String, _ time: String, to value: String) -> Phrase {
    let who = author.isEmpty ? Phrase("en annan", "another") : Phrase(verbatim: author)
    let when = time.isEmpty ? "" : " " + time
    return Phrase(
      "ändrad av \(who.sv)\(when) till \(value). Sparar du ett annat värde finns båda kvar.",
      "changed by \(who.en)\(when) to \(value). If you save another value both remain.")
  }

  static let changedMark = Phrase("~ Ändrad", "~ Changed")
  static let conflictMark = Phrase("! Konflikt", "! Conflict")

  // MARK: Conflicts

  static let conflictsTitle = Phrase("Konflikter", "Conflicts")
  static let conflictsHelp = Phrase(
    "Fält som två har ändrat utan att veta om varandra",
    "Fields that two changed without knowing of each other")
  static let noConflicts = Phrase("Inga konflikter.", "No conflicts.")

  static func conflictCount(_ count: Int) -> Phrase {
    count == 1
      ? Phrase("1 konflikt", "1 conflict") : Phrase("\(count) konflikter", "\(count) conflicts")
  }
  static func conflictsToDecide(_ count: Int) -> Phrase {
    conflictCount(count) + Phrase(" att avgöra", " to decide")
  }
  static func newConflicts(_ count: Int, who: Phrase) -> Phrase {
    let with = who.sv.isEmpty ? Phrase(verbatim: "") : Phrase(" med \(who.sv)", " with \(who.en)")
    return conflictCount(count) + with
      + Phrase(
        ": båda värdena är sparade. Menyn, Konflikter avgör.",
        ": both values are saved. Decide in the menu, Conflicts.")
  }
  static func conflictIn(_ fields: Phrase) -> Phrase {
    Phrase(
      "! Konflikt: två värden för \(fields.sv). Menyn, Konflikter avgör.",
      "! Conflict: two values for \(fields.en). Decide in the menu, Conflicts.")
  }
  static let removalConflict = Phrase(
    "borttagen av en, ändrad av en annan", "removed by one, changed by another")
  static let isThere = Phrase("Finns med", "Is among them")
  static let isGone = Phrase("Finns inte med", "Is not among them")
  static let keepRecord = Phrase("Behåll posten", "Keep the entry")
  static let removeRecord = Phrase("Ta bort posten", "Remove the entry")
  static let shownNow = Phrase("Visas nu: ", "Shown now: ")
  static func conflictDecided(_ name: Phrase, _ subject: Phrase) -> Phrase {
    Phrase("Avgjort: \(name.sv), \(subject.sv)", "Decided: \(name.en), \(subject.en)")
  }
  static let nothingToTakeBack = Phrase(
    "Det som visades gäller; beslutet ändrade inget som går att ångra.",
    "What was shown stands; the decision changed nothing that could be undone.")
  static let cannotDecide = Phrase(
    "Värdet kan inte läsas. Ändra fältet i posten.",
    "The value cannot be read. Change the field in the entry.")

  // MARK: Vanished history

  static func historyVanished(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(
        "1 ändring som fanns här är inte kvar i mappen. Menyn, Försvunnen historik.",
        "1 change that was here is no longer in the folder. See the menu, Vanished history.")
      : Phrase(
        "\(count) ändringar som fanns här är inte kvar i mappen. Menyn, Försvunnen historik.",
        "\(count) changes that were here are no longer in the folder. See the menu, Vanished"
          + " history.")
  }
  static func historyMissing(_ count: Int) -> Phrase {
    count == 1
      ? Phrase("1 ändring saknas i mappen", "1 change is missing in the folder")
      : Phrase("\(count) ändringar saknas i mappen", "\(count) changes are missing in the folder")
  }
  static let vanishedPlace = Phrase("Historik", "History")
  static let vanishedTitle = Phrase("Försvunnen historik", "Vanished history")
  static let vanishedHelp = Phrase(
    "Ändringar som den här datorn har sett och som inte finns i mappen",
    "Changes that this computer has seen and that are not in the folder")
  static let nothingVanished = Phrase("Ingen historik saknas.", "No history is missing.")
  static func vanishedText(_ count: Int) -> Phrase {
    historyMissing(count)
      + Phrase(
        ". Är synkroniseringen inte klar, eller är mappen återställd från en äldre kopia?",
        ". Is the sync not finished, or was the folder restored from an older copy?")
  }
  static let putBackText = Phrase(
    "Lägg tillbaka skriver dem igen ur minnet och säkerhetskopiorna; inget annat ändras.",
    "Put back writes them again from memory and the backups; nothing else changes.")
  static let waitButton = Phrase("Vänta", "Wait")
  static let putBackButton = Phrase("Lägg tillbaka", "Put back")
  static func putBackDone(_ count: Int) -> Phrase {
    count == 0
      ? Phrase(
        "Inget kunde läggas tillbaka härifrån. En annan dator kan ha det.",
        "Nothing could be put back from here. Another computer may have it.")
      : Phrase("Lade tillbaka \(count) ändringar.", "Put back \(count) changes.")
  }
  static func putBackFailed(_ reason: Phrase) -> Phrase {
    Phrase("Inget lades tillbaka: ", "Nothing was put back: ") + reason
  }
}
