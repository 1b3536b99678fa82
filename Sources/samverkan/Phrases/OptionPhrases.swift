import App
import Domain

extension OptionName {
  /// What the option does, for the help of the commands that take it; empty for those of all.
  var purpose: Phrase {
    switch self {
    case .dryRun: Phrase("säger vad som skulle ändras", "says what would be changed")
    case .onMatch:
      Phrase("vad som görs med en part som finns redan", "what becomes of a party that is there")
    case .encoding: Phrase("filens teckenkodning", "the character encoding of the file")
    case .json: Phrase("skriver JSON", "writes JSON")
    case .asOf:
      Phrase("det som stod i liggaren när dagen slutade", "what the book held when the day ended")
    case .reason:
      Phrase(
        "skälet, som bevaras i historiken: inga personuppgifter",
        "the reason, kept in the history: no personal data")
    case .note: Phrase("en notering på åtgärden", "a note on the follow-up")
    case .undo: Phrase("öppnar den igen", "opens it again")
    case .format:
      Phrase("filens form, annars efter filens namn", "the form, else by the file's name")
    case .publicOnly: Phrase("utan personuppgifter", "without personal data")
    case .output: Phrase("filen eller mappen, också -o", "the file or the folder, also -o")
    case .replace: Phrase("skriver över en fil som finns", "writes over a file that is there")
    default: purposeOfTheRest
    }
  }

  private var purposeOfTheRest: Phrase {
    switch self {
    case .year: Phrase("året, annars det som pågår", "the year, else the present one")
    case .meeting: Phrase("mötet, med ID eller dag", "the meeting, by ID or day")
    case .since: Phrase("från och med dagen", "from the day on")
    case .with: Phrase("numret på den version som ska gälla", "the number of the version to keep")
    case .into: Phrase("gör en ny liggare där", "makes a new book there")
    case .decision:
      Phrase("beslutet, till exempel Ks 98/2026", "the decision, for example Ks 98/2026")
    case .device:
      Phrase("vad den här disken inte kan lova", "what this disk cannot guarantee")
    case .group: Phrase("mappens grupp får också använda den", "the folder's group may use it too")
    case .screen: Phrase("platsen: \(places)", "the place: \(places)")
    case .size: Phrase("bredd och höjd", "width and height")
    case .keys: Phrase("tangenter som trycks först", "keys that are pressed first")
    default: Phrase(verbatim: "")
    }
  }

  private var places: String { Place.allCases.map { "\($0)" }.joined(separator: " ") }
}
