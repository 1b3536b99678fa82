/// Which backups are kept: the newest of each of the latest 7 days, 5 weeks and 12 months that have
/// one, and the latest 7 whenever they were made.
enum BackupRotation {
  private static let latest = 7
  private static let days = 7
  private static let weeks = 5
  private static let months = 12

  /// Those that may go.
  ///
  /// - Parameter backups: as they were made, the latest last.
  static func spent(among backups: [BackupName]) -> [BackupName] {
    let newestFirst = Array(backups.reversed())
    var kept = Set(newestFirst.prefix(latest))
    kept.formUnion(newest(newestFirst, of: days) { Int($0.day) })
    kept.formUnion(newest(newestFirst, of: weeks) { Int(($0.day + 3) / 7) })
    kept.formUnion(newest(newestFirst, of: months) { Self.month(of: $0) })
    return backups.filter { !kept.contains($0) }
  }

  private static func newest(
    _ newestFirst: [BackupName], of count: Int, in period: (BackupName) -> Int
  ) -> [BackupName] {
    var seen: Set<Int> = []
    return newestFirst.filter { seen.count < count && seen.insert(period($0)).inserted }
  }

  private static func month(of backup: BackupName) -> Int {
    let date = UniversalDate(milliseconds: backup.time)
    return date.year * 12 + date.month
  }
}
