import Domain

/// A record of a kind in which every field has a value, found by asking the entity itself, so that
/// a new field or a new kind needs nothing here; only a new sort of value needs a candidate.
struct FullRecord {
  let kind: Kind
  private(set) var record: Record

  init(_ kind: Kind) throws {
    self.kind = kind
    let id = RawIdentifier(high: 0xF011, low: UInt64(kind.code))
    record = Record([Field("id", .identifier(id))])
    for field in kind.type.fieldNames where field != "id" { try fill(field) }
  }

  /// What fits some field of some entity; a text first, for it is what most fields take.
  private static let candidates: [Value] = [
    .text("Ån \"x\" \\ \u{1F600}\nrad 2"), .text("2026-03-17"), .text("15:04"),
    .text("Ks 1132/2023"), .text("802414-4290"), .integer(7), .bool(true),
    .text(RawIdentifier(high: 1, low: 2).text), plannedActivity, addendum,
  ]

  private static var addendum: Value {
    let addendum = Addendum(
      "Rad 1\nrad 2", by: "Ån", on: Day(number: 20_530), reference: "Ks 1/2026", point: 3)
    return .map((try? FieldEncoder().encode(addendum)) ?? Record())
  }

  /// One of the two values that have fields of their own.
  private static var plannedActivity: Value {
    let id = RawIdentifier(high: 5, low: 6)
    var activity = Activity(id: Identifier(id), number: "A01", title: "Ån")
    activity.responsible = [Identifier(id)]
    activity.principles = [.quality, .dialogue]
    activity.due = Day(number: 20_530)
    return .map((try? FieldEncoder().encode(PlannedActivity(activity))) ?? Record())
  }

  private mutating func fill(_ field: String) throws {
    var allowed: [String] = []
    if try takes(field, allowed: &allowed) { return }
    for text in allowed {
      record[field] = .text(text)
      if fault(of: field) == nil { return }
      record[field] = .map(Record([Field(RawIdentifier(high: 3, low: 4).text, .text(text))]))
      if fault(of: field) == nil { return }
    }
    throw NoValue(kind: kind, field: field)
  }

  private mutating func takes(_ field: String, allowed: inout [String]) throws -> Bool {
    let identifier = RawIdentifier(high: 3, low: 4).text
    for candidate in Self.candidates {
      record[field] = candidate
      guard let fault = fault(of: field) else { return true }
      allowed = fault.isEmpty ? allowed : fault
      record[field] = .map(Record([Field(identifier, candidate)]))
      guard let fault = self.fault(of: field) else { return true }
      allowed = fault.isEmpty ? allowed : fault
    }
    return false
  }

  /// The words it takes instead; nil when the field is as it should be.
  private func fault(of field: String) -> [String]? {
    do throws(FieldError) {
      var book = Book()
      try book.restore(kind: kind, record: record, removed: false)
      return nil
    } catch {
      switch error {
      case .unreadable(field, _, let allowed), .unknown(field, let allowed): return allowed
      case .missing(let name) where name == field || !isAwaited(name): return []
      default: return nil
      }
    }
  }

  /// Whether the record itself has yet to get the field; else it is missing in the value.
  private func isAwaited(_ name: String) -> Bool {
    kind.type.fieldNames.contains(name) && record[name] == nil
  }

  struct NoValue: Error {
    let kind: Kind
    let field: String
  }
}
