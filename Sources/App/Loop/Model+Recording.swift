import Documents
import Domain
import Terminal

/// Changing the book: every change of any place goes through here.
extension Model {
  /// Applies the changes as one undo step, asks for saving, and says what happened.
  mutating func record(
    _ action: Action, _ changes: [Change], reason: String? = nil, basis: Int? = nil,
    said sentence: Phrase
  ) -> [Effect] {
    guard !changes.isEmpty else {
      status = Status(.nothingChanged)
      return []
    }
    let told = book.telling(
      changes, by: actor, at: index.runningMeeting?.id, ids: &identifiers)
    var transaction = actor.transaction(action, told, ids: &identifiers, reason: reason)
    if let basis, basis < outside.generation { transaction?.basis = basis }
    guard let transaction else { return [] }
    let effects = commit(transaction, said: sentence)
    if !effects.isEmpty { noteEvent(world.caption(of: transaction), of: action) }
    return effects
  }

  mutating func commit(_ step: Transaction, said sentence: Phrase) -> [Effect] {
    if let reason = refusalToChange {
      status = Status(reason, .warning)
      return []
    }
    let transaction = step.keepingMinutes(
      in: book, on: now.day, period: agreement, language)
    if let document = book.alteration(by: transaction)?.document {
      status = Status(.onRecordHere(document), .warning)
      switch document {
      case .adoptedText, .proposal: offerRevision(.onRecord(document))
      default: break
      }
      return []
    }
    keepFocusedRow()
    world.index.apply(transaction)
    searchKeys.forget(transaction.changes, in: index)
    undoHistory.record(transaction)
    outside.isDecidedForGood = false
    saving = .saving
    if transaction.changes.contains(where: { $0.kind == .parties }) {
      world.register.takeNote(of: book)
    }
    refreshLists()
    if place == .meeting, !world.meetingIsShown { go(to: .agenda) }
    if place == .plan, transaction.adoptsPlan { turnBoard(toHit: nil) }
    renewAdoption()
    status = Status(world.isHeld(transaction) ? sentence.withoutUndo : sentence, .success)
    return [.record(transaction)]
  }

  /// What came before a decision that changed nothing is not taken back by the first key press.
  mutating func undo() -> [Effect] {
    if outside.isDecidedForGood {
      outside.isDecidedForGood = false
      status = Status(.nothingToTakeBack, .warning)
      return []
    }
    if world.meetingIsShown, place == .meeting, undoableInMeeting == nil {
      status = Status(.nothingMoreInMeeting, .warning)
      return []
    }
    if let step = undoHistory.nextToUndo.first, isFromElsewhere(step), undoAsked != step.id {
      undoAsked = step.id
      let words = world.caption(of: step)
      status = Status(.undoGoesBack(to: words, by: step.author, now.local(step.time)), .warning)
      return []
    }
    return revert(\.nextToUndo, Phrase.undone, \.redoable)
  }

  /// What the first key press takes back in a running meeting; nil when nothing was done in it.
  var undoableInMeeting: Transaction? {
    guard let running = index.runningMeeting, let last = undoHistory.undoable.last else {
      return nil
    }
    let recorded = undoHistory.recorded
    let start = recorded.firstIndex { step in
      step.action == .startMeeting && step.changes.contains { $0.entity == running.id.raw }
    }
    let place = recorded.lastIndex { $0.id == last.id }
    guard let place, place >= start ?? 0 else { return nil }
    return last
  }

  /// Whether somebody may not remember it: it is of another day, or another person's.
  private func isFromElsewhere(_ step: Transaction) -> Bool {
    refusalToChange == nil && (step.author != author || now.local(step.time).day < now.day)
  }

  mutating func redo() -> [Effect] { revert(\.nextToRedo, Phrase.redone, \.undoable) }

  /// The latest step of which something is left, for others may have changed all of it since.
  private mutating func revert(
    _ next: KeyPath<UndoHistory, [Transaction]>, _ told: (Phrase) -> Phrase,
    _ withKey: (Phrase) -> Phrase
  ) -> [Effect] {
    while refusalToChange == nil {
      let steps = undoHistory[keyPath: next]
      let effects = steps.flatMap { revert($0, told: told(world.caption(of: $0)), withKey) }
      if !effects.isEmpty { return effects }
      if steps.isEmpty { break }
      let isHeld = steps.contains { world.documentAltered(byReverting: $0) != nil }
      undoHistory.passOver(steps)
      if isHeld { return [] }
    }
    status = refusalToChange.map { Status($0, .warning) } ?? Status(.nothingChanged)
    return []
  }

  private mutating func revert(
    _ target: Transaction, told words: Phrase, _ withKey: (Phrase) -> Phrase
  ) -> [Effect] {
    guard let transaction = actor.reverting(target, in: book, ids: &identifiers) else { return [] }
    let effects = commit(transaction, said: withKey(words))
    if !effects.isEmpty { noteEvent(words, of: target.action) }
    if let change = transaction.changes.last { show(EntityReference(change)) }
    return effects
  }

  /// Forgets a change the store would not take in, as if it had never been made.
  private mutating func takeBack(_ transaction: Transaction) {
    for change in transaction.inverse(in: book) { world.index.apply(change) }
    searchKeys = SearchKeys()
    undoHistory = UndoHistory(undoHistory.recorded.filter { $0.id != transaction.id })
    saving = .untouched
    world.register.takeNote(of: book)
    refreshLists()
  }

  /// Puts what was recorded in earlier sessions, and by other programs on this device, before what
  /// was done in this one and is not among it.
  mutating func take(_ earlier: UndoHistory) {
    let known = Set(earlier.recorded.map(\.id))
    undoHistory = UndoHistory(
      earlier.recorded + undoHistory.recorded.filter { !known.contains($0.id) })
  }

  /// What is where the book lay.
  mutating func note(_ folder: FolderReport) {
    switch folder {
    case .away(let reason):
      if !saving.isAlarming { saving = .away(reason: reason) }
      status = Status(.bookIsAway(reason), .error)
    case .back:
      guard case .away = saving else { return }
      saving = settings.isReadOnly ? .readOnly : .untouched
      status = Status(.bookIsBack, .success)
    }
  }

  mutating func noteSaving(_ report: SaveReport) {
    switch report {
    case .saved:
      if saving.isAlarming { status = Status(.savedAfterAll, .success) }
      saving = .saved(now.time)
    case .savedHereOnly(let reason):
      saving = .savedHereOnly(reason: reason)
      status = Status(.savedHereOnly(reason), .warning)
    case .notSaved(let reason):
      saving = .notSaved(reason: reason)
      status = Status(.notSaved(reason), .error)
    case .refused(let transaction, let reason):
      takeBack(transaction)
      status = Status(.notTakenIn(reason), .error)
    }
  }
}

extension World {
  /// Whether what was just done put something on record, which undo no longer takes back.
  fileprivate func isHeld(_ step: Transaction) -> Bool {
    step.changes.contains { book.document(holding: EntityReference($0)) != nil }
      && documentAltered(byReverting: step) != nil
  }

  fileprivate func documentAltered(byReverting step: Transaction) -> RecordedDocument? {
    book.alteration(by: step.inverse(in: book))?.document
  }

  /// What is done to many records at once, and is then called by their number.
  private static let manyAtOnce: Set<Action> = [.edit, .remove, .affiliate, .tick, .untick, .move]

  /// What a transaction did, in words: the action and the name of what it was done to, which is its
  /// number or day where it is to be short.
  func caption(of transaction: Transaction, isShort: Bool = false) -> Phrase {
    if let attendance = caption(ofAttendance: transaction) { return attendance }
    if transaction.action == .create, let seat = transaction.seatGiven {
      return .gaveSeat(title(of: seat.reference))
    }
    let first = transaction.action.principal(of: transaction.changes)
    let count = transaction.changes.count { $0.kind == first?.kind }
    let isYear = transaction.action == .create && first?.kind == .meetings
    let isOfMany = count > 1 && (isYear || Self.manyAtOnce.contains(transaction.action))
    let name =
      first.map { change in
        isOfMany
          ? .counted(count, change.kind)
          : (isShort ? shortName(of: change) : nil) ?? title(of: change)
      } ?? Phrase(verbatim: "")
    return .caption(transaction.action, name: name, count: transaction.changes.count)
  }
}

extension Transaction {
  /// The seat that came with a person or with the outcome of a nomination; nil of one by itself.
  fileprivate var seatGiven: Mandate? {
    guard changes.count > 1 else { return nil }
    return changes.lazy.compactMap { change in
      if case .mandate(let edit) = change, edit.before == nil || edit.after == nil {
        edit.after ?? edit.before
      } else {
        nil
      }
    }.first
  }
}
