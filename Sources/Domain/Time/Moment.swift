/// When something is done, in universal and in local time; the caller knows the time zone.
package struct Moment: Hashable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  package let millis: Int64
  /// The local calendar day.
  package let day: Day
  /// The local wall clock.
  package let time: TimeOfDay

  package init(millis: Int64, day: Day, time: TimeOfDay) {
    self.millis = millis
    self.day = day
    self.time = time
  }
}
