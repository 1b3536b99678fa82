import Domain

/// Words of the manual page that are not in the help.
extension Phrase {
  static let manualName = Phrase("namn", "name")
  static let manualSynopsis = Phrase("så skrivs det", "synopsis")
  static let manualDescription = Phrase("beskrivning", "description")
  static let manualOptions = Phrase("tillval", "options")
  static let manualCommands = Phrase("kommandon", "commands")
  static let manualWords = Phrase("ord med stora bokstäver", "words in capitals")
  static let manualFiles = Phrase("filer", "files")
  static let manualEnvironment = Phrase("miljövariabler", "environment")
  static let manualExitStatus = Phrase("slutkod", "exit status")
  static let manualMore = Phrase("läs mer", "see also")
  static let manualCommandWord = Phrase("kommando ...", "command ...")

  static let manualPurpose = Phrase(
    "överenskommelsen om samverkan, från anslutning till uppföljning",
    "the agreement on cooperation, from joining to follow-up")

  static let manualDescriptionLines = [
    Phrase(
      "Utan kommando öppnas pärmen på skärmen. Sex vyer nås med siffrorna 0 till 5: Idag, "
        + "Parter, Plan, Dagordning, Uppföljning och Möte. m visar menyn, ? tangenterna, u ångrar "
        + "och q avslutar.",
      "Without a command the book is opened on the screen. Six places are reached by the digits 0 "
        + "to 5: Today, Parties, Plan, Agenda, Follow-up and Meeting. m shows the menu, ? the "
        + "keys, u undoes and q quits."),
    Phrase(
      "Allt sparas genast i en mapp på datorn. Finns ingen pärm frågar programmet hur du vill "
        + "börja. samverkan --demo öppnar ett exempel där inget sparas.",
      "All is saved at once in a folder on the computer. Where there is no book the program asks "
        + "how to begin. samverkan --demo opens an example in which nothing is saved."),
    Phrase(
      "Går utskriften inte till en terminal, eller är TERM dumb, skrivs Idag ut som text.",
      "When the output goes to no terminal, or TERM is dumb, Today is printed as text."),
  ]

  static let manualFileLines: [(path: String, meaning: Phrase)] = [
    (
      "~/.local/share/samverkan/book",
      Phrase(
        "pärmen, om inget annat sägs; under XDG_DATA_HOME om det finns",
        "the book, unless told otherwise; below XDG_DATA_HOME where that is set")
    ),
    (
      "~/.local/state/samverkan",
      Phrase(
        "det som hör till den här datorn: kopior, utkast; under XDG_STATE_HOME om det finns",
        "what belongs to this computer: backups, drafts; below XDG_STATE_HOME where that is set")
    ),
  ]

  static let manualVariables: [(name: String, meaning: Phrase)] = [
    ("SAMVERKAN_BOOK", Phrase("mappen där pärmen är", "the folder where the book is")),
    ("SAMVERKAN_TODAY", Phrase("dagens datum", "today's date")),
    ("LC_ALL, LC_MESSAGES, LANG", Phrase("språket", "the language")),
    ("NO_COLOR", Phrase("inga färger", "no colours")),
  ]

  static let manualMoreLine = Phrase(
    "Guiden finns i programmet: m, Hjälp, Guide.", "The guide is in the program: m, Help, Guide.")
}
