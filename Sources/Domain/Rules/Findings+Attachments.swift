extension BookIndex {
  /// L1: papers whose file is gone or another one now.
  ///
  /// - Parameter standing: how a file stands; nil where nobody looked.
  package func attachmentFindings(
    _ standing: (Attachment) -> AttachmentStanding?
  ) -> [Finding] {
    book.attachments.all.sorted { ($0.title, $0.id) < ($1.title, $1.id) }.compactMap { paper in
      let reason: FindingReason? =
        switch standing(paper) {
        case .missing: .attachmentMissing(paper.location)
        case .changed: .attachmentChanged(since: paper.takenDate)
        case .unchanged, nil: nil
        }
      return reason.map {
        Finding(
          .links, .warning, $0, about: paper.reference,
          repair: .edit(paper.reference, field: Attachment.CodingKeys.location.rawValue))
      }
    }
  }
}
