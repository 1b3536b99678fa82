import App
import Domain

/// Finds the entity that a typed identifier means.
struct EntityLookup {
  let book: Book

  /// The shortest beginning of an identifier that is taken for one.
  static let shortest = 4

  /// The full identifier, the beginning of only one, or the number of a matter or an activity.
  ///
  /// Removed entities are found when nothing present fits, if `alsoRemoved`.
  func identifier(
    _ typed: String, of kind: Kind, alsoRemoved: Bool = false
  ) throws(CommandFailure) -> RawIdentifier {
    if kind == .matters, let matter = try matter(typed, alsoRemoved: alsoRemoved) { return matter }
    if kind == .activities, let activity = try activity(typed) { return activity }
    let letters = typed.lowercased()
    guard letters.utf8.count >= Self.shortest else {
      throw CommandFailure(.refused, .unknownIdentifier(typed, kind))
    }
    var found = book.identifiers(of: kind).filter { $0.text.hasPrefix(letters) }
    if found.isEmpty, alsoRemoved {
      found = book.removedIdentifiers(of: kind).filter { $0.text.hasPrefix(letters) }
    }
    guard let first = found.first else {
      throw CommandFailure(.refused, .unknownIdentifier(typed, kind))
    }
    guard found.count == 1 else {
      throw CommandFailure(.refused, .ambiguousIdentifier(typed, kind, count: found.count))
    }
    return first
  }

  /// Plans of other years have the same numbers; then the identifier is asked for.
  private func activity(_ number: String) throws(CommandFailure) -> RawIdentifier? {
    let found = book.activities.all.filter { $0.number == number.uppercased() }
      .sorted { $0.id < $1.id }
    guard found.count > 1 else { return found.first?.id.raw }
    let named = found.map { activity in
      let years = book.plans[activity.plan].map { " (\($0.fromYear)–\($0.toYear))" } ?? ""
      return activity.id.raw.text + years
    }
    throw CommandFailure(.refused, .sharedNumber(number, named))
  }

  /// Two devices may have given one number while they knew nothing of each other.
  private func matter(
    _ number: String, alsoRemoved: Bool
  ) throws(CommandFailure) -> RawIdentifier? {
    let found = book.matters.all.filter { $0.number == number }.map(\.id.raw).sorted()
    if found.count > 1 {
      throw CommandFailure(.refused, .sharedNumber(number, found.map(\.text)))
    }
    let removed = alsoRemoved ? book.matters.removed.first { $0.number == number } : nil
    return found.first ?? removed?.id.raw
  }
}

extension Book {
  /// In no particular order.
  func identifiers(of kind: Kind) -> [RawIdentifier] { present(kind.type) }

  func removedIdentifiers(of kind: Kind) -> [RawIdentifier] { removed(kind.type) }

  /// Nil when it is not there; removed entities are not.
  func record(_ reference: EntityReference) -> Record? {
    record(reference.kind.type, reference.id)
  }

  private func present<E: Entity>(_ type: E.Type) -> [RawIdentifier] {
    self[keyPath: E.table].all.map(\.id.raw)
  }

  private func removed<E: Entity>(_ type: E.Type) -> [RawIdentifier] {
    self[keyPath: E.table].removed.map(\.id.raw)
  }

  private func record<E: Entity>(_ type: E.Type, _ id: RawIdentifier) -> Record? {
    self[keyPath: E.table][Identifier(id)].flatMap { try? FieldEncoder().encode($0) }
  }
}
