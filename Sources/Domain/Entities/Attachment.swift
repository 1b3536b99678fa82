/// A paper that lies elsewhere: the book knows where, and what it was when it was added.
///
/// The file itself is never taken into the book.
package struct Attachment: Codable, Equatable, Sendable, Identifiable {
  package let id: Identifier<Attachment>
  package var title: String
  /// A path on this computer or an address.
  package var location: String
  package var registryNumber: RegistryNumber?
  /// SHA-256 of the file as it was when it was added.
  package var fingerprint: String?
  /// Bytes.
  package var size: Int?
  /// When the fingerprint was taken.
  package var takenDate: Day?
  /// What it belongs to.
  package var matter: Identifier<Matter>?
  package var meeting: Identifier<Meeting>?
  package var decision: Identifier<Decision>?
  package var plan: Identifier<ActivityPlan>?
  package var note: String?

  /// Sets what is required; everything else starts empty.
  package init(id: Identifier<Attachment>, title: String, location: String) {
    self.id = id
    self.title = title
    self.location = location
  }

  package enum CodingKeys: String, CodingKey, CaseIterable {
    case id = "id"
    case title = "title"
    case location = "location"
    case registryNumber = "registryNumber"
    case fingerprint = "fingerprint"
    case size = "size"
    case takenDate = "takenDate"
    case matter = "matter"
    case meeting = "meeting"
    case decision = "decision"
    case plan = "plan"
    case note = "note"
  }
}

/// What a file is told by.
package struct FileFacts: Hashable, Sendable {
  package let fingerprint: String
  package let size: Int

  package init(fingerprint: String, size: Int) {
    self.fingerprint = fingerprint
    self.size = size
  }
}

/// How the file of an attachment stands now.
package enum AttachmentStanding: Hashable, Sendable {
  /// As it was, or an address or a file without a fingerprint, of which nothing can be said.
  case unchanged
  case missing
  case changed
}

extension Attachment {
  /// Whether it lies on the web, where nobody looks it up.
  package var isAddress: Bool { location.contains("://") && !location.hasPrefix("file://") }

  /// - Parameter facts: of the file now; nil when there is none to read.
  package func standing(_ facts: FileFacts?) -> AttachmentStanding {
    if isAddress { return .unchanged }
    guard let facts else { return .missing }
    return fingerprint.map { $0 == facts.fingerprint } ?? true ? .unchanged : .changed
  }

  /// With what tells its file, as it is on a day.
  package func taking(_ facts: FileFacts?, on day: Day) -> Attachment {
    var copy = self
    copy.fingerprint = facts?.fingerprint
    copy.size = facts?.size
    copy.takenDate = facts == nil ? nil : day
    return copy
  }
}
