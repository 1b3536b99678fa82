/// What forms say of a field while it is focused.
extension Phrase {
  static let choiceHelp = Phrase(
    "Vänster och höger byter; en bokstav går dit.", "Left and right change; a letter goes there.")
  static let flagHelp = Phrase("Mellanslag bockar i.", "Space ticks.")
  static let dateHelp = Phrase(
    "Till exempel 2026-03-18, 18/3, idag, +14, fre eller v 12.",
    "For example 2026-03-18, 18/3, today, +14, fri or w 12.")
  static let timeHelp = Phrase("Till exempel 15.00.", "Such as 15:00.")
  static let asideHelp = Phrase(
    "Den som inte deltar i punkten.", "Whoever takes no part in the item.")
  package static let referenceHelp = Phrase(
    "Skriv en del av namnet; Enter tar det som är markerat.",
    "Type a part of the name; Enter takes the marked one.")
  static let referencesHelp = Phrase(
    "Skriv en del av namnet, Enter tar med. Backsteg tar bort.",
    "Type a part of the name, Enter adds. Backspace removes.")
  static let severalHelp = Phrase(
    "Pilarna bläddrar, mellanslag eller siffran bockar, Enter visar alla.",
    "Arrows step, space or the digit ticks, Enter shows all.")
  static let registryNumberHelp = Phrase(
    "Till exempel Ks 1132/2023.", "Such as Ks 1132/2023.")

  static let noteFieldHelp = Phrase(
    "Skriv inte om enskilda personer.", "Do not write about individuals.")

  // MARK: The register

  static let organisationNumberHelp = Phrase(
    "Tio siffror. Får vara tomt; nätverk har inget.", "Ten digits. May be empty.")
  static let sharedEmailHelp = Phrase(
    "Helst föreningens egen brevlåda.", "Preferably the organisation's own mailbox.")
  static let categoryHelp = Phrase(
    "Som det register den kom från säger.", "As the register it came from says.")
  static let districtHelp = Phrase("Stadsdel eller ort.", "Part of the town, or village.")
  static let aliasesHelp = Phrase(
    "Med komma emellan; också förkortningar. De söks som namnet.",
    "Separated by commas, abbreviations too. Searched like the name.")
  static let partyNoteHelp = Phrase(
    "Om organisationen, inte om enskilda.", "About the organisation, not individuals.")
  static let confirmedHelp = Phrase(
    "Tomt: samma dag som anslutningen inkom.", "Empty: the day it was received.")
  static let checkedHelp = Phrase(
    "När de fem punkterna ovan prövades. Tomt: i dag.",
    "When the five checks above were made. Empty: today.")
  static let decisionReferenceHelp = Phrase(
    "Paragraf eller diarienummer hos parten.", "Paragraph or registry number at the party.")
  static let endReasonHelp = Phrase(
    "Nämn ingen enskild person.", "Do not name any individual.")
  static let contactLabelHelp = Phrase(
    "Till exempel Styrelsen eller Kansliet.", "Such as the board or the office.")
  static let contactEmailHelp = Phrase(
    "Flera med komma emellan.", "Several with commas between.")

  // MARK: The council

  package static let personNameHelp = Phrase(
    "Bara om det behövs; personuppgift.", "Only if needed; personal data.")
  static let partyAbbreviationHelp = Phrase(
    "För förtroendevalda, till exempel S.", "For elected representatives, such as S.")
  static let personHelp = Phrase(
    "Skriv en del av namnet. Nya personer läggs till under Personer.",
    "Type a part of the name. New people are added under People.")
  static let nominatedByHelp = Phrase(
    "I C-nätet den förvaltning som företräds.",
    "In the C-network the administration represented.")
  static let mandateEndHelp = Phrase(
    "Sista dagen. Tomt medan mandatet löper.", "The last day. Empty while the seat runs.")
  static let groupOfSeatHelp = Phrase(
    "När organet är en arbetsgrupp.", "When the body is a working group.")
  static let nominationYearHelp = Phrase(
    "Det år platsen börjar.", "The year in which the seat begins.")
  static let nominationDayHelp = Phrase(
    "Parten ska ha anslutit sig den dagen.", "The party must have joined by that day.")
  static let nomineeHelp = Phrase("Namnet på den som föreslås.", "The name of who is proposed.")
  static let groupPurposeHelp = Phrase(
    "Vad gruppen ska göra.", "What the group is to do.")
  static let sourceHelp = Phrase(
    "Var gränsen kommer från, till exempel orebro.se.",
    "Where the limit comes from, such as orebro.se.")

  // MARK: Matters and meetings

  static let matterTitleHelp = Phrase(
    "En rad räcker; resten kan skrivas senare.", "One line will do; the rest may wait.")
  static let priorityHelp = Phrase("1 tas upp först. Får vara tomt.", "1 comes first.")
  static let guestsHelp = Phrase("Med komma emellan.", "Separated by commas.")
  static let minutesHelp = Phrase("Planerad tid.", "Planned time.")
  static let presenterHelp = Phrase("En funktion eller en part.", "An office or a party.")
  static let decisionDayHelp = Phrase(
    "Lämnas den tom är det mötets dag.", "Left empty it is the day of the meeting.")
  static let decisionTextHelp = Phrase(
    "Så som det beslutades, för att läsas upp.", "As it was decided, to be read aloud.")
  static let decisionKindHelp = Phrase(
    "Vad rådet gjorde med punkten.", "What the council did with the item.")
  static let decisionPartyHelp = Phrase(
    "Till vem: skriv en del av namnet.", "To whom: type a part of the name.")
  static let decisionBodyHelp = Phrase(
    "När den inte finns bland parterna.", "When it is not among the parties.")
  static let decisionDueHelp = Phrase(
    "När det ska vara gjort.", "When it is to be done.")
  package static let decisionActivityHelp = Phrase(
    "Tomt: en ny aktivitet.", "Empty: a new activity.")
  static let decisionMeetingHelp = Phrase(
    "Till vilket möte. Tomt: tills vidare.", "To which meeting. Empty: until further notice.")
  static let decisionReasonHelp = Phrase(
    "Krävs när ingen åtgärd vidtas.", "Required when nothing is done.")
  static let differingViewsHelp = Phrase(
    "Vem och vad, till exempel KFN: vill vänta.", "Who and what, such as KFN: wants to wait.")
  package static let paragraphHelp = Phrase("Till exempel § 12.", "Such as § 12.")

  // MARK: The plan and its follow-up

  static let planYearsHelp = Phrase(
    "Två hela år inom överenskommelsens tid.", "Two whole years inside the agreement.")
  static let versionHelp = Phrase(
    "Högsta version gäller; aktiviteterna följer med till den.",
    "The highest version counts; the activities come along to it.")
  static let activityTitleHelp = Phrase("Några ord räcker.", "A few words will do.")
  static let natureHelp = Phrase(
    "Svarar den på en samhällsutmaning, eller gör den samverkan möjlig?",
    "Does it answer a challenge, or make the cooperation possible?")
  static let originHelp = Phrase(
    "Aktiviteten i en tidigare plan.", "The activity of an earlier plan.")
  static let purposeHelp = Phrase("Varför det görs.", "Why it is done.")
  static let measureHelp = Phrase(
    "Hur vi vet att det blev av.", "How we know that it was done.")
  static let annualProcessHelp = Phrase(
    "Var den står i nämndens plan, till exempel sidan.", "Where it stands in the body's plan.")
  static let putAsideReasonHelp = Phrase(
    "Varför den pausas eller stryks.", "Why it is paused or dropped.")
  static let progressNoteHelp = Phrase(
    "Några ord. Skriv inte om enskilda personer.", "A few words. Do not write about individuals.")
  static let percentHelp = Phrase("0 till 100; får vara tomt.", "0 to 100; may be empty.")
  static let undertakingBodyHelp = Phrase(
    "Den vars verksamhetsplan den ska stå i.", "Whose operational plan it is to stand in.")
  static let undertakingYearHelp = Phrase(
    "Det år som planeringen gäller.", "The year that is planned.")
  static let milestoneTitleHelp = Phrase(
    "Något som går att se att det är nått.", "Something that one can see is reached.")
  static let attachmentTitleHelp = Phrase("Vad det är för papper.", "What paper it is.")
  static let attachmentLocationHelp = Phrase(
    "Filen läses för avtrycket och tas inte in i pärmen.",
    "The file is read for its fingerprint and not taken in.")
  static let followUpSideHelp = Phrase(
    "Följer av parten; skriv den för en funktion.", "Follows the party; say it for an office.")
  static let droppedReasonHelp = Phrase(
    "Krävs när åtgärden stryks.", "Required when it is dropped.")
  static let followUpTitleHelp = Phrase(
    "Börja med ett verb: Skicka, Bjud in, Fråga.", "Begin with a verb: send, invite, ask.")
  static let responsibleOfficeHelp = Phrase(
    "Till exempel Sekreteraren.", "Such as the secretary.")
  static let assessmentYearHelp = Phrase(
    "Det år som följs upp.", "The year that is looked back on.")
  static let evidenceHelp = Phrase(
    "Aktiviteter, ärenden eller egna ord.", "Activities, matters or own words.")
  static let improvementHelp = Phrase("Till nästa år.", "For next year.")
  static let publishedHelp = Phrase(
    "Dagen då årsrapporten gavs ut.", "The day the yearly report was given out.")
  static let revisedAfterwardsHelp = Phrase(
    "Skälet, när något ändras efter publiceringen.",
    "The reason, when something changes after publication.")
}
