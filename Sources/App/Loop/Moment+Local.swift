import Domain

extension Moment {
  /// Another moment in this one's time zone.
  func local(_ other: Int64) -> Moment {
    let midnight = millis - millis % 60_000 - Int64(time.minutes) * 60_000
    let minutes = Int((other - midnight) / 60_000 - (other < midnight ? 1 : 0))
    let days = minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440
    let clock = TimeOfDay(minutes: minutes - days * 1440) ?? time
    return Moment(millis: other, day: day.adding(days: days), time: clock)
  }
}
