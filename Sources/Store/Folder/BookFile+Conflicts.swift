package import Domain

extension BookFile {
  /// Values that were written without knowing each other, and who wrote them.
  package var conflicts: [Conflict] {
    var places: [FrameName: Int]?
    return Conflicts(state) { [self] frame in
      let known =
        places ?? Dictionary(zip(entries.map(\.name), entries.indices), uniquingKeysWith: { $1 })
      places = known
      return known[frame].flatMap { writer(of: entries[$0]) }
    }.all
  }

  /// Nil for bytes of a newer version.
  func writer(of entry: FrameUnion.Entry) -> Conflicts.Writer? {
    part(entry).map(Conflicts.Writer.init)
  }
}

extension Conflicts.Writer {
  init(_ part: TransactionPart) {
    var author = ""
    if case .text(let text) = part.attributes["author"] { author = text }
    var time = part.head.stamp.milliseconds
    if case .instant(let moment) = part.attributes["time"] { time = moment }
    self.init(author: author, time: time)
  }
}
