import Domain
import Terminal

/// What saving a form does to the book.
extension Model {
  mutating func complete(_ form: Form) -> [Effect] {
    switch form.purpose {
    case .create(let kind): return create(kind, form)
    case .edit(let reference): return saveEdit(of: reference, form)
    case .affiliate(let party): return saveAffiliation(of: party, form)
    case .note(let reference): return saveNote(on: reference, form)
    case .remove(let reference): return remove(reference, reason: form.text("reason"))
    case .outcome(let treatment): return saveOutcome(of: treatment, form)
    case .decide(let treatment): return saveDecision(under: treatment, form)
    case .assess(let commitment, let year): return saveAssessment(of: commitment, year, form)
    case .seat(let meeting): return saveSeat(for: meeting, form)
    case .erase(let subject):
      return [.erase(subject, decision: form.text(EraseForm.decision))]
    case .openBook: return [.openBook(path: form.text("path"))]
    case .settle(let conflict): return saveSettling(conflict, form)
    case .reportFile(let request): return write(request, form)
    case .pastDay, .twoDays: return lookBack(form)
    default: return completeList(form)
    }
  }

  /// Forms about a whole list, its views and its files.
  private mutating func completeList(_ form: Form) -> [Effect] {
    remember(path: form)
    switch form.purpose {
    case .importFile: return [.readImport(path: form.text("path"))]
    case .backupFile: return [.copies(.look(.backup(path: form.text("path"))))]
    case .copyFolder: return [.copies(.look(.book(path: form.text("path"))))]
    case .bookFrom(let backup):
      return [.copies(.makeBook(from: backup, at: form.text("path")))]
    case .exportList: return exportList(to: form.text("path"))
    case .exportAll: return [.exportBook(path: form.text("path"))]
    case .editMany(let references): return saveMany(references, form)
    case .removeMany(let references): return removeMany(references, reason: form.text("reason"))
    case .affiliateMany(let parties): return saveAffiliations(of: parties, form)
    case .saveView: return saveView(named: form.text("name"))
    case .renameView(let view): return renameView(view, to: form.text("name"))
    default: return []
    }
  }

  private mutating func create(_ kind: Kind, _ form: Form) -> [Effect] {
    let record = form.record(today: now.day, language: language)
    guard let filled = try? Change(kind: kind, before: nil, after: record) else {
      status = Status(.cannotBeSaved(form.title), .error)
      return []
    }
    let change = numbered(filled)
    let effects = self.record(
      .create, [change] + companions(of: change),
      said: .caption(.create, name: title(of: change), count: 1).undoable)
    go(to: shown(after: change))
    return effects
  }

  /// A new meeting is shown by its agenda, where work on it goes on.
  private func shown(after creation: Change) -> EntityReference {
    guard case .meeting(let edit) = creation, let meeting = edit.after,
      let point = index.agenda(of: meeting.id).first
    else { return EntityReference(creation) }
    return point.reference
  }

  private mutating func saveEdit(of reference: EntityReference, _ form: Form) -> [Effect] {
    guard let change = edit(of: reference, by: form) else {
      status = Status(.cannotBeSaved(form.title), .error)
      return []
    }
    guard change.before != change.after else {
      status = Status(.nothingChanged)
      return []
    }
    return self.record(
      .edit, [change], basis: form.basis,
      said: .caption(.edit, name: title(of: change), count: 1).undoable)
  }

  /// What the user changed in the form, done to what the record has become since it was opened.
  func edit(of reference: EntityReference, by form: Form) -> Change? {
    guard let current = book.everKnownRecord(of: reference) else { return nil }
    let after = form.record(today: now.day, language: language)
      .rebased(from: form.original, onto: current)
    return (try? Change(kind: reference.kind, before: current, after: after)) ?? nil
  }
}
