internal import Domain

/// Turns a text of the example's file into what it says at a time and in a language.
///
/// In braces stand `today`, the meeting's `start` and `end`, years such as `Y-1`, and of a day such
/// as `2026-05-26` or `today` its year (`y:`), its month in words (`m:`) or both its day and its
/// month (`d:`). A day outside braces is moved where it stands.
struct ExampleText {
  let time: ExampleTime
  let language: Language
  /// The Swedish text, with {} for each of its braces, to the text in another language.
  let words: [String: String]

  /// A brace that cannot be read stays as it is.
  func written(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == Self.brace || $0 == Self.hyphen }) else {
      return translated(text)
    }
    let pieces = text.split(separator: "{", omittingEmptySubsequences: false)
    var pattern = String(pieces.first ?? "")
    var fillings: [String] = []
    for piece in pieces.dropFirst() {
      let parts = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      fillings.append(filling(parts[0]) ?? "{\(parts[0])}")
      pattern += "{}" + (parts.count == 2 ? parts[1] : "")
    }
    let literals = translated(pattern).split(separator: "{}", omittingEmptySubsequences: false).map(
      moved)
    return zip(literals, fillings + [""]).map { $0 + $1 }.joined()
  }

  private func translated(_ pattern: String) -> String {
    language == .swedish ? pattern : words[pattern] ?? pattern
  }

  private func filling(_ name: Substring) -> String? {
    switch name {
    case "today": return time.meeting.text
    case "start": return TimeOfDay(minutes: time.start)?.text
    case "end": return TimeOfDay(minutes: time.end)?.text
    default: break
    }
    if name.first == "Y" { return (Int(name.dropFirst()) ?? 0).advanced(by: time.year).description }
    guard let day = day(name.dropFirst(2)) else { return nil }
    switch name.prefix(2) {
    case "y:": return String(day.year)
    case "m:": return Phrase.monthName(day)[language]
    case "d:": return Phrase.dayOfMonth(day)[language]
    default: return nil
    }
  }

  private func day(_ text: Substring) -> Day? {
    text == "today" ? time.meeting : Day(text: String(text)).map(time.moved)
  }

  /// With every ten characters that are a day moved.
  private func moved(_ text: Substring) -> String {
    var bytes = Array(text.utf8)
    for start in bytes.indices.dropLast(Self.dayLength - 1)
    where bytes[start + 4] == Self.hyphen && bytes[start + 7] == Self.hyphen {
      let end = start + Self.dayLength
      let written = String(decoding: bytes[start..<end], as: UTF8.self)
      guard let day = Day(text: written) else { continue }
      bytes.replaceSubrange(start..<end, with: time.moved(day).text.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let dayLength = 10
  private static let hyphen = UInt8(ascii: "-")
  private static let brace = UInt8(ascii: "{")
}
