import Terminal

/// When the folder is looked at again: each second while somebody works, else every five.
struct PollRhythm {
  private var lastInput: Int64 = .min
  private var next: Int64 = .min

  private static let whileActive: Int64 = 1_000
  private let otherwise: Int64

  /// For looking whether the folder is there, which costs next to nothing: each second.
  static let folder = PollRhythm(otherwise: whileActive)

  init(otherwise: Int64 = 5_000) {
    self.otherwise = otherwise
  }
  /// How long after a key somebody counts as working; milliseconds.
  private static let attention: Int64 = 300_000

  mutating func noteInput(now: Int64) {
    lastInput = now
    next = min(next, now + Self.whileActive)
  }

  /// The next turn looks, whatever the time.
  mutating func lookAtOnce() { next = .min }

  /// Also when the clock was set back; a look that is due counts as done.
  mutating func isDue(now: Int64) -> Bool {
    guard now >= next || next - now > otherwise else { return false }
    next = now + (isActive(now) ? Self.whileActive : otherwise)
    return true
  }

  /// Milliseconds.
  func untilNext(now: Int64) -> Int {
    Int(max(0, min(next == .min ? 0 : next - now, otherwise)))
  }

  private func isActive(_ now: Int64) -> Bool {
    lastInput != .min && now - lastInput < Self.attention
  }
}

extension Event {
  /// Whether somebody did something, rather than the system.
  var isInput: Bool {
    switch self {
    case .key, .paste, .mouse: true
    default: false
    }
  }
}
