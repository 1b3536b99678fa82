import Domain
import Terminal

/// Taking in what others changed, without moving the cursor or touching what is typed.
extension Model {
  mutating func takeIn(_ news: OutsideNews) -> [Effect] {
    let known = Set(outside.conflicts.map(\.id))
    let conflicts = news.conflicts.filter { !known.contains($0.id) }
    let vanished = news.vanished > outside.vanished
    outside.generation = news.generation
    outside.conflicts = news.conflicts
    outside.vanished = news.vanished
    let added = Set(news.changes.map(\.reference).filter { !isPresent($0) })
    let taken = news.changes.filter { apply($0, isNew: added.contains($0.reference)) }
    if taken.contains(where: { $0.reference.kind == .parties }) {
      world.register.takeNote(of: book)
    }
    refreshListsInPlace()
    if place == .meeting, !world.meetingIsShown { go(to: .agenda) }
    tell(of: taken, added, conflicts: conflicts, vanished: vanished, damage: news.damage)
    return []
  }

  private func isPresent(_ reference: EntityReference) -> Bool {
    (past?.present.book ?? book).presence(of: reference) == .present
  }

  /// False when the book is so already.
  private mutating func apply(_ news: OutsideChange, isNew: Bool) -> Bool {
    let present = past?.present.book ?? book
    guard let change = world.change(news, in: present) else { return false }
    if past == nil {
      world.index.apply(change)
      searchKeys.forget([change], in: index)
    } else {
      past?.present.apply(change)
    }
    carry?.before.apply(change)
    if !news.author.isEmpty {
      outside.marks[news.reference] = .init(
        author: news.author, time: news.time, isNew: isNew)
    }
    return true
  }

  /// New rows; the focused record and what is around it stay where they are on the screen.
  private mutating func refreshListsInPlace() {
    let items = lists[.today].flatMap { list in
      if case .todo(let position) = list.focused { todo[safe: position] } else { nil }
    }
    let offsets = lists.mapValues { $0.focusIndex - $0.top }
    refreshLists()
    if let items, let position = todo.firstIndex(where: { $0.isAbout(items) }) {
      lists[.today]?.focus(.todo(position))
    }
    for (place, offset) in offsets { lists[place]?.keepFocus(below: offset) }
  }

  /// Said once; a sentence about something that went wrong stays instead.
  private mutating func tell(
    of changes: [OutsideChange], _ added: Set<EntityReference>, conflicts: [Conflict],
    vanished: Bool, damage: Phrase?
  ) {
    guard status?.role != .error else { return }
    if vanished {
      status = Status(.historyVanished(outside.vanished), .warning)
    } else if !conflicts.isEmpty {
      let others = conflicts.flatMap(\.versions).map(\.author).filter { $0 != author }
      status = Status(.newConflicts(conflicts.count, who: world.listed(others)), .warning)
    } else if let damage {
      status = Status(damage, .warning)
    } else if let sentence = world.sentence(about: changes.filter { !$0.author.isEmpty }, added) {
      status = Status(sentence, .warning)
    }
  }

  /// The user has been at the row, so what was new there is known.
  mutating func forgetMark(of reference: EntityReference?) {
    if let reference, list.focused?.reference != reference {
      outside.marks[reference] = nil
    }
  }
}

extension World {
  fileprivate func change(_ news: OutsideChange, in book: Book) -> Change? {
    let known = try? Change(
      kind: news.reference.kind, before: book.record(of: news.reference),
      after: news.isRemoved ? nil : news.record)
    guard let change = known, change.before != change.after else { return nil }
    return change
  }

  fileprivate func sentence(
    about changes: [OutsideChange], _ added: Set<EntityReference>
  ) -> Phrase? {
    guard let first = changes.first else { return nil }
    let who = listed(changes.map(\.author))
    let isNew = changes.allSatisfy { added.contains($0.reference) && !$0.isRemoved }
    guard changes.count == 1 else {
      let count = changes.count
      return isNew ? .othersAdded(who, count: count) : .othersChanged(who, count: count)
    }
    let name = title(of: first.reference)
    if isNew { return .otherAdded(who, name) }
    return first.isRemoved ? .otherRemoved(who, name) : .otherChanged(who, name)
  }

  /// "Anna", "Anna och Bo", in the order they are first named.
  fileprivate func listed(_ authors: [String]) -> Phrase {
    var names: [String] = []
    for author in authors where !author.isEmpty && !names.contains(author) {
      names.append(author)
    }
    return .listed(names)
  }
}

/// What stands at a record that others changed or that nobody has decided about.
extension World {
  /// In the second column of the row, for those who see no words beside it.
  enum RowMark: String {
    case conflict = "!"
    case changed = "~"
  }

  /// "14.02" today, else with the day before it.
  func clock(_ millis: Int64) -> String {
    let moment = now.local(millis)
    return (moment.day == now.day ? Phrase.time(moment.time) : .dateAndTime(moment))[language]
  }
}

extension Model {
  func mark(of key: RowKey) -> World.RowMark? {
    guard let reference = key.reference else { return nil }
    if hasConflict(reference) { return .conflict }
    return outside.marks[reference] == nil ? nil : .changed
  }

  private func hasConflict(_ reference: EntityReference) -> Bool {
    outside.conflicts.contains { $0.entity == reference.id && $0.reference == reference }
  }

  /// The same in words, for details and for plain reading.
  func markWords(of reference: EntityReference) -> [Phrase] {
    let fields = outside.conflicts.filter { $0.reference == reference }.map(world.subject(of:))
    let conflict = fields.isEmpty ? [] : [Phrase.conflictIn(.enumerated(fields))]
    let changed = outside.marks[reference].map { mark in
      let time = world.clock(mark.time)
      return [mark.isNew ? Phrase.addedBy(mark.author, time) : .changedBy(mark.author, time)]
    }
    return conflict + (changed ?? [])
  }

  /// What others have made of a field since the form was opened, beside what the user writes.
  func outsideRemark(on field: FormField, in form: Form) -> FormProblem? {
    guard form.basis < outside.generation, let reference = form.purpose.edited else { return nil }
    let seen = form.original[field.spec.name]
    let value = book.record(of: reference)?[field.spec.name]
    guard (seen?.isEmpty ?? true ? nil : seen) != (value?.isEmpty ?? true ? nil : value) else {
      return nil
    }
    let mark = outside.marks[reference]
    let words = value.map { world.told($0, of: field.spec.name, of: reference.kind) } ?? "–"
    let sentence = Phrase.changedMeanwhile(
      mark?.author ?? "", mark.map { world.clock($0.time) } ?? "", to: words)
    return FormProblem(sentence: sentence, isError: false)
  }
}

extension Form.Purpose {
  /// The record whose fields the form shows; nil for forms that fill in something of their own.
  var edited: EntityReference? {
    switch self {
    case .edit(let reference), .note(let reference): reference
    default: nil
    }
  }
}

extension TodayItem {
  /// Whether both lines are about the same thing, however late or near it has become.
  fileprivate func isAbout(_ other: TodayItem) -> Bool {
    if self == other { return true }
    return target != nil && target == other.target && place == other.place
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
