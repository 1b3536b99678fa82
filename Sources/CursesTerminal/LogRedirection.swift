#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Standard error sent to a file, so that nothing is written across the screen.
///
/// Standard error that is no terminal is left as it is.
struct LogRedirection {
  private let original: Int32
  private let file: Int32

  /// Nil when there is nothing to redirect or the file cannot be had; symbolic links are refused.
  init?(path: String) {
    guard isatty(2) == 1 else { return nil }
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW
    let opened = open(path, flags, 0o600)
    file = opened >= 0 ? opened : open("/dev/null", O_WRONLY | O_CLOEXEC)
    original = fcntl(2, F_DUPFD_CLOEXEC, 3)
    guard file >= 0, original >= 0 else { return nil }
    resume()
  }

  /// Points standard error at the file.
  func resume() {
    dup2(file, 2)
  }

  /// Points standard error at the terminal.
  func pause() {
    dup2(original, 2)
  }

  /// Ends the redirection for good.
  func end() {
    pause()
    close(file)
    close(original)
  }
}
