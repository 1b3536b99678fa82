/// The name of a backup: when it was made, in universal time, and a number of its own, such as
/// `20260314-080012-9f3c2a17b4e05d61.seg`.
struct BackupName: Hashable, Comparable {
  let text: String
  /// Milliseconds since 1970 UTC, to the second.
  let time: Int64

  /// The day counted from 1970-01-01, in universal time.
  var day: Int64 { time / 86_400_000 }

  init(time: Int64, identifier: UInt64) {
    let date = UniversalDate(milliseconds: time)
    text = "\(date.dayDigits)-\(date.timeDigits)-\(identifier.hexadecimal).seg"
    self.time = date.milliseconds
  }

  /// Nil when the file is no backup, whatever it is.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].hasSuffix(".seg"),
      let date = UniversalDate(dayDigits: parts[0], timeDigits: parts[1])
    else { return nil }
    self.text = text
    time = date.milliseconds
  }

  static func < (left: BackupName, right: BackupName) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
