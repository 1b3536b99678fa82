import Domain

/// What a form is for, on the disk: a name and what it is about.
extension Form.Purpose {
  /// Nil for forms that are not kept: what erases, what only looks, what settles.
  var record: Record? {
    guard let name else { return nil }
    var record = Record([Field("name", .text(name))])
    switch self {
    case .create(let kind): record["kind"] = .text(kind.rawValue)
    case .edit(let reference), .note(let reference), .remove(let reference):
      record["about"] = .list([reference.value])
    case .editMany(let references), .removeMany(let references):
      record["about"] = .list(references.map(\.value))
    case .affiliateMany(let parties): record["about"] = .list(parties.map(\.reference.value))
    case .affiliate(let id): record["id"] = id.value
    case .outcome(let id), .decide(let id): record["id"] = id.value
    case .seat(let id), .amend(let id): record["id"] = id.value
    case .part(let person, let meeting):
      record["id"] = meeting.value
      record["person"] = person.value
    case .renameView(let id): record["id"] = id.value
    case .bookFrom(let backup): record["backup"] = .text(backup)
    case .assess(let commitment, let year):
      record["commitment"] = commitment.value
      record["year"] = .integer(Int64(year))
    default: break
    }
    return record
  }

  private var name: String? {
    switch self {
    case .create: "create"
    case .edit: "edit"
    case .affiliate: "affiliate"
    case .note: "note"
    case .remove: "remove"
    case .outcome: "outcome"
    case .decide: "decide"
    case .assess: "assess"
    case .seat: "seat"
    case .amend: "amend"
    case .part: "part"
    case .editMany: "editMany"
    case .removeMany: "removeMany"
    case .affiliateMany: "affiliateMany"
    case .renameView: "renameView"
    case .bookFrom: "bookFrom"
    default: Self.plain.first { $0.value == self }?.key
    }
  }

  /// Those that are about nothing in particular.
  private static let plain: [String: Form.Purpose] = [
    "importFile": .importFile, "backupFile": .backupFile, "copyFolder": .copyFolder,
    "openBook": .openBook, "saveView": .saveView, "exportList": .exportList,
    "exportAll": .exportAll,
  ]

  init?(_ record: Record) {
    guard case .text(let name) = record["name"] else { return nil }
    if let plain = Self.plain[name] {
      self = plain
    } else if let purpose = Self.aboutRecords(name, record) {
      self = purpose
    } else if let purpose = Self.aboutOne(name, record) {
      self = purpose
    } else {
      return nil
    }
  }

  private static func aboutRecords(_ name: String, _ record: Record) -> Form.Purpose? {
    guard case .list(let values) = record["about"] else { return nil }
    let references = values.compactMap(EntityReference.init)
    guard let first = references.first, references.count == values.count else { return nil }
    return switch name {
    case "edit": .edit(first)
    case "note": .note(first)
    case "remove": .remove(first)
    case "editMany": .editMany(references)
    case "removeMany": .removeMany(references)
    case "affiliateMany": .affiliateMany(references.compactMap { Identifier<Party>($0) })
    default: nil
    }
  }

  private static func aboutOne(_ name: String, _ record: Record) -> Form.Purpose? {
    var raw: RawIdentifier?
    if case .identifier(let id) = record["id"] { raw = id }
    switch (name, raw) {
    case ("create", _):
      guard case .text(let text) = record["kind"] else { return nil }
      return Kind(rawValue: text).map { .create($0) }
    case ("affiliate", let id?): return .affiliate(Identifier(id))
    case ("outcome", let id?): return .outcome(Identifier(id))
    case ("decide", let id?): return .decide(Identifier(id))
    case ("seat", let id?): return .seat(Identifier(id))
    case ("amend", let id?): return .amend(Identifier(id))
    case ("part", let id?):
      guard case .identifier(let person) = record["person"] else { return nil }
      return .part(of: Identifier(person), at: Identifier(id))
    case ("renameView", let id?): return .renameView(Identifier(id))
    case ("bookFrom", _):
      guard case .text(let backup) = record["backup"] else { return nil }
      return .bookFrom(backup: backup)
    case ("assess", _):
      guard let commitment = record["commitment"].flatMap({ Commitment(value: $0) }),
        case .integer(let year) = record["year"], let year = Int(exactly: year)
      else { return nil }
      return .assess(commitment, year: year)
    default: return nil
    }
  }
}

extension EntityReference {
  fileprivate var value: Value {
    .map(Record([Field("kind", .text(kind.rawValue)), Field("id", .identifier(id))]))
  }

  fileprivate init?(_ value: Value) {
    guard case .map(let record) = value, case .text(let name) = record["kind"],
      let kind = Kind(rawValue: name), case .identifier(let id) = record["id"]
    else { return nil }
    self.init(kind, id)
  }
}
