internal import Domain

/// Gets transactions onto a disk: into the book, else into this device's rescue folder, else later.
struct Saver {
  private(set) var book: SegmentAppender
  private var rescue: SegmentAppender?
  private let local: LocalState
  /// What has not reached the book, oldest first.
  private var unsaved: [PendingFrames]
  /// Files whose every frame is in the book or in `unsaved`.
  private var rescueFiles: Set<String>

  init(
    book: SegmentAppender, local: LocalState, rescued: [PendingFrames], rescueFiles: [String]
  ) {
    self.book = book
    self.local = local
    unsaved = rescued
    self.rescueFiles = Set(rescueFiles)
  }

  private static let rounds = 3

  /// Why the book's folder cannot be written to at all; nil when it is there.
  var refusal: FileError?

  /// The folder is another one from now on.
  mutating func use(_ folder: Directory) {
    book.abandon()
    book.directory = folder
  }

  var hasUnsaved: Bool { !unsaved.isEmpty }

  mutating func newFrame() -> FrameName { book.newFrame() }

  /// Tries the open segment, then two fresh ones, each time with everything that is unsaved.
  ///
  /// - Parameter isLast: the session is over when this is saved.
  mutating func save(
    _ frames: PendingFrames?, stamp: Stamp, isLast: Bool = false
  ) -> SaveResult {
    if let frames { unsaved.append(frames) }
    if unsaved.isEmpty { return .saved }
    var failure = refusal
    if refusal != nil { book.abandon() }
    for _ in 0..<Self.rounds where refusal == nil {
      do {
        try book.append(unsaved, stamp: stamp, isLast: isLast)
        unsaved = []
        dropRescueFiles()
        return .saved
      } catch {
        failure = error
      }
    }
    let reason = failure ?? FileError(.write, SystemError.ioError)
    return saveHere(stamp: stamp) ? .savedHereOnly(reason) : .notSaved(reason)
  }

  private mutating func saveHere(stamp: Stamp) -> Bool {
    let waiting = unsaved.indices.filter { !unsaved[$0].isRescued }
    do throws(FileError) {
      if rescue == nil {
        rescue = SegmentAppender(
          directory: try local.makeRescue(), environment: book.environment, local: local,
          store: book.store, device: book.device)
      }
      try rescue?.append(waiting.map { unsaved[$0] }, stamp: stamp)
    } catch {
      return false
    }
    for index in waiting { unsaved[index].isRescued = true }
    if let name = rescue?.fileName { rescueFiles.insert(name) }
    return true
  }

  /// Everything is in the book, so what was rescued is a copy.
  private mutating func dropRescueFiles() {
    rescue?.close()
    rescue = nil
    if rescueFiles.isEmpty { return }
    guard let folder = local.openRescue() else { return }
    defer { local.files.close(folder) }
    for name in rescueFiles { try? local.files.remove(name, in: folder) }
    rescueFiles = []
  }

  /// Leaves the open segment of the book; gives the frames that lie in it.
  mutating func abandonBook() -> [Digest] { book.abandon() }

  mutating func close() {
    book.close()
    rescue?.close()
  }
}
