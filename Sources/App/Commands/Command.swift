package import Domain
package import Terminal

/// Names a command for ever; a script or a palette may run it by this.
package enum CommandID: String, CaseIterable, Sendable {
  // Everywhere.
  case goToday, goParties, goPlan, goAgenda, goFollowUps, goMeeting
  case moveUp, moveDown, pageUp, pageDown, moveToFirst, moveToLast
  case moveLeft, moveRight, nextPart, previousPart
  case open, back, choose, chooseRow, chooseAll
  case add, note, edit, remove, search, group
  case order, columns, searchEverywhere, views, saveView, exportList
  case undo, redo, chain, history, removed, copy
  case menu, palette, help, whereAmI, save, repaint, interrupt, quit, suspend, importParties
  case backUp, restore, uniteCopy, erasePerson, check, exportAll, faultReport
  case english, swedish, guide, aboutTerminal, about, openBook
  case conflicts, vanished
  case asPage, pastDay, twoDays
  case theme, mouse, plainReading, lineSigns
  // Parties.
  case affiliate, contacts, duplicates
  // Plan.
  case stepLeft, stepRight, setStatus, lanes, showParked
  case newPlan, otherPlan, newVersion, compareVersions
  // Pictures.
  case coverageMap, timeLine, progress, matterBars, council, bodies
  // Reports.
  case reportNotice, reportAgenda, reportNotes, reportPlan, reportCoverage, reportObligations
  case reportComposition, reportBalance, reportFeedback, reportYearly, reportAnnualProcess
  case reportRegister, reportExtract, reportDisposal
  // Agenda.
  case fetchMatter, outcome, carry, attendance, carryUp, carryDown, addMatter, addMeeting, addPoint
  case feedback, makeActivity, closeMatter, standingPoints
  // Follow-ups and meeting.
  case openActions
  case tick, assess, nextPoint, previousPoint, decide, leaveMeeting
}

/// Where a command works.
package enum CommandPlace: Hashable, Sendable {
  case everywhere
  case place(Place)
}

/// The heading a command stands under in the menu and in the help.
package enum CommandGroup: Int, CaseIterable, Sendable {
  case file, edit, parties, plan, agenda, followUps, view, help
}

/// Everything about one command, declared once.
///
/// Key handling, footer, menu, help, palette and the README's table are all read from here.
package struct Command: Sendable {
  package let id: CommandID
  /// The first is the one shown.
  package let keys: [KeyPress]
  package let places: [CommandPlace]
  package let title: Phrase
  /// A word or two for the footer; nil keeps it out of the footer.
  package let hint: Phrase?
  package let help: Phrase
  package let group: CommandGroup
  /// Why it cannot be done right now; nil when it can.
  package let refusal: @Sendable (Model) -> Phrase?

  package init(
    _ id: CommandID, _ keys: [KeyPress], in places: [CommandPlace] = [.everywhere],
    _ title: Phrase, hint: Phrase? = nil, help: Phrase, group: CommandGroup,
    refusal: @escaping @Sendable (Model) -> Phrase? = { _ in nil }
  ) {
    self.id = id
    self.keys = keys
    self.places = places
    self.title = title
    self.hint = hint
    self.help = help
    self.group = group
    self.refusal = refusal
  }

  package func works(in place: Place) -> Bool {
    places.contains(.everywhere) || places.contains(.place(place))
  }
}
