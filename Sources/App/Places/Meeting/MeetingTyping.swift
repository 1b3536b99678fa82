import Domain
import Terminal

/// The line under the list of a running meeting: a note saved as it is typed, or a new follow-up.
extension Model {
  /// On a follow-up its note, on the point what is to stand in the minutes; what stands there is
  /// gone on with on a line of its own.
  mutating func openMeetingNote() {
    guard let reference = list.focused?.reference ?? world.currentPoint?.reference else { return }
    let text = world.noteText(of: reference)
    meeting.line = .note(
      MeetingState.Note(
        target: reference, original: text, area: TextArea(text.withNewLine),
        basis: outside.generation, savedText: text, savedAt: now.millis))
  }

  /// One line that becomes a follow-up: who, what and when; what was left in it is still there.
  mutating func openFollowUpLine() {
    meeting.line = .followUp(MeetingState.FollowUpLine(meeting.leftLine))
    meeting.leftLine = ""
  }

  /// Keys while the line is open; nil leaves the key to the commands.
  mutating func handleInMeetingText(_ key: KeyPress) -> [Effect]? {
    switch meeting.line {
    case nil: return nil
    case .note(let note): return handle(key, in: note)
    case .followUp(let line): return handle(key, in: line)
    }
  }

  private mutating func handle(_ key: KeyPress, in note: MeetingState.Note) -> [Effect] {
    var note = note
    switch key {
    case .enter, .escape: return leave(note)
    case .right, .tab:
      let width = world.meetingNoteWidth
      let offered = meetingCompletion
      type(in: &note.area, \.text, isLine: false) { area in
        if let offered { area.take(offered) } else { _ = area.handle(key, width: width) }
      }
    default:
      let width = world.meetingNoteWidth
      type(in: &note.area, \.text, isLine: false) { _ = $0.handle(key, width: width) }
    }
    meeting.line = .note(note)
    return saveMeetingNoteIfDue()
  }

  /// Whichever way the line is left, what was written stays; all of it is one undo away.
  private mutating func leave(_ note: MeetingState.Note) -> [Effect] {
    let effects = saveMeetingNote()
    meeting.line = nil
    guard !note.isDirty else { return effects }
    let name = world.title(of: note.target)
    let isSame = note.text == note.original.trimmed
    status = Status(isSame ? .noteIsAsBefore(name) : .noted(name))
    return effects
  }

  /// Saves the note when two seconds have gone since it was saved; called at every key and tick.
  mutating func saveMeetingNoteIfDue() -> [Effect] {
    guard case .note(let note) = meeting.line, now.millis - note.savedAt >= world.noteInterval
    else {
      return []
    }
    return saveMeetingNote()
  }

  /// Saves what is typed, if anything is new; the line stays open.
  mutating func saveMeetingNote() -> [Effect] {
    guard case .note(var note) = meeting.line, note.isDirty else { return [] }
    note.savedText = note.text
    note.savedAt = now.millis
    meeting.line = .note(note)
    let changes = world.noting(note.text, on: note.target)
    return record(
      .note, changes, basis: note.basis, said: .noted(world.title(of: note.target)))
  }

  private mutating func handle(
    _ key: KeyPress, in line: MeetingState.FollowUpLine
  ) -> [Effect] {
    switch key {
    case .enter: return takeFollowUp(line)
    case .escape: leaveLine(line)
    case .right, .tab:
      let offered = meetingCompletion
      typeInLine(line) { field in
        if let offered { field.take(offered) } else { _ = field.handle(key) }
      }
    case .down: meeting.line = .followUp(world.choosing(by: 1, in: line))
    case .up: meeting.line = .followUp(world.choosing(by: -1, in: line))
    default: typeInLine(line) { _ = $0.handle(key) }
    }
    return []
  }

  /// Another text is read anew.
  private mutating func typeInLine(
    _ line: MeetingState.FollowUpLine, _ change: (inout TextField) -> Void
  ) {
    var line = line
    let before = line.field.text
    type(in: &line.field, \.text, isLine: true, change)
    if line.field.text != before { line.choice = nil }
    meeting.line = .followUp(line)
  }

  /// A line that is not done with waits for the next time it is opened.
  private mutating func leaveLine(_ line: MeetingState.FollowUpLine) {
    meeting.line = nil
    meeting.leftLine = line.field.text
    if !line.field.text.trimmed.isEmpty { status = Status(.lineIsKept) }
  }

  /// What would make the text longer than a text may be leaves it as it is, and says so.
  private mutating func type<Field>(
    in field: inout Field, _ text: (Field) -> String, isLine: Bool, _ change: (inout Field) -> Void
  ) {
    let before = field
    change(&field)
    let typed = text(field)
    guard typed.utf8.count > text(before).utf8.count,
      let reason = TextLimits.fault(in: typed, isLine: isLine)
    else { return }
    field = before
    status = Status(.textRefused(reason, of: isLine ? .followUpLineLabel : .noteLabel), .warning)
  }

  /// The typed line as a follow-up under the point that is being dealt with.
  mutating func saveFollowUp(_ line: QuickLine) -> [Effect] {
    meeting.line = nil
    guard !line.title.isEmpty else {
      status = Status(.nothingChanged)
      return []
    }
    let followUp = book.newFollowUp(
      line, under: world.currentPoint?.id, at: index.runningMeeting?.id, by: actor,
      ids: &identifiers)
    let effects = record(
      .create, [followUp.creation],
      said: .caption(.create, name: world.title(of: followUp.creation), count: 1))
    list.focus(.entity(followUp.reference))
    return effects
  }

  mutating func pasteInMeetingText(_ text: String) -> Bool {
    switch meeting.line {
    case nil: return false
    case .note(var note):
      type(in: &note.area, \.text, isLine: false) { $0.insert(text) }
      meeting.line = .note(note)
    case .followUp(let line): typeInLine(line) { $0.insert(text) }
    }
    return true
  }

  /// Milliseconds until something is to be saved although no key comes; nil when nothing is.
  package var savesWithin: Int? {
    guard case .note(let note) = meeting.line, note.isDirty else { return nil }
    return Int(max(0, world.noteInterval - (now.millis - note.savedAt)))
  }
}

extension World {
  fileprivate func noteText(of reference: EntityReference) -> String {
    if let id = Identifier<FollowUp>(reference) { return book.followups[id]?.note ?? "" }
    return book.treatments[Identifier<Treatment>(reference)]?.notes ?? ""
  }

  fileprivate func noting(_ text: String, on reference: EntityReference) -> [Change] {
    if let id = Identifier<FollowUp>(reference) { return book.noting(text, on: id) }
    if let id = Identifier<Treatment>(reference) { return book.noting(text, on: id) }
    return []
  }

  /// Milliseconds between two savings of what is being typed.
  fileprivate var noteInterval: Int64 { 2_000 }
}
