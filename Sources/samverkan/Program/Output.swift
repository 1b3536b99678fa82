#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard output and standard error; text is gathered and written in large pieces.
///
/// A reader that has gone away, such as `head` or a window, is no error: what is left is dropped.
final class Output {
  /// What became of the text so far.
  private(set) var failure: Int32?
  /// The record that was made and whose identifier has to be told.
  var madeRecord: String?
  private var buffer: [UInt8] = []
  private let descriptor: Int32
  private var readerIsGone = false

  private static let piece = 1 << 16

  init(descriptor: Int32 = STDOUT_FILENO) {
    self.descriptor = descriptor
  }

  func write(_ text: String) { write(Array(text.utf8)) }

  func write(_ bytes: [UInt8]) {
    guard failure == nil, !readerIsGone else { return }
    buffer += bytes
    if buffer.count >= Self.piece { flush() }
  }

  func line(_ text: String) { write(text + "\n") }

  /// To be called once at the end; see `failure` afterwards.
  func flush() {
    var start = 0
    while start < buffer.count, failure == nil, !readerIsGone {
      let written = buffer.withUnsafeBytes { bytes in
        #if canImport(Glibc)
          Glibc.write(descriptor, bytes.baseAddress?.advanced(by: start), bytes.count - start)
        #else
          Darwin.write(descriptor, bytes.baseAddress?.advanced(by: start), bytes.count - start)
        #endif
      }
      if written > 0 {
        start += written
      } else if errno == EPIPE || errno == EIO && isDevice {
        readerIsGone = true
      } else if errno != EINTR {
        failure = written < 0 ? errno : EIO
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// A terminal whose window was closed answers as a broken disk does, but is not one.
  private var isDevice: Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFCHR
  }

  /// One complaint on standard error, which nobody can be told about when it fails.
  static func complain(_ text: String) {
    let output = Output(descriptor: STDERR_FILENO)
    output.line(text)
    output.flush()
  }
}
