import Domain
import Terminal

/// What was decided under a point: its kind, its words, to whom, and the follow-up of its one line.
extension Model {
  /// The point the command is about: in a meeting the one dealt with, else the one in focus.
  private var pointInQuestion: Treatment? { place == .meeting ? world.currentPoint : pointToDecide }

  /// Decides, or puts right what was decided.
  mutating func chooseOutcome() {
    if let point = pointInQuestion { chooseOutcome(of: point) }
  }

  mutating func chooseOutcome(of point: Treatment) {
    var items = world.kindsToChoose
    if let result = index.result(of: point) {
      let extra = result.phrase[language]
      items.append(
        Picker.Item(title: Phrase.takeBackOutcome[language], extra: extra, value: .bool(false)))
    }
    choose(.outcome(point.id), among: items, of: point)
  }

  /// Decides once more under the same point.
  mutating func openDecision() {
    guard let point = pointInQuestion else { return }
    choose(.decide(point.id), among: world.kindsToChoose, of: point)
  }

  private mutating func choose(
    _ purpose: Picker.Purpose, among items: [Picker.Item], of point: Treatment
  ) {
    var picker = Picker(purpose, title: .outcomeOf(point.heading), items: items)
    if case .outcome = purpose, let kind = index.decisions(under: point.id).standing?.kind {
      picker.highlighted = DecisionKind.allCases.firstIndex(of: kind) ?? 0
    }
    overlays.append(.picker(picker))
  }

  /// Asks for what belongs to the kind; what is no kind takes back what was decided.
  mutating func choseOutcome(_ value: Value, of point: Identifier<Treatment>) -> [Effect] {
    guard let kind = DecisionKind(value: value) else {
      let changes = book.takingBackResult(of: point, by: actor, ids: &identifiers)
      return record(.outcome, changes, said: .outcomeTakenBack(world.title(of: point.reference)))
    }
    openDecision(
      .outcome(point), kind, under: point, correcting: index.decisions(under: point).standing)
    return []
  }

  mutating func choseAnother(_ value: Value, of point: Identifier<Treatment>) {
    openDecision(.decide(point), DecisionKind(value: value), under: point, correcting: nil)
  }

  private mutating func openDecision(
    _ purpose: Form.Purpose, _ kind: DecisionKind?, under point: Identifier<Treatment>,
    correcting standing: Decision?
  ) {
    guard let treatment = book.treatments[point] else { return }
    let original =
      standing.flatMap { book.record(of: $0.id.reference) }
      ?? Record([
        Field("id", identifiers.next(Decision.self).value), Field("treatment", point.value),
      ])
    var shown = original
    shown["kind"] = kind?.value
    shown[DecisionForm.words] = original["text"]
    if kind == .tabled, shown["meeting"] == nil {
      shown["meeting"] = world.nextMeeting(after: treatment)
    }
    var kept = original
    kept["kind"] = kind?.value
    kept[DecisionForm.words] = original["text"]
    var form = Form(
      purpose,
      title: kind.map { .outcomeIs($0.phrase, treatment.heading) }
        ?? .decisionUnder(treatment.heading),
      specs: DecisionForm.specs(for: kind, isNew: standing == nil), from: shown, basedOn: kept,
      language: language)
    form.basis = outside.generation
    overlays.append(.form(form))
  }

  mutating func saveDecision(_ form: Form) -> [Effect] {
    var form = form
    if form.original["id"] == nil { form.identify(identifiers.next(Decision.self)) }
    guard let entry = try? world.entry(of: form), entry.error == nil else {
      status = Status(.cannotBeSaved(form.title), .error)
      return []
    }
    guard case .decision(let edit) = entry.change, var decision = edit.after else {
      return saveFollowUpAlone(form)
    }
    let activity = activity(from: decision)
    if let made = activity.first { decision.activity = Identifier(EntityReference(made)) }
    let decided = book.applying(activity).deciding(decision, by: actor, ids: &identifiers)
    let asked = followUp(of: form, isNew: edit.before == nil, decision, after: activity + decided)
    return record(
      .decide, decided.prefix(1) + activity + decided.dropFirst() + asked, basis: form.basis,
      said: .decided(decision))
  }

  /// A line written below a decision that stays as it is.
  private mutating func saveFollowUpAlone(_ form: Form) -> [Effect] {
    guard case .identifier(let raw) = form.original["id"],
      let decision = book.decisions[Identifier(raw)]
    else { return [] }
    let asked = followUp(of: form, isNew: false, decision, after: [])
    guard let made = asked.first else {
      status = Status(.nothingChanged)
      return []
    }
    return record(
      .create, asked, said: .caption(.create, name: world.title(of: made), count: 1).undoable)
  }

  private mutating func followUp(
    of form: Form, isNew: Bool, _ decision: Decision, after changes: [Change]
  ) -> [Change] {
    let line = book.quickLine(form.text("followUp"), on: now.day)
    guard isNew || !line.title.isEmpty else { return [] }
    return book.applying(changes).followingUp(decision, line, by: actor, ids: &identifiers)
  }

  /// "Becomes an activity" puts one on the board, with what the matter knew.
  private mutating func activity(from decision: Decision) -> [Change] {
    guard decision.kind == .becomesActivity, decision.activity == nil,
      let matter = book.treatments[decision.treatment]?.matter
    else { return [] }
    return book.makingActivity(
      from: matter, in: index.plan(on: now.day)?.id, ids: &identifiers)
  }
}

extension World {
  /// Each with the digit that chooses it.
  fileprivate var kindsToChoose: [Picker.Item] {
    DecisionKind.allCases.enumerated().map { offset, kind in
      Picker.Item(
        title: "\((offset + 1) % 10) " + kind.phrase[language], extra: "", value: kind.value)
    }
  }

  /// The next meeting of the same body, to which what is tabled goes unless another is said.
  fileprivate func nextMeeting(after point: Treatment) -> Value? {
    guard let held = book.meetings[point.meeting] else { return nil }
    let next = index.meetingsByDay.first {
      $0.date > held.date && !$0.status.isOver && $0.kind.body == held.kind.body
    }
    return next?.id.value
  }

  /// The fields of the decision that a form stands for, worded where nothing was written.
  func decisionRecord(of form: Form) -> Record {
    var record = form.record(today: now.day, language: language)
    record["followUp"] = nil
    record["outcome"] = nil
    record["text"] = record[DecisionForm.words]
    record[DecisionForm.words] = nil
    if let point = form.purpose.pointDecided { record["treatment"] = point.value }
    let kind = DecisionForm.kind(of: form.original)
    record["kind"] = kind?.value
    if kind?.isSentToSomebody == true { record.takeApart { book.quickLine($0, on: now.day) } }
    if (record["text"]?.written ?? "").trimmed.isEmpty, let kind {
      record["text"] = .text(kind.wording(to: recipient(in: record))[language])
    }
    return record
  }

  private func recipient(in record: Record) -> String? {
    let names = ReferenceNames(book, language)
    func name(_ field: String, _ kind: Kind) -> String? {
      guard case .identifier(let raw) = record[field] else { return nil }
      return names[kind, raw]
    }
    return name("party", .parties) ?? name("group", .groups)
      ?? record["body"]?.written.nonEmpty ?? name("meeting", .meetings)
  }
}

extension DecisionKind {
  /// Whether its words may begin with who it is for, and end with when.
  var isSentToSomebody: Bool {
    self == .recommendation || self == .referral || self == .assignment
  }
}

extension Record {
  /// `KFN: bjud in tekniska, 26 maj` as the words, to whom and by when, where only the words were
  /// filled in; a name that means nobody or several stays in the words.
  fileprivate mutating func takeApart(_ read: (String) -> QuickLine) {
    guard case .text(let typed) = self["text"], self["party"] == nil, self["body"] == nil else {
      return
    }
    let line = read(typed)
    guard let party = line.responsibleParty else { return }
    self["text"] = .text(line.title)
    self["party"] = party.value
    if self["due"] == nil { self["due"] = line.due?.value }
  }
}

extension Form.Purpose {
  /// The point that a form decides about.
  var pointDecided: Identifier<Treatment>? {
    switch self {
    case .outcome(let point), .decide(let point): point
    default: nil
    }
  }
}
