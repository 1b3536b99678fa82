import App
import Documents
import Domain

/// Hands each request to the command that carries it out.
enum Commands {
  static func run(
    _ arguments: Arguments, _ system: SystemEnvironment, _ output: Output, _ language: Language
  ) throws(CommandFailure) -> ExitCode {
    switch arguments.request {
    case .help(let command):
      output.write(Help.text(command)[language])
      return .done
    case .version:
      output.line(Release.sentence[language])
      return .done
    case .manual:
      output.write(ManualPage(language: language).text)
      return .done
    case .completion(let shell):
      output.write(shell.completion(in: language))
      return .done
    case .changes:
      output.write(ShippedTexts.changes)
      return .done
    case .notBuilt(let name): throw CommandFailure(.refused, .notBuilt(name))
    default: break
    }
    let context = try Context(arguments.options, system, output)
    switch arguments.request {
    case .interactive: return try Interactive.run(context)
    case .initialise(let access): return try InitCommand.run(context, access)
    case .render(let request): return try Interactive.render(request, context)
    case .keys: return try Interactive.printKeys(context)
    case .importAll(let file, let isTrial):
      return try ImportAllCommand(context, file).run(isTrial: isTrial)
    case .restore(let file, let folder?):
      return try RestoreCommand(context, file).run(into: folder)
    default: return try run(arguments.request, Session(context))
    }
  }

  /// As the book was known on one day, and as it was valid on another.
  private static func show(
    _ request: Request, _ session: Session
  ) throws(CommandFailure) -> ExitCode {
    switch request {
    case .list(let kind, let filter, let json, let known, let valid):
      try ListCommand(session.asOf(known).validOn(valid), kind, validOn: valid)
        .run(filter: filter, json: json)
    case .show(let kind, let id, let json, let known, let valid):
      try ShowCommand(session.asOf(known).validOn(valid), kind, validOn: valid)
        .run(id, json: json)
    case .report(let wish):
      try ReportCommand(session.asOf(wish.asOf).validOn(wish.validOn), wish).run()
    default: .done
    }
  }

  private static func run(
    _ request: Request, _ session: Session
  ) throws(CommandFailure) -> ExitCode {
    switch request {
    case .importParties(let request): try ImportCommand(session, request).run()
    case .list, .show, .report: try show(request, session)
    case .add(let kind, let assignments): try EditCommand(session, kind).add(assignments)
    case .set(let kind, let id, let values): try EditCommand(session, kind).set(id, values)
    case .remove(let kind, let id, let why): try EditCommand(session, kind).remove(id, reason: why)
    case .reorganise(let wish): try ReorganiseCommand(session).run(wish)
    case .join(let kind, let id, let others, let choices):
      try JoinCommand(session, kind).run(id, others, choices)
    case .tick(let id, let note, let undo): try TickCommand(session).run(id, note, undo: undo)
    case .adopt(let plan, let wish): try PlanCommand(session, plan).adopt(wish)
    case .revise(let plan, let reason): try PlanCommand(session, plan).revise(reason: reason)
    case .template(let plan, let numbers): try PlanCommand(session, plan).begin(next: numbers)
    case .progress(let activity, let wish): try ProgressCommand(session, activity).run(wish)
    case .publish(let meeting): try MinutesCommand(session).publish(meeting)
    case .amend(let meeting, let text, let reference, let point):
      try MinutesCommand(session).amend(meeting, text, reference: reference, point: point)
    case .undo: try UndoCommand(session).run(.undo)
    case .redo: try UndoCommand(session).run(.redo)
    case .export(let request): try ExportCommand(session, request).run()
    case .check(let json): try CheckCommand(session).run(json: json)
    case .checkDevice: try DeviceCommand(session).run()
    case .verify: try VerifyCommand(session).run()
    case .backUp(let file): try BackupCommand(session).run(file)
    case .erase(let wish, let decision): try EraseCommand(session).run(wish, decision)
    case .restore(let file, nil): try RestoreCommand(session.context, file).run(session)
    case .log(let request): try LogCommand(session, request).run()
    case .merge(let folder): try MergeCommand(session).run(folder)
    case .conflicts(let json): try ConflictsCommand(session).run(json: json)
    case .resolve(let id, let number): try ResolveCommand(session).run(id, with: number)
    default: .done
    }
  }
}
