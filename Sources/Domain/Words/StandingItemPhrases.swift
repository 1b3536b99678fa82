extension StandingItem {
  /// What every agenda begins and ends with.
  static func all(in language: Language) -> [StandingItem] {
    [
      item(.formalities, Phrase("Mötet öppnas, närvaro", "Opening, attendance"), 5, chair),
      item(.formalities, Phrase("Föregående anteckningar", "Previous notes"), 5, secretary),
      item(
        .followUp, Phrase("Åtgärder att följa upp", "Actions to follow up"), 10,
        Phrase("Samordnaren", "The coordinator")),
      item(.closing, Phrase("Övriga frågor", "Other questions"), 10, Phrase("Alla", "All")),
      item(.closing, Phrase("Nästa möte", "Next meeting"), 5, secretary),
    ].map { $0(language) }
  }

  private static let chair = Phrase("Ordföranden", "The chair")
  private static let secretary = Phrase("Sekreteraren", "The secretary")

  private static func item(
    _ section: AgendaSection, _ heading: Phrase, _ minutes: Int, _ presenter: Phrase
  ) -> (Language) -> StandingItem {
    { StandingItem(section, heading[$0], minutes: minutes, presenter: presenter[$0]) }
  }
}
