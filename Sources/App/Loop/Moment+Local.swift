import Domain

extension Moment {
  /// "2026-03-17 14:32" in this moment's time zone, for another moment's milliseconds.
  func local(_ other: Int64) -> String {
    let midnight = millis - millis % 60_000 - Int64(time.minutes) * 60_000
    let minutes = Int((other - midnight) / 60_000 - (other < midnight ? 1 : 0))
    let days = minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440
    let clock = TimeOfDay(minutes: minutes - days * 1440)
    return day.adding(days: days).text + (clock.map { " " + $0.text } ?? "")
  }
}
