extension BookIndex {
  /// L1–L3: references that lead nowhere, numbers that came twice, fields no form lets through.
  func linkFindings() -> [Finding] {
    Kind.allCases.flatMap { brokenLinks($0.type) } + sameMatterNumbers()
      + Kind.allCases.flatMap { fieldErrors($0.type) }
  }

  private func brokenLinks<E: Entity>(_ type: E.Type) -> [Finding] {
    var findings: [Finding] = []
    for entity in book[keyPath: E.table].all {
      entity.eachReference { field, target in
        let presence = book.presence(of: target)
        guard presence != .present else { return }
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

  /// Two devices can give one number before they meet.
  private func sameMatterNumbers() -> [Finding] {
    let matters = book.matters.all.sorted { ($0.number, $0.id) < ($1.number, $1.id) }
    return zip(matters, matters.dropFirst()).filter { $0.number == $1.number }.map {
      Finding(
        .numbers, .warning, .sameNumber($1.number, with: $0.reference), about: $1.reference,
        repair: .edit($1.reference, field: "number"))
    }
  }

  private func fieldErrors<E: Entity>(_ type: E.Type) -> [Finding] {
    let faulty = book[keyPath: E.table].all.filter { entity in
      entity.fieldProblems.contains { $0.severity == .error }
    }
    return faulty.sorted { $0.id < $1.id }.flatMap { entity in
      entity.fieldProblems.filter { $0.severity == .error }.map { problem in
        Finding(
          .fields, .warning, .problem(problem), about: entity.reference,
          repair: .edit(entity.reference, field: problem.field))
      }
    }
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
