/// Which side of a column a text stands at.
package enum Alignment: Hashable, Sendable {
  case left
  case right
  case centre
}

/// The text, or as much of it as leaves room for the ellipsis, in at most this many columns.
///
/// Never cuts within what a reader sees as one sign, nor within a date or a number: what is left of
/// one would be read as another.
package func fitted(_ text: String, to width: Int, ellipsis: String = "…") -> String {
  let shown = displayable(text)
  guard shownColumns(shown) > width else { return shown }
  let mark = shownPrefix(of: displayable(ellipsis), to: width)
  let head = shownPrefix(of: shown, to: width - shownColumns(mark))
  return head.droppingCutNumber(of: shown).trimmingTrailingBlanks + mark
}

/// As many whole signs from the start as fit, without an ellipsis.
package func clipped(_ text: String, to width: Int) -> String {
  shownPrefix(of: displayable(text), to: width)
}

private func shownPrefix(of text: String, to width: Int) -> String {
  var used = 0
  let head = text.prefix { sign in
    used += sign.shownColumns
    return used <= width
  }
  return String(head)
}

/// The text in exactly this many columns, cut with an ellipsis or filled out with blanks.
package func padded(
  _ text: String, to width: Int, _ alignment: Alignment = .left, ellipsis: String = "…"
) -> String {
  let shown = fitted(text, to: width, ellipsis: ellipsis)
  let missing = max(0, width - shownColumns(shown))
  let before =
    switch alignment {
    case .left: 0
    case .right: missing
    case .centre: missing / 2
    }
  return String(repeating: " ", count: before) + shown
    + String(repeating: " ", count: missing - before)
}

/// The text as lines of at most this many columns, broken between words; never without a line.
///
/// A newline begins a line of its own, and a word wider than the line is broken within, after the
/// hyphen where there is one.
package func wrapped(_ text: String, to width: Int, hyphen: String = "") -> [String] {
  guard width > 0 else { return [""] }
  return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap {
    wrappedParagraph(displayable(String($0)), to: width, hyphen)
  }
}

private func wrappedParagraph(
  _ text: String, to width: Int, _ hyphen: String
) -> [String] {
  let hyphen = width > 2 ? hyphen : ""
  let room = width - columns(of: hyphen)
  var lines = [""]
  var used = 0
  for word in text.split(separator: " ") {
    let length = shownColumns(word)
    if used > 0, used + 1 + length <= width {
      lines[lines.count - 1] += " " + word
      used += 1 + length
      continue
    }
    if used > 0 { lines.append("") }
    used = 0
    if length <= room {
      lines[lines.count - 1] += word
      used = length
      continue
    }
    var rest = word
    var left = length
    while left > width {
      let part = beginning(of: rest, in: room, isHyphened: !hyphen.isEmpty)
      left -= shownColumns(part)
      lines[lines.count - 1] += part + (part.hasSuffix("-") ? "" : hyphen)
      lines.append("")
      rest = rest.dropFirst(part.count)
    }
    lines[lines.count - 1] += rest
    used = left
  }
  return lines
}

/// As much of a word as a line has room for, at least one sign; to the end of a syllable where that
/// is wanted and there is one.
private func beginning(of word: Substring, in room: Int, isHyphened: Bool) -> Substring {
  var count = 0
  var used = 0
  for sign in word {
    used += sign.shownColumns
    if count > 0, used > room { break }
    count += 1
  }
  if isHyphened, let place = Hyphenation.place(in: Array(word.prefix(count + 4)), atMost: count) {
    count = place
  }
  return word.prefix(count)
}

extension Character {
  /// Columns of a sign that has passed the gate.
  fileprivate var shownColumns: Int {
    unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }
}

extension String {
  /// Without its last word where that is the beginning of a longer one with digits in it, unless
  /// nothing else is left.
  fileprivate func droppingCutNumber(of whole: String) -> String {
    let rest = whole.dropFirst(count)
    guard let blank = lastIndex(of: " "), last != " ", rest.first != " " else { return self }
    let word = self[blank...] + rest.prefix { $0 != " " }
    return word.contains(where: \.isNumber) ? String(self[..<blank]) : self
  }

  fileprivate var trimmingTrailingBlanks: String {
    var result = self
    while result.last == " " { result.removeLast() }
    return result
  }
}
