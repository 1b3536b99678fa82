internal import Domain

/// What a cell that holds an organisation number turned out to be.
enum NumberCell {
  case number(OrganisationNumber?)
  /// A number for value added tax, which holds the organisation number.
  case vat(OrganisationNumber)
  /// A spreadsheet took it for an amount and kept only its first digits.
  case rounded
  case fault(OrganisationNumberFault)

  init(_ text: String) {
    if case .success(let number) = OrganisationNumber.parse(text) {
      self = .number(number)
    } else if let exact = Self.plainDigits(text) {
      self = exact.isEmpty ? .rounded : Self.parsed(exact)
    } else if let digits = Self.vatDigits(text) {
      self = OrganisationNumber(text: digits).map(NumberCell.vat) ?? Self.parsed(digits)
    } else {
      self = Self.parsed(text)
    }
  }

  var isFound: Bool {
    switch self {
    case .number(let number): number != nil
    case .vat: true
    case .rounded, .fault: false
    }
  }

  private static func parsed(_ text: String) -> NumberCell {
    switch OrganisationNumber.parse(text) {
    case .success(let number): .number(number)
    case .failure(let fault): .fault(fault)
    }
  }

  /// The digits of a number written as an amount, "8,020028711E+09" or "8020028711.0"; empty where
  /// some are gone, nil for any other text.
  private static func plainDigits(_ text: String) -> String? {
    let parts = text.uppercased().filter { !$0.isWhitespace }
      .split(separator: "E", omittingEmptySubsequences: false)
    let decimals = parts[0].split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard decimals.count <= 2, decimals.allSatisfy(\.isDigits) else { return nil }
    guard parts.count == 2 else {
      let isWhole = decimals.last?.allSatisfy { $0 == "0" } ?? false
      return parts.count == 1 && decimals.count == 2 && isWhole ? String(decimals[0]) : nil
    }
    guard let power = Int(parts[1]), 1...20 ~= power else { return nil }
    let digits = decimals.joined()
    let missing = power + decimals[0].count - digits.count
    return missing > 0 ? "" : missing == 0 ? digits : nil
  }

  /// Between SE and the two digits that count the registrations.
  private static func vatDigits(_ text: String) -> String? {
    let letters = text.uppercased().filter { $0.isLetter || $0.isNumber }
    guard letters.hasPrefix("SE"), letters.count == 14, letters.dropFirst(2).isDigits else {
      return nil
    }
    return String(letters.dropFirst(2).prefix(10))
  }
}

extension Substring {
  fileprivate var isDigits: Bool { !isEmpty && utf8.allSatisfy { 0x30...0x39 ~= $0 } }
}

/// Reads the days of registers: as people write them, as spreadsheets count them, with a time.
struct DayCell {
  let today: Day

  /// Nil for what is no day.
  func day(_ text: String) -> Day? {
    if let day = Self.counted(text) { return day }
    if case .day(let day) = DateReader(today: today).read(text) { return day }
    guard let bare = Self.withoutTime(text),
      case .day(let day) = DateReader(today: today).read(bare)
    else { return nil }
    return day
  }

  /// Days since the end of 1899 as spreadsheets keep them, from 1927 to 2119.
  private static func counted(_ text: String) -> Day? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard parts.count <= 2, parts.allSatisfy(\.isDigits), parts[0].count == 5,
      let count = Int(parts[0]), 10_000..<80_000 ~= count,
      let start = Day(year: 1899, month: 12, day: 30)
    else { return nil }
    return start.adding(days: count)
  }

  /// What stands before a time, as in 2024-01-01T00:00:00Z; nil for a text without one.
  private static func withoutTime(_ text: String) -> String? {
    let time = #/[T ]\s*(kl\.?\s*)?\d{1,2}[:.]\d{2}([:.]\d{2}([.,]\d+)?)?\s*/#
    let zone = #/([AaPp][Mm]|Z|[+-]\d{2}:?\d{2})?/#
    guard let found = text.firstMatch(of: time), found.range.lowerBound > text.startIndex,
      text[found.range.upperBound...].wholeMatch(of: zone) != nil
    else {
      return nil
    }
    return String(text[..<found.range.lowerBound]).trimmed
  }
}

extension String {
  /// What a spreadsheet writes where a formula failed or a column was too narrow.
  var isSpreadsheetError: Bool {
    hasPrefix("###") || hasPrefix("#") && (hasSuffix("!") || hasSuffix("?") || self == "#N/A")
  }

  /// What a program writes where it has nothing.
  var meansNothing: Bool {
    ["null", "-", "–", "—", "n/a", "#n/a"].contains(lowercased())
  }

  /// The addresses of a cell, also those that a mail program wrote: "Föreningen <info@a.se>".
  var registerAddresses: [String] {
    let bracketed = matches(of: #/<([^<>\s]+@[^<>\s]+)>/#).map { String($0.1) }
    let addresses = bracketed.isEmpty ? mailAddresses : bracketed
    return addresses.map { $0.lowercased().hasPrefix("mailto:") ? String($0.dropFirst(7)) : $0 }
  }
}
