import App
import Documents
import Domain

/// What is said about one field of one entity.
extension Phrase {
  static func fieldError(_ error: FieldError, _ kind: Kind) -> Phrase {
    switch error {
    case .missing(let field):
      Phrase(
        "Fältet \(field) saknas i \(kind.rawValue).",
        "The field \(field) is missing in"
          + " \(kind.rawValue).")
    case .unknown(let field, _): unknownField(field, kind, nearest: nil)
    case .unreadable(let field, let text, let allowed) where allowed.isEmpty:
      organisationNumber(field, text)
        ?? Phrase(
          "\(field) kan inte vara \(text.quoted).", "\(field) cannot be \(text.quoted).")
        + form(of: kind.field(field))
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
      "\(typed.quoted) finns inte bland \(kindNames(kind).sv.lowercased()).",
      "\(typed.quoted) is not among the \(kindNames(kind).en.lowercased()).")
  }

  static func ambiguousIdentifier(_ typed: String, _ kind: Kind, count: Int) -> Phrase {
    let (sv, en) = (kindNames(kind).sv.lowercased(), kindNames(kind).en.lowercased())
    return Phrase(
      "\(count) \(sv) börjar på \(typed.quoted); skriv fler tecken.",
      "\(count) \(en) begin with \(typed.quoted); type more characters.")
  }

  static func sharedNumber(_ number: String, _ identifiers: [String]) -> Phrase {
    let list = identifiers.joined(separator: ", ")
    return Phrase(
      "\(identifiers.count) poster har nummer \(number.quoted); ange en av dem: \(list)",
      "\(identifiers.count) records have the number \(number.quoted); name one of them: \(list)")
  }

  /// What the problem points at goes by its name, else by its identifier.
  static func problem(_ problem: Problem, names: ReferenceNames? = nil) -> Phrase {
    if case .onRecord(let document) = problem.reason {
      return Phrase(verbatim: problem.field + ": ") + .onRecordByCommand(document)
    }
    return Phrase(verbatim: problem.field + ": ")
      + .problem(problem.reason) { Phrase(verbatim: names?[$0.kind, $0.id] ?? $0.id.text) }
  }

  /// Why a document stays, and which command corrects it.
  static func onRecordByCommand(_ document: RecordedDocument) -> Phrase {
    switch document {
    case .notes: onRecord(document) + Phrase(" Skriv samverkan amend.", " Type samverkan amend.")
    case .planVersion, .adoptedText, .proposal:
      onRecord(document) + Phrase(" Skriv samverkan revise.", " Type samverkan revise.")
    case .formerPlanVersion, .yearlyReport: onRecord(document)
    }
  }

  /// Why a command was refused by a rule.
  static func refused(_ refusal: Refusal) -> Phrase {
    if case .onRecord(let document) = refusal {
      .onRecordByCommand(document)
    } else {
      .refusal(refusal)
    }
  }

  /// What is wrong with an organisation number; a personal one is not repeated.
  private static func organisationNumber(_ field: String, _ text: String) -> Phrase? {
    guard field == Party.CodingKeys.organisationNumber.stringValue,
      case .failure(let fault) = OrganisationNumber.parse(text)
    else { return nil }
    let shown = fault == .personalNumber ? "" : " \(text.quoted)"
    return Phrase(verbatim: "\(field)\(shown): ") + .organisationNumberFault(fault)
  }

  /// What a wrong value would have to look like, where that is not obvious.
  private static func form(of field: FieldDefinition?) -> Phrase {
    switch field?.shape {
    case .registryNumber: Phrase(" Skriv som Ks 1132/2023.", " Write it like Ks 1132/2023.")
    case .time: Phrase(" Skriv ett klockslag som 15:00.", " Write a time such as 15:00.")
    case .day: Phrase(" Skriv datum som 2026-03-17.", " Write dates like 2026-03-17.")
    default: .empty
    }
  }
}

extension Phrase {
  static func cannotReadAttachment(_ path: String) -> Phrase {
    Phrase(
      "\(path) går inte att läsa, så inget avtryck kan tas.",
      "\(path) cannot be read, so no fingerprint can be taken.")
  }
}
