package import Domain

/// What is said about reports on the screen.
extension Phrase {
  static let annualProcessOf = Phrase(
    "Årsprocess för en nämnd …", "Annual process of a body …")
  static let annualProcessOfHelp = Phrase(
    "Väljer nämnd och år; det som saknas listas från augusti",
    "Chooses body and year; what is missing is listed from August")
  static let allBodies = Phrase("alla", "all")
}

extension Phrase {
  static let asPage = Phrase("Visa som sida …", "Show as a page …")
  static let asPageHelp = Phrase(
    "Registret, utdraget, kallelsen eller årsrapporten att läsa och spara.",
    "The register, the extract, the notice or the yearly report to read and save.")
  static let saveToFile = Phrase("Spara till fil", "Save to a file")
  static let formatLabel = Phrase("Form", "Form")
  static let reportFileHelp = Phrase(
    "Namnet på filen. Den läggs i mappen där programmet startades.",
    "The name of the file. It is put in the folder the program was started in.")
  static let fileIsThere = Phrase("Filen finns redan", "The file is there already")
  static let keepFile = Phrase("Behåll den", "Keep it")
  static let replaceFile = Phrase("Ersätt", "Replace")
  static let nothingToExtract = Phrase(
    "Markera en part eller ett ärende.", "Select a party or a matter.")

  static func wroteFile(_ path: String) -> Phrase { Phrase("Sparade \(path)", "Saved \(path)") }

  static func fileIsThereText(_ path: String) -> Phrase {
    Phrase("\(path) finns. Ska den ersättas?", "\(path) is there. Is it to be replaced?")
  }
}

extension DocumentFormat: Phrased {
  package var phrase: Phrase {
    switch self {
    case .html: Phrase("Webbsida (html)", "Web page (html)")
    case .fodt: Phrase("Ordbehandling (fodt)", "Word processing (fodt)")
    case .md: Phrase("Markdown (md)", "Markdown (md)")
    case .txt: Phrase("Ren text (txt)", "Plain text (txt)")
    }
  }
}

extension ReportName {
  /// In menus and in the palette.
  var command: Phrase {
    switch self {
    case .notice: Phrase("Kallelse …", "Notice …")
    case .agenda: Phrase("Dagordning som sida …", "Agenda as a page …")
    case .notes: Phrase("Minnesanteckningar …", "Meeting notes …")
    case .runSheet: Phrase("Körschema …", "Run sheet …")
    case .publicAgenda: Phrase("Offentlig dagordning …", "Public agenda …")
    case .plan: Phrase("Planen som sida …", "The plan as a page …")
    case .coverage: Phrase("Täckning som sida …", "Coverage as a page …")
    case .obligations: Phrase("Åtaganden år för år …", "Commitments year by year …")
    case .composition: Phrase("Rådets sammansättning …", "Composition of the council …")
    case .balance: Phrase("Ärenden i balans …", "Matters in balance …")
    case .backlog: Phrase("Balanslista …", "Balance list …")
    case .feedback: Phrase("Väntar på återkoppling …", "Waiting for feedback …")
    case .yearly: Phrase("Årsrapport …", "Yearly report …")
    case .annualProcess: Phrase("Utdrag till årsprocess …", "Extract for the annual process …")
    case .register: Phrase("Anslutna parter som sida …", "Affiliated parties as a page …")
    case .extract: Phrase("Utdrag om raden …", "Extract about the row …")
    case .disposal: Phrase("Kan gallras …", "Can be disposed of …")
    }
  }

  /// What the page holds.
  var commandHelp: Phrase {
    switch self {
    case .notice: Phrase("När, var, punkter och vilka som kallas.", "When, where, what and who.")
    case .agenda: Phrase("Punkterna med minuter och anmälare.", "Items, minutes and reporters.")
    case .notes:
      Phrase("Närvaro, utfall, beslut och vem gör vad.", "Attendance, outcomes and who does what.")
    case .runSheet:
      Phrase(
        "Klockslag, föredragande, vad som sagts förut och det interna.",
        "Times, presenters, what was said before, and what is internal.")
    case .publicAgenda: Phrase("Utan namn och interna uppgifter.", "No names, nothing internal.")
    case .plan: Phrase("Aktiviteterna efter läge.", "The activities by status.")
    case .coverage:
      Phrase(
        "Princip mot åtagande, och vilka som anslutit sig.", "Principles, commitments, bodies.")
    case .obligations: Phrase("Båda sidors bedömningar.", "What both sides assessed.")
    case .composition: Phrase("Rådets platser mot reglerna.", "The seats against the rules.")
    case .balance: Phrase("Ärenden per slag och tema.", "Matters by kind and theme.")
    case .backlog:
      Phrase(
        "Öppna beslut och åtgärder: ålder, ansvarig, sida, median till klart.",
        "Open decisions and follow-ups: age, owner, side, median to done.")
    case .feedback: Phrase("Behandlade utan återkoppling.", "Dealt with, without feedback.")
    case .yearly: Phrase("Årets siffror, bedömningar och texter.", "The year in numbers and texts.")
    case .annualProcess:
      Phrase("Kommunens aktiviteter per nämnd.", "The municipality's activities by committee.")
    case .register: Phrase("Utan personuppgifter.", "Without personal data.")
    case .extract: Phrase("Allt om en part eller ett ärende.", "All about a party or a matter.")
    case .disposal:
      Phrase("Personuppgifter som inte längre behövs.", "Personal data no longer needed.")
    }
  }
}
