extension SettingKey: Phrased {
  package var phrase: Phrase {
    switch self {
    case .councilCivilSeats:
      Phrase("Platser för civilsamhället i rådet", "Civil society's seats in the council")
    case .councilPoliticalSeats:
      Phrase("Platser för politiker i rådet", "Politicians' seats in the council")
    case .councilOfficialSeats:
      Phrase("Platser för tjänstepersoner i rådet", "Officials' seats in the council")
    case .umbrellaParty: Phrase("Part som ska ha en plats i rådet", "Party that has a council seat")
    case .meetingsPerYear: Phrase("Rådsmöten per år", "Council meetings a year")
    case .issueStopDays:
      Phrase("Ärendestopp, dagar före mötet", "Deadline for matters, days before the meeting")
    case .noticeDays: Phrase("Kallelse, dagar före mötet", "Notice, days before the meeting")
    case .invitationDays:
      Phrase(
        "Inbjudan till valmöte och öppna möten, dagar före",
        "Invitation to elections and open meetings, days before")
    case .approvalDays:
      Phrase("Anteckningar justeras, dagar efter mötet", "Notes are approved, days after")
    case .feedbackDays:
      Phrase("Svar till anmälaren, dagar efter mötet", "Answer to the reporter, days after")
    case .silentMonths: Phrase("Part räknas som tyst efter månader", "Party is silent after months")
    case .councilTermYears:
      Phrase(
        "Mandattid i rådet, år (0 tills vidare)", "Term in the council, years (0 until further)")
    case .quorum:
      Phrase("Platser som rådet behöver för att besluta", "Seats the council needs to decide")
    case .phrases: Phrase("Fraser", "Phrases")
    case .savedView: Phrase("Sparad vy", "Saved view")
    }
  }
}
