import Documents

/// The columns of a kind of file as one line: a count, the headings, then a place and ours for each
/// choice, with a sign between that no heading has.
extension RememberedColumns {
  private static let separator: Character = "\u{1F}"

  /// Nil for a line of another making.
  package init?(line: String) {
    let parts = line.split(separator: Self.separator, omittingEmptySubsequences: false)
    guard let count = parts.first.flatMap({ Int($0) }), count > 0, parts.count > count else {
      return nil
    }
    self.init(headings: parts[1...count].map(String.init))
    for choice in parts.dropFirst(count + 1) {
      let words = choice.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard words.count == 2, let place = Int(words[0]), (0..<count).contains(place) else {
        continue
      }
      put(place, at: PartyColumn(rawValue: String(words[1])))
    }
  }

  /// For the file of this device.
  package var line: String {
    let told = choices.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value?.rawValue ?? "")" }
    let headings = headings.map { heading in
      String(heading.map { $0.isNewline || $0 == Self.separator ? " " : $0 })
    }
    return (["\(headings.count)"] + headings + told).joined(separator: String(Self.separator))
  }
}
