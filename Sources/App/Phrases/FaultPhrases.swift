package import Domain

/// Why something typed cannot be what it should be.
extension Phrase {
  static func cannotBeRead(_ text: String) -> Phrase {
    Phrase("\(text) kan inte läsas här.", "\(text) cannot be read here.")
  }

  package static func organisationNumberFault(_ fault: OrganisationNumberFault) -> Phrase {
    switch fault {
    case .wrongLength: Phrase("tio siffror behövs.", "ten digits are needed.")
    case .notDigits: Phrase("bara siffror och bindestreck.", "digits and a hyphen only.")
    case .checkDigit:
      Phrase(
        "kontrollsiffran stämmer inte. Läs igen.", "the check digit is wrong. Read again.")
    case .personalNumber:
      Phrase(
        "det är ett personnummer och får inte stå här.",
        "that is a personal number and must not stand here.")
    case .unknownGroup:
      Phrase("inget nummer börjar så.", "no organisation number begins like that.")
    }
  }

  static func registryNumberFault(_ fault: RegistryNumberFault) -> Phrase {
    switch fault {
    case .tooLong: Phrase("för långt för ett diarienummer.", "too long for a registry number.")
    case .yearMissing: Phrase("året saknas. Skriv Ks 1132/2023.", "the year is missing.")
    case .numberMissing: Phrase("löpnumret saknas.", "the running number is missing.")
    }
  }
}

extension Phrase {
  /// What is wrong with a field; `name` gives the name of what a problem points at.
  package static func problem(
    _ reason: ProblemReason, name: (EntityReference) -> Phrase
  ) -> Phrase {
    switch reason {
    case .empty: Phrase("får inte vara tomt.", "must not be empty.")
    case .tooLong(let limit):
      Phrase("är längre än \(limit) tecken.", "is longer than \(limit) characters.")
    case .tooManyMarks(let limit):
      Phrase(
        "har för många accenter på en bokstav (högst \(limit)).",
        "has a letter with more than \(limit) marks on it.")
    case .endsBeforeStart(let start):
      Phrase("slutar före början \(start.text).", "ends before its start \(start.text).")
    case .timesReversed: Phrase("slutar före början.", "ends before it starts.")
    case .leavesBeforeComing: leftBeforeComing
    case .negative: Phrase("får inte vara negativt.", "must not be negative.")
    case .notAShare: Phrase("ska vara mellan 0 och 100.", "must be between 0 and 100.")
    case .planNotTwoYears:
      Phrase(
        "överenskommelsen säger två kalenderår.", "the agreement says two calendar years.")
    case .nothingToAdopt: .planHasNothingYet
    case .notReadyToAdopt(let count): .lacksForAdoption(count)
    case .planOutsidePeriod:
      Phrase(
        "ligger utanför överenskommelsens period.", "lies outside the agreement's period.")
    case .refusalWithoutReason, .putAsideWithoutReason, .endedWithoutReason:
      Phrase("skälet behövs.", "the reason is needed.")
    case .channelMissing:
      Phrase("hur anslutningen kom in är inte sagt.", "how it came in is not said.")
    case .notInThisState:
      Phrase("hör inte till det valda läget.", "does not belong to the chosen status.")
    case .onRecord(let document): onRecord(document)
    case .unusualRegistryNumber:
      Phrase("ovanlig form; godtas.", "unusual form; accepted.")
    default: problemOfReference(reason, name: name)
    }
  }

  private static func problemOfReference(
    _ reason: ProblemReason, name: (EntityReference) -> Phrase
  ) -> Phrase {
    switch reason {
    case .unknownReference: Phrase("finns inte i pärmen.", "is not in the book.")
    case .removedReference(let target): name(target) + Phrase(" är borttagen.", " is removed.")
    case .refersToItself: Phrase("kan inte vara sig själv.", "cannot be itself.")
    case .similarName(let party): Phrase("Liknar: ", "Resembles: ") + name(party.reference)
    case .sameOrganisationNumber(let party):
      Phrase("Samma nummer har: ", "Same number as: ") + name(party.reference)
    case .nominatedAlready(let other):
      Phrase("Parten har redan nominerat för det året: ", "Put forward for that year already: ")
        + name(other.reference)
    case .numberTaken(let other), .numberInUse(let other):
      Phrase("Används av: ", "Used by: ") + name(other)
    case .decidedOtherwise(let decision):
      Phrase("Beslutet säger annat: ", "The decision says otherwise: ") + name(decision)
    case .recipientMissing:
      Phrase("det står inte till vem.", "nobody is said to receive it.")
    case .sentToNobody: Phrase("det står inte till vem.", "nobody is said to get it.")
    case .answerAboutNothing:
      Phrase("ett svar gäller ett ärende.", "an answer is about a matter.")
    case .droppedWithoutReason:
      Phrase("det står inte varför den stryks.", "nothing says why it is dropped.")
    case .reporterNotAffiliated(let outsider), .nominatorNotAffiliated(let outsider),
      .nominationNotAffiliated(let outsider):
      wasOutside(name(outsider.party.reference), outsider)
    case .reporterMissing: Phrase("ingen anmälare angiven.", "no reporter stated.")
    case .noCivilParty:
      Phrase("ingen ansluten civil part är med.", "no affiliated civil party is in it.")
    case .notAnAddress(let text):
      Phrase("är ingen e-postadress: \(text).", "is no e-mail address: \(text).")
    case .kindOfOtherSide:
      Phrase("hör inte till den sidan.", "does not belong to that side.")
    default: problemOfPlan(reason)
    }
  }

  private static func wasOutside(_ name: Phrase, _ outsider: Outsider) -> Phrase {
    let known =
      outsider.joins.map { Phrase(" (ansluten från \($0.text))", " (joined from \($0.text))") }
      ?? outsider.left.map { Phrase(" (lämnade \($0.text))", " (left \($0.text))") } ?? .empty
    return name
      + Phrase(
        " var inte ansluten \(outsider.day.text)", " had not joined on \(outsider.day.text)")
      + known + period
  }

  package static func refusal(_ refusal: Refusal) -> Phrase {
    switch refusal {
    case .reasonMissing: Phrase("Skälet behövs.", "The reason is needed.")
    case .reasonNamesPerson(let name):
      Phrase(
        "Skälet nämner \(name), och skäl gallras aldrig. Skriv det utan namnet.",
        "The reason names \(name), and reasons are never erased. Write it without the name.")
    case .alreadyTreated:
      Phrase(
        "Punkten är redan behandlad och hör till mötets anteckningar.",
        "The item is already treated and belongs to the meeting's notes.")
    case .notOnRecord:
      Phrase(
        "Anteckningarna är inte klara än; rätta dem där de står.",
        "The notes are not final yet; correct them where they stand.")
    case .onRecord(let document): onRecord(document)
    case .notFound: Phrase("Finns inte längre.", "Is no longer there.")
    }
  }

  /// Why a document that was given out stays as it is, and what can be done instead.
  package static func onRecord(_ document: RecordedDocument) -> Phrase {
    switch document {
    case .notes(_, let day):
      Phrase(
        "Anteckningarna från \(day.text) är klara och rättas med ett tillägg.",
        "The notes of \(day.text) are final and are corrected by an addendum.")
    case .planVersion(_, let number):
      Phrase(
        "Planens version \(number) är antagen; skriv vad som ändrats, eller revidera planen.",
        "Version \(number) of the plan is adopted; say what changed, or revise the plan.")
    case .adoptedText(_, let number):
      Phrase(
        "Står i planens version \(number), som är antagen; revidera planen för att ändra det.",
        "Stands in version \(number) of the plan, which is adopted; revise the plan to change it.")
    case .proposal(_, let number):
      Phrase(
        "Står inte i planens version \(number), som är antagen: ett förslag beslutas när "
          + "planen revideras.",
        "Is not in version \(number) of the plan, which is adopted: a proposal is decided when "
          + "the plan is revised.")
    case .formerPlanVersion(_, let number):
      Phrase(
        "Planens version \(number) är ersatt och ändras inte; ändra i den som gäller.",
        "Version \(number) of the plan was replaced and stays; change the one in force.")
    case .yearlyReport(let year):
      Phrase(
        "Uppföljningen av \(year) är publicerad; skriv varför det ändras.",
        "The follow-up of \(year) is published; say why it is changed.")
    }
  }

  /// Why a document stays, and which key corrects it.
  static func onRecordHere(_ document: RecordedDocument) -> Phrase {
    guard case .notes = document else { return onRecord(document) }
    return onRecord(document) + Phrase(" j i Dagordning.", " j in Agenda.")
  }
}
