import Foundation

/// One run of another program, with files as its outputs.
///
/// Foundation's `Process` also waits for whatever a program leaves running behind it, such as the
/// server of tmux.
struct Child {
  struct NotStarted: Error {
    let path: String
    let code: Int32
  }

  /// What `waitpid` tells.
  let status: Int32
  var isSignalled: Bool { status & 0x7F != 0 }
  /// The exit code, or the signal.
  var code: Int32 { isSignalled ? status & 0x7F : status >> 8 & 0xFF }

  /// Runs the program to its end; one that has not ended within a minute is killed.
  init(
    _ words: [String], environment: [String: String], output: String, complaint: String
  ) throws {
    let variables = environment.map { "\($0)=\($1)" }
    let process = try Self.start(words, variables, outputs: [output, complaint])
    let end = ContinuousClock.now + .seconds(60)
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      if ContinuousClock.now > end { kill(process, SIGKILL) }
      usleep(1_000)
    }
    self.status = status
  }

  #if canImport(Darwin)
    private typealias Files = posix_spawn_file_actions_t?
    private typealias Traits = posix_spawnattr_t?
  #else
    private typealias Files = posix_spawn_file_actions_t
    private typealias Traits = posix_spawnattr_t
  #endif

  private static func start(
    _ words: [String], _ variables: [String], outputs: [String]
  ) throws -> pid_t {
    var files = Files()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
    for (number, path) in zip(Int32(1)..., outputs) {
      posix_spawn_file_actions_addopen(&files, number, path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    var traits = Traits()
    posix_spawnattr_init(&traits)
    defer { posix_spawnattr_destroy(&traits) }
    unblockSignals(&traits)
    let arguments = words.map { strdup($0) } + [nil]
    let environment = variables.map { strdup($0) } + [nil]
    defer { (arguments + environment).forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, words[0], &files, &traits, arguments, environment)
    guard code == 0 else { throw NotStarted(path: words[0], code: code) }
    return process
  }

  /// Tests run in threads that block every signal, and a child would go on doing so.
  private static func unblockSignals(_ traits: inout Traits) {
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&traits, &none)
    posix_spawnattr_setflags(&traits, Int16(POSIX_SPAWN_SETSIGMASK))
  }
}
