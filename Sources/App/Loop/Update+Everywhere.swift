import Domain
import Terminal

/// What the commands of every place do.
extension Model {
  /// Opens what stands on the row: where a line of the start view leads, the agenda of a meeting,
  /// else all that is known of it.
  mutating func openRow() {
    switch list.focused {
    case .todo(let position): follow(todo: position)
    case .progress(let progress): go(to: progress.place)
    case .entity(let reference) where place == .agenda && reference.kind == .meetings:
      openAgenda(of: Identifier(reference.id))
    case .entity(let reference) where place == .records && reference.kind == .plans:
      go(to: reference)
    default: openFocused()
    }
  }

  mutating func openMenu() { overlays.append(.menu(Menu(in: self))) }

  mutating func openPalette() { overlays.append(.palette(Palette(in: self))) }

  mutating func openHelp() { overlays.append(.help(Help())) }

  mutating func openGuide() { overlays.append(.guide(Guide())) }

  mutating func say(_ sentence: Phrase) { status = Status(sentence) }

  /// Goes to a place by its command, away from whatever picture stands over this one.
  mutating func visit(_ place: Place) {
    closePages()
    go(to: place)
  }

  /// Shows a place; its list keeps focus, filter and order while the program runs.
  mutating func go(to place: Place) {
    if place != self.place { list.staying = nil }
    self.place = place
    refreshList()
  }

  /// Goes where a record is shown and puts the focus on it.
  mutating func go(to reference: EntityReference) {
    let place = reference.kind.place
    prepare(place, toShow: reference)
    go(to: place)
    if !list.filter.text.isEmpty, !list.rows.contains(.entity(reference)) {
      list.filter = TextField()
      refreshList()
    }
    list.focus(.entity(reference))
  }

  mutating func moveUp() {
    if !moveOverLanes(by: -1) { list.move(by: -1) }
  }

  mutating func moveDown() {
    if !moveOverLanes(by: 1) { list.move(by: 1) }
  }

  /// By all but one of the rows that are in sight.
  mutating func movePage(_ direction: Int) {
    list.move(by: direction * (max(2, layout.body.size.height) - 1))
  }

  /// One step back: out of a filter, then of what is chosen, else to the start view; never out of
  /// the program.
  mutating func stepBack() {
    if !list.filter.text.isEmpty {
      clearFilter()
    } else if !list.chosen.isEmpty {
      list.chosen = []
      status = Status(.nothingChosenNow)
    } else if past != nil {
      leavePast()
    } else if place == .records, records.kind.home != .today {
      go(to: records.kind.home)
    } else if place != .today {
      go(to: .today)
    }
  }

  /// In the meeting itself one leaves by pausing or ending it.
  var refusalToQuit: Phrase? {
    place == .meeting && index.runningMeeting != nil && refusalToChange == nil
      ? .leaveMeetingFirst : nil
  }

  mutating func leaveProgram() -> [Effect] {
    guard index.runningMeeting != nil, refusalToChange == nil else { return [.quit] }
    let goesOn = settings.isDemo ? [] : [Phrase.meetingGoesOn]
    overlays.append(.dialog(.quitDuringMeeting([saveSentence] + goesOn)))
    return []
  }
}
