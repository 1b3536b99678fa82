import Domain

/// Why something typed cannot be what it should be.
extension Phrase {
  static func cannotBeRead(_ text: String) -> Phrase {
    Phrase("\(text) kan inte läsas här.", "\(text) cannot be read here.")
  }

  static func organisationNumberFault(_ fault: OrganisationNumberFault) -> Phrase {
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
