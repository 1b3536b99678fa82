import Domain

/// Words of the page that checks the book.
extension Phrase {
  static let checkBook = Phrase("Kontrollera pärmen", "Check the book")
  static let checkBookHelp = Phrase(
    "Vad som saknas eller inte stämmer i dag", "What is missing or does not fit today")
  static let noFindings = Phrase("Inget saknas, och allt stämmer.", "No findings.")

  static func findings(_ severity: Severity) -> Phrase {
    switch severity {
    case .refusal: Phrase("Fel", "Errors")
    case .warning: Phrase("Att se över", "To review")
    case .gap: Phrase("Saknas", "Missing")
    case .notice: Phrase("För kännedom", "For information")
    }
  }

  /// What one does about it in the program.
  static func repair(_ repair: Repair) -> Phrase {
    switch repair {
    case .affiliate: Phrase("Lägg in anslutningen i Parter.", "Enter the affiliation in Parties.")
    case .addMandate(let body, _):
      Phrase("Lägg till platsen bland Mandat: ", "Add the seat among Mandates: ") + body.phrase
        + .period
    case .addMeeting: Phrase("Planera ett möte.", "Plan a meeting.")
    case .edit(let reference, let field):
      Phrase("Se över fältet ", "Look over the field ")
        + reference.kind.label(field) + .period
    case .assess(let commitment, let year):
      Phrase("Bedöm \(commitment.code) för \(year).", "Assess \(commitment.code) for \(year).")
    case .giveFeedback:
      Phrase("Återkoppla till den som anmälde.", "Answer the one who reported it.")
    case .publish: Phrase("Publicera dem (j i Dagordning).", "Publish them (j in Agenda).")
    case .reorganise:
      Phrase(
        "Omorganisera i menyn Parter låter någon ta över.",
        "Reorganise in the menu Parties lets somebody take over.")
    case .restore:
      Phrase("Lägg tillbaka det från Borttagna.", "Put it back from Removed.")
    }
  }
}
