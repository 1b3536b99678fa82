import App
import Documents
import Domain
import Store
import Terminal

/// A command line that was understood.
struct Arguments: Equatable, Sendable {
  var options: Options
  var request: Request
}

/// What may be said with every command; nil where nothing was said.
struct Options: Equatable, Sendable {
  var book: String?
  var language: Language?
  var author: String?
  var today: Day?
  var isReadOnly = false
  var isDemo = false
  var isPlain = false
  var isASCII = false
  var hasNoColour = false
  /// Whether what was made is told to programs rather than to people.
  var wantsJSON = false
  /// Nil leaves it to what was chosen in the program.
  var theme: Theme?
  /// Where the program begins; nil is Today.
  var place: Place?
  /// The name of the saved view that it begins with.
  var view: String?
}

/// What is to be done.
enum Request: Equatable, Sendable {
  case interactive
  case help(CommandName?)
  case version
  case initialise(Access)
  case importParties(ImportRequest)
  /// A whole book, as `export all` wrote it.
  case importAll(file: String, isTrial: Bool)
  case list(Kind, filter: [String], json: Bool, asOf: Day?, validOn: Day? = nil)
  case show(Kind, id: String, json: Bool, asOf: Day?, validOn: Day? = nil)
  case add(Kind, [Assignment])
  case set(Kind, id: String, [Assignment])
  case remove(Kind, id: String, reason: String?)
  case reorganise(ReorganiseWish)
  /// The one that stays, those that become one with it, and whose value a field gets.
  case join(Kind, id: String, others: [String], choices: [Assignment])
  case tick(id: String, note: String?, undo: Bool)
  case adopt(plan: String, AdoptionWish)
  case revise(plan: String, reason: String?)
  /// The activities by number; none stands for all that are unfinished.
  case template(plan: String, activities: [String])
  case progress(activity: String, ProgressWish)
  case publish(meeting: String)
  case amend(meeting: String, text: String, reference: String?, point: Int?)
  case undo
  case redo
  case export(ExportRequest)
  case report(ReportWish)
  case check(json: Bool)
  case checkDevice
  case backUp(file: String?)
  case restore(file: String, into: String?)
  case erase(ErasureWish, decision: String?)
  case verify
  case log(LogRequest)
  case merge(String)
  case conflicts(json: Bool)
  case resolve(id: String, with: Int)
  case render(RenderRequest)
  case keys
  case manual
  case completion(Shell)
  case changes
  /// In the contract of the command line, not in this version of the program.
  case notBuilt(String)
}

/// One `field=value`; an empty value clears the field.
struct Assignment: Hashable, Sendable {
  let field: String
  let value: String
}

/// When and where a plan is adopted.
struct AdoptionWish: Equatable, Sendable {
  let day: Day
  var reference: String?
  var meeting: String?
}

/// What is told of an activity, as it was typed; nil leaves it as it stands.
struct ProgressWish: Equatable, Sendable {
  var day: Day?
  var status: String?
  var percent: String?
  var meeting: String?
  var text: String?
}

/// A file of parties and what to do with it.
struct ImportRequest: Equatable, Sendable {
  var file: String
  var isTrial = false
  var policy = MatchPolicy.fill
  var encoding = TextEncoding.auto
  var columns: [ColumnChoice] = []
}

/// What leaves the book, in which form, and where to.
struct ExportRequest: Equatable, Sendable {
  /// Nil is everything.
  var kind: Kind?
  var format: ExportFormat
  var isPublic = false
  /// Nil is standard output.
  var file: String?
  /// Whether a file that is there may be replaced.
  var replaces = false
}

/// Which report, of what, in which form, and where to.
struct ReportWish: Equatable, Sendable {
  var name: ReportName
  /// Whether it holds public fields only.
  var isPublic = false
  /// What an extract is about, as it was typed.
  var subject: Subject?
  /// Nil follows from the name of the file.
  var format: DocumentFormat?
  var year: Int?
  var meeting: String?
  var asOf: Day?
  var validOn: Day?
  /// Nil is standard output.
  var file: String?
  /// Whether a file that is there may be replaced.
  var replaces = false

  /// A kind and an identifier.
  struct Subject: Equatable, Sendable {
    let kind: Kind
    let id: String
  }
}

/// The forms of an export.
enum ExportFormat: String, CaseIterable, Sendable {
  case csv
  case json
  case plist
  case ics
}

/// What is to be erased, as it was typed.
enum ErasureWish: Equatable, Sendable {
  /// All that is personal in the record of a person, a contact or a nomination.
  case person(id: String)
  /// The earlier values of one field.
  case text(Kind, id: String, field: String)
}

/// Which part of the history to tell.
struct LogRequest: Equatable, Sendable {
  var kind: Kind?
  var id: String?
  var json = false
  var since: Day?
}

/// A screen to print; the words are the interactive program's to understand.
struct RenderRequest: Equatable, Sendable {
  var screen: String?
  var size: String?
  var keys: String?
}
