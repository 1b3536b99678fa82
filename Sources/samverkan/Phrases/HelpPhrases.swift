import App
import Domain
import Terminal

/// What `--help` and `--version` print.
enum Help {
  static let versionNumber = "0.1"
  static let version = Phrase(verbatim: "samverkan \(versionNumber)")

  /// The whole help, or that of one command with its options and the fields it takes.
  static func text(_ command: CommandName?) -> Phrase {
    guard let command else { return whole }
    let options = OptionName.allCases.filter(command.options.contains).map { option in
      Phrase(verbatim: "  \(padded(option.rawValue, to: 12)) ") + option.purpose
        + Phrase(verbatim: "\n")
    }
    return Phrase(verbatim: command.line + "\n") + command.purpose + Phrase(verbatim: "\n")
      + options.reduce(Phrase(verbatim: ""), +) + fields(of: command)
  }

  private static func fields(of command: CommandName) -> Phrase {
    guard [.add, .set, .list, .show].contains(command) else { return Phrase(verbatim: "") }
    let width = SystemEnvironment.outputWidth
    return Phrase("\nFälten:\n", "\nThe fields:\n")
      + Phrase(verbatim: Kind.allCases.map { $0.fieldHelp(width: width) }.joined())
  }

  private static var whole: Phrase {
    CommandName.allCases.reduce(beginning) { text, command in
      let line =
        command.synopsis.isEmpty ? command.rawValue : "\(command.rawValue) \(command.synopsis)"
      return text + Phrase(verbatim: "  \(line)\n      ") + command.purpose
        + Phrase(verbatim: "\n")
    } + end
  }

  private static let beginning = Phrase(
    """
    Samverkan: överenskommelsen om samverkan i Örebro, från anslutning till uppföljning.

      samverkan [tillval]          öppnar liggaren på skärmen
      samverkan --demo [tillval]   en exempelliggare, inget sparas


    """,
    """
    Samverkan: the agreement on cooperation in Örebro, from joining to follow-up.

      samverkan [options]          opens the book on the screen
      samverkan --demo [options]   an example book, nothing is saved


    """)

  private static let end = Phrase(
    """

    KIND: parties affiliations contacts people mandates nominations meetings matters treatments
      decisions plans activities followups assessments groups settings
    ID: beteckningen, dess första fyra tecken eller fler, eller ett ärendes nummer som 2026-04
    FILTER: ord som alla ska finnas; fält:värde söker i ett fält
    NAME: notice agenda notes plan coverage obligations composition balance feedback yearly
      annual-process register extract disposal; extract tar en part eller ett ärende: KIND ID
    FILE: i en mapp får filen sitt vanliga namn; en fil som finns lämnas, om inte --replace sägs

    Tillval överallt:
      --book MAPP          var liggaren är (eller SAMVERKAN_BOOK)
      --language sv|en     språk (annars LC_ALL, LC_MESSAGES, LANG; annars svenska)
      --author NAMN        vem som ändrar (annars systemets användarnamn)
      --today DATUM        dagens datum (eller SAMVERKAN_TODAY)
      --read-only          ändra inget
      --demo               använd exempelliggaren
      --plain, --enkel     rader som meningar, inga ramar
      --ascii              ramar och bokstäver i ASCII på skärmen
      --no-colour          inga färger (eller NO_COLOR)
      --theme, --tema NAMN terminalens, ljust, mörkt, kontrast eller utan
      --help, --version

    Slutkod: 0 klart, 1 anmärkningar eller nekat, 2 fel skrivet, 3 liggaren kan inte läsas eller är
    skadad, 4 kunde inte spara, 5 terminalen kan inte användas.

    """,
    """

    KIND: parties affiliations contacts people mandates nominations meetings matters treatments
      decisions plans activities followups assessments groups settings
    ID: the identifier, its first four characters or more, or a matter's number such as 2026-04
    FILTER: words that must all be found; field:value searches one field
    NAME: notice agenda notes plan coverage obligations composition balance feedback yearly
      annual-process register extract disposal; extract takes a party or a matter: KIND ID
    FILE: in a folder the file gets its usual name; a file that is there is left, unless --replace

    Options everywhere:
      --book FOLDER        where the book is (or SAMVERKAN_BOOK)
      --language sv|en     language (else LC_ALL, LC_MESSAGES, LANG; else Swedish)
      --author NAME        who changes (else the system's user name)
      --today DATE         today's date (or SAMVERKAN_TODAY)
      --read-only          change nothing
      --demo               use the example book
      --plain, --enkel     rows as sentences, no boxes
      --ascii              lines and letters in ASCII on the screen
      --no-colour          no colours (or NO_COLOR)
      --theme NAME         terminal, light, dark, contrast or none
      --help, --version

    Exit code: 0 done, 1 findings or refused, 2 wrong usage, 3 the book cannot be read or is
    damaged, 4 could not save, 5 the terminal cannot be used.

    """)
}

extension CommandName {
  /// One line for the help.
  fileprivate var purpose: Phrase {
    switch self {
    case .initialise:
      Phrase(
        "gör en ny liggare med de kända kommunala organen",
        "makes a new book with the known municipal bodies")
    case .importing: Phrase("läser in parter från en CSV-fil", "takes parties in from a CSV file")
    case .list: Phrase("listar ett slag", "lists one kind")
    case .show: Phrase("visar en post", "shows one entry")
    case .add: Phrase("lägger till och skriver beteckningen", "adds and prints the identifier")
    case .set: Phrase("ändrar fält; tomt värde tar bort", "changes fields; an empty value clears")
    case .remove: Phrase("tar bort", "removes")
    case .tick: Phrase("bockar av en åtgärd", "ticks a follow-up off")
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
    case .conflicts: Phrase("visar krockar", "shows conflicts")
    case .resolve: Phrase("löser en krock", "resolves a conflict")
    case .backup: Phrase("säkerhetskopierar", "makes a backup")
    case .restore: Phrase("återställer en säkerhetskopia", "restores a backup")
    case .erase: Phrase("raderar en persons uppgifter", "erases a person's data")
    case .render: Phrase("skriver ut en skärm", "prints a screen")
    case .keys: Phrase("skriver ut alla kommandon och tangenter", "prints all commands and keys")
    case .help: Phrase("visar hjälp", "shows help")
    default: Phrase(verbatim: "")
    }
  }
}
