package import Domain
import Terminal

/// A page of text to read, or of rows that lead somewhere; Esc closes it.
package struct Page: Equatable, Sendable {
  /// What Enter on a row does.
  package enum Target: Equatable, Sendable {
    case go(EntityReference)
    case restore(EntityReference)
    /// One step on in a seat's attendance; the page stays.
    case attend(Identifier<Person>, Identifier<Meeting>)
    /// What happened to a record that is not there.
    case history(EntityReference)
    /// One value of a conflict, by its place; from its other rows the one shown now. A digit
    /// chooses one, Enter edits from there.
    case settle(Conflict, Int)
    case openView(Identifier<Setting>)
    /// Shows or hides a column of the list; the page stays.
    case column(String)
    /// A change of a field, whose earlier values Del offers to erase.
    case change(EntityReference, field: String)
  }

  /// One line, which may lead somewhere.
  package struct Row: Equatable, Sendable {
    let text: String
    /// At the right edge, never cut.
    let extra: String
    let isHeading: Bool
    let target: Target?

    init(_ text: String, extra: String = "", isHeading: Bool = false, target: Target? = nil) {
      self.text = text
      self.extra = extra
      self.isHeading = isHeading
      self.target = target
    }
  }

  /// What `+` adds to the page.
  package enum Addition: Equatable, Sendable {
    case seat(Identifier<Meeting>)
    /// The place as it is shown, under a name.
    case view
  }

  let title: Phrase
  let rows: [Row]
  let adds: Addition?
  /// Whether it is there to be selected with the mouse and copied.
  package let isForCopying: Bool
  /// The report shown, which can be saved to a file of this name.
  package internal(set) var report: ReportText?
  /// On a page of addresses the groups `g` goes round, the one shown first.
  package internal(set) var mailGroups: [MailGroup]?
  /// Whether it is one of the parts of its place, which Tab leaves.
  package internal(set) var isDetails = false
  package internal(set) var focused = 0

  init(title: Phrase, rows: [Row], adds: Addition? = nil, isForCopying: Bool = false) {
    self.title = title.withoutDots
    self.rows = rows
    self.adds = adds
    self.isForCopying = isForCopying
    focused = rows.firstIndex { $0.target != nil && !$0.isHeading } ?? 0
  }
}

extension Page {
  var hint: Phrase {
    if mailGroups != nil { return .addressesHint }
    if adds == .view { return .viewsHint }
    if adds != nil { return .attendanceHint }
    if report != nil { return .reportHint }
    if holdsConflicts { return .conflictsHint }
    if holdsChanges { return .historyHint }
    if holdsRemoved { return .removedHint }
    if holdsColumns { return .columnsHint }
    return rows.contains { $0.target != nil } ? .pageHintFollow : .pageHint
  }

  var holdsConflicts: Bool { rows.contains { $0.target?.isVersion == true } }

  var holdsChanges: Bool { rows.contains { $0.target?.changed != nil } }

  var holdsRemoved: Bool {
    rows.contains { if case .restore = $0.target { true } else { false } }
  }

  var holdsColumns: Bool { rows.contains { $0.target?.isColumn == true } }

  /// What Enter on the focused row does.
  var target: Target? { rows.indices.contains(focused) ? rows[focused].target : nil }
}

extension Page {
  /// False for a key that does not move.
  fileprivate mutating func move(by key: KeyPress) -> Bool {
    let last = max(0, rows.count - 1)
    switch key {
    case .up: focused = max(0, focused - 1)
    case .down: focused = min(last, focused + 1)
    case .pageUp: focused = max(0, focused - 10)
    case .pageDown: focused = min(last, focused + 10)
    case .home: focused = 0
    case .end: focused = last
    default: return false
    }
    return true
  }
}

extension Page.Target {
  /// Whether the row has a box that Space steps.
  var isTicked: Bool {
    switch self {
    case .attend, .column: true
    default: false
    }
  }

  var isColumn: Bool { if case .column = self { true } else { false } }

  /// The record and the field that a line of a history is about.
  var changed: (reference: EntityReference, field: String)? {
    if case .change(let reference, let field) = self { (reference, field) } else { nil }
  }

  /// Whether it is one of the values of a conflict.
  var isVersion: Bool { if case .settle = self { true } else { false } }
}

extension Model {
  mutating func handle(_ key: KeyPress, in page: Page) -> [Effect] {
    if page.isDetails, let effects = performOnDetails(key) { return effects }
    if page.holdsConflicts, let effects = performOnConflicts(key) { return effects }
    var page = page
    switch key {
    case .escape, .character("q"):
      closeTop()
      return []
    case .tab where page.isDetails: return step(from: .details, by: 1)
    case .backTab where page.isDetails: return step(from: .details, by: -1)
    case .enter where page.report != nil, .character("x") where page.report != nil:
      page.report.map { askForFile($0) }
      return []
    case .enter: return follow(page)
    case .character(" ") where page.target?.isTicked == true: return follow(page)
    case .character("g") where page.mailGroups != nil: page = pageOfNextGroup(after: page)
    case .character("V"):
      guard case .seat(let meeting) = page.adds else { return [] }
      return presentEveryone(at: meeting, on: page)
    case .character("+"), .insert:
      add(on: page)
      return []
    case .delete where page.holdsChanges:
      eraseEarlier(on: page)
      return []
    case .character("e"), .delete:
      guard case .openView(let view) = page.target else { return [] }
      closeTop()
      if key == .delete { return removeView(view) }
      askToRenameView(view)
      return []
    case .character(let sign) where page.target?.isVersion == true:
      if let effects = choose(sign, on: page) { return effects }
    default: if !page.move(by: key) { status = Status(.keyDoesNothingOnPage(key.words)) }
    }
    replaceTop(.page(page))
    return []
  }

  /// On the page of the focused row the keys of its list work as they do there; what cannot be done
  /// now says why, and the page stays.
  private mutating func performOnDetails(_ key: KeyPress) -> [Effect]? {
    guard key != .escape, key != .enter, key != .character("q"),
      let command = CommandTable.command(for: key, in: place), command.isListed
    else { return nil }
    if let reason = command.refusal(self) {
      status = Status(reason, .warning)
      return []
    }
    closeTop()
    return perform(command)
  }

  private mutating func add(on page: Page) {
    switch page.adds {
    case .seat(let meeting): openSeat(for: meeting)
    case .view:
      closeTop()
      askToSaveView()
    case nil: break
    }
  }

  private mutating func follow(_ page: Page) -> [Effect] {
    guard let target = page.target else { return [] }
    switch target {
    case .attend(let person, let meeting):
      return cycleAttendance(of: person, at: meeting, on: page)
    case .column(let id): return toggleColumn(id, on: page)
    case .settle(let conflict, let place): return edit(conflict, from: place)
    case .openView(let view):
      closeTop()
      openView(view)
      return []
    case .go(let reference):
      closeTop()
      closePictures()
      go(to: reference)
      return []
    case .restore(let reference):
      closeTop()
      return restore(reference)
    case .history(let reference): return [.readHistory(reference)]
    case .change: return []
    }
  }
}
