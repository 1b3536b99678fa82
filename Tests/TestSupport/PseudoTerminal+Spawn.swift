import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

#if canImport(Glibc)
  /// What the headers of Linux hold and the module leaves out: two requests, and the flag
  /// that begins a session.
  private let unlockRequest: UInt = 0x4004_5431
  private let numberRequest: UInt = 0x8004_5430
  private let sessionFlag: Int16 = 0x80
#else
  private let sessionFlag = Int16(POSIX_SPAWN_SETSID)
#endif

extension PseudoTerminal {
  /// Opens a new terminal; the name is that of the side a process sees.
  static func openTerminal() throws -> (Int32, String) {
    let failure = Failure("no pseudo-terminal")
    #if canImport(Glibc)
      let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      var lock: Int32 = 0
      var number: Int32 = 0
      guard master >= 0, ioctl(master, unlockRequest, &lock) == 0,
        ioctl(master, numberRequest, &number) == 0
      else { throw failure }
      return (master, "/dev/pts/\(number)")
    #else
      let master = posix_openpt(O_RDWR | O_NOCTTY)
      guard master >= 0, grantpt(master) == 0, unlockpt(master) == 0, let name = ptsname(master)
      else { throw failure }
      return (master, String(cString: name))
    #endif
  }

  /// Starts a process of a session of its own, whose controlling terminal is the one named.
  static func spawn(
    _ command: [String], _ environment: [String: String], terminal: String, input: String?
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in [1, 2, 0] {
      posix_spawn_file_actions_addopen(&actions, descriptor, terminal, O_RDWR, 0)
    }
    if let input { posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Tests run in threads that block every signal, and a child would go on doing so.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, sessionFlag | Int16(POSIX_SPAWN_SETSIGMASK))
    var process: pid_t = 0
    let code = withStrings(command) { words in
      withStrings(environment.map { "\($0)=\($1)" }) { variables in
        posix_spawnp(&process, command[0], &actions, &attributes, words, variables)
      }
    }
    guard code == 0 else { throw Failure("\(command[0]) cannot be started") }
    return process
  }

  private static func withStrings(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Int32
  ) -> Int32 {
    let strings = texts.map { strdup($0) }
    defer { for string in strings { free(string) } }
    return body(strings + [nil])
  }
}
