import Domain

/// Words of what may be disposed of.
extension Phrase {
  static let disposalPage = Phrase(
    "Gallra det som inte behövs …", "Dispose of what is not needed …")
  static let disposalPageHelp = Phrase(
    "Personuppgifter som inget behöver längre, med namn; varje gallring frågar efter beslutet",
    "Personal data that nothing needs any longer, by name; each asks for the decision")
  static let dispose = Phrase("Gallra", "Dispose")
  static let nothingToDispose = Phrase("Inget kan gallras.", "Nothing may be disposed of.")
  static func mayBeDisposed(_ count: Int) -> Phrase {
    Phrase("Kan gallras (\(count))", "May be disposed of (\(count))")
  }
  static func unneeded(_ reason: DisposalCandidate.Reason, since day: Day?) -> Phrase {
    let why =
      switch reason {
      case .partyLeft: Phrase("parten lämnade ", "the party left ")
      case .seatsEnded: Phrase("mandaten slut ", "seats ended ")
      case .nominationOld: Phrase("året slut ", "the year ended ")
      case .removed: Phrase("borttagen ", "removed ")
      case .saidDisposed: Phrase("sägs gallrad ", "said to be disposed of ")
      }
    return day.map { why + Phrase(verbatim: $0.text) }
      ?? Phrase(why.sv.trimmed, why.en.trimmed)
  }
}
