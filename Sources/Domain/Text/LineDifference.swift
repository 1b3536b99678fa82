/// Two texts line by line: what both have, what only the first has, what only the second has.
package struct LineDifference: Equatable, Sendable {
  /// Where a line stands.
  package enum Place: Equatable, Sendable {
    case both
    case first
    case second
  }

  /// One line and where it stands.
  package struct Line: Equatable, Sendable {
    package let place: Place
    package let text: String
  }

  package private(set) var lines: [Line] = []

  /// Beyond this many lines the texts are told one after the other.
  private static let most = 400

  /// A text without line breaks is taken sentence by sentence.
  package init(_ first: String, _ second: String) {
    var old = Self.pieces(first)[...]
    var new = Self.pieces(second)[...]
    while let line = old.first, line == new.first {
      lines.append(Line(place: .both, text: line))
      (old, new) = (old.dropFirst(), new.dropFirst())
    }
    let end = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    lines += Self.middle(Array(old.dropLast(end)), Array(new.dropLast(end)))
    lines += old.suffix(end).map { Line(place: .both, text: $0) }
  }

  private static func pieces(_ text: String) -> [String] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard lines.count == 1 else { return lines.map(String.init) }
    var pieces = [""]
    for sign in text {
      if sign == " ", let last = pieces.last?.last, ".!?".contains(last) {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].append(sign)
      }
    }
    return pieces
  }

  /// By the longest common sequence of lines.
  private static func middle(_ old: [String], _ new: [String]) -> [Line] {
    guard old.count <= most, new.count <= most else {
      return old.map { Line(place: .first, text: $0) } + new.map { Line(place: .second, text: $0) }
    }
    var common = [[Int]](
      repeating: [Int](repeating: 0, count: new.count + 1), count: old.count + 1)
    for i in old.indices.reversed() {
      for j in new.indices.reversed() {
        common[i][j] =
          old[i] == new[j] ? common[i + 1][j + 1] + 1 : max(common[i + 1][j], common[i][j + 1])
      }
    }
    var result: [Line] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, j < new.count, old[i] == new[j] {
        result.append(Line(place: .both, text: old[i]))
        (i, j) = (i + 1, j + 1)
      } else if j == new.count || i < old.count && common[i + 1][j] >= common[i][j + 1] {
        result.append(Line(place: .first, text: old[i]))
        i += 1
      } else {
        result.append(Line(place: .second, text: new[j]))
        j += 1
      }
    }
    return result
  }
}
