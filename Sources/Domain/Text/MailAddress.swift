extension String {
  /// What stands in a field of mail addresses, with commas, semicolons or blanks between.
  package var mailAddresses: [String] {
    split { $0 == "," || $0 == ";" || $0.isWhitespace }.map(String.init)
  }

  /// Something on either side of one @.
  package var isMailAddress: Bool {
    let parts = split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
  }
}
