package import Domain

extension BookFile {
  /// When the first that is kept was recorded; milliseconds since 1970 UTC.
  package var beginning: Int64? { inOrder.first.flatMap(recordedTime) }

  /// The book as it was before a moment, by the clocks of those who recorded.
  ///
  /// It is made of what had been recorded by then and of what that built on. What was removed later
  /// is there, what came later is not. Times that a device's clock gave while it was wrong do not
  /// count; see `RecordedTimes`.
  ///
  /// Milliseconds since 1970 UTC.
  package func book(before moment: Int64) -> Book {
    let entries = inOrder
    let times = RecordedTimes(entries, time: recordedTime)
    var past = BookState()
    past.reserve(frames: entries.count)
    past.table = state.table
    var needed: Set<FrameName> = []
    for index in entries.indices.reversed() {
      guard times[index] < moment || needed.contains(entries[index].name),
        let part = part(entries[index], &past.table)
      else { continue }
      for write in part.operations.flatMap(\.writes) {
        for name in write.replaced { needed.insert(name.frame) }
      }
      past.insert(part, entries[index].name)
    }
    return BookBuilder(past).book
  }

  /// By the clock of who recorded it; nil for bytes of a newer version.
  func recordedTime(_ entry: FrameUnion.Entry) -> Int64? {
    sources[entry.segment].withUnsafeBytes { bytes in
      let payload = UnsafeRawBufferPointer(rebasing: bytes[entry.payload])
      var reader = TransactionReader(payload, origin: entry.origin, limits: environment.limits)
      guard let attributes = try? reader.attributes() else { return nil }
      guard case .instant(let time)? = attributes["time"] else {
        return entry.head.stamp.milliseconds
      }
      return time
    }
  }
}

/// When each transaction was recorded, as far as its device's clock can be believed.
///
/// A device records one thing after another, so times that go back and forth cannot all be right.
/// The most of them that agree with each other count; any other is that of the one before it.
struct RecordedTimes {
  private var times: [Int64]

  subscript(index: Int) -> Int64 { times[index] }

  /// - Parameter entries: in the order in which they were recorded.
  init(_ entries: [FrameUnion.Entry], time: (FrameUnion.Entry) -> Int64?) {
    var known: [RawIdentifier: Int64] = [:]
    times = entries.map { entry in
      let own = known[entry.head.id] ?? time(entry) ?? entry.head.stamp.milliseconds
      if entry.head.parts > 1 { known[entry.head.id] = own }
      return own
    }
    let places = Dictionary(grouping: entries.indices) { entries[$0].device ?? entries[$0].origin }
    for places in places.values { believe(places) }
  }

  private mutating func believe(_ places: [Int]) {
    let told = places.map { times[$0] }
    if !zip(told, told.dropFirst()).contains(where: >) { return }
    let agreeing = Self.agreeing(told)
    guard var latest = agreeing.first.map({ told[$0] }) else { return }
    var isBelieved = Array(repeating: false, count: told.count)
    for index in agreeing { isBelieved[index] = true }
    for (index, place) in places.enumerated() {
      if isBelieved[index] { latest = told[index] }
      times[place] = latest
    }
  }

  /// The places of the longest row of times of which none is earlier than the one before.
  static func agreeing(_ times: [Int64]) -> [Int] {
    var ends: [Int] = []
    var before = [Int?](repeating: nil, count: times.count)
    for index in times.indices {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if times[ends[middle]] <= times[index] { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? ends[low - 1] : nil
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var row: [Int] = []
    var next = ends.last
    while let index = next {
      row.append(index)
      next = before[index]
    }
    return row.reversed()
  }
}
