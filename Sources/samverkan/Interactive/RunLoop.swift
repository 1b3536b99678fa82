import App
import CursesTerminal
import Domain
import Terminal

/// Reads events, updates the model, carries out effects, draws: one thread, one place to sleep.
struct RunLoop {
  private let context: Context
  private let display: any Display
  private(set) var desk: Desk
  private var model: Model
  private var isRunning = true
  private var latestSave = SaveReport.saved
  private var sawForeignBytes = false
  private var rhythm = PollRhythm()
  private var folderLook = PollRhythm.folder
  private var folder = FolderReport.back

  init(context: Context, desk: Desk, display: any Display) {
    self.context = context
    self.desk = desk
    self.display = display
    var start = Self.start(of: desk, on: display)
    start.draft = desk.abandonedDraft()
    model = Model(start: start)
    rhythm.noteInput(now: context.now.millis)
  }

  /// From the place or the view that was asked for, until the user quits.
  mutating func run(from view: Identifier<Setting>?) {
    if let place = context.options.place { tell(.command(.go(to: place))) }
    if let view { tell(.openView(view)) }
    present()
    tell(.historyRead(desk.history()))
    while isRunning {
      let events = display.nextEvents(timeout: timeout)
      tell(.clock(clock))
      for event in model.guarded(events) where isRunning { tell(.event(event)) }
      noticeForeignInput()
      if events.contains(where: \.isInput) { rhythm.noteInput(now: clock.millis) }
      if isRunning {
        lookAround()
        present()
      }
    }
    tell(.clock(clock))
  }

  /// Looks for what others wrote and tries again what is not saved, when it is time.
  private mutating func lookAround() {
    lookForFolder()
    guard desk.file != nil, rhythm.isDue(now: clock.millis) else { return }
    if let report = desk.retry() {
      if report != latestSave { tell(.saved(report)) }
      latestSave = report
    }
    if folder == .back, let news = desk.news() { take(news) }
  }

  /// A book that is moved, thrown away or unmounted is missed within a second.
  private mutating func lookForFolder() {
    guard desk.file != nil, folderLook.isDue(now: clock.millis) else { return }
    let found = desk.lookForFolder()
    if found != folder { tell(.folder(found)) }
    folder = found
  }

  /// What another program on this device did can be undone here too.
  private mutating func take(_ news: OutsideNews) {
    if news.isOwn { tell(.historyRead(desk.history())) }
    tell(.outside(news))
  }

  private func present() {
    display.use(model.settings.theme, mouse: model.wantsMouse)
    display.present(model.view())
  }

  /// Says once that the keyboard's character set is another than the screen's.
  private mutating func noticeForeignInput() {
    guard display.sawForeignBytes != sawForeignBytes else { return }
    sawForeignBytes.toggle()
    if sawForeignBytes { tell(.foreignInput) }
  }

  private mutating func tell(_ message: Message) {
    for effect in model.update(message) { perform(effect) }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .record(let transaction):
      latestSave = desk.save(transaction)
      tell(.saved(latestSave))
      if transaction.basis != nil || !transaction.settlements.isEmpty { rhythm.lookAtOnce() }
    case .putBack:
      tell(.putBack(desk.putBack()))
      rhythm.lookAtOnce()
    case .keepDraft(let draft): desk.keep(draft)
    case .readImport(let path):
      tell(.importRead(ImportReader(context).read(path)))
    case .createBook(let name, let thenImport):
      let isMade = begin { desk throws(CommandFailure) in try desk.createBook(by: name) }
      if isMade { tell(.cared(.opened(folder: desk.folder, isNew: true))) }
      if isMade, thenImport { tell(.command(.importParties)) }
    case .openBook(let path): openBook(at: path)
    case .exportTable, .exportText, .exportBook: takeOut(effect)
    case .copyOut(let text): display.copy(text)
    case .takeFile, .examineFiles: read(effect)
    case .openExample:
      if begin({ desk throws(CommandFailure) in try desk.openExample() }) {
        tell(.command(.tour))
      }
    case .keepView(let choices): ViewFile(context)?.write(choices)
    case .backUp: tell(.cared(desk.backUp()))
    case .copies(let task): perform(task)
    case .erase(let subject, let decision): erase(subject, decision)
    case .makeReport, .writeReport, .readHistory, .readRemovals, .readPast, .readDifference:
      let looking = Looking(context, desk, model, width: display.size.width)
      if let answer = looking.answer(to: effect) { tell(answer) }
    case .suspend:
      display.suspend()
      display.repaint()
    case .repaint: display.repaint()
    case .quit: isRunning = false
    }
  }

  private mutating func takeOut(_ effect: Effect) {
    let writer = TableWriter(context)
    switch effect {
    case .exportTable(let path, let rows): tell(.exported(writer.write(rows, to: path)))
    case .exportText(let path, let text, let rows):
      tell(.exported(writer.write(text, rows: rows, to: path)))
    case .exportBook(let path): tell(.exported(writer.write(model.book, to: path)))
    default: break
    }
  }

  private mutating func read(_ effect: Effect) {
    switch effect {
    case .takeFile(let typed):
      let path = context.system.absolute(onScreen: typed)
      tell(.fileTaken(path: path, FileReader.facts(of: path)))
    case .examineFiles(let papers):
      let standings = papers.map { paper in
        (
          paper.id,
          paper.standing(FileReader.facts(of: context.system.absolute(onScreen: paper.location)))
        )
      }
      tell(.filesExamined(Dictionary(standings) { first, _ in first }))
    default: break
    }
  }

  private mutating func openBook(at path: String) {
    if begin({ desk throws(CommandFailure) in try desk.openBook(at: path) }), !hasWarned {
      tell(.cared(.opened(folder: desk.folder, isNew: false)))
    }
  }

  /// Whether something about the book is being told that matters more than its being open.
  private var hasWarned: Bool { model.status?.role == .warning }

  /// After a backup was brought back the place is shown anew; a copy's changes come as others' do.
  private mutating func perform(_ task: CopyTask) {
    let report = desk.perform(task)
    if case .madeBook(let folder) = report, desk.hasNoBook {
      openBook(at: folder)
      return
    }
    if case .tookIn(let source, _) = report {
      if case .backup = source {
        let place = model.place
        model = Model(start: Self.start(of: desk, on: display))
        tell(.historyRead(desk.history()))
        if place != .meeting { tell(.command(.go(to: place))) }
      } else if let news = desk.news() {
        tell(.outside(news))
      }
    }
    tell(.cared(report))
  }

  /// Starts over with a book, and with nothing in memory that is gone from it.
  private mutating func erase(_ subject: ErasureSubject, _ decision: String) {
    do {
      let after = model.afterErasing(subject)
      let said = try desk.erase(subject, decision)
      var start = Self.start(of: desk, on: display)
      start.settings.language = model.language
      model = Model(start: start)
      tell(.historyRead(desk.history()))
      tell(.cared(.erased(said, after)))
    } catch {
      tell(.cared(.failed(sentence: error.sentence)))
    }
  }

  /// Starts over with what was chosen, and without the form that asked for it; a failure is said,
  /// and what lay open stays.
  @discardableResult
  private mutating func begin(
    _ open: (inout Desk) throws(CommandFailure) -> Void
  ) -> Bool {
    var notice: Phrase?
    do {
      try open(&desk)
    } catch {
      notice = error.sentence
    }
    var start = Self.start(of: desk, on: display)
    start.notice = notice ?? start.notice
    start.settings.language = model.language
    model = Model(start: start)
    tell(.historyRead(desk.history()))
    return notice == nil
  }

  private static func start(of desk: Desk, on display: any Display) -> Start {
    var start = desk.start(size: display.size, lines: display.lines)
    start.facts.terminal = display.facts
    return start
  }

  /// The day asked for on the command line stays; the time is the clock's.
  private var clock: Moment {
    guard let now = SystemEnvironment.now else { return context.now }
    let day = context.dayIsGiven ? context.now.day : now.day
    return Moment(millis: now.millis, day: day, time: now.time)
  }

  /// Milliseconds until the clock on the screen or a text being typed needs a turn.
  private var timeout: Int? {
    let untilLook =
      desk.file == nil
      ? nil : min(rhythm.untilNext(now: clock.millis), folderLook.untilNext(now: clock.millis))
    return [model.world.wantsClock ? untilNextMinute : nil, model.savesWithin, untilLook]
      .compactMap { $0 }.min()
  }

  private var untilNextMinute: Int { 60_000 - Int(clock.millis % 60_000) }

  /// One line on the shell, and whether everything seen as saved is where it belongs.
  func farewell() -> ExitCode {
    if case .away = folder, latestSave == .saved {
      context.complain(desk.lostSentence)
      return .bookUnreadable
    }
    switch latestSave {
    case .saved, .refused:
      if !model.isAtWelcome {
        context.say(model.settings.isDemo ? .exampleIsClosed : .farewell(model.book))
      }
      return .done
    case .savedHereOnly(let reason):
      context.complain(.savedHereOnlyAtEnd(reason))
      return .notSaved
    case .notSaved(let reason):
      context.complain(.notSavedAtEnd(reason))
      return .notSaved
    }
  }
}
