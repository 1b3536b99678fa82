import Domain
import Terminal

/// Which bodies take part in the agreement and in the C-network.
extension World {
  // MARK: Committees, administrations and the C-network (R6, R7)
  func bodyLines(width: Int) -> PictureLines {
    let coverage = index.coverage(on: now.day, period: agreement)
    let missing = coverage.notAffiliated.compactMap { book.parties[$0] }
    let groups: [(Phrase, Share, [Party])] = [
      (
        .committeesTitle, coverage.committees, missing.filter { $0.kind == .committee }
      ),
      (
        .administrationsTitle, coverage.administrations,
        missing.filter { $0.kind == .administration }
      ),
      (
        .cNetworkTitle, coverage.cNetwork,
        coverage.withoutSeat.compactMap { book.parties[$0] }
      ),
    ]
    return PictureLines(
      lines: groups.flatMap { title, share, parties in
        [PictureLine(self.title(title, share, width), .title)]
          + parties.sorted { SwedishOrder($0.name) < SwedishOrder($1.name) }.map { party in
            line(of: party, in: title, width)
          } + [PictureLine("")]
      })
  }

  private func title(_ name: Phrase, _ share: Share, _ width: Int) -> String {
    let words = (name + .shareMissing(share))[language]
    if settings.isPlain { return words }
    guard width >= 56 else { return wholeParts(words, to: width) }
    let bar = settings.lines.bar(share.count, of: share.total, width: min(20, width / 4))
    return padded(words, to: max(0, min(44, width - 22))) + " " + bar
  }

  /// The name gives way to what the body lacks.
  private func line(of party: Party, in group: Phrase, _ width: Int) -> PictureLine {
    let status = index.affiliation(of: party.id, in: agreement.code)?.status ?? .notAffiliated
    func words(_ name: String) -> Phrase { .bodyLacks(name, status.phrase, in: group) }
    let room = width - 2 - columns(of: words("")[language])
    let name =
      settings.isPlain
      ? party.name : fitted(party.name, to: max(8, room), ellipsis: settings.lines.ellipsis)
    return PictureLine(
      "  " + words(name)[language], words: words(party.name), target: .go(party.reference))
  }
}
