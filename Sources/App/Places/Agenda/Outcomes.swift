import Domain
import Terminal

/// What was done with a point: an outcome, a decision, and the follow-up its one line asks for.
extension Model {
  /// The point the command is about: in a meeting the one dealt with, else the one in focus.
  private var pointInQuestion: Treatment? { place == .meeting ? currentPoint : pointToDecide }

  mutating func chooseOutcome() {
    if let point = pointInQuestion { chooseOutcome(of: point) }
  }

  mutating func openDecision() {
    if let point = pointInQuestion { openDecision(under: point) }
  }

  private mutating func chooseOutcome(of point: Treatment) {
    var items = Outcome.allCases.map { outcome in
      Picker.Item(title: outcome.phrase[language], extra: "", value: outcome.value)
    }
    if point.outcome != nil {
      items.append(
        Picker.Item(title: Phrase.takeBackOutcome[language], extra: "", value: .bool(false)))
    }
    overlays.append(
      .picker(Picker(.outcome(point.id), title: .outcomeOf(point.heading), items: items)))
  }

  /// Asks for what belongs to the outcome; nil takes it back at once.
  mutating func chooseOutcome(_ outcome: Outcome?, of point: Identifier<Treatment>) -> [Effect] {
    guard let outcome else {
      let changes = (try? book.settingOutcome(nil, of: point, by: actor)) ?? []
      return record(.outcome, changes, said: .outcomeTakenBack(title(of: point.reference)))
    }
    let record = Record([Field("outcome", outcome.value)])
    let heading = book.treatments[point]?.heading ?? ""
    overlays.append(
      .form(
        Form(
          .outcome(point), title: .outcomeIs(outcome.phrase, heading),
          specs: DecisionForm.specs(for: outcome), from: record, language: language)))
    return []
  }

  private mutating func openDecision(under point: Treatment) {
    overlays.append(
      .form(
        Form(
          .decide(point.id), title: .decisionUnder(point.heading), specs: DecisionForm.specs,
          from: Record(), language: language)))
  }

  mutating func saveOutcome(of point: Identifier<Treatment>, _ form: Form) -> [Effect] {
    let filled = form.record(today: now.day, language: language)
    guard let outcome = filled["outcome"].flatMap({ Outcome(value: $0) }) else { return [] }
    do {
      var changes = try book.settingOutcome(
        outcome, of: point, reason: form.text("reason"),
        party: filled["party"].flatMap { Identifier(value: $0) },
        group: filled["group"].flatMap { Identifier(value: $0) }, by: actor)
      changes += try deciding(under: point, form, in: book.applying(changes))
      changes += activity(from: point, outcome, in: book.applying(changes))
      return record(
        .outcome, changes, said: .outcomeSaved(title(of: point.reference), outcome.phrase))
    } catch {
      status = Status(.refusal(error), .warning)
      return []
    }
  }

  mutating func saveDecision(under point: Identifier<Treatment>, _ form: Form) -> [Effect] {
    do {
      let changes = try deciding(under: point, form, in: book)
      return record(.decide, changes, said: .decided(form.text("decision")))
    } catch {
      status = Status(.refusal(error), .warning)
      return []
    }
  }

  /// The decision and the follow-up of a form; either may be left out.
  private mutating func deciding(
    under point: Identifier<Treatment>, _ form: Form, in book: Book
  ) throws(Refusal) -> [Change] {
    let line = book.quickLine(form.text("followUp"), on: now.day)
    guard !form.text("decision").isEmpty else {
      guard !line.title.isEmpty else { return [] }
      return [book.newFollowUp(line, under: point, by: actor, ids: &identifiers).creation]
    }
    return try book.deciding(
      form.text("decision"), under: point, reference: form.text("reference"), followUp: line,
      by: actor, ids: &identifiers)
  }

  /// "Becomes an activity" puts one on the board, with what the matter knew.
  private mutating func activity(
    from point: Identifier<Treatment>, _ outcome: Outcome, in book: Book
  ) -> [Change] {
    guard outcome == .becomesActivity, let matter = book.treatments[point]?.matter else {
      return []
    }
    return book.makingActivity(
      from: matter, in: index.plan(on: now.day)?.id, ids: &identifiers)
  }
}

/// The fields that belong to what was done with a point.
enum DecisionForm {
  private static let decision = FieldSpec(
    "decision", Decision.label(.text), .text, help: .decisionFieldHelp)
  private static let reference = FieldSpec(
    "reference", Decision.label(.reference), .text, help: .paragraphHelp)
  private static let followUp = FieldSpec(
    "followUp", .followUpLineLabel, .text, help: .followUpLineHelp)

  static let specs = [
    FieldSpec("decision", Decision.label(.text), .text, isRequired: true, help: .decisionFieldHelp),
    reference, followUp,
  ]

  static func specs(for outcome: Outcome) -> [FieldSpec] {
    let own: [FieldSpec] =
      switch outcome {
      case .noAction:
        [
          FieldSpec(
            "reason", Treatment.label(.outcomeReason), .text, isRequired: true, help: .noActionHelp)
        ]
      case .referred, .toExecutiveBoard:
        [
          FieldSpec(
            "party", Treatment.label(.outcomeParty), .reference(.parties), help: .referenceHelp)
        ]
      case .toWorkingGroup:
        [
          FieldSpec(
            "group", Treatment.label(.outcomeGroup), .reference(.groups), help: .referenceHelp)
        ]
      case .answered, .becomesActivity, .tabled: []
      }
    return own + [decision, reference, followUp]
  }
}
