import Domain
import Terminal

/// What changes many records at once: a form of the fields they share, ticks, steps, removal.
extension Model {
  /// A form in which only what is filled in is written, to every one of the records.
  mutating func openForm(toEdit rows: [RowKey], _ specs: [FieldSpec]? = nil) {
    let references = rows.compactMap(\.reference)
    guard let kind = references.first?.kind, references.allSatisfy({ $0.kind == kind }),
      references.count == rows.count
    else {
      status = Status(.chooseOneKind, .warning)
      return
    }
    overlays.append(
      .form(
        Form(
          .editMany(references), title: .editMany(references.count, kind),
          specs: (specs ?? kind.specs).compactMap { $0.forMany(of: kind) }, from: Record(),
          language: language)))
  }

  mutating func saveMany(_ references: [EntityReference], _ form: Form) -> [Effect] {
    let values = form.changedValues(today: now.day, language: language)
    return enterMany(references, values, as: .edit)
  }

  /// The same values entered into each record, every one with what follows from it.
  private mutating func enterMany(
    _ references: [EntityReference], _ values: [Field], as action: Action
  ) -> [Effect] {
    var after = index
    var changes: [Change] = []
    for reference in references {
      guard let before = after.book.record(of: reference),
        let entry = try? after.entry(
          of: reference.kind, before.setting(values), replacing: before, by: entrant),
        entry.error == nil, let change = entry.change
      else { continue }
      let all = [change] + after.book.companions(of: change, by: entrant, ids: &identifiers)
      for change in all { after.apply(change) }
      changes += all
    }
    return recordMany(action, changes)
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
    guard !parties.isEmpty else { return }
    let record = Record([
      Field("status", AffiliationStatus.affiliated.value), Field("receivedDate", now.day.value),
    ])
    overlays.append(
      .form(
        Form(
          .affiliateMany(parties), title: .affiliationOfMany(parties.count),
          specs: Affiliation.specs(without: .party), from: record, language: language)))
  }

  /// What is filled in is written to every standing; what is empty leaves them as they are.
  mutating func saveAffiliations(of parties: [Identifier<Party>], _ form: Form) -> [Effect] {
    let values = form.filledValues(today: now.day, language: language)
    let changes = parties.compactMap { party -> Change? in
      let standing = book.standing(of: party, by: entrant, ids: &identifiers)
      let before = book.record(of: standing.reference)
      guard let record = before ?? (try? FieldEncoder().encode(standing)) else { return nil }
      let entry = try? index.entry(
        of: .affiliations, record.setting(values), replacing: before, by: entrant)
      return entry?.error == nil ? entry?.change : nil
    }
    return recordMany(.affiliate, changes)
  }
}

extension World {
  /// What is wrong for the first record that would not take the values; it is named.
  func problemsOfMany(_ references: [EntityReference], _ form: Form) -> [(String, FormProblem)] {
    let values = form.changedValues(today: now.day, language: language)
    guard !values.isEmpty else { return [] }
    for reference in references {
      guard let before = book.record(of: reference),
        let problem =
          (try? index.entry(
            of: reference.kind, before.setting(values), replacing: before, by: entrant))?.error
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
}

extension FieldSpec {
  /// The field as many records can share it; nil for what tells one record from another.
  func forMany(of kind: Kind) -> FieldSpec? {
    guard kind.field(name)?.isOwn == false else { return nil }
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
