import Domain
import Terminal

/// The page of conflicts: each with all its values, who wrote them and when.
extension Model {
  mutating func showConflicts() {
    show(conflictPage)
  }

  var conflictPage: Page {
    let rows = outside.conflicts.flatMap(world.rows(of:))
    return Page(
      .conflicts, title: .conflictsTitle, rows: rows,
      otherwise: [Page.Row(Phrase.noConflicts[language])])
  }
}

extension World {
  fileprivate func rows(of conflict: Conflict) -> [Page.Row] {
    let heading = name(of: conflict) + Phrase(verbatim: ": ") + subject(of: conflict)
    let values = conflict.versions.enumerated().map { place, version in
      row(place, version, of: conflict)
    }
    let subject = conflict.kind == nil ? nil : Page.Subject.version(conflict, 0)
    return [Page.Row(heading[language], isHeading: true, subject: subject)] + values
      + difference(in: conflict, subject)
  }

  private func row(
    _ place: Int, _ version: Conflict.Version, of conflict: Conflict
  ) -> Page.Row {
    let shown = place == 0 ? Phrase.shownNow[language] : ""
    let text = words(version, of: conflict).split(whereSeparator: \.isNewline)
      .joined(separator: " / ")
    let subject = conflict.kind == nil ? nil : Page.Subject.version(conflict, place)
    return Page.Row(
      "\(place + 1)  \(shown)\(text)", extra: "\(version.author) \(clock(version.time))",
      subject: subject)
  }

  /// The lines in which two long texts differ: - stands in the first only, + in the second.
  private func difference(in conflict: Conflict, _ subject: Page.Subject?) -> [Page.Row] {
    let texts = conflict.versions.map { words($0, of: conflict) }
    guard texts.count == 2,
      texts.contains(where: { $0.count > size.width / 2 || $0.contains(where: \.isNewline) })
    else { return [] }
    return LineDifference(texts[0], texts[1]).lines.flatMap { line in
      let sign =
        switch line.place {
        case .both: "  "
        case .first: "- "
        case .second: "+ "
        }
      return wrapped(line.text, to: max(20, min(96, size.width - 4) - 10)).enumerated().map {
        Page.Row("     " + ($0 == 0 || line.place == .both ? sign : "  ") + $1, subject: subject)
      }
    }
  }

  private func name(of conflict: Conflict) -> Phrase {
    guard let reference = conflict.reference else { return Phrase(verbatim: "–") }
    return .kindName(reference.kind) + Phrase(verbatim: " ") + title(of: reference)
  }

  /// The field, or that it is about being there at all.
  func subject(of conflict: Conflict) -> Phrase {
    func label(_ field: String) -> Phrase {
      conflict.kind?.label(field) ?? Phrase(verbatim: field)
    }
    switch conflict.subject {
    case .field(let name): return label(name)
    case .entry(let name, let key):
      return label(name) + Phrase(verbatim: ", " + key)
    case .element(let name, let element):
      let words = conflict.kind.map { told(element, of: name, of: $0) } ?? element.written
      return label(name) + Phrase(verbatim: ", " + words)
    case .removal: return .removalConflict
    }
  }

  private func words(_ version: Conflict.Version, of conflict: Conflict) -> String {
    switch conflict.subject {
    case .element: return (version.value == .bool(true) ? Phrase.isThere : .isGone)[language]
    case .removal:
      return (version.value == .bool(true) ? Phrase.removeRecord : .keepRecord)[language]
    case .field(let name), .entry(let name, _):
      guard let value = version.value, let kind = conflict.kind else { return "–" }
      return told(value, of: name, of: kind)
    }
  }
}

/// Deciding.
extension Model {
  /// The conflict of the focused row.
  private var focusedConflict: Conflict? {
    if case .version(let conflict, _) = page?.subject { conflict } else { nil }
  }

  func refusalToChoose(version place: Int) -> Phrase? {
    focusedConflict?.versions.indices.contains(place) == true ? nil : .noSuchVersion
  }

  /// Decides for that value of the conflict that is focused.
  mutating func choose(version place: Int) -> [Effect] {
    guard let conflict = focusedConflict else { return [] }
    return settle(conflict, with: conflict.versions[place].value)
  }

  /// Enter on a value: a field is edited from there, anything else is chosen.
  mutating func editVersion() -> [Effect] {
    guard case .version(let conflict, let place) = page?.subject else { return [] }
    let value = conflict.versions[place].value
    guard case .field(let name) = conflict.subject, let reference = conflict.reference,
      var record = book.record(of: reference)
    else { return settle(conflict, with: value) }
    let spec = reference.kind.field(name).map { FieldSpec(always: $0) }
    if spec == nil, value.map({ if case .text = $0 { false } else { true } }) == true {
      return settle(conflict, with: value)
    }
    record[name] = value
    let form = Form(
      .settle(conflict), title: .edit(world.title(of: reference)),
      specs: [spec ?? FieldSpec(name, reference.kind.label(name), .text)], from: record,
      language: language)
    overlays.append(.form(form))
    return []
  }

  mutating func saveSettling(_ conflict: Conflict, _ form: Form) -> [Effect] {
    let record = form.record(today: now.day, language: language)
    return settle(conflict, with: conflict.fieldName.flatMap { record[$0] })
  }

  private mutating func settle(_ conflict: Conflict, with value: Value?) -> [Effect] {
    let settlement = Settlement(conflict, value: value)
    guard let transaction = try? actor.settling(settlement, in: book, ids: &identifiers) else {
      status = Status(.cannotDecide, .warning)
      return []
    }
    let name = conflict.reference.map { world.title(of: $0) } ?? Phrase(verbatim: "")
    let decided = Phrase.conflictDecided(name, world.subject(of: conflict))
    let isUndoable = !transaction.changes.isEmpty
    let effects = commit(transaction, said: isUndoable ? decided.undoable : decided.ended)
    guard !effects.isEmpty else { return [] }
    outside.isDecidedForGood = !isUndoable
    outside.conflicts.removeAll { $0.id == conflict.id }
    refreshLists()
    if case .page = overlays.last {
      if outside.conflicts.isEmpty { closeTop() } else { replaceTop(.page(conflictPage)) }
    }
    return effects
  }
}

/// History that this device has seen and the folder does not have.
extension Model {
  mutating func showVanished() {
    overlays.append(
      .dialog(
        Dialog(
          title: .vanishedTitle, lines: [.vanishedText(outside.vanished), .putBackText],
          buttons: [
            Dialog.Button(title: .waitButton, answer: .stay),
            Dialog.Button(title: .putBackButton, answer: .putBack),
          ])))
  }

  mutating func notePutBack(_ report: PutBackReport) {
    switch report {
    case .done(let count): status = Status(.putBackDone(count), count == 0 ? .warning : .success)
    case .failed(let reason): status = Status(.putBackFailed(reason), .error)
    }
  }
}
