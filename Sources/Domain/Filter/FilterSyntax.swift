/// A filter as typed, cut into terms; every text can be cut.
///
/// Words and terms stand with blanks between and must all hold; "eller", "or" or "|" between two
/// rows of terms asks for one of them. A term is `word`, `"two words"` or `field:value`, with `-`
/// before it for its opposite. The value may begin with < <= > >=, hold several with commas
/// between, and quotation marks around blanks. "v 12" after a colon is one value.
package struct FilterSyntax: Hashable, Sendable {
  /// One of these rows must hold, with all its terms; empty for an empty filter.
  package let alternatives: [[FilterTerm]]

  /// A finished filter is judged whole; one being typed has an unfinished term at its end.
  package init(_ text: String, isFinished: Bool) {
    var cutter = TermCutter(text, isFinished: isFinished)
    var rows: [[FilterTerm]] = [[]]
    while let term = cutter.next() {
      if term.isConnector, rows.last?.isEmpty == false {
        rows.append([])
      } else {
        rows[rows.count - 1].append(term)
      }
    }
    alternatives = rows.filter { !$0.isEmpty }
  }

  /// All terms in the order typed.
  package var terms: [FilterTerm] { alternatives.flatMap { $0 } }
}

extension FilterTerm {
  /// Whether the word stands between two rows of terms.
  fileprivate var isConnector: Bool {
    field == nil && !isNegated && !isQuoted && ["eller", "or", "|"].contains(text.lowercased())
  }
}

/// Takes one term after the other from the front of a text.
private struct TermCutter {
  private let letters: [Character]
  private let isFinished: Bool
  private var index = 0

  init(_ text: String, isFinished: Bool) {
    letters = Array(text)
    self.isFinished = isFinished
  }

  private var current: Character? { letters.indices.contains(index) ? letters[index] : nil }

  private var following: Character? {
    letters.indices.contains(index + 1) ? letters[index + 1] : nil
  }

  mutating func next() -> FilterTerm? {
    while let letter = current, letter.isWhitespace { index += 1 }
    let start = index
    guard current != nil else { return nil }
    let isNegated = current == "-" && following.map { !$0.isWhitespace } ?? true
    if isNegated { index += 1 }
    let field = takeField()
    let comparison = field == nil ? .equal : takeComparison()
    var (values, isQuoted) = takeValues(cutsAtCommas: field != nil)
    if field != nil, let week = takeWeekNumber(after: values.last) {
      values[values.count - 1] += week
    }
    return FilterTerm(
      range: start..<index, isNegated: isNegated, field: field, comparison: comparison,
      values: values, isQuoted: isQuoted, isFinished: isFinished || index < letters.count)
  }

  /// Letters and digits that end in a colon or a comparison; an address keeps its colon.
  private mutating func takeField() -> String? {
    let name = letters[index...].prefix { $0.isLetter || $0.isNumber }
    let end = name.endIndex
    guard name.first?.isLetter == true, letters.indices.contains(end),
      ":<>=".contains(letters[end]), !letters[end...].starts(with: "://")
    else { return nil }
    index = letters[end] == ":" ? end + 1 : end
    return String(name)
  }

  private mutating func takeComparison() -> FilterTerm.Comparison {
    let sign = letters[index...].prefix(2)
    let comparison =
      FilterTerm.Comparison(rawValue: String(sign))
      ?? FilterTerm.Comparison(rawValue: String(sign.prefix(1)))
    index += comparison?.rawValue.count ?? 0
    return comparison ?? .equal
  }

  /// Up to the next blank; a quotation mark that never ends takes the rest.
  private mutating func takeValues(cutsAtCommas: Bool) -> (values: [String], isQuoted: Bool) {
    var values: [String] = []
    var value = ""
    var isInside = false
    var isQuoted = false
    while let letter = current, isInside || !letter.isWhitespace {
      switch letter {
      case "\"", "”", "“":
        isInside.toggle()
        isQuoted = true
      case "," where cutsAtCommas && !isInside:
        values.append(value)
        value = ""
      default: value.append(letter)
      }
      index += 1
    }
    return ((values + [value]).filter { !$0.isEmpty }, isQuoted)
  }

  /// The number of "v 12", which is typed with a blank.
  private mutating func takeWeekNumber(after value: String?) -> String? {
    guard let value, ["v", "v.", "w", "vecka", "week"].contains(value.lowercased()) else {
      return nil
    }
    let digits = letters[index...].dropFirst().prefix { "0"..."9" ~= $0 }
    guard current?.isWhitespace == true, 1...2 ~= digits.count else { return nil }
    index = digits.endIndex
    return " " + String(digits)
  }
}
