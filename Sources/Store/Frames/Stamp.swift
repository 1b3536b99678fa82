/// A hybrid logical clock's time: 48 bits of milliseconds since 1970 UTC, then a 16-bit counter.
///
/// It orders for display and names a winner among values that did not know each other; it never
/// decides what replaces what.
package struct Stamp: Hashable, Comparable, Sendable {
  package let raw: UInt64

  package init(raw: UInt64) {
    self.raw = raw
  }

  /// The first stamp of a millisecond; times outside 1970–10889 become the nearest end.
  package init(milliseconds: Int64) {
    raw = UInt64(min(max(milliseconds, 0), 0xFFFF_FFFF_FFFF)) << 16
  }

  package var milliseconds: Int64 { Int64(raw >> 16) }

  package static func < (left: Stamp, right: Stamp) -> Bool { left.raw < right.raw }
}

/// The clock of one opened book: ticks after everything it has seen, within reason.
struct StampClock {
  private(set) var last = Stamp(raw: 0)

  /// How far ahead another device's clock may be and still be followed.
  private static let tolerance: Int64 = 24 * 60 * 60 * 1000

  /// Takes note of a stamp that was read, unless it lies more than a day ahead.
  mutating func observe(_ stamp: Stamp, now: Int64) {
    guard stamp > last, stamp.milliseconds <= now &+ Self.tolerance else { return }
    last = stamp
  }

  /// Takes note of a stamp that what comes next has to follow, however far ahead it lies: one of
  /// this device's own, or one whose value is replaced.
  mutating func pass(_ stamp: Stamp) { last = max(last, stamp) }

  /// A stamp later than every earlier one; at the end of time it stays there.
  mutating func tick(now: Int64) -> Stamp {
    let wall = Stamp(milliseconds: now)
    last = wall > last ? wall : Stamp(raw: last.raw == .max ? .max : last.raw + 1)
    return last
  }
}
