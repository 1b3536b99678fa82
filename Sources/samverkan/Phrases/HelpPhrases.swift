import App
import Domain

/// The sentences of `--help` and of the manual page.
extension Phrase {
  static let summary = Phrase(
    "Samverkan: överenskommelsen om samverkan i Örebro, från anslutning till uppföljning.",
    "Samverkan: the agreement on cooperation in Örebro, from joining to follow-up.")

  static let waysToBegin = Phrase(
    """
      samverkan [tillval]          öppnar pärmen på skärmen
      samverkan --demo [tillval]   en exempelpärm, inget sparas
    """,
    """
      samverkan [options]          opens the book on the screen
      samverkan --demo [options]   an example book, nothing is saved
    """)

  static let optionsOfScreen = Phrase("Tillval utan kommando:", "Options without a command:")
  static let optionsEverywhere = Phrase("Tillval överallt:", "Options everywhere:")
  static let example = Phrase("Exempel: ", "Example: ")
  static let fieldsHeading = Phrase("\nFälten:\n", "\nThe fields:\n")

  static let exitCodes =
    Phrase("Slutkod: ", "Exit code: ")
    + Phrase(
      ExitCode.allCases.map { "\($0.rawValue) \($0.meaning.sv)" }.joined(separator: ", ") + ".",
      ExitCode.allCases.map { "\($0.rawValue) \($0.meaning.en)" }.joined(separator: ", ") + ".")
}

extension ExitCode {
  var meaning: Phrase {
    switch self {
    case .done: Phrase("klart", "done")
    case .refused: Phrase("anmärkningar eller nekat", "findings or refused")
    case .wrongUsage: Phrase("fel skrivet", "wrong usage")
    case .bookUnreadable:
      Phrase(
        "pärmen kan inte läsas eller är skadad", "the book cannot be read or is damaged")
    case .notSaved: Phrase("kunde inte spara", "could not save")
    case .noTerminal: Phrase("terminalen kan inte användas", "the terminal cannot be used")
    case .notTold:
      Phrase("sparat, men svaret kunde inte skrivas", "saved, but the answer could not be written")
    }
  }
}

/// A word in capitals that the synopses use, and what is typed for it.
struct HelpTerm {
  let word: String
  let meaning: Phrase

  static let all = [
    HelpTerm(
      word: "KIND",
      meaning: Phrase(verbatim: Kind.allCases.map(\.rawValue).joined(separator: " "))),
    HelpTerm(
      word: "ID",
      meaning: Phrase(
        "id, dess första fyra tecken eller fler, eller ett ärendes nummer som 2026-04",
        "the identifier, its first four characters or more, or a matter's number such as 2026-04")),
    HelpTerm(
      word: "FILTER",
      meaning: Phrase(
        "ord som alla ska finnas; fält:värde söker i ett fält",
        "words that must all be found; field:value searches one field")),
    HelpTerm(
      word: "NAME",
      meaning: Phrase(verbatim: ReportName.allCases.map(\.rawValue).joined(separator: " "))
        + Phrase(
          "; extract tar en part eller ett ärende: KIND ID",
          "; extract takes a party or a matter: KIND ID")),
    HelpTerm(
      word: "FILE",
      meaning: Phrase(
        "i en mapp får filen sitt vanliga namn; en fil som finns lämnas, om inte --replace sägs",
        "in a folder the file gets its usual name; a file that is there is left, unless --replace")
    ),
  ]
}
