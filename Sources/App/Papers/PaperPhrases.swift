import Domain

/// Words of attachments.
extension Phrase {
  static let attachmentsHeading = Phrase("Bilagor", "Attachments")
  static let newAttachment = Phrase("Ny bilaga …", "New attachment …")
  static let newAttachmentHelp = Phrase(
    "Pekar på ett papper med titel, fil, diarienummer och avtryck; filen tas inte in",
    "Points at a paper with title, file, registry number and fingerprint; it is not taken in")
  static func attachmentOf(_ name: Phrase) -> Phrase {
    Phrase("Bilaga till ", "Attachment of ") + name
  }
  static let noPaperOwner = Phrase(
    "Ställ dig på ett ärende, ett möte, ett beslut eller en plan.",
    "Stand on a matter, a meeting, a decision or a plan.")
  static let cannotReadPaper = Phrase(
    "Filen går inte att läsa. Skriv en annan väg eller en adress.",
    "The file cannot be read. Write another path or an address.")
  static func tookPaper(_ title: String, _ size: Int) -> Phrase {
    Phrase("Bilaga: \(title), ", "Attachment: \(title), ") + bytes(size)
      + Phrase(", avtryck taget", ", fingerprint taken")
  }
  static let paperMissing = Phrase("! filen saknas", "! the file is missing")
  static func paperChanged(_ day: Day?) -> Phrase {
    Phrase("! filen är ändrad", "! the file was changed")
      + (day.map { Phrase(" sedan \($0.text)", " since \($0.text)") } ?? .empty)
  }

  /// "812 byte", "12 kB", "3 MB".
  static func bytes(_ count: Int) -> Phrase {
    switch count {
    case ..<1_000: Phrase("\(count) byte", "\(count) bytes")
    case ..<1_000_000: Phrase(verbatim: "\((count + 500) / 1_000) kB")
    default: Phrase(verbatim: "\((count + 500_000) / 1_000_000) MB")
    }
  }
}
