extension BookIndex {
  /// L1–L3: references that lead nowhere, what is there twice, fields no form lets through.
  func linkFindings() -> [Finding] {
    Kind.allCases.flatMap { brokenLinks($0.type) } + twins()
      + Kind.allCases.flatMap { fieldErrors($0.type) }
  }

  private func brokenLinks<E: Entity>(_ type: E.Type) -> [Finding] {
    var findings: [Finding] = []
    for entity in book[keyPath: E.table].all {
      entity.eachReference { field, target in
        let presence = book.presence(of: target)
        guard presence != .present, !isOnRecord(entity.reference, field, presence) else { return }
        findings.append(
          Finding(
            .links, presence == .removed ? .notice : .warning,
            .brokenLink(field: field, target: target, presence), about: entity.reference,
            repair: presence == .removed
              ? .restore(target) : .edit(entity.reference, field: field)))
      }
    }
    return findings.sorted { left, right in
      guard let first = left.subject, let second = right.subject, first != second else {
        return left.linkKey < right.linkKey
      }
      return first < second
    }
  }

  /// A document on record goes on naming what was removed since.
  private func isOnRecord(
    _ reference: EntityReference, _ field: String, _ presence: EntityPresence
  ) -> Bool {
    presence == .removed && book.document(holding: reference, field: field) != nil
  }

  /// Two devices can give one number, or enter the same thing, before they meet.
  ///
  /// Sections of an association may share its organisation number, so that is only a notice.
  private func twins() -> [Finding] {
    twins(of: Matter.self, by: "number") { ($0.number, $0.number) }
      + twins(of: Activity.self, by: "number") {
        ($0.number, "\($0.plan?.raw.text ?? "") \($0.number)")
      }
      + twins(of: ActivityPlan.self, by: "version") { plan in
        let name = "\(plan.fromYear)–\(plan.toYear) v\(plan.version)"
        return (name, name)
      }
      + twins(of: Decision.self, by: "reference") { decision in
        decision.paragraph.map { ("§ \($0)", "\(decision.date.year) \($0)") }
      }
      + twins(of: FollowUp.self, by: "number") { followUp in
        followUp.code.flatMap { code in
          book.originYear(of: followUp).map { (code, "\($0) \(code)") }
        }
      }
      + twins(of: Party.self, by: "organisationNumber", .notice) { party in
        party.organisationNumber.map { ($0.text, $0.text) }
      }
      + twins(of: Affiliation.self, by: "party") {
        ($0.period, "\($0.period) \($0.party.raw.text)")
      }
      + twins(of: Assessment.self, by: "year") {
        ("\($0.commitment.code) \($0.year)", "\($0.commitment.code) \($0.year)")
      }
  }

  /// - Parameter names: what is told, and what two of them must not have in common.
  private func twins<E: Entity>(
    of type: E.Type, by field: String, _ severity: Severity = .warning,
    names: (E) -> (told: String, key: String)?
  ) -> [Finding] {
    let named = book[keyPath: E.table].all.compactMap { entity in
      names(entity).map { (entity: entity, name: $0) }
    }
    .sorted { ($0.name.key, $0.entity.id) < ($1.name.key, $1.entity.id) }
    return zip(named, named.dropFirst()).filter { $0.name.key == $1.name.key }.map {
      Finding(
        .numbers, severity, .sameNumber($1.name.told, with: $0.entity.reference),
        about: $1.entity.reference, repair: .edit($1.entity.reference, field: field))
    }
  }

  /// What nobody could enter today: an older program did, or two devices together.
  private func fieldErrors<E: Entity>(_ type: E.Type) -> [Finding] {
    let faulty = book[keyPath: E.table].all.compactMap { entity in
      let problems = entity.fieldProblems.filter(\.isFound)
      return problems.isEmpty ? nil : (entity: entity.reference, problems: problems)
    }
    return faulty.sorted { $0.entity < $1.entity }.flatMap { entity, problems in
      problems.map { problem in
        Finding(
          .fields, problem.severity == .error ? .warning : .notice, .problem(problem),
          about: entity, repair: .edit(entity, field: problem.field))
      }
    }
  }
}

extension Problem {
  /// Errors, and a state that lacks its reason; other warnings have rules of their own.
  fileprivate var isFound: Bool {
    severity == .error || reason == .kindOfOtherSide || reason == .endedWithoutReason
      || reason == .putAsideWithoutReason
  }
}

extension Finding {
  /// Field and target of a broken link, for a stable order.
  fileprivate var linkKey: (String, RawIdentifier) {
    guard case .brokenLink(let field, let target, _) = reason else {
      return ("", RawIdentifier(high: 0, low: 0))
    }
    return (field, target.id)
  }
}
