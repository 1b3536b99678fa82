import App
import Documents
import Domain
import Store

extension Arguments {
  /// From the words behind the program's name.
  init(reading arguments: [String]) throws(UsageError) {
    let words = try ArgumentWords(arguments)
    options = try Options(words)
    if words.has(.version) {
      request = .version
    } else if words.has(.help) {
      request = .help(words.command)
    } else if let command = words.command {
      request = try Request(command, words)
    } else {
      request = .interactive
    }
  }
}

extension Options {
  init(_ words: ArgumentWords) throws(UsageError) {
    book = words.value(.book)
    author = words.value(.author)?.nonEmpty
    today = try words.day(.today)
    isReadOnly = words.has(.readOnly)
    isDemo = words.has(.demo)
    isPlain = words.has(.plain)
    isASCII = words.has(.ascii)
    hasNoColour = words.has(.noColour)
    wantsJSON = words.has(.json)
    theme = try words.theme()
    place = try words.place()
    view = words.value(.view)?.nonEmpty
    if words.has(.language) { language = try words.choice(.language, Language.swedish) }
    if book?.isEmpty == true { throw .valueMissing(.book) }
  }
}

extension Request {
  init(_ command: CommandName, _ words: ArgumentWords) throws(UsageError) {
    var reader = WordReader(command, words.words)
    switch command {
    case .list: self = try Self.listing(&reader, words)
    case .show:
      self = .show(
        try reader.kind(), id: try reader.word(), json: words.has(.json),
        asOf: try words.day(.asOf), validOn: try words.day(.validOn))
    case .add: self = .add(try reader.kind(), try reader.assignments())
    case .set: self = .set(try reader.kind(), id: try reader.word(), try reader.assignments())
    case .remove:
      self = .remove(try reader.kind(), id: try reader.word(), reason: words.value(.reason))
    case .join: self = try reader.joining()
    case .reorganise: self = .reorganise(try ReorganiseWish(&reader, words))
    case .tick:
      self = .tick(id: try reader.word(), note: words.value(.note), undo: words.has(.undo))
    case .adopt: self = .adopt(plan: try reader.word(), try AdoptionWish(words))
    case .revise: self = .revise(plan: try reader.word(), reason: words.value(.reason))
    case .template: self = .template(plan: try reader.word(), activities: reader.rest())
    case .progress:
      self = .progress(activity: try reader.word(), try ProgressWish(&reader, words))
    case .publish: self = .publish(meeting: try reader.word())
    case .amend: self = try Self.amending(&reader, words)
    case .help: self = .help(try reader.commandWord())
    case .completion: self = .completion(try reader.shell())
    case .importing: self = try Self.importing(&reader, words)
    case .export: self = .export(try ExportRequest(&reader, words))
    case .log: self = .log(try LogRequest(&reader, words))
    case .backup: self = .backUp(file: reader.isAtEnd ? nil : try reader.word())
    case .restore: self = .restore(file: try reader.word(), into: words.value(.into))
    case .erase: self = .erase(try reader.erasure(), decision: words.value(.decision))
    case .merge: self = .merge(try reader.word())
    case .resolve: self = .resolve(id: try reader.word(), with: try words.number(.with))
    case .report: self = .report(try ReportWish(&reader, words))
    default: self = Self.withoutWords(command, words)
    }
    try reader.end()
  }

  private static func listing(
    _ reader: inout WordReader, _ words: ArgumentWords
  ) throws(UsageError) -> Request {
    let kind = try reader.kind()
    let day = try words.day(.asOf)
    let valid = try words.day(.validOn)
    return .list(
      kind, filter: reader.rest(), json: words.has(.json), asOf: day, validOn: valid)
  }

  private static func amending(
    _ reader: inout WordReader, _ words: ArgumentWords
  ) throws(UsageError) -> Request {
    .amend(
      meeting: try reader.word(), text: try reader.word(), reference: words.value(.reference),
      point: words.has(.point) ? try words.number(.point) : nil)
  }

  private static func importing(
    _ reader: inout WordReader, _ words: ArgumentWords
  ) throws(UsageError) -> Request {
    guard let kind = try reader.kindOrAll() else {
      for option in [OptionName.onMatch, .encoding, .column] where words.has(option) {
        throw .foreignOption(option, of: .importing)
      }
      return .importAll(file: try reader.word(), isTrial: words.has(.dryRun))
    }
    guard kind == .parties else { throw .unknownKind(kind.rawValue, nearest: "parties") }
    return .importParties(try ImportRequest(&reader, words))
  }

  private static func withoutWords(_ command: CommandName, _ words: ArgumentWords) -> Request {
    switch command {
    case .initialise: .initialise(words.has(.group) ? .group : .owner)
    case .undo: .undo
    case .redo: .redo
    case .check: words.has(.device) ? .checkDevice : .check(json: words.has(.json))
    case .conflicts: .conflicts(json: words.has(.json))
    case .verify: .verify
    case .keys: .keys
    case .manual: .manual
    case .changes: .changes
    case .render:
      .render(
        RenderRequest(
          screen: words.value(.screen), size: words.value(.size), keys: words.value(.keys)))
    default: .notBuilt(command.rawValue)
    }
  }
}

extension AdoptionWish {
  init(_ words: ArgumentWords) throws(UsageError) {
    guard let day = try words.day(.date) else { throw .valueMissing(.date) }
    self.day = day
    reference = words.value(.reference)?.nonEmpty
    meeting = words.value(.meeting)?.nonEmpty
  }
}

extension ProgressWish {
  /// The words that are left are the text, with or without quotation marks.
  init(_ reader: inout WordReader, _ words: ArgumentWords) throws(UsageError) {
    day = try words.day(.date)
    status = words.value(.status)
    percent = words.value(.percent)
    meeting = words.value(.meeting)?.nonEmpty
    text = reader.rest().joined(separator: " ").nonEmpty
    if status == nil, percent == nil, text == nil { throw .argumentMissing(.progress) }
  }
}

extension ImportRequest {
  /// What stands behind the kind.
  init(_ reader: inout WordReader, _ words: ArgumentWords) throws(UsageError) {
    file = try reader.word()
    isTrial = words.has(.dryRun)
    policy = try words.choice(.onMatch, MatchPolicy.fill)
    encoding = try words.choice(.encoding, TextEncoding.auto)
    columns = try words.values(.column).map { text throws(UsageError) in
      try ColumnChoice(reading: text)
    }
  }
}

extension ColumnChoice {
  /// `THEIRS=OURS`, where ours goes by any heading that is known; empty leaves theirs.
  init(reading text: String) throws(UsageError) {
    guard let sign = text.lastIndex(of: "="), sign > text.startIndex else {
      throw .notAnAssignment(text)
    }
    let ours = String(text[text.index(after: sign)...]).trimmed
    let column = PartyColumn(heading: ours)
    guard ours.isEmpty || column != nil else {
      let allowed = PartyColumn.allCases.map(\.rawValue).joined(separator: ", ")
      throw .wrongValue(.column, ours, allowed: allowed)
    }
    self.init(theirs: String(text[..<sign]).trimmed, ours: column)
  }
}

extension ExportRequest {
  init(_ reader: inout WordReader, _ words: ArgumentWords) throws(UsageError) {
    kind = try reader.kindOrAll()
    isPublic = words.has(.publicOnly)
    file = words.value(.output)
    let asked = file.flatMap(ExportFormat.init(ending:))
    let isForPrograms = kind == nil || file == nil && words.has(.json)
    format = try words.choice(.format, asked ?? (isForPrograms ? .json : .csv))
    replaces = words.has(.replace)
  }
}

extension ReportWish {
  init(_ reader: inout WordReader, _ words: ArgumentWords) throws(UsageError) {
    name = try reader.reportName()
    if name == .extract || name == .annualProcess, !reader.isAtEnd {
      subject = Subject(kind: try reader.kind(), id: try reader.word())
    } else if name == .plan, !reader.isAtEnd {
      let word = try reader.word()
      let isKind = word == Kind.plans.rawValue
      subject = Subject(kind: .plans, id: isKind ? try reader.word() : word)
    }
    if words.has(.format) { format = try words.choice(.format, DocumentFormat.txt) }
    isPublic = words.has(.publicOnly)
    year = try words.year()
    meeting = words.value(.meeting)
    asOf = try words.day(.asOf)
    validOn = try words.day(.validOn)
    file = words.value(.output)
    replaces = words.has(.replace)
    if words.has(.json), file == nil { throw .optionNeeds(.json, .output) }
  }
}

extension LogRequest {
  init(_ reader: inout WordReader, _ words: ArgumentWords) throws(UsageError) {
    json = words.has(.json)
    since = try words.day(.since)
    guard !reader.isAtEnd else { return }
    kind = try reader.kind()
    id = try reader.word()
  }
}
