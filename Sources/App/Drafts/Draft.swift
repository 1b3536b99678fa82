package import Domain

/// What stands in an open form, or in the line of a meeting, to be gone on with after a crash.
package struct Draft: Equatable, Sendable {
  /// Milliseconds since 1970 UTC.
  package let time: Int64
  let content: Content

  /// What is being filled in.
  enum Content: Equatable {
    case form(FormDraft)
    /// The line of a new follow-up in the running meeting.
    case followUpLine(String)
  }
}

/// A form without its looks: what saving does, what it was filled from, what was changed.
struct FormDraft: Equatable {
  let purpose: Form.Purpose
  let title: Phrase
  let original: Record
  let changed: Record
}

extension Draft {
  /// For the disk; nil for a form that nobody would miss.
  package var record: Record? {
    var record = Record([Field("time", .instant(time))])
    switch content {
    case .followUpLine(let text): record["line"] = .text(text)
    case .form(let form):
      guard let purpose = form.purpose.record else { return nil }
      record["purpose"] = .map(purpose)
      record["titleSwedish"] = .text(form.title.sv)
      record["titleEnglish"] = .text(form.title.en)
      record["original"] = .map(form.original)
      record["changed"] = .map(form.changed)
    }
    return record
  }

  /// Nil when the record says nothing that this version knows.
  package init?(_ record: Record) {
    guard case .instant(let time) = record["time"] else { return nil }
    self.time = time
    if case .text(let line) = record["line"] {
      content = .followUpLine(line)
      return
    }
    guard case .map(let purpose) = record["purpose"], case .map(let changed) = record["changed"],
      case .map(let original) = record["original"], case .text(let sv) = record["titleSwedish"],
      case .text(let en) = record["titleEnglish"], let purpose = Form.Purpose(purpose)
    else { return nil }
    content = .form(
      FormDraft(purpose: purpose, title: Phrase(sv, en), original: original, changed: changed))
  }
}

extension Form.Purpose {
  private var name: String? {
    switch self {
    case .create: "create"
    case .edit: "edit"
    case .affiliate: "affiliate"
    case .note: "note"
    case .outcome: "outcome"
    case .decide: "decide"
    case .assess: "assess"
    case .seat: "seat"
    default: nil
    }
  }

  /// Nil for forms of one short answer.
  fileprivate var record: Record? {
    guard let name else { return nil }
    var record = Record([Field("name", .text(name))])
    switch self {
    case .create(let kind): record["kind"] = .text(kind.rawValue)
    case .edit(let reference), .note(let reference):
      record["kind"] = .text(reference.kind.rawValue)
      record["id"] = .identifier(reference.id)
    case .affiliate(let id): record["id"] = id.value
    case .outcome(let id), .decide(let id): record["id"] = id.value
    case .seat(let id): record["id"] = id.value
    case .assess(let commitment, let year):
      record["commitment"] = commitment.value
      record["year"] = .integer(Int64(year))
    default: break
    }
    return record
  }

  fileprivate init?(_ record: Record) {
    guard case .text(let name) = record["name"] else { return nil }
    var kind: Kind?
    if case .text(let text) = record["kind"] { kind = Kind(rawValue: text) }
    var raw: RawIdentifier?
    if case .identifier(let id) = record["id"] { raw = id }
    switch (name, kind, raw) {
    case ("create", let kind?, _): self = .create(kind)
    case ("edit", let kind?, let id?): self = .edit(EntityReference(kind, id))
    case ("note", let kind?, let id?): self = .note(EntityReference(kind, id))
    case ("affiliate", _, let id?): self = .affiliate(Identifier(id))
    case ("outcome", _, let id?): self = .outcome(Identifier(id))
    case ("decide", _, let id?): self = .decide(Identifier(id))
    case ("seat", _, let id?): self = .seat(Identifier(id))
    case ("assess", _, _):
      guard let commitment = record["commitment"].flatMap({ Commitment(value: $0) }),
        case .integer(let year) = record["year"], let year = Int(exactly: year)
      else { return nil }
      self = .assess(commitment, year: year)
    default: return nil
    }
  }
}
