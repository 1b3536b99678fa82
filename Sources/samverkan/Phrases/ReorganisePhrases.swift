import Domain

/// What the command that reorganises says.
extension Phrase {
  static let oneIsRenamed = Phrase(
    "Ett organ i taget byter namn: reorganise ID name=NAMN.",
    "One body at a time gets a new name: reorganise ID name=NAME.")
  static let dayIsNeeded = Phrase(
    "Säg från vilken dag det gäller, med --date.", "Say from which day, with --date.")
  static func reorganiseTakes(_ field: String) -> Phrase {
    Phrase(
      "reorganise känner inte \(field); det tar into=ID, new=NAMN eller name=NAMN.",
      "reorganise does not know \(field); it takes into=ID, new=NAME or name=NAME.")
  }
}
