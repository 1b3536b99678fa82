import Domain

/// Labels and help of the register's forms.
extension Phrase {
  static let nameLabel = Phrase("Namn", "Name")
  static let sideLabel = Phrase("Sida", "Side")
  static let kindLabel = Phrase("Slag", "Kind")
  static let organisationNumberLabel = Phrase("Org.nr", "Org. no.")
  static let organisationNumberHelp = Phrase(
    "Tio siffror. Får vara tomt; nätverk har inget.", "Ten digits. May be empty.")
  static let emailLabel = Phrase("E-post", "E-mail")
  static let emailHelp = Phrase(
    "Helst föreningens egen brevlåda.", "Preferably the organisation's own mailbox.")
  static let webLabel = Phrase("Webb", "Web")
  static let categoryLabel = Phrase("Kategori", "Category")
  static let aliasesLabel = Phrase("Kallas också", "Also called")
  static let aliasesHelp = Phrase("Andra namn, med komma emellan.", "Other names, with commas.")
  static let parentPartyLabel = Phrase("Hör till", "Belongs to")
  static let activeToLabel = Phrase("Upphörde", "Ended")
  static let replacedByLabel = Phrase("Ersatt av", "Replaced by")
  static let partyNoteHelp = Phrase(
    "Om organisationen, inte om enskilda.", "About the organisation, not individuals.")
  static let referenceHelp = Phrase(
    "Skriv en del av namnet; Enter tar det som är markerat.",
    "Type a part of the name; Enter takes the marked one.")
  static let dateHelp = Phrase(
    "Till exempel 2026-03-18, 18/3, idag, +14, fre eller v 12.",
    "For example 2026-03-18, 18/3, today, +14, fri or w 12.")
  static let choiceHelp = Phrase(
    "Vänster och höger byter; en bokstav går dit.", "Left and right change; a letter goes there.")
  static let flagHelp = Phrase("Mellanslag kryssar i.", "Space ticks.")
  static let registryNumberHelp = Phrase("Till exempel Ks 1132/2023.", "Such as Ks 1132/2023.")

  static let channelLabel = Phrase("Kanal", "Channel")
  static let receivedLabel = Phrase("Inkom", "Received")
  static let statusLabel = Phrase("Läge", "Status")
  static let confirmedLabel = Phrase("Ansluten från", "Joined from")
  static let confirmedHelp = Phrase(
    "Tomt: samma dag som anslutningen inkom.", "Empty: the day it was received.")
  static let decisionDateLabel = Phrase("Beslut den", "Decided on")
  static let decisionReferenceLabel = Phrase("Beslut, § eller dnr", "Decision, § or no.")
  static let signedLabel = Phrase("Behörigt underskriven", "Signed by authorised")
  static let statutesLabel = Phrase("Stadgar sedda", "Statutes seen")
  static let annualMeetingLabel = Phrase("Årsmöte hållet", "Annual meeting held")
  static let boardLabel = Phrase("Vald styrelse", "Elected board")
  static let valuesLabel = Phrase("Bakom värdegrunden", "Stands behind values")
  static let activeInOrebroLabel = Phrase("Verksam i Örebro", "Active in Örebro")
  static let endedLabel = Phrase("Avslutad den", "Ended on")
  static let endReasonLabel = Phrase("Varför avslutad", "Why ended")
  static let registryNumberLabel = Phrase("Dnr", "Registry no.")

  static let contactLabelLabel = Phrase("Vad den är till för", "What it is for")
  static let contactLabelHelp = Phrase(
    "Till exempel Styrelsen eller Kansliet.", "Such as the board or the office.")
  static let phoneLabel = Phrase("Telefon", "Telephone")
  static let personNameLabel = Phrase("Person", "Person")
  static let personNameHelp = Phrase(
    "Bara om det behövs; personuppgift.", "Only if needed; personal data.")
  static let roleLabel = Phrase("Roll", "Role")
  static let reviewByLabel = Phrase("Ses över senast", "Review by")
}
