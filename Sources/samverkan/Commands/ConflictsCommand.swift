import App
import Documents
import Domain
import Terminal

/// Shows the values that were written without knowing each other, with who and when.
struct ConflictsCommand {
  private let session: Session
  private let names: ReferenceNames

  init(_ session: Session) {
    self.session = session
    names = ReferenceNames(session.book)
  }

  /// Exit code 1 while there is something to decide.
  func run(json: Bool) throws(CommandFailure) -> ExitCode {
    let conflicts = session.conflicts
    if json {
      session.context.output.write(JSONWriter.array(conflicts.map(value)))
    } else {
      for conflict in conflicts { show(conflict) }
      session.context.say(.conflictCount(conflicts.count))
    }
    let code = session.finishReading()
    guard code == .done else { return code }
    return conflicts.isEmpty ? .done : .refused
  }

  // MARK: For programs

  private func value(_ conflict: Conflict) -> JSONValue {
    .object([
      .init("id", .text(conflict.id.raw.text)),
      .init("kind", JSONValue(conflict.kind?.rawValue)),
      .init("entity", .text(conflict.entity.text)),
      .init("name", JSONValue(name(conflict))),
      .init("field", JSONValue(conflict.fieldName)),
      .init("key", JSONValue(key(conflict))),
      .init("values", .array(zip(1..., conflict.versions).map(value))),
    ])
  }

  private func value(_ number: Int, _ version: Conflict.Version) -> JSONValue {
    .object([
      .init("number", .number(String(number))),
      .init("value", version.value.map(JSONValue.init) ?? .null),
      .init("author", .text(version.author)), .init("time", .text(Self.time(version))),
    ])
  }

  /// The element or entry of the field that it is about.
  private func key(_ conflict: Conflict) -> String? {
    switch conflict.subject {
    case .element(_, let element): element.written
    case .entry(_, let key): key
    case .field, .removal: nil
    }
  }

  // MARK: For people

  private func show(_ conflict: Conflict) {
    let language = session.context.language
    let what = ConflictWords(conflict, session.book, language)
    let id = conflict.id.raw.text.prefix(EntityLookup.shortest * 2)
    let kind = conflict.kind?.rawValue ?? ""
    line("\(id)  \(kind)  \(name(conflict) ?? ""): \(what.subject)")
    for (number, version) in zip(1..., conflict.versions) {
      line("    \(number)  \(what.text(version))  (\(version.author) \(Self.time(version)))")
    }
  }

  private func name(_ conflict: Conflict) -> String? {
    conflict.kind.flatMap { names[$0, conflict.entity] }
  }

  private static func time(_ version: Conflict.Version) -> String {
    guard let moment = SystemEnvironment.moment(version.time) else { return "" }
    return "\(moment.day.text) \(moment.time.text)"
  }

  private func line(_ text: String) { session.context.output.line(displayable(text)) }
}

/// What a conflict is about and what its values say, in words on one line.
struct ConflictWords {
  private let conflict: Conflict
  private let words: RecordWords?
  private let language: Language

  init(_ conflict: Conflict, _ book: Book, _ language: Language) {
    self.conflict = conflict
    self.language = language
    words = conflict.kind.map { RecordWords($0, book, language) }
  }

  var subject: String {
    switch conflict.subject {
    case .field(let name): name
    case .entry(let name, let key): "\(name), \(key)"
    case .element(let name, let element): "\(name), \(text(element, of: name))"
    case .removal: Phrase.removalConflict[language]
    }
  }

  func text(_ version: Conflict.Version) -> String {
    switch conflict.subject {
    case .field(let name), .entry(let name, _): text(version.value, of: name)
    case .element: (version.value == .bool(true) ? Phrase.isThere : .isGone)[language]
    case .removal: (version.value == .bool(true) ? Phrase.isRemoved : .isKept)[language]
    }
  }

  private func text(_ value: Value?, of field: String) -> String {
    guard let value else { return "–" }
    let text = words?.text(field, in: Record([Field(field, value)])) ?? value.written
    return text.split(whereSeparator: \.isNewline).joined(separator: " / ")
  }
}
