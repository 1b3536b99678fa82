import Domain
import Terminal

extension Model {
  /// The one place where the model changes; routes and holds no logic of a place.
  package mutating func update(_ message: Message) -> [Effect] {
    let effects = react(to: message)
    followTour(after: effects)
    settle()
    return effects + examinePapers()
  }

  private mutating func react(to message: Message) -> [Effect] {
    switch message {
    case .clock(let moment):
      tell(moment)
      return saveMeetingNoteIfDue() + keepDraftIfDue()
    case .event(let event):
      let focused = list.focused?.reference
      defer { forgetMark(of: focused) }
      return handle(event)
    case .command(let id): return perform(id)
    case .openView(let view):
      openView(view)
      return []
    case .saved, .folder, .historyRead:
      noteDisk(message)
      return []
    case .exported(let report):
      noteExport(report)
      return []
    case .importRead(let report):
      return offerImport(report)
    case .cared(let report):
      note(report)
      return []
    case .reportMade, .reportWritten: return handleReport(message)
    case .historyFound, .removalsFound, .pastRead, .pastIsBefore, .differenceRead:
      return handlePast(message)
    case .fileTaken(let path, let facts): return finishPaper(at: path, facts)
    case .filesExamined(let standings):
      note(standings)
      return []
    case .foreignInput:
      status = Status(.notUTF8, .warning)
      return []
    case .outside(let news): return takeIn(news)
    case .putBack(let report):
      notePutBack(report)
      return []
    }
  }

  /// What became of changes, and of the place they go to.
  private mutating func noteDisk(_ message: Message) {
    switch message {
    case .saved(let report): noteSaving(report)
    case .folder(let report): note(report)
    case .historyRead(let history): take(history)
    default: break
    }
  }

  /// What the view counts on: the focus can be seen, and what lies on top can offer parties.
  private mutating func settle() {
    forgetStayingRow()
    list.scroll(height: layout.body.size.height)
    if !overlays.isEmpty || meeting.isTyping { world.register.make(of: book) }
  }

  private mutating func tell(_ moment: Moment) {
    let moment = shifted(moment)
    let isNewDay = moment.day != now.day
    world.now = moment
    if isNewDay { refreshLists() }
  }

  private mutating func handle(_ event: Event) -> [Effect] {
    if case .mouse(let mouse) = event { return handle(mouse) }
    latestClick = nil
    return switch event {
    case .key(let key): handle(key)
    case .paste(let text): paste(text)
    case .resized(let size): resize(to: size)
    case .mouse: []
    case .suspend: [.suspend]
    case .resumed: [.repaint]
    case .terminate, .hangUp, .interrupted, .inputClosed: saveMeetingNote() + keepDraft() + [.quit]
    }
  }

  private mutating func resize(to size: Size) -> [Effect] {
    let focused = list.focused?.reference
    world.size = size
    if place == .plan, let focused { show(focused) }
    return []
  }

  mutating func handle(_ key: KeyPress) -> [Effect] {
    remember(key)
    if world.isTooSmall { return key == .character("q") ? perform(.quit) : [] }
    if let effects = quitFromOverlay(key) ?? handleInOverlay(key) { return effects }
    if let effects = handleInCarrying(key) { return effects }
    if let effects = handleInPresenter(key) ?? handleInPlaceText(key) { return effects }
    guard let command = CommandTable.command(for: key, in: place) else {
      status = Status(.keyDoesNothing(key.words))
      return []
    }
    return perform(command)
  }

  private mutating func paste(_ text: String) -> [Effect] {
    if world.isTooSmall { return [] }
    if pasteInOverlay(text) { return [] }
    if carry != nil || pasteInPlaceText(text) { return [] }
    status = Status(.pasteOutsideField)
    return []
  }

  mutating func perform(_ id: CommandID) -> [Effect] {
    let onPage = page.flatMap { CommandTable.command(id, on: $0.content.name) }
    return (onPage ?? CommandTable.command(id, in: place)).map { perform($0) } ?? []
  }

  /// Runs a command unless it is refused right now, in which case the reason is shown.
  mutating func perform(_ command: Command) -> [Effect] {
    if let reason = command.refusal(self) {
      status = Status(reason, .warning)
      return []
    }
    status = nil
    if command.works(in: place), !command.places.contains(.everywhere) { closePages() }
    return isAboutChosen(command) ? runOnChosen(command) : command.run(&self)
  }
}

extension World {
  /// Whether the window is too small for anything but one sentence.
  package var isTooSmall: Bool { size.width < 40 || size.height < 10 }
}
