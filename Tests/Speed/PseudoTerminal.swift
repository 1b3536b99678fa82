import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A process in a terminal of 80 × 24 that nobody draws: bytes in, bytes out, and when.
final class PseudoTerminal {
  private let master: Int32
  private let process: pid_t
  /// Milliseconds of the clock when the process was asked for.
  let begun: Double

  init(_ command: [String], environment: [String: String], input: String? = nil) throws {
    let (opened, name) = try Self.openTerminal()
    master = opened
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    begun = Self.milliseconds
    process = try Self.spawn(command, environment, terminal: name, input: input)
  }

  /// Sends what a key sends.
  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
  }

  /// Reads until the words have come, and says when they had.
  func time(of words: String, within limit: Double = 60_000) throws -> Double {
    var seen: [UInt8] = []
    let wanted = Array(words.utf8)
    let end = Self.milliseconds + limit
    while Self.milliseconds < end {
      guard let piece = read(waiting: 100) else { continue }
      seen += piece
      if seen.contains(wanted) { return Self.milliseconds - begun }
      seen = Array(seen.suffix(1 << 16))
    }
    throw Failure("\(words) did not come")
  }

  /// Milliseconds from a key to the last byte before a silence, and how many bytes came.
  func answer(to key: String, silence: Int32 = 30) -> (time: Double, bytes: Int) {
    let start = Self.milliseconds
    send(key)
    var latest = start
    var count = 0
    var wait: Int32 = 500
    while let piece = read(waiting: wait) {
      latest = Self.milliseconds
      count += piece.count
      wait = silence
    }
    return (latest - start, count)
  }

  /// Reads until nothing has come for a while.
  func settle(_ milliseconds: Int32 = 300) {
    while read(waiting: milliseconds) != nil {}
  }

  /// Ends the process and says how much memory it had at its most, in MiB.
  func end() -> Double {
    kill(process, SIGTERM)
    settle(200)
    kill(process, SIGKILL)
    var usage = rusage()
    var status: Int32 = 0
    wait4(process, &status, 0, &usage)
    close(master)
    return Double(usage.ru_maxrss) / 1024
  }

  private func read(waiting milliseconds: Int32) -> [UInt8]? {
    var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, milliseconds) > 0 else { return nil }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = buffer.withUnsafeMutableBytes { readBytes(master, $0) }
    return count > 0 ? Array(buffer.prefix(count)) : nil
  }

  /// Milliseconds of a clock that only goes forward.
  static var milliseconds: Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e6 }
}

/// Why a measurement could not be made.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}

/// The system's `read`, which a method of the same name hides.
private func readBytes(_ file: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(file, buffer.baseAddress, buffer.count)
}
