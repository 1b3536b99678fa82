import Domain
import Terminal

/// What changes many records at once: a form of the fields they share, ticks, steps, removal.
extension Model {
  /// A form in which only what is filled in is written, to every one of the records.
  mutating func openForm(toEdit rows: [RowKey], _ specs: [FieldSpec]? = nil) {
    let references = rows.compactMap(\.reference)
    guard let kind = references.first?.kind, references.allSatisfy({ $0.kind == kind }),
      references.count == rows.count, let specs = specs ?? Forms.specs(for: kind)
    else {
      status = Status(.chooseOneKind, .warning)
      return
    }
    overlays.append(
      .form(
        Form(
          .editMany(references), title: .editMany(references.count, kind),
          specs: specs.compactMap(\.forMany), from: Record(), language: language)))
  }

  mutating func saveMany(_ references: [EntityReference], _ form: Form) -> [Effect] {
    let values = form.changedValues(today: now.day, language: language)
    let changes = references.compactMap { reference -> Change? in
      guard let before = book.record(of: reference) else { return nil }
      let after = before.setting(values)
      return before == after
        ? nil : try? Change(kind: reference.kind, before: before, after: after)
    }
    return recordMany(.edit, changes)
  }

  /// What is wrong for the first record that would not take the values; it is named.
  func problemsOfMany(_ references: [EntityReference], _ form: Form) -> [(String, FormProblem)] {
    let values = form.changedValues(today: now.day, language: language)
    guard !values.isEmpty else { return [] }
    for reference in references {
      guard let before = book.record(of: reference),
        let problem = problem(of: before.setting(values), reference.kind.type)
      else { continue }
      let name = title(of: reference) + Phrase(verbatim: ": ")
      return [
        (
          problem.field,
          FormProblem(
            sentence: name + .problem(problem.reason) { title(of: $0) },
            isError: true)
        )
      ]
    }
    return []
  }

  private func problem<E: Entity>(of record: Record, _ type: E.Type) -> Problem? {
    guard let entity = try? FieldDecoder().decode(type, from: record) else { return nil }
    return entity.fieldProblems.first { $0.severity == .error }
  }

  // MARK: Removal

  mutating func askToRemove(_ rows: [RowKey]) {
    let references = rows.compactMap(\.reference)
    guard let kind = references.first?.kind else {
      status = Status(.chooseOneKind, .warning)
      return
    }
    overlays.append(
      .form(
        Form(
          .removeMany(references), title: .removing(.counted(references.count, kind)),
          specs: [.reason], from: Record(), language: language)))
  }

  mutating func removeMany(_ references: [EntityReference], reason: String) -> [Effect] {
    var after = book
    var changes: [Change] = []
    do throws(Refusal) {
      for reference in references {
        let removal = try after.removing(reference, reason: reason)
        for change in removal { after.apply(change) }
        changes += removal
      }
    } catch {
      status = Status(.refusal(error), .warning)
      return []
    }
    return recordMany(.remove, changes, reason: reason)
  }

  // MARK: Ticks and steps

  /// Ticks what is not ticked; when all are, unticks them.
  mutating func tick(_ rows: [RowKey]) -> [Effect] {
    let unticked = rows.filter { !isTicked($0) }
    let isTicking = !unticked.isEmpty
    var changes: [Change] = []
    for row in isTicking ? unticked : rows { changes += self.changes(ticking: row, isTicking) }
    return recordMany(isTicking ? .tick : .untick, changes)
  }

  private func isTicked(_ row: RowKey) -> Bool {
    if case .commitment(let commitment) = row {
      return book.assessment(of: commitment, year: followUpYear)?.tickedDate != nil
    }
    guard let id = row.reference?.id else { return true }
    return book.followups[Identifier(id)]?.status == .done
      || book.activities[Identifier(id)]?.status == .completed
  }

  private mutating func changes(ticking row: RowKey, _ isTicking: Bool) -> [Change] {
    if case .commitment(let commitment) = row {
      guard isTicking else { return book.unticking(commitment, year: followUpYear) }
      return book.ticking(
        commitment, year: followUpYear, by: actor, at: index.runningMeeting?.id, ids: &identifiers)
    }
    guard let reference = row.reference else { return [] }
    if let id = Identifier<FollowUp>(reference) {
      return isTicking
        ? book.ticking(id, by: actor, at: index.runningMeeting?.id) : book.unticking(id, by: actor)
    }
    guard let id = Identifier<Activity>(reference) else { return [] }
    return book.moving(id, to: isTicking ? .completed : .ongoing, by: actor)
  }

  /// Every card one state on or back; those that cannot stay where they are.
  mutating func step(_ rows: [RowKey], _ step: BoardStep) -> [Effect] {
    let activities = rows.compactMap { $0.reference.flatMap { Identifier<Activity>($0) } }
    return recordMany(.move, activities.flatMap { book.stepping($0, step, by: actor) })
  }

  // MARK: Affiliation

  mutating func openAffiliation(of rows: [RowKey]) {
    let parties = rows.compactMap { $0.reference.flatMap { Identifier<Party>($0) } }
    guard let first = parties.first else { return }
    let fresh = Affiliation(
      id: identifiers.next(), party: first, period: agreement.code, status: .affiliated)
    guard var record = try? FieldEncoder().encode(fresh) else { return }
    record["receivedDate"] = now.day.value
    overlays.append(
      .form(
        Form(
          .affiliateMany(parties), title: .affiliationOfMany(parties.count),
          specs: AffiliationForm.specs, from: record, language: language)))
  }

  /// What is filled in is written to every standing; what is empty leaves them as they are.
  mutating func saveAffiliations(of parties: [Identifier<Party>], _ form: Form) -> [Effect] {
    let values = form.filledValues(today: now.day, language: language)
    let changes = parties.compactMap { party -> Change? in
      let before = affiliation(of: party).flatMap { try? FieldEncoder().encode($0) }
      let fresh = Affiliation(
        id: identifiers.next(), party: party, period: agreement.code, status: .affiliated)
      guard var after = (before ?? (try? FieldEncoder().encode(fresh)))?.setting(values) else {
        return nil
      }
      if after["status"] == AffiliationStatus.affiliated.value, after["confirmedDate"] == nil {
        after["confirmedDate"] = after["receivedDate"] ?? now.day.value
      }
      return before == after
        ? nil : try? Change(kind: .affiliations, before: before, after: after)
    }
    return recordMany(.affiliate, changes)
  }
}

extension FieldSpec {
  /// The field as many records can share it; nil for what tells one record from another.
  var forMany: FieldSpec? {
    let own = ["name", "number", "organisationNumber", "aliases", "sharedEmail", "web", "title"]
    guard !own.contains(name) else { return nil }
    switch shape {
    case .flag: return nil
    case .text where isRequired: return nil
    case .choice(let options, _):
      return FieldSpec(name, label, .choice(options, isOptional: true), help: help)
    default: return FieldSpec(name, label, shape, help: help)
    }
  }
}

extension Form {
  /// The fields that were touched, with what stands in them.
  fileprivate func changedValues(today: Day, language: Language) -> [Field] {
    changedFields.compactMap { field in
      field.input.value(today: today, language: language).map { Field(field.spec.name, $0) }
    }
  }

  /// The fields that say something; a box without a cross says nothing.
  fileprivate func filledValues(today: Day, language: Language) -> [Field] {
    fields.compactMap { field in
      guard let value = field.input.value(today: today, language: language), !value.isEmpty,
        value != .bool(false)
      else { return nil }
      return Field(field.spec.name, value)
    }
  }
}

extension Record {
  fileprivate func setting(_ values: [Field]) -> Record {
    var record = self
    for field in values { record[field.name] = field.value }
    return record
  }
}
