import Domain
import Terminal

/// Keys on a page: its own commands, moving about, for a part of a place what can be done with the
/// row there, and what works everywhere.
extension Model {
  mutating func handle(_ key: KeyPress, in page: Page) -> [Effect] {
    if let command = CommandTable.command(for: key, on: page.content.name) {
      return perform(command)
    }
    var moved = page
    if moved.move(by: key) {
      replaceTop(.page(moved))
      return []
    }
    guard let command = commandBelow(page, for: key) else {
      status = Status(.keyDoesNothingOnPage(key.words))
      return []
    }
    return perform(command)
  }

  /// The page that lies on top.
  var page: Page? { if case .page(let page) = overlays.last { page } else { nil } }

  /// What is done in the place below would be done out of sight, but for the row a page is about.
  private func commandBelow(_ page: Page, for key: KeyPress) -> Command? {
    guard !hasFormBelow, let command = CommandTable.command(for: key, in: place) else {
      return nil
    }
    let isOfRow = page.isDetails && command.isListed
    return isOfRow || command.places.contains(.everywhere) ? command : nil
  }

  /// Whether a form is being filled in below what lies on top, so that nothing may leave it.
  var hasFormBelow: Bool {
    overlays.contains { if case .form = $0 { true } else { false } }
  }

  mutating func show(_ page: Page) { overlays.append(.page(page)) }

  /// Makes the page on top anew, with the focus where it was.
  mutating func renew(_ page: Page) {
    guard let earlier = self.page else { return }
    replaceTop(.page(page.keepingFocus(of: earlier)))
  }

  /// Back to the place, through every page and picture over it.
  mutating func closePages() {
    overlays.removeAll { overlay in
      switch overlay {
      case .page, .picture: true
      default: false
      }
    }
  }

  // MARK: What was changed below them
  /// After the book was changed: pages show it as it is now, and those of what is gone go.
  mutating func renewPages() {
    planImport()
    for place in overlays.indices.reversed() {
      guard case .page(let page) = overlays[place], let renewed = renewal(of: page) else {
        continue
      }
      if let fresh = renewed {
        overlays[place] = .page(fresh.keepingFocus(of: page))
      } else {
        overlays.remove(at: place)
      }
    }
  }

  /// Nil for what stays as it was found; a page that is nil goes.
  private func renewal(of page: Page) -> Page?? {
    switch page.content {
    // What a plan lacks is made anew by `renewAdoption`, which goes on to adopt it.
    case .text, .copy, .addresses, .report, .links, .history, .removed, .adoption, .importColumns:
      nil
    case .card(let key, let isPart):
      .some(world.isGone(key) ? nil : cardPage(of: key, isPart: isPart))
    case .chain(let link): .some(world.chainPage(of: link))
    case .findings: .some(world.findingsPage)
    case .duplicates: .some(world.duplicatesPage)
    case .conflicts: .some(conflictPage)
    case .columns: .some(columnsPage)
    case .attendance(let meeting): .some(world.attendancePage(of: meeting))
    case .nextPlan(let plan, let left): .some(world.nextPlanPage(from: plan, without: left))
    case .views: .some(world.viewsPage)
    case .importing: .some(importPage)
    case .contactRound: .some(world.contactRoundPage)
    case .disposal: .some(world.disposalPage)
    case .reorganising(let wish): .some(world.page(of: wish))
    case .seats(let view): .some(world.seatsPage(view))
    case .thread(let point): .some(threadPage(of: point))
    case .closing(let meeting): .some(closingPage(of: meeting))
    case .meetingYear(let plan): .some(world.meetingYearPage(plan))
    case .replies: .some(world.repliesPage)
    case .reply(let matter, let reporter): .some(world.replyPage(about: matter, to: reporter))
    case .sending(let meeting): .some(world.sendingPage(from: meeting))
    case .joining(let joining): .some(world.stands(joining) ? world.page(of: joining) : nil)
    }
  }
}

extension World {
  fileprivate func stands(_ joining: Joining) -> Bool {
    joining.members.allSatisfy {
      book.presence(of: EntityReference(joining.kind, $0)) == .present
    }
  }

  fileprivate func isGone(_ key: RowKey) -> Bool {
    key.reference.map { book.presence(of: $0) != .present } ?? false
  }
}
