import Domain

/// Words of the lists of records.
extension Phrase {
  static let newRecord = Phrase("Ny", "New")
  static let newRecordHelp = Phrase("En ny post i listan", "A new record in the list")
  static let nextRecords = Phrase("Nästa lista", "Next list")
  static let nextRecordsHelp = Phrase(
    "Nästa av listorna som hör till samma del", "The next list that belongs to the same part")

  /// What a list holds, in the words one looks for it by.
  static func listHelp(_ kind: Kind) -> Phrase {
    switch kind {
    case .people:
      Phrase(
        "Ledamöter, ersättare och andra personer: lägg till, ändra",
        "Members, substitutes and other people: add, change")
    case .mandates:
      Phrase(
        "Platser i rådet, AU, valberedning och C-nätet: ledamöter, ersättare, tider",
        "Seats in the council, its committees and the C network: members, substitutes, dates")
    case .nominations:
      Phrase("Nominerade till valmötet, utfall", "Nominees for the election meeting, outcome")
    case .groups:
      Phrase("Arbetsgrupper och deras uppdrag", "Working groups and their tasks")
    case .contacts:
      Phrase(
        "Kontakter: adresser, e-post och telefon till parter",
        "Contacts: addresses, e-mail and telephone of parties")
    case .affiliations:
      Phrase("Vem som anslutit sig, hur och när", "Who has joined, how and when")
    default: workHelp(kind)
    }
  }

  private static func workHelp(_ kind: Kind) -> Phrase {
    switch kind {
    case .decisions:
      Phrase("Alla beslut med paragraf och dag", "All decisions with paragraph and day")
    case .subpoints:
      Phrase("Delpunkter i åtgärderna, gjorda och ogjorda", "Sub-points of the follow-ups")
    case .attachments:
      Phrase(
        "Papper som hör till ärenden, möten, beslut och planer",
        "Papers of matters, meetings, decisions and plans")
    case .dispatches:
      Phrase("Vad som sänts till vem, när och hur", "What was sent to whom, when and how")
    case .plans: Phrase("Planer och versioner", "Plans and versions")
    case .progress:
      Phrase(
        "Vad som hänt i aktiviteterna: dag, läge och procent, aldrig överskrivet",
        "How the activities went: day, status and percent, never overwritten")
    case .milestones:
      Phrase("Delmål i aktiviteterna, nådda och kommande", "Milestones of the activities")
    case .undertakings:
      Phrase("Vad nämnderna tagit in, år för år", "What the bodies took in, year by year")
    case .assessments:
      Phrase("Årets och tidigare bedömningar av åtagandena", "Assessments of the commitments")
    case .settings:
      Phrase(
        "Gränser och val som reglerna läser; sparade vyer",
        "Limits and choices that rules read; saved views")
    default: kindNames(kind)
    }
  }

  static func recordCount(_ count: Int) -> Phrase {
    Phrase(count == 1 ? "1 post" : "\(count) poster", count == 1 ? "1 record" : "\(count) records")
  }

  /// How an empty list of a kind is filled.
  static func listIsEmpty(_ kind: Kind) -> Phrase {
    Phrase(
      "\(kindNames(kind).sv): inget ännu. + lägger till.",
      "\(kindNames(kind).en): none yet. + adds one.")
  }
}
