import Domain
import Terminal

/// What the commands of every place do.
extension Model {
  mutating func performEverywhere(_ id: CommandID) -> [Effect] {
    switch id {
    case .goToday: go(to: .today)
    case .goParties: go(to: .parties)
    case .goPlan: go(to: .plan)
    case .goAgenda: go(to: .agenda)
    case .goFollowUps: go(to: .followUps)
    case .goMeeting: return startOrResumeMeeting()
    case .moveUp, .moveDown, .pageUp, .pageDown, .moveToFirst, .moveToLast: moveInList(id)
    case .undo: return undo()
    case .redo: return redo()
    case .quit: return leaveProgram()
    case .backUp: return [.backUp]
    case .restore: return [.copies(.listBackups)]
    case .suspend: return [.suspend]
    case .repaint: return [.repaint]
    case .theme, .mouse, .plainReading, .lineSigns: return performOnView(id)
    case .history: return askForHistory()
    case .removed: return askForRemoved()
    case .nextPart: return step(from: .list, by: 1)
    case .previousPart: return step(from: .list, by: -1)
    default: performOnRow(id)
    }
    return []
  }

  private mutating func performOnRow(_ id: CommandID) {
    switch id {
    case .open: openFocused()
    case .search: openFilter()
    case .edit: editFocused()
    case .note: noteOnFocused()
    case .remove: askToRemoveFocused()
    case .chain: showChain()
    case .chooseRow: chooseFocused()
    case .chooseAll: chooseAllShown()
    case .order: askForOrder()
    case .columns: showColumns()
    case .searchEverywhere: searchEverywhere(for: list.filter.text)
    case .views: showViews()
    case .saveView: askToSaveView()
    case .exportList: askToExportList()
    case .copy: copy(list.rows)
    default: performOnProgram(id)
    }
  }

  private mutating func performOnProgram(_ id: CommandID) {
    switch id {
    case .menu: overlays.append(.menu(Menu(in: self)))
    case .palette: overlays.append(.palette(Palette(in: self)))
    case .help: overlays.append(.help(Help()))
    case .about: showAbout()
    case .aboutTerminal: showTerminal()
    case .faultReport: showFaultReport()
    case .openBook: askForBook()
    case .guide: overlays.append(.guide(Guide()))
    case .conflicts: showConflicts()
    case .vanished: showVanished()
    case .importParties: askForImport()
    case .uniteCopy: askForCopy()
    case .erasePerson: askWhomToErase()
    case .whereAmI: status = Status(whereAmI)
    case .save: status = Status(saveSentence)
    case .interrupt: status = Status(.pressQToQuit)
    case .back: stepBack()
    case .check: showFindings()
    case .exportAll: askToExportAll()
    case .pastDay: askForPastDay()
    case .twoDays: askForTwoDays()
    case .swedish: language = .swedish
    case .english: language = .english
    default: break
    }
  }

  /// Shows a place; its list keeps focus, filter and order while the program runs.
  mutating func go(to place: Place) {
    if place != self.place { list.staying = nil }
    self.place = place
    refreshList()
  }

  /// Goes where a record is shown and puts the focus on it.
  mutating func go(to reference: EntityReference) {
    guard let place = Self.place(of: reference.kind) else { return }
    prepare(place, toShow: reference)
    go(to: place)
    if !list.filter.text.isEmpty, !list.rows.contains(.entity(reference)) {
      list.filter = TextField()
      refreshList()
    }
    list.focus(.entity(reference))
  }

  private static func place(of kind: Kind) -> Place? {
    switch kind {
    case .parties, .affiliations, .contacts: .parties
    case .plans, .activities: .plan
    case .meetings, .matters, .treatments, .decisions: .agenda
    case .followups, .assessments: .followUps
    default: nil
    }
  }

  private mutating func moveInList(_ id: CommandID) {
    switch id {
    case .moveUp where !moveOverLanes(by: -1): list.move(by: -1)
    case .moveDown where !moveOverLanes(by: 1): list.move(by: 1)
    case .moveUp, .moveDown: break
    case .pageUp: list.move(by: 1 - max(2, layout.body.size.height))
    case .pageDown: list.move(by: max(2, layout.body.size.height) - 1)
    case .moveToFirst: list.moveToEnd(false)
    default: list.moveToEnd(true)
    }
  }

  /// One step back: out of a filter, else to the start view; never out of the program.
  private mutating func stepBack() {
    if !list.filter.text.isEmpty {
      clearFilter()
    } else if past != nil {
      leavePast()
    } else if place != .today {
      go(to: .today)
    }
  }

  var refusalWithoutRow: Phrase? { list.focused == nil ? .noRow : nil }

  var refusalToChangeRow: Phrase? {
    if let refusalToChange { return refusalToChange }
    return list.focused?.reference == nil ? .noRow : nil
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
