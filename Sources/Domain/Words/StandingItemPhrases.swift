/// The points that templates of meetings hold.
extension Phrase {
  static let pointOpening = Phrase("Mötet öppnas, närvaro", "Opening, attendance")
  static let pointPreviousNotes = Phrase("Föregående anteckningar", "Previous notes")
  static let pointActions = Phrase("Åtgärder att följa upp", "Actions to follow up")
  static let pointOtherQuestions = Phrase("Övriga frågor", "Other questions")
  static let pointNextMeeting = Phrase("Nästa möte", "Next meeting")
  static let pointAdministrations = Phrase(
    "Läget i förvaltningarna", "How things stand in the administrations")
  static let pointYearlyFollowUp = Phrase(
    "Årets uppföljning: åtaganden och aktivitetsplan",
    "The year's follow-up: commitments and activity plan")
  static let pointMunicipalActivities = Phrase(
    "Kommunens aktiviteter och årsprocessen", "Municipal activities and the annual process")
  static let pointMattersToPrepare = Phrase(
    "Frågor och hinder att bereda", "Issues and obstacles to prepare")
  static let pointNextAgenda = Phrase(
    "Dagordning till nästa rådsmöte", "Agenda of the next council meeting")
  static let pointGroupWork = Phrase("Arbetet sedan sist", "The work since last time")

  static let pointWelcome = Phrase("Välkomna", "Welcome")
  static let pointThemeTalk = Phrase("Inledning om temat", "Talk on the theme")
  static let pointThemeTables = Phrase("Samtal i grupper", "Conversation in groups")
  static let pointSummary = Phrase("Sammanfattning och nästa steg", "Summary and next steps")
  static let pointRollOfParties = Phrase(
    "Upprop av anslutna parter", "Roll of the parties that have joined")
  static let pointAboutCouncil = Phrase(
    "Överenskommelsen och rådets arbete", "The agreement and the work of the council")
  static let pointNominees = Phrase(
    "De nominerade presenterar sig", "The nominees present themselves")
  static let pointElection = Phrase(
    "Val av civilsamhällets ledamöter", "Election of civil society's members")

  // MARK: Who takes them

  static let presenterChair = Phrase("Ordföranden", "The chair")
  static let presenterSecretary = Phrase("Sekreteraren", "The secretary")
  static let presenterCoordinator = Phrase("Samordnaren", "The coordinator")
  static let presenterCNetwork = Phrase("C-nätet", "The C-network")
  static let presenterNominees = Phrase("De nominerade", "The nominees")
  static let presenterGuest = Phrase("Inbjuden talare", "Invited speaker")
  static let presenterAll = Phrase("Alla", "All")
}
