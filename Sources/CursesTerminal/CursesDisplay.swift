import CNcurses
package import Terminal

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The terminal the program runs in, as a display; one at a time, on one thread.
package final class CursesDisplay: Display {
  package private(set) var size: Size
  package let lines: LineSet
  private let session: TerminalSession
  private var theme: Theme
  private var painter: ScreenPainter
  private var decoder = InputDecoder()
  private var isInputClosed = false
  /// When the latest byte came, for the silence that ends a sequence.
  private var latestInput = ContinuousClock.now

  /// Takes the terminal; `leave` gives it back.
  package init(_ options: TerminalOptions) throws(TerminalError) {
    session = try TerminalSession(options)
    lines = session.isUTF8 && session.term != "linux" ? .unicode : .ascii
    theme = options.theme
    painter = ScreenPainter(theme: options.theme, isUTF8: session.isUTF8)
    size = Self.windowSize(session) ?? Size(width: 80, height: 24)
    cn_resize(Int32(size.height), Int32(size.width))
  }

  deinit {
    session.leave()
  }

  package var sawForeignBytes: Bool { decoder.sawForeignBytes }

  package var facts: TerminalFacts? {
    TerminalFacts(
      name: session.term, tried: session.tried, colours: Int(cn_colours()),
      isUTF8: session.isUTF8, usesMouse: session.usesMouse)
  }

  /// Gives the terminal back to the shell for good; harmless when called again.
  package func leave() {
    session.leave()
  }

  package func present(_ canvas: Canvas) {
    painter.paint(canvas, screen: size)
  }

  package func repaint() {
    painter.forget()
    cn_repaint()
  }

  package func use(_ theme: Theme, mouse: Bool) {
    session.reportMouse(mouse)
    guard theme != self.theme else { return }
    self.theme = theme
    painter = ScreenPainter(theme: theme, isUTF8: session.isUTF8)
    repaint()
  }

  package func copy(_ text: String) {
    session.copy(text)
  }

  package func suspend() {
    session.suspend()
    repaint()
  }

  package func nextEvents(timeout milliseconds: Int?) -> [Event] {
    let end = milliseconds.map { ContinuousClock.now + .milliseconds($0) }
    while !isInputClosed {
      let ready = cn_wait(session.input, session.signals, sleep(until: end))
      var events: [Event] = []
      if ready & Int32(CN_SIGNAL.rawValue) != 0 { events += takeSignals() }
      if ready & Int32(CN_INPUT.rawValue) != 0 { events += takeInput() }
      if ready & Int32(CN_BROKEN.rawValue) != 0 { isInputClosed = true }
      if events.isEmpty, isSilent { events += decoder.flush() }
      if !events.isEmpty { return events }
      if let end, ContinuousClock.now >= end { return [] }
    }
    return [.inputClosed]
  }

  /// Milliseconds to the nearest of the caller's end and the decoder's; -1 without either.
  private func sleep(until end: ContinuousClock.Instant?) -> Int32 {
    guard let nearest = [end, decoderEnd].compactMap({ $0 }).min() else { return -1 }
    let left = ContinuousClock.now.duration(to: nearest)
    let (seconds, attoseconds) = left.components
    let milliseconds = seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(clamping: max(0, milliseconds))
  }

  private var decoderEnd: ContinuousClock.Instant? {
    decoder.waiting.milliseconds.map { latestInput + .milliseconds($0) }
  }

  private var isSilent: Bool {
    decoderEnd.map { ContinuousClock.now >= $0 } ?? false
  }

  /// Reads what there is, at most 64 kB, so that a frame is drawn now and then.
  private func takeInput() -> [Event] {
    var events: [Event] = []
    for _ in 0..<16 {
      guard let bytes = readOnce() else {
        isInputClosed = true
        return events + [.inputClosed]
      }
      latestInput = .now
      events += decoder.feed(bytes)
      if cn_wait(session.input, session.signals, 0) & Int32(CN_INPUT.rawValue) == 0 { break }
    }
    return events
  }

  /// One read; nil when the terminal is gone.
  private func readOnce() -> ArraySlice<UInt8>? {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(session.input, &bytes, bytes.count)
    if count > 0 { return bytes[..<count] }
    return count < 0 && (errno == EINTR || errno == EAGAIN) ? [] : nil
  }

  /// The signals that have come, with many changes of size as one.
  private func takeSignals() -> [Event] {
    var numbers = [UInt8](repeating: 0, count: 256)
    let count = max(0, read(session.signals, &numbers, numbers.count))
    var events: [Event] = []
    for number in Set(numbers[..<count].map(Int32.init)).sorted() {
      switch number {
      case SIGHUP: events.append(.hangUp)
      case SIGINT: events.append(.interrupted)
      case SIGTSTP: events.append(.suspend)
      case SIGCONT: events.append(contentsOf: resumed())
      case SIGWINCH: events.append(contentsOf: takeNewSize())
      default: events.append(.terminate)
      }
    }
    return events
  }

  private func resumed() -> [Event] {
    session.resume()
    repaint()
    return [.resumed] + takeNewSize()
  }

  /// The new size when the window has another than before.
  private func takeNewSize() -> [Event] {
    guard let new = Self.windowSize(session), new != size else { return [] }
    size = new
    cn_resize(Int32(new.height), Int32(new.width))
    painter.forget()
    return [.resized(new)]
  }

  private static func windowSize(_ session: TerminalSession) -> Size? {
    var rows: Int32 = 0
    var columns: Int32 = 0
    guard cn_window_size(session.output, &rows, &columns) else { return nil }
    return Size(width: Int(columns), height: Int(rows))
  }
}
