import Domain
import Terminal

/// What saving a form does to the book.
extension Model {
  mutating func complete(_ form: Form) -> [Effect] {
    if let effects = savePaper(form) { return effects }
    switch form.purpose {
    case .create(let kind): return create(kind, form)
    case .edit: return saveEdit(form)
    case .affiliate(let party): return saveAffiliation(of: party, form)
    case .note(let reference): return saveNote(on: reference, form)
    case .remove(let reference): return remove(reference, reason: form.text("reason"))
    case .outcome, .decide: return saveDecision(form)
    case .assess(let commitment, let year): return saveAssessment(of: commitment, year, form)
    case .seat(let meeting): return saveSeat(for: meeting, form)
    case .takeSeat(let body, let group): return takeSeat(in: body, group, form)
    case .reorganise(let bodies): return showReorganising(of: bodies, form)
    case .renameParty(let party): return rename(party, form)
    case .seatsDay: return showSeats(onDayOf: form)
    case .send(let sending): return note(sending, form)
    case .amend(let meeting): return saveAddendum(to: meeting, form)
    case .propose(let meeting): return saveProposal(meeting, form)
    case .part(let person, let meeting): return savePart(of: person, at: meeting, form)
    case .erase(let subject):
      return [.erase(subject, decision: form.text(EraseForm.decision))]
    case .yourName(let beginning): return take(name: form.text("name"), before: beginning)
    case .openBook: return keepDraft() + [.openBook(path: form.text("path"))]
    case .settle(let conflict): return saveSettling(conflict, form)
    case .reportFile(let request): return world.write(request, form)
    case .pastDay, .twoDays: return lookBack(form)
    case .validDay: return reportOfDay(form)
    case .phrases: return savePhrases(form)
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
      return keepDraft() + [.copies(.makeBook(from: backup, at: form.text("path")))]
    case .exportList: return exportList(to: form.text("path"))
    case .addressFile: return writeAddresses(form)
    case .exportAll: return [.exportBook(path: form.text("path"))]
    case .editMany(let references): return saveMany(references, form)
    case .removeMany(let references): return removeMany(references, reason: form.text("reason"))
    case .affiliateMany(let parties): return saveAffiliations(of: parties, form)
    case .saveView: return saveView(named: form.text("name"))
    case .renameView(let view): return renameView(view, to: form.text("name"))
    default: return []
    }
  }

  /// Enters what a form about one record holds, as one undo step with what comes with it.
  mutating func enter(
    _ form: Form, as action: Action, said sentence: (Change, Model) -> Phrase
  ) -> [Effect] {
    guard let entry = try? world.entry(of: form), entry.error == nil else {
      status = Status(.cannotBeSaved(form.title), .error)
      return []
    }
    guard let change = entry.change else {
      status = Status(.nothingChanged)
      return []
    }
    let companions = book.companions(of: change, by: entrant, ids: &identifiers)
    return record(
      action, [change] + companions, basis: form.basis, said: sentence(change, self))
  }

  private mutating func create(_ kind: Kind, _ form: Form) -> [Effect] {
    var created: Change?
    let effects = enter(form, as: .create) { change, model in
      created = change
      return .caption(.create, name: model.world.title(of: change), count: 1).undoable
    }
    if isAtSeats || isAtSending { return effects }
    if let created, place == .records || !created.isToldOfActivity {
      go(to: world.shown(after: created))
    }
    return effects
  }

  private mutating func saveEdit(_ form: Form) -> [Effect] {
    enter(form, as: .edit) { change, model in
      .caption(.edit, name: model.world.title(of: change), count: 1).undoable
    }
  }
}

extension World {
  /// A new meeting is shown by its agenda, where work on it goes on.
  fileprivate func shown(after creation: Change) -> EntityReference {
    guard case .meeting(let edit) = creation, let meeting = edit.after,
      let point = index.agenda(of: meeting.id).first
    else { return EntityReference(creation) }
    return point.reference
  }

  /// What the user changed in the form, done to what the record has become since it was opened; nil
  /// for a form that is not about one record.
  func entry(of form: Form) throws(FieldError) -> Entry? {
    guard let kind = form.purpose.entityKind else { return nil }
    let asked =
      form.purpose.pointDecided == nil
      ? form.record(today: now.day, language: language) : decisionRecord(of: form)
    guard case .identifier(let id) = asked["id"],
      let current = book.everKnownRecord(of: EntityReference(kind, id))
    else { return try index.entry(of: kind, asked, by: entrant) }
    return try index.entry(
      of: kind, asked.rebased(from: form.original, onto: current), replacing: current, by: entrant)
  }
}

extension Change {
  /// What is told of an activity leaves one where one was, with the activity in sight.
  fileprivate var isToldOfActivity: Bool { Kind.toldOfActivity.contains(kind) }
}

extension Kind {
  /// What is written down at an activity and seen there.
  static let toldOfActivity: Set<Kind> = [.progress, .milestones, .undertakings, .subpoints]
}
