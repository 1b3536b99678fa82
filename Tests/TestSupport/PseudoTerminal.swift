import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A process in a terminal that nobody draws: bytes in, bytes out, and when.
package final class PseudoTerminal {
  private let master: Int32
  private let process: pid_t
  /// The modes the terminal had before the process; the master sees those of the other side.
  private let modes: Modes
  /// Milliseconds of the clock when the process was asked for.
  package let begun: Double

  /// What a process may change about its terminal.
  private struct Modes: Equatable {
    let flags: [UInt]

    init(_ terminal: Int32) {
      var modes = termios()
      tcgetattr(terminal, &modes)
      flags = [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag].map { UInt($0) }
    }
  }

  package init(
    _ command: [String], environment: [String: String], input: String? = nil,
    size: (columns: UInt16, rows: UInt16) = (80, 24)
  ) throws {
    let (opened, name) = try Self.openTerminal()
    master = opened
    var window = winsize(ws_row: size.rows, ws_col: size.columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
    modes = Modes(master)
    begun = Self.milliseconds
    process = try Self.spawn(command, environment, terminal: name, input: input)
  }

  /// Sends what a key sends.
  package func send(_ text: String) { send(Array(text.utf8)) }

  /// Sends any number of bytes, and reads meanwhile, so that neither side waits for the other.
  @discardableResult
  package func send(_ bytes: [UInt8]) -> [UInt8] {
    var left = bytes[...]
    var answer: [UInt8] = []
    while !left.isEmpty {
      var watched = pollfd(fd: master, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard poll(&watched, 1, 5_000) > 0, watched.revents & Int16(POLLHUP) == 0 else { break }
      if watched.revents & Int16(POLLIN) != 0 { answer += read(waiting: 0) ?? [] }
      guard watched.revents & Int16(POLLOUT) != 0 else { continue }
      let count = left.prefix(256).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      left = left.dropFirst(count)
    }
    return answer
  }

  /// Gives the window another size; the process is told by a signal.
  package func resize(_ columns: UInt16, _ rows: UInt16) {
    var window = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  package func signal(_ number: Int32) { kill(process, number) }

  /// Reads until the words have come, and says when they had.
  @discardableResult
  package func time(of words: String, within limit: Double = 60_000) throws -> Double {
    var seen: [UInt8] = []
    let wanted = Array(words.utf8)
    let end = Self.milliseconds + limit
    while Self.milliseconds < end {
      guard let piece = read(waiting: 100) else { continue }
      seen += piece
      if seen.holds(wanted) { return Self.milliseconds - begun }
      seen = Array(seen.suffix(1 << 16))
    }
    throw Failure("\(words) did not come")
  }

  /// Milliseconds from a key to the last byte before a silence, and how many bytes came.
  package func answer(to key: String, silence: Int32 = 30) -> (time: Double, bytes: Int) {
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

  /// Reads until nothing has come for a while, and gives what came.
  @discardableResult
  package func settle(_ milliseconds: Int32 = 300) -> [UInt8] {
    var seen: [UInt8] = []
    while let piece = read(waiting: milliseconds) { seen += piece }
    return seen
  }

  /// Ends the process and says how much memory it had at its most, in MiB.
  package func end() -> Double {
    let memory = peakMemory
    kill(process, SIGTERM)
    settle(200)
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    close(master)
    return memory
  }

  /// Of the program alone: what the system tells when a process has ended counts its maker's memory
  /// from before the program was started in it.
  private var peakMemory: Double {
    let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return (line?.split(separator: " ").dropFirst().first).flatMap { Double($0) }.map { $0 / 1024 }
      ?? .infinity
  }

  /// Waits for the process to end by itself; nil, and the process killed, when it does not in time.
  ///
  /// Gives the exit code, or 128 and the signal, and whether the terminal has the modes it had.
  package func exit(within limit: Double = 10_000) -> (code: Int32, isRestored: Bool)? {
    let end = Self.milliseconds + limit
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      guard Self.milliseconds < end else {
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        return nil
      }
      _ = read(waiting: 10)
    }
    let signal = status & 0x7F
    return (signal == 0 ? status >> 8 & 0xFF : 128 + signal, Modes(master) == modes)
  }

  private func read(waiting milliseconds: Int32) -> [UInt8]? {
    var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, milliseconds) > 0 else { return nil }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = buffer.withUnsafeMutableBytes { readBytes(master, $0) }
    return count > 0 ? Array(buffer.prefix(count)) : nil
  }

  /// Milliseconds of a clock that only goes forward.
  package static var milliseconds: Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e6 }
}

/// Why a measurement could not be made.
package struct Failure: Error, CustomStringConvertible {
  package let description: String

  package init(_ description: String) {
    self.description = description
  }
}

extension Collection where Element: Equatable {
  /// Whether the elements stand here one after another.
  package func holds(_ wanted: some Collection<Element>) -> Bool {
    guard let first = wanted.first else { return true }
    return indices.contains { self[$0] == first && self[$0...].starts(with: wanted) }
  }
}

/// The system's `read`, which a method of the same name hides.
private func readBytes(_ file: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(file, buffer.baseAddress, buffer.count)
}
