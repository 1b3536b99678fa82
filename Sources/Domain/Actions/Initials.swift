extension String {
  /// How a municipal body is shortened in notes: "Kultur- och fritidsnämnden" is "kfn".
  ///
  /// The first letter of every word but joining ones, and of the head of a compound.
  package var bodyInitials: String {
    var initials = ""
    for word in folded.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      guard let first = word.first, !joiningWords.contains(String(word)) else { continue }
      initials.append(first)
      let head = compoundHeads.first { word.hasInside($0) }
      initials += head?.prefix(1) ?? ""
    }
    return initials
  }
}

extension Substring {
  /// After the first letter, and followed by an ending of at most two letters.
  fileprivate func hasInside(_ head: String) -> Bool {
    (0...2).contains { dropFirst().dropLast($0).hasSuffix(head) }
  }
}

private let joiningWords: Set<String> = ["och", "for", "i", "av", "med", "till"]

/// Folded; what the last part of a municipal body's name is.
private let compoundHeads = ["namnd", "styrelse", "forvaltning", "utskott"]
