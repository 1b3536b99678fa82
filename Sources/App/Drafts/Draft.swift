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
  /// For the disk; nil for a form that is not kept.
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
