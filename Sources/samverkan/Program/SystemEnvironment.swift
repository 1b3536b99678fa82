import App
import Domain

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the system says about this run: variables, clock, user, terminal.
struct SystemEnvironment: Sendable {
  let variables: [String: String]

  /// The environment of the process; of two entries with one name the first counts.
  static var current: SystemEnvironment {
    var variables: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
      let parts = String(cString: text).split(separator: "=", maxSplits: 1)
      if parts.count == 2, variables[String(parts[0])] == nil {
        variables[String(parts[0])] = String(parts[1])
      }
      entry += 1
    }
    return SystemEnvironment(variables: variables)
  }

  /// The first of the three that is set and not empty decides; everything but English is Swedish.
  var language: Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { variables[$0] }
      .first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("en") == true ? .english : .swedish
  }

  /// Absolute; nil without a home.
  var bookFolder: String? {
    if let book = variables["SAMVERKAN_BOOK"] { return absolute(book) }
    if let share = variables["XDG_DATA_HOME"], share.hasPrefix("/") {
      return share + "/samverkan/book"
    }
    return home.map { $0 + "/.local/share/samverkan/book" }
  }

  var home: String? {
    if let home = variables["HOME"], home.hasPrefix("/") { return home }
    guard let user = getpwuid(getuid()), let folder = user.pointee.pw_dir else { return nil }
    return String(cString: folder)
  }

  /// The name the system knows the user by, or the number.
  var userName: String {
    if let user = getpwuid(getuid()), let name = user.pointee.pw_name {
      return String(cString: name)
    }
    return variables["USER"] ?? String(getuid())
  }

  /// A path that does not depend on the folder the program was started in; `~/` is the home, for
  /// no shell has read what is typed on the screen.
  func absolute(_ path: String) -> String {
    if path.hasPrefix("~/"), let home { return home + path.dropFirst() }
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return String(cString: folder) + "/" + path
  }

  /// The same of what stands in a field of the screen, which may have come there in quotes, from a
  /// file manager or as an address.
  func absolute(onScreen typed: String) -> String {
    let path = PathAsTyped.plain(typed)
    return path == "~" ? home ?? path : absolute(path)
  }

  /// A path as people write it, with `~` for the home.
  func shortened(_ path: String) -> String {
    guard let home, path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }

  /// Nil when the computer's clock says a year that no calendar of the program has.
  static var now: Moment? {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return moment(Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// Milliseconds since 1970 UTC as the local day and time.
  static func moment(_ millis: Int64) -> Moment? {
    var seconds = time_t(millis / 1_000)
    var local = tm()
    localtime_r(&seconds, &local)
    let day = Day(
      year: Int(local.tm_year) + 1_900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    let time = TimeOfDay(hour: Int(local.tm_hour), minute: Int(local.tm_min))
    guard let day, let time else { return nil }
    return Moment(millis: millis, day: day, time: time)
  }

  /// The moment a local day ends; milliseconds since 1970 UTC.
  static func end(of day: Day) -> Int64? {
    let parts = day.components
    var local = tm()
    local.tm_year = Int32(parts.year - 1_900)
    local.tm_mon = Int32(parts.month - 1)
    local.tm_mday = Int32(parts.day + 1)
    local.tm_isdst = -1
    let seconds = mktime(&local)
    return seconds == -1 ? nil : Int64(seconds) * 1_000
  }

  static func random() -> UInt64 {
    var generator = SystemRandomNumberGenerator()
    return generator.next()
  }

  /// Of the terminal that standard output is; 100 when it is a file or a pipe.
  static var outputWidth: Int {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col >= 40
    else { return 100 }
    return Int(size.ws_col)
  }

  #if canImport(Glibc)
    private static let coreLimit = __rlimit_resource_t(RLIMIT_CORE.rawValue)
  #else
    private static let coreLimit = RLIMIT_CORE
  #endif

  /// Whether the program runs with more rights than the one that started it.
  static var hasBorrowedRights: Bool { getuid() != geteuid() || getgid() != getegid() }

  /// A file that is opened later must not become standard output because that was closed, and no
  /// picture of the memory, with what it holds of people, is left behind by a crash.
  static func secureProcess() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(coreLimit, &none)
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", O_RDWR)
    }
  }
}
