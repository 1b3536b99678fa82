import App
import Domain

extension OptionName {
  /// What the option does.
  var purpose: Phrase {
    switch self {
    case .dryRun: Phrase("säger vad som skulle ändras", "says what would be changed")
    case .onMatch:
      Phrase("vad som görs med en part som finns redan", "what becomes of a party that is there")
    case .encoding: Phrase("filens teckenkodning", "the character encoding of the file")
    case .column:
      Phrase(
        "deras kolumn är vår, utan vår tas den inte in; flera gånger går bra",
        "their column is ours, without ours it is not taken in; may be repeated")
    case .json: Phrase("svarar med JSON, för andra program", "answers in JSON, for other programs")
    case .asOf:
      Phrase("det som stod i pärmen när dagen slutade", "what the book held when the day ended")
    case .validOn:
      Phrase("det som gäller den dagen, efter sina datum", "what holds on the day, by its dates")
    case .reason:
      Phrase(
        "skälet, som bevaras i historiken: inga personuppgifter",
        "the reason, kept in the history: no personal data")
    case .note: Phrase("en notering på åtgärden", "a note on the follow-up")
    case .undo: Phrase("öppnar den igen", "opens it again")
    case .format:
      Phrase("filens form, annars efter filens namn", "the form, else by the file's name")
    case .publicOnly: Phrase("bara offentliga fält", "public fields only")
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
    case .date: Phrase("dagen", "the day")
    case .reference:
      Phrase("diarienumret, till exempel Ks 12/2026", "the registry number, such as Ks 12/2026")
    case .status: Phrase("läget, till exempel ongoing", "the status, such as ongoing")
    case .percent: Phrase("hur mycket som är gjort, 0 till 100", "how much is done, 0 to 100")
    case .with: Phrase("numret på den version som ska gälla", "the number of the version to keep")
    case .into: Phrase("skapar en ny pärm där", "makes a new book there")
    case .decision:
      Phrase("beslutet, till exempel Ks 98/2026", "the decision, for example Ks 98/2026")
    case .point: Phrase("punkten som tillägget hör till", "the item that the addendum belongs to")
    case .device:
      Phrase("vad den här disken inte kan lova", "what this disk cannot guarantee")
    case .group: Phrase("mappens grupp får också använda den", "the folder's group may use it too")
    case .screen: Phrase("platsen: \(places)", "the place: \(places)")
    case .size: Phrase("bredd och höjd", "width and height")
    case .keys: Phrase("tangenter som trycks först", "keys that are pressed first")
    default: purposeEverywhere
    }
  }

  private var purposeEverywhere: Phrase {
    switch self {
    case .book:
      Phrase(
        "mappen där pärmen är (eller SAMVERKAN_BOOK)",
        "the folder where the book is (or SAMVERKAN_BOOK)")
    case .language:
      Phrase(
        "språk (annars LC_ALL, LC_MESSAGES, LANG; annars svenska)",
        "language (else LC_ALL, LC_MESSAGES, LANG; else Swedish)")
    case .author:
      Phrase(
        "vem som ändrar (annars systemets användarnamn)",
        "who changes (else the system's user name)")
    case .today:
      Phrase("dagens datum (eller SAMVERKAN_TODAY)", "today's date (or SAMVERKAN_TODAY)")
    case .readOnly: Phrase("ändra inget", "change nothing")
    case .demo: Phrase("använd exempelpärmen", "use the example book")
    case .plain:
      Phrase(
        "rader som meningar, inga ramar; också --enkel",
        "rows as sentences, no boxes; also --enkel")
    case .ascii:
      Phrase("ramar och bokstäver i ASCII på skärmen", "lines and letters in ASCII on the screen")
    case .noColour: Phrase("inga färger (eller NO_COLOR)", "no colours (or NO_COLOR)")
    case .theme:
      Phrase(
        "terminalens, ljust, mörkt, kontrast eller utan; också --tema",
        "terminal, light, dark, contrast or none")
    case .place:
      Phrase("vyn som öppnas först, också 0 till 5", "the place to begin in, also 0 to 5")
    case .view: Phrase("den sparade vy som öppnas först", "the saved view to begin with")
    case .help: Phrase("visar hjälp, också för ett kommando", "shows help, also of one command")
    case .version: Phrase("programmets version", "the program's version")
    default: .empty
    }
  }

  private var places: String { Place.tabs.map { "\($0)" }.joined(separator: " ") }
}
