package import Documents

/// What somebody said of the columns of one kind of file, which is known again by its headings.
package struct RememberedColumns: Equatable, Sendable {
  package let headings: [String]
  /// Ours, by the place among the headings; nil for what is not to be taken in.
  package private(set) var choices: [Int: PartyColumn?] = [:]

  package init(headings: [String]) {
    self.headings = headings
  }

  package mutating func put(_ place: Int, at ours: PartyColumn?) {
    if let ours {
      for (other, column) in choices where column == ours { choices[other] = .some(nil) }
    }
    choices[place] = .some(ours)
  }
}

extension [RememberedColumns] {
  /// How many kinds of files are remembered on a device.
  private static var most: Int { 20 }

  /// With one more choice; the kind of file it is about comes first.
  mutating func put(_ place: Int, at ours: PartyColumn?, of headings: [String]) {
    var one = first { $0.headings == headings } ?? RememberedColumns(headings: headings)
    one.put(place, at: ours)
    self = [one] + filter { $0.headings != headings }.prefix(Self.most - 1)
  }
}
