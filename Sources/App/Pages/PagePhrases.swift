import Domain

/// Words for what can be done on pages.
extension Phrase {
  static let closePageHelp = Phrase("Tillbaka till det som ligger under", "Back to what lies below")
  static let goThere = Phrase("Gå dit", "Go there")
  static let goThereHelp = Phrase("Visar posten i sin lista", "Shows the record in its list")
  static let openPartHelp = Phrase(
    "Allt om det som raden handlar om", "All about what the row is about")
  static let editOnPageHelp = Phrase(
    "Ändra det som raden handlar om, annars sidans post",
    "Change what the row is about, else the record of the page")
  static let removeOnPageHelp = Phrase(
    "Avsluta eller ta bort det som raden handlar om, annars sidans post",
    "End or remove what the row is about, else the record of the page")
  static let takesNoNote = Phrase(
    "Här finns inget fält för noteringar.", "There is no field for notes here.")
  static func ending(_ name: Phrase) -> Phrase { Phrase("Avsluta: ", "End: ") + name }
  static let rowIsOnlyRead = Phrase(
    "Den här raden är bara att läsa.", "This row is only for reading.")
  static let putBackKey = Phrase("Lägg tillbaka", "Put back")
  static let eraseEarlierHelp = Phrase(
    "Det som fältet höll förut tas bort för gott", "What the field held before goes for good")
  static let chooseVersion = Phrase("Välj ett värde", "Choose a value")
  static let chooseVersionHelp = Phrase(
    "Avgör konflikten med det värde som har siffran", "Decides for the value of that number")
  static let noSuchVersion = Phrase(
    "Det värdet finns inte på raden.", "The row has no value of that number.")
  static let editVersionHelp = Phrase(
    "Skriv om värdet innan det väljs", "Rewrite the value before it is chosen")
  static let allHereHelp = Phrase(
    "Alla som inget är sagt om är här", "Everyone nothing is said of is here")
  static let newSeatHelp = Phrase("Ett nytt mandat i rådet", "A new mandate in the council")
  static let openViewHelp = Phrase(
    "Visa listan så som den sparades", "Show the list as it was saved")
  static let removeViewHelp = Phrase(
    "Ta bort vyn; listan rörs inte", "Remove the view, not the list")
  static let nextMailGroupHelp = Phrase(
    "Adresser till anslutna, kommunen eller rådet",
    "Addresses of affiliated parties, the municipality or the council")
}
