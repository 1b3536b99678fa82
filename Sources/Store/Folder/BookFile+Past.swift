package import Domain

extension BookFile {
  /// When the first that is kept was recorded; milliseconds since 1970 UTC.
  package var beginning: Int64? { entries.first.flatMap { part($0)?.recordedTime } }

  /// The book as it was before a moment, by the clocks of those who recorded.
  ///
  /// It is made of what had been recorded by then. What was removed later is there, what came later
  /// is not.
  ///
  /// Milliseconds since 1970 UTC.
  package func book(before moment: Int64) -> Book {
    var past = BookState()
    past.reserve(frames: entries.count)
    past.table = state.table
    var times: [RawIdentifier: Int64] = [:]
    for entry in entries {
      guard let part = part(entry, &past.table) else { continue }
      let known = entry.head.parts > 1 ? times[entry.head.id] : nil
      let time = known ?? part.recordedTime
      if entry.head.parts > 1 { times[entry.head.id] = time }
      if time < moment { past.insert(part, entry.name) }
    }
    return BookBuilder(past).book
  }
}

extension TransactionPart {
  /// By the clock of who recorded it; the attributes stand in the first part of a transaction.
  fileprivate var recordedTime: Int64 {
    guard case .instant(let time)? = attributes["time"] else { return head.stamp.milliseconds }
    return time
  }
}
