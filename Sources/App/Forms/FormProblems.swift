import Domain

/// What is wrong with a filled-in form as a whole, before it is saved.
extension World {
  func problemsOfWhole(_ form: Form) -> [(String, FormProblem)] {
    if case .editMany(let references) = form.purpose {
      return problemsOfMany(references, form)
    }
    if case .propose(let meeting) = form.purpose { return problems(ofProposal: meeting, form) }
    if case .part = form.purpose { return problemsOfPart(form) }
    do throws(FieldError) {
      guard let entry = try entry(of: form) else { return problemsOfErasing(form) }
      return entry.problems.sorted { $0.severity == .error && $1.severity != .error }
        .map { (form.name(of: $0.field), formProblem($0)) }
    } catch {
      return [problem(of: error, in: form)]
    }
  }

  private func problem(of error: FieldError, in form: Form) -> (String, FormProblem) {
    switch error {
    case .missing(let field):
      let label = form.purpose.entityKind?.label(field) ?? Phrase(verbatim: field)
      return (field, FormProblem(sentence: .fieldIsRequired(label), isError: true))
    case .unknown(let field, _):
      return (field, FormProblem(sentence: .cannotBeRead(field), isError: true))
    case .unreadable(let field, let text, _):
      let sentence = reason(why: text, isNo: field) ?? .cannotBeRead(text)
      return (field, FormProblem(sentence: sentence, isError: true))
    }
  }
}

extension World {
  fileprivate func formProblem(_ problem: Problem) -> FormProblem {
    guard let party = problem.reason.similarParty else {
      return FormProblem(.problem(problem.reason) { title(of: $0) }, problem.severity)
    }
    let sentence = Phrase.problem(problem.reason) { _ in nameWithStanding(of: party) }
    return FormProblem(sentence, problem.severity, record: party.reference)
  }

  /// A party's name with whether and since when it has joined.
  func nameWithStanding(of party: Identifier<Party>) -> Phrase {
    let standing = affiliation(of: party)
    let since = (standing?.confirmedDate ?? standing?.receivedDate)?.year
    return .name(
      title(of: party.reference), standing: standing?.status ?? .notAffiliated, since: since)
  }

  /// A sentence of its own for the numbers people paste.
  fileprivate func reason(why text: String, isNo field: String) -> Phrase? {
    switch field {
    case "organisationNumber":
      guard case .failure(let fault) = OrganisationNumber.parse(text) else { return nil }
      return .organisationNumberFault(fault)
    case "registryNumber":
      guard case .failure(let fault) = RegistryNumber.parse(text) else { return nil }
      return .registryNumberFault(fault)
    default: return nil
    }
  }
}

extension Form.Purpose {
  /// The kind of record the whole form becomes; nil for forms that fill in a part.
  var entityKind: Kind? {
    switch self {
    case .create(let kind): kind
    case .edit(let reference), .note(let reference): reference.kind
    case .affiliate: .affiliations
    case .assess: .assessments
    case .outcome, .decide: .decisions
    case .remove, .seat, .amend, .propose, .takeSeat, .seatsDay, .send, .reorganise, .renameParty,
      .part, .settle, .importFile, .openBook, .erase,
      .reportFile, .backupFile, .copyFolder, .bookFrom, .pastDay, .twoDays, .validDay,
      .yourName, .phrases:
      nil
    case .editMany, .removeMany, .affiliateMany, .saveView, .renameView, .exportList, .exportAll,
      .addressFile:
      nil
    }
  }
}

extension Form {
  /// The field of the form in which a field of the record is asked for.
  fileprivate func name(of field: String) -> String {
    purpose.pointDecided != nil && field == "text" ? DecisionForm.words : field
  }
}

extension ProblemReason {
  /// The party that may be the same as the one being written down.
  fileprivate var similarParty: Identifier<Party>? {
    switch self {
    case .similarName(let party), .sameOrganisationNumber(let party): party
    default: nil
    }
  }
}
