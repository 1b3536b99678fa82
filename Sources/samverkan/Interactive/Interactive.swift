import App
import CursesTerminal
import Documents
import Domain
import Store
import Terminal

/// The program on the screen, and what it can show without one.
enum Interactive {
  /// Opens the book, or the welcome when there is none, and returns when the user quits.
  static func run(_ asked: Context) throws(CommandFailure) -> ExitCode {
    let context = asked.asChosen
    let desk = try Desk(context)
    let view = try savedView(context, in: desk)
    let display: CursesDisplay
    do {
      display = try CursesDisplay(terminalOptions(context, desk.settings))
    } catch .undescribed(let term) {
      throw CommandFailure(.noTerminal, .noTerminal(term))
    } catch {
      return try printText(of: desk, view, context)
    }
    var loop = RunLoop(context: context, desk: desk, display: display)
    loop.run(from: view)
    display.leave()
    loop.desk.close()
    return loop.farewell()
  }

  /// Prints a screen after the keys were pressed, without a terminal; nothing is written.
  static func render(
    _ request: RenderRequest, _ context: Context
  ) throws(CommandFailure) -> ExitCode {
    let place = try place(named: request.screen)
    let size = try size(request.size ?? "80x24")
    let keys = try keys(request.keys ?? "")
    let desk = try Desk(context)
    var model = Model(start: desk.start(size: size))
    _ = model.update(.historyRead(desk.history()))
    _ = model.update(.command(.go(to: place)))
    for key in keys {
      for effect in model.update(.event(.key(key))) {
        if case .record = effect { _ = model.update(.saved(.saved)) }
        if case .writeReport = effect { continue }
        let looking = Looking(context, desk, model, width: size.width)
        if let answer = looking.answer(to: effect) { _ = model.update(answer) }
      }
    }
    let screen = model.view().text()
    context.output.write(context.options.isASCII ? screen.inASCII : screen)
    return .done
  }

  /// Prints the command table as Markdown.
  static func printKeys(_ context: Context) throws(CommandFailure) -> ExitCode {
    context.output.write(CommandReference.markdown(in: context.language))
    return .done
  }

  /// What the screen would show, from top to bottom, where there can be none.
  private static func printText(
    of desk: Desk, _ view: Identifier<Setting>?, _ context: Context
  ) throws(CommandFailure) -> ExitCode {
    guard !desk.hasNoBook else {
      throw CommandFailure(.bookUnreadable, .cannotOpenOwn(.missing, context.bookFolder))
    }
    let width = SystemEnvironment.outputWidth
    var model = Model(start: desk.start(size: Size(width: width, height: 24)))
    if let place = context.options.place { _ = model.update(.command(.go(to: place))) }
    if let view { _ = model.update(.openView(view)) }
    context.output.write(model.text(width: width))
    context.output.line("")
    context.say(.textCommandsWork)
    return try desk.file == nil ? .done : Session(context).finishReading()
  }

  /// The view that the command line names; nil when it names none.
  private static func savedView(
    _ context: Context, in desk: Desk
  ) throws(CommandFailure) -> Identifier<Setting>? {
    guard let name = context.options.view else { return nil }
    guard let view = desk.book.savedView(named: name) else {
      throw CommandFailure(
        .refused, .noSuchView(name, among: desk.book.savedViews.compactMap(\.name)))
    }
    return view.id
  }

  private static func terminalOptions(
    _ context: Context, _ settings: ViewSettings
  ) -> TerminalOptions {
    var options = TerminalOptions()
    options.theme = settings.theme
    options.usesMouse = settings.usesMouse
    options.isASCII = context.options.isASCII
    options.crashSentence = Phrase.crashed[context.language]
    options.logPath = context.store.stateFolder.map { $0 + "/errors.log" }
    return options
  }

  private static func place(named name: String?) throws(CommandFailure) -> Place {
    guard let name else { return .today }
    guard let place = Place(name: name) else {
      throw CommandFailure(.wrongUsage, .noSuchScreen(name))
    }
    return place
  }

  private static func size(_ text: String) throws(CommandFailure) -> Size {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let width = Int(parts[0]), let height = Int(parts[1]),
      1...500 ~= width, 1...500 ~= height
    else { throw CommandFailure(.wrongUsage, .noSuchSize(text)) }
    return Size(width: width, height: height)
  }

  private static func keys(_ text: String) throws(CommandFailure) -> [KeyPress] {
    switch KeyPress.keys(in: text) {
    case .success(let keys): return keys
    case .failure(let unknown):
      throw CommandFailure(.wrongUsage, .noSuchKey(unknown.notation))
    }
  }
}
