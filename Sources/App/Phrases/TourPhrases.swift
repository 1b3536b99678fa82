import Domain

/// Words of the tour of the example.
extension Phrase {
  static let tour = Phrase("Rundtur i fem steg", "Tour in five steps")
  static let tourHelp = Phrase(
    "Bocka, ångra, skriv ett ärende, börja mötet, se kallelsen",
    "Tick, undo, write a matter, begin the meeting, see the notice")
  static let tourIsInExample = Phrase(
    "Rundturen går i exemplet: samverkan --demo.",
    "The tour goes through the example: samverkan --demo.")

  static func tourStep(_ step: Tour.Step) -> Phrase {
    let number = step.rawValue + 1
    let count = Tour.Step.allCases.count
    return Phrase("Rundtur \(number) av \(count): ", "Tour \(number) of \(count): ") + step.name
  }
  static func tourHint(_ step: Tour.Step) -> Phrase {
    let number = step.rawValue + 1
    return Phrase("Rundtur \(number): ", "Tour \(number): ") + step.hint
  }

  static let tryStep = Phrase("Prova", "Try it")
  static let endTour = Phrase("Avsluta rundturen", "End the tour")
  static let tourHasEnded = Phrase(
    "Rundturen är slut; den finns i menyn under Hjälp.",
    "The tour has ended; it is in the menu under Help.")

  static let tourIsDone = Phrase("Det var rundturen", "That was the tour")
  static let tourIsDoneLines = [
    Phrase(
      "Här sparas inget, så fortsätt gärna prova. m visar allt som går att göra, ? tangenterna "
        + "just här, Esc går tillbaka och q avslutar.",
      "Nothing is saved here, so go on trying. m shows all that can be done, ? the keys right "
        + "here, Esc goes back and q quits."),
    Phrase(
      "Din egen pärm börjar du med samverkan, utan --demo.",
      "Your own book begins with samverkan, without --demo."),
  ]
  static let stayInExample = Phrase("Fortsätt prova", "Go on trying")
  static let quitProgram = Phrase("Avsluta", "Quit")
}

extension Tour.Step {
  var name: Phrase {
    switch self {
    case .tick: Phrase("bocka av", "tick")
    case .undo: Phrase("ångra", "undo")
    case .matter: Phrase("skriv ett ärende", "write a matter")
    case .meeting: Phrase("börja mötet", "begin the meeting")
    case .notice: Phrase("se kallelsen", "see the notice")
    }
  }

  /// What it is about, and the key.
  var lines: [Phrase] { [about, key] }

  private var about: Phrase {
    switch self {
    case .tick:
      Phrase(
        "Uppföljning är allt som ska bockas av. Du kommer till en rad som är öppen.",
        "Follow-up is all that is to be ticked. You come to a row that is open.")
    case .undo:
      Phrase(
        "Allt går att ångra, steg för steg. I din egen pärm även nästa gång du startar.",
        "Everything can be undone, step by step; in your own book also the next time you start.")
    case .matter:
      Phrase(
        "Någon ringer om ett hinder. Det blir ett ärende, som väntar på att rådet tar upp det.",
        "Somebody calls about an obstacle. It becomes a matter that waits for the council.")
    case .meeting:
      Phrase(
        "Rådet möts i dag. Under mötet syns bara det som behövs vid bordet.",
        "The council meets today. Meeting mode shows only what is needed at the table.")
    case .notice:
      Phrase(
        "Kallelsen skrivs av det som redan står i pärmen. Alla kommandon nås med sitt namn.",
        "The notice is written from what the book holds. Every command is reached by its name.")
    }
  }

  private var key: Phrase {
    switch self {
    case .tick:
      Phrase(
        "Tryck mellanslag: raden bockas av. I din egen pärm är det då sparat.",
        "Press Space: the row is ticked. In your own book it is then saved.")
    case .undo: Phrase("Tryck u: bocken försvinner.", "Press u: the tick is gone.")
    case .matter:
      Phrase(
        "Tryck +, skriv vad det gäller, och spara med Ctrl-S.",
        "Press +, write what it is about, and save with Ctrl-S.")
    case .meeting: Phrase("Tryck 5: mötet börjar.", "Press 5: the meeting begins.")
    case .notice:
      Phrase("Tryck :, skriv kallelse och tryck Enter.", "Press :, write notice and press Enter.")
    }
  }

  /// The key alone, short enough for one row.
  var hint: Phrase {
    switch self {
    case .tick: Phrase("mellanslag bockar av raden.", "Space ticks the row.")
    case .undo: Phrase("u tar bort bocken.", "u takes the tick away.")
    case .matter: Phrase("+ skriver ett ärende.", "+ writes a matter.")
    case .meeting: Phrase("5 börjar mötet.", "5 begins the meeting.")
    case .notice:
      Phrase(":kallelse och Enter.", ":notice and Enter.")
    }
  }
}
