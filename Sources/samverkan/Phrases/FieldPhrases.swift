import App
import Domain

/// What is said about one field of one entity.
extension Phrase {
  static func fieldError(_ error: FieldError, _ kind: Kind) -> Phrase {
    switch error {
    case .missing(let field):
      Phrase(
        "Fältet \(field) fattas i \(kind.rawValue).",
        "The field \(field) is missing in"
          + " \(kind.rawValue).")
    case .unknown(let field, _): unknownField(field, kind, nearest: nil)
    case .unreadable(let field, let text, let allowed) where allowed.isEmpty:
      Phrase(
        "\(field) kan inte vara \(text.quoted).", "\(field) cannot be \(text.quoted).")
        + form(of: field)
    case .unreadable(let field, let text, let allowed):
      Phrase(
        "\(field) kan inte vara \(text.quoted); välj bland \(allowed.joined(separator: ", ")).",
        "\(field) cannot be \(text.quoted); choose from \(allowed.joined(separator: ", ")).")
    }
  }

  static func unknownField(_ field: String, _ kind: Kind, nearest: String?) -> Phrase {
    let end =
      nearest.map { Phrase("; menade du \($0)?", "; did you mean \($0)?") }
      ?? Phrase(
        "; fälten är \(kind.type.fieldNames.dropFirst().joined(separator: ", ")).",
        "; the fields are \(kind.type.fieldNames.dropFirst().joined(separator: ", ")).")
    return Phrase(
      "\(kind.rawValue) har inget fält \(field.quoted)",
      "\(kind.rawValue) has no field \(field.quoted)") + end
  }

  static func valueTooLong(_ field: String, limit: Int) -> Phrase {
    Phrase(
      "\(field) är längre än \(limit) byte.", "\(field) is longer than \(limit) bytes.")
  }

  static func unknownIdentifier(_ typed: String, _ kind: Kind) -> Phrase {
    Phrase(
      "\(typed.quoted) finns inte bland \(kind.rawValue).",
      "\(typed.quoted) is not among \(kind.rawValue).")
  }

  static func ambiguousIdentifier(_ typed: String, _ kind: Kind, count: Int) -> Phrase {
    Phrase(
      "\(count) av \(kind.rawValue) börjar på \(typed.quoted); skriv fler tecken.",
      "\(count) of \(kind.rawValue) begin with \(typed.quoted); type more characters.")
  }

  static func problem(_ problem: Problem) -> Phrase {
    Phrase(verbatim: problem.field + ": ") + reason(problem.reason)
  }

  /// What a wrong value would have to look like, where that is not obvious.
  private static func form(of field: String) -> Phrase {
    if field == "organisationNumber" {
      return Phrase(
        " Det ska vara tio siffror med rätt kontrollsiffra, inget personnummer.",
        " It takes ten digits with the right check digit, no personal number.")
    }
    if field == "registryNumber" {
      return Phrase(" Skriv som Ks 1132/2023.", " Write it like Ks 1132/2023.")
    }
    if ["start", "end", "openedTime", "handledTime", "tickedTime"].contains(field) {
      return Phrase(" Skriv ett klockslag som 15:00.", " Write a time such as 15:00.")
    }
    let isDay = field.lowercased().hasSuffix("date") || field == "due" || field == "from"
    guard isDay || field == "to" else { return Phrase(verbatim: "") }
    return Phrase(" Skriv datum som 2026-03-17.", " Write dates like 2026-03-17.")
  }

  static func reason(_ reason: ProblemReason) -> Phrase {
    switch reason {
    case .empty: Phrase("får inte vara tomt.", "must not be empty.")
    case .tooLong(let limit):
      Phrase("längre än \(limit) tecken.", "longer than \(limit) characters.")
    case .endsBeforeStart(let start):
      Phrase("före början \(start.text).", "before the start \(start.text).")
    case .timesReversed: Phrase("slutet är före början.", "the end is before the start.")
    case .unknownReference: Phrase("leder ingenstans.", "leads nowhere.")
    case .removedReference: Phrase("är borttaget.", "has been removed.")
    case .refersToItself: Phrase("kan inte vara sig själv.", "cannot be itself.")
    case .similarName: Phrase("liknar en annan part.", "is like another party.")
    case .sameOrganisationNumber:
      Phrase("en annan part har numret.", "another party has the number.")
    case .unusualRegistryNumber:
      Phrase("ovanlig form på diarienumret.", "an unusual registry number.")
    case .numberTaken: Phrase("numret är taget.", "the number is taken.")
    case .planNotTwoYears: Phrase("planen ska vara tvåårig.", "the plan has to be of two years.")
    case .planOutsidePeriod:
      Phrase("utanför överenskommelsens tid.", "outside the agreement's time.")
    case .reporterNotAffiliated:
      Phrase("den som anmälde är inte ansluten.", "the reporter has not joined.")
    case .reporterMissing: Phrase("det står inte vem som anmälde.", "nobody is said to report.")
    case .reasonMissing: Phrase("det behövs ett skäl.", "a reason is needed.")
    case .negative: Phrase("får inte vara under noll.", "must not be below zero.")
    }
  }
}
