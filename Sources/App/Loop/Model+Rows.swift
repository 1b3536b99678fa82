import Domain
import Terminal

/// What can be done to the focused row of any list: open, edit, note, remove, chain, history.
extension Model {
  var refusalToChange: Phrase? {
    past.map { .pastIsReadOnly($0.day) } ?? (settings.isReadOnly ? .bookIsReadOnly : nil)
  }

  /// Opens an empty form for a new record, with what the program already knows filled in.
  mutating func openForm(forNew kind: Kind) {
    openForm(forNew: kind, from: startingRecord(for: kind))
  }

  /// What was begun as a line in a meeting that is not running any more.
  mutating func openFollowUp(titled text: String) {
    var record = startingRecord(for: .followups)
    record[FollowUp.CodingKeys.title.rawValue] = .text(text)
    openForm(forNew: .followups, from: record)
  }

  private mutating func openForm(forNew kind: Kind, from record: Record) {
    let specs = kind.specs(given: record)
    overlays.append(
      .form(
        Form(.create(kind), title: .new(kind), specs: specs, from: record, language: language)))
  }

  mutating func editFocused() {
    guard let reference = list.focused?.reference else { return }
    openForm(toEdit: reference)
  }

  mutating func openForm(toEdit reference: EntityReference) {
    openForm(toEdit: reference, only: reference.kind.specs)
  }

  /// - Parameter specs: what is asked for; all else stays as it is.
  mutating func openForm(toEdit reference: EntityReference, only specs: [FieldSpec]) {
    guard let record = book.record(of: reference) else { return }
    if let refusal = world.refusalToEdit(reference) {
      status = Status(refusal, .warning)
      return
    }
    let title = Phrase.edit(world.title(of: reference))
    var form = Form(
      .edit(reference), title: title, specs: specs, from: record, language: language)
    form.basis = outside.generation
    overlays.append(.form(form))
  }

  mutating func noteOnFocused() {
    if let reference = list.focused?.reference { openNote(on: reference) }
  }

  mutating func openNote(on reference: EntityReference) {
    guard let record = book.record(of: reference),
      let spec = reference.kind.noteSpec
    else { return }
    if let refusal = world.refusalToNote(reference) {
      status = Status(refusal, .warning)
      return
    }
    // A note on an activity is a new entry of its progress, and does not begin with the last one.
    var started = record
    if reference.kind == .activities { started[spec.name] = nil }
    var form = Form(
      .note(reference), title: .noteOn(world.title(of: reference)), specs: [spec], from: started,
      basedOn: record, language: language)
    form.beginNewLines()
    form.basis = outside.generation
    overlays.append(.form(form))
  }

  mutating func saveNote(on reference: EntityReference, _ form: Form) -> [Effect] {
    let isSilent = form.fields.allSatisfy { form.text($0.spec.name).trimmed.isEmpty }
    if reference.kind == .activities, isSilent {
      status = Status(.nothingChanged)
      return []
    }
    return saved(form, on: reference)
  }

  private mutating func saved(_ form: Form, on reference: EntityReference) -> [Effect] {
    enter(form, as: .note) { _, model in .noted(model.world.title(of: reference)) }
  }

  /// Asks for the reason only; nothing is destroyed, undo or the list of removed brings it back.
  mutating func askToRemoveFocused() {
    if let reference = list.focused?.reference { askToRemove(reference) }
  }

  mutating func askToRemove(_ reference: EntityReference) {
    overlays.append(
      .form(
        Form(
          .remove(reference), title: .removing(world.title(of: reference)), specs: [.reason],
          from: Record(), language: language)))
  }

  mutating func remove(_ reference: EntityReference, reason: String) -> [Effect] {
    let name = world.title(of: reference)
    do {
      let changes = try book.removing(reference, reason: reason)
      return record(.remove, changes, reason: reason, said: .removed(name))
    } catch {
      status = Status(.refusal(error), .warning)
      return []
    }
  }

  /// "Var är jag?" in one sentence.
  var whereAmI: Phrase {
    let row = list.focused.map { world.sentence(of: cells(of: $0), in: keptColumns) } ?? ""
    let position = list.position
    return .youAreIn(
      path, row: position.index, of: position.count, text: row,
      isChosen: list.focused.map(list.chosen.contains) ?? false)
  }

  /// Right end of the status row.
  var positionWords: Phrase {
    if shownPicture != nil { return Phrase(verbatim: "") }
    let position = list.position
    guard position.count > 0 else { return Phrase(verbatim: "") }
    return switch place {
    case .plan: .cardOf(position.index, position.count)
    case .agenda where agenda.shown == .agenda: .pointOf(position.index, position.count)
    default: .rowOf(position.index, position.count)
    }
  }

  /// The save state in a whole sentence; the example never speaks of saving.
  var saveSentence: Phrase { settings.isDemo ? .exampleKeepsNothing : .allIsSaved(saving) }

  /// The save state in words, for row 1.
  var saveWords: Phrase {
    if settings.isDemo { return .demoState }
    if isAtWelcome, saving == .untouched { return .noBookState }
    return .saveState(saving, isShort: size.width < 60)
  }

  /// The right end of row 1: a running meeting is said in every place.
  var cornerWords: Phrase {
    if let past { return .asOfCorner(past.day) }
    guard index.runningMeeting != nil, place != .meeting else { return saveWords }
    return .meetingRuns(at: now.time, isShort: size.width < 60) + saveWords
  }
}

extension World {
  /// Why a record that a document holds is not taken away.
  func refusalToRemove(_ reference: EntityReference) -> Phrase? {
    book.document(holding: reference).map(Phrase.onRecordHere)
  }

  /// Why nothing that its form asks for can be changed.
  func refusalToEdit(_ reference: EntityReference) -> Phrase? {
    let isFree = reference.kind.specs.contains {
      book.document(holding: reference, field: $0.name) == nil
    }
    return isFree ? nil : refusalToRemove(reference)
  }

  func refusalToNote(_ reference: EntityReference) -> Phrase? {
    guard let field = reference.kind.noteField else { return .noNotes(on: reference.kind) }
    return book.document(holding: reference, field: field.name).map(Phrase.onRecordHere)
  }
}

extension SaveState {
  /// Whether the user must know at once.
  var isAlarming: Bool {
    switch self {
    case .notSaved, .savedHereOnly, .away: true
    default: false
    }
  }
}
