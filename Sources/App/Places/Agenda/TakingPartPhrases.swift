import Domain

/// Words of who comes, goes, serves for somebody and stands aside.
extension Phrase {
  static let arrivesNow = Phrase("Kom nu", "Came now")
  static let arrivesHelp = Phrase(
    "Personen kom just nu, när mötet redan hade börjat",
    "The person came just now, when the meeting had begun")
  static let departsNow = Phrase("Gick nu", "Left now")
  static let departsHelp = Phrase("Personen gick just nu", "The person left just now")
  static let editPart = Phrase("Ändra", "Change")
  static let editPartHelp = Phrase(
    "Tider, vem personen tjänstgör för och jäv",
    "Times, whom the person serves for, and standing aside")
  static let guestsCommand = Phrase("Gäster", "Guests")
  static let guestsCommandHelp = Phrase(
    "Skriver in gäster, som inte har någon plats", "Enters guests, who have no seat")
  static let timesAreTyped = Phrase(
    "Mötet pågår inte; e skriver tiden för hand.",
    "The meeting is not running; e enters the time by hand.")
  static let presenceHelp = Phrase(
    "Den som har en tid räknas som här.", "Whoever has a time counts as present.")
  static let cameHelp = Phrase(
    "Tomt för den som var med från början.", "Empty for whoever was there from the beginning.")
  static let wentHelp = Phrase(
    "Tomt för den som var med till slutet.", "Empty for whoever stayed to the end.")
  static let servesForHelp = Phrase(
    "Ledamoten vars plats ersättaren tar.", "The member whose seat the substitute takes.")
  static let asideAtHelp = Phrase(
    "Personen deltar inte i punkten som är uppe nu.",
    "The person takes no part in the item that is up now.")
  static let leftBeforeComing = Phrase(
    "Personen kan inte gå innan hen kom.", "Nobody can leave before coming.")

  static func asideAt(_ number: Int) -> Phrase {
    Phrase("Jäv, punkt \(number)", "Aside, item \(number)")
  }
  static func isNotThere(_ name: Phrase) -> Phrase {
    Phrase("\(name.sv) är inte här.", "\(name.en) is not here.")
  }
  static func came(_ name: Phrase, _ time: TimeOfDay) -> Phrase {
    Phrase("\(name.sv) kom ", "\(name.en) came ") + clockTime(time)
      + Phrase(". u ångrar.", ". u undoes.")
  }
  static func went(_ name: Phrase, _ time: TimeOfDay) -> Phrase {
    Phrase("\(name.sv) gick ", "\(name.en) left ") + clockTime(time)
      + Phrase(". u ångrar.", ". u undoes.")
  }
  static func guestsAre(_ names: [String]) -> Phrase {
    let list = names.joined(separator: ", ")
    return Phrase("Gäster: \(list)", "Guests: \(list)")
  }
  static func quorum(_ taken: Int, needed: Int) -> Phrase {
    taken < needed
      ? Phrase(
        "Ej beslutsfört: \(taken) platser är tagna, \(needed) behövs.",
        "No quorum: \(taken) seats are taken, \(needed) are needed.")
      : Phrase(
        "Beslutsfört: \(taken) platser är tagna, \(needed) behövs.",
        "Quorum: \(taken) seats are taken, \(needed) are needed.")
  }
}
