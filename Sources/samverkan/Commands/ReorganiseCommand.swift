import App
import Documents
import Domain

/// What was asked of a reorganisation on the command line.
struct ReorganiseWish: Equatable {
  let bodies: [String]
  /// `into=ID` for who takes over, `new=NAME` for a body that begins, `name=NAME` alone for a new
  /// name.
  let wishes: [Assignment]
  let day: Day?
  let reason: String?

  init(_ reader: inout WordReader, _ words: ArgumentWords) throws(UsageError) {
    bodies = try reader.wordsBeforeAssignments()
    wishes = reader.isAtEnd ? [] : try reader.assignments()
    day = try words.day(.date)
    reason = words.value(.reason)
  }
}

/// Ends bodies and lets others take over what goes on at them, or gives a body a new name.
struct ReorganiseCommand {
  private var session: Session

  init(_ session: Session) {
    self.session = session
  }

  consuming func run(_ wish: ReorganiseWish) throws(CommandFailure) -> ExitCode {
    let wishes = wish.wishes
    let bodies = try parties(wish.bodies)
    if let name = wishes.first(where: { $0.field == "name" })?.value.nonEmpty {
      guard bodies.count == 1, wishes.count == 1 else {
        throw CommandFailure(.refused, .oneIsRenamed)
      }
      return try rename(bodies[0], to: name)
    }
    let foreign = wishes.first { $0.field != "into" && $0.field != "new" }
    if let foreign {
      throw CommandFailure(.refused, .reorganiseTakes(foreign.field))
    }
    guard let day = wish.day else { throw CommandFailure(.refused, .dayIsNeeded) }
    let into = try parties(wishes.filter { $0.field == "into" }.map(\.value))
    let new = wishes.filter { $0.field == "new" }.compactMap(\.value.nonEmpty).map { name in
      Reorganising.NewBody(id: session.identifiers.next(), name: name)
    }
    return try reorganise(
      Reorganising(bodies, into: into, new: new, from: day, reason: wish.reason))
  }

  private consuming func reorganise(_ wish: Reorganising) throws(CommandFailure) -> ExitCode {
    let names = ReferenceNames(session.book)
    let changes: [Change]
    do {
      changes = try BookIndex(session.book).reorganising(
        wish, by: session.context.entrant, ids: &session.identifiers)
    } catch {
      throw CommandFailure(.refused, .reorganising(error, names: names))
    }
    try session.record(.reorganise, changes)
    let told = wish.bodies.map { Phrase(verbatim: names[.parties, $0.raw] ?? $0.raw.text) }
    session.context.answer(
      .reorganised(told, wish.day) + Phrase(verbatim: "."),
      (wish.bodies + wish.successors).map { session.book.value(of: $0.reference) })
    return .done
  }

  private consuming func rename(
    _ id: Identifier<Party>, to name: String
  ) throws(CommandFailure) -> ExitCode {
    guard let party = session.book.parties[id] else { return .done }
    let entry = BookIndex(session.book).entry(
      of: party.renamed(name), replacing: party, by: session.context.entrant)
    if entry.change != nil { try session.enter(entry, as: .edit) }
    session.context.answer(.changed(name), [session.book.value(of: id.reference)])
    return .done
  }

  private func parties(_ typed: [String]) throws(CommandFailure) -> [Identifier<Party>] {
    let lookup = EntityLookup(book: session.book)
    var found: [Identifier<Party>] = []
    for word in typed { found.append(Identifier(try lookup.identifier(word, of: .parties))) }
    return found
  }
}
