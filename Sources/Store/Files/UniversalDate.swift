/// Year to second in universal time, for names of files that people look at.
struct UniversalDate: Equatable {
  let year: Int
  let month: Int
  let day: Int
  let second: Int

  /// From milliseconds since 1970; times outside the years 1970–9999 become the nearest end.
  init(milliseconds: Int64) {
    let seconds = Int(min(max(milliseconds, 0), 253_402_300_799_000) / 1_000)
    second = seconds % 86_400
    let days = seconds / 86_400 + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
  }

  /// Nil for anything but eight and six digits that are a date and a time.
  init?(dayDigits: some StringProtocol, timeDigits: some StringProtocol) {
    guard let date = Self.number(dayDigits, digits: 8),
      let time = Self.number(timeDigits, digits: 6),
      case let (hour, minute, second) = (time / 10_000, time / 100 % 100, time % 100),
      hour < 24, minute < 60, second < 60
    else { return nil }
    (year, month, day) = (date / 10_000, date / 100 % 100, date % 100)
    self.second = hour * 3_600 + minute * 60 + second
    guard year >= 1970, UniversalDate(milliseconds: milliseconds) == self else { return nil }
  }

  /// Since 1970.
  var milliseconds: Int64 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int64((era * 146_097 + dayOfEra - 719_468) * 86_400 + second) * 1_000
  }

  /// Such as `20260314`.
  var dayDigits: String { Self.digits(year * 10_000 + month * 100 + day, 8) }

  /// Such as `080012`.
  var timeDigits: String {
    Self.digits(second / 3_600 * 10_000 + second / 60 % 60 * 100 + second % 60, 6)
  }

  private static func digits(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func number(_ text: some StringProtocol, digits: Int) -> Int? {
    guard text.utf8.count == digits, text.utf8.allSatisfy({ 48...57 ~= $0 }) else { return nil }
    return Int(text)
  }
}
