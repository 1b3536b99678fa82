import App
import Documents
import Domain
import Terminal

/// What every command knows: the options with everything that was left to the system filled in.
struct Context {
  private(set) var options: Options
  private(set) var language: Language
  /// The day is the one asked for; the time and the recorded moment are the clock's.
  private(set) var now: Moment
  /// Whether the day was asked for; it then stays until the program ends.
  let dayIsGiven: Bool
  /// In a run for the example it is the example's.
  let period: AgreementPeriod
  let examplePeriod: AgreementPeriod
  let bookFolder: String
  let system: SystemEnvironment
  let output: Output

  init(
    _ options: Options, _ system: SystemEnvironment, _ output: Output
  ) throws(CommandFailure) {
    self.options = options
    self.system = system
    self.output = output
    language = options.language ?? system.language
    guard let clock = SystemEnvironment.now else {
      throw CommandFailure(.refused, .clockIsWrong)
    }
    guard let period = AgreementPeriod.embedded else {
      throw CommandFailure(.refused, .agreementIsMissing)
    }
    let variable = try Self.today(system)
    let asked = options.today ?? variable
    dayIsGiven = asked != nil
    now = Moment(millis: clock.millis, day: asked ?? clock.day, time: clock.time)
    examplePeriod = ExampleTime(now: now).period(period, language)
    self.period = options.isDemo ? examplePeriod : period
    guard let folder = options.book.map(system.absolute(_:)) ?? system.bookFolder else {
      throw CommandFailure(.bookUnreadable, .noHome)
    }
    bookFolder = folder
  }

  /// Asked for in this run, else told the program before, else the system's name for the user.
  var author: String { options.author ?? ViewFile(self)?.read().name ?? system.userName }

  /// The same for somebody who has just said who it is.
  func by(_ name: String) -> Context {
    var context = self
    context.options.author = name
    return context
  }

  /// The same in the language that was chosen in the program, unless this run asks for one.
  var asChosen: Context {
    guard options.language == nil, let chosen = ViewFile(self)?.read().language else { return self }
    var context = self
    context.language = chosen
    return context
  }

  /// The same on another day.
  func on(_ day: Day) -> Context {
    var context = self
    context.now = Moment(millis: now.millis, day: day, time: now.time)
    return context
  }

  var actor: Actor { Actor(author: author, now: now) }
  var entrant: Entrant { Entrant(actor, period: period, language: language) }

  func say(_ phrase: Phrase) { output.line(displayable(phrase[language])) }

  func complain(_ phrase: Phrase) { Output.complain(displayable(phrase[language])) }

  private static func today(_ system: SystemEnvironment) throws(CommandFailure) -> Day? {
    guard let text = system.variables["SAMVERKAN_TODAY"] else { return nil }
    guard let day = Day(text: text) else {
      throw CommandFailure(.wrongUsage, .usage(.notADate(text, option: "SAMVERKAN_TODAY")))
    }
    return day
  }
}
