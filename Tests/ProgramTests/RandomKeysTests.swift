import Foundation
import Testing

/// Anything at all from the keyboard, the mouse and the window, and a whole book afterwards.
///
/// The environment variable SAMVERKAN_RANDOM_KEYS gives the number of keys of a longer run.
extension ScreenTests {
  private static var count: Int {
    ProcessInfo.processInfo.environment["SAMVERKAN_RANDOM_KEYS"].flatMap { Int($0) } ?? 250
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `no keys, pastes, clicks or windows stop the program or harm the book`(seed: UInt64) throws {
    let program = try Program.withRegister()
    var hand = RandomHand(seed: seed)
    var screen = try Self.begin(program)
    while hand.pressed < Self.count {
      try hand.act(on: screen)
      guard screen.unwrapped.contains("EXIT ") else { continue }
      try Self.expectEnd(of: screen, seed, hand)
      screen = try Self.begin(program)
    }
    // The last key may have been the one that quits.
    try? screen.kill(SIGTERM)
    try Self.expectEnd(of: screen, seed, hand)
    #expect(try program("verify").code == 0)
    let log = program.path(".local/state/samverkan/errors.log")
    #expect(try Data(contentsOf: URL(fileURLWithPath: log)).isEmpty)
    _ = try Self.begin(program)
  }

  private static func expectEnd(of screen: Screen, _ seed: UInt64, _ hand: RandomHand) throws {
    let told = "\(seed): \(hand.latest) on \(screen.unwrapped)"
    do {
      #expect(try screen.exit() == (0, true), "\(told)")
    } catch {
      Issue.record("no end after \(told)")
      throw error
    }
  }

  /// Until the program has the terminal, Ctrl-C ends it as it ends any other.
  private static func begin(_ program: Program) throws -> Screen {
    let screen = try Screen(program)
    try screen.wait(for: "the start, or a form to go on with") {
      $0.contains("? Hjälp") || $0.contains("Fortsätt?") || $0.contains("MÖTE PÅGÅR")
    }
    return screen
  }
}

/// A hand that falls on the keyboard, the same way for the same seed.
private struct RandomHand {
  private var generator: Generator
  private(set) var pressed = 0
  /// What was done last, for the one who looks for the cause of a failure.
  private(set) var latest: [String] = []

  init(seed: UInt64) {
    generator = Generator(state: seed)
  }

  /// SplitMix64.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return mixed ^ mixed >> 31
    }
  }

  private static let named = [
    "Up", "Down", "Left", "Right", "Home", "End", "PPage", "NPage", "Enter", "Tab", "BTab", "DC",
    "IC", "BSpace", "Space", "F1", "F9", "F12", "S-Left", "S-Right", "C-Left", "M-a", "C-Space",
  ]
  private static let held = "abcdefghijklnoprstuvwxyz".map { "C-\($0)" }
  private static let signs = "abcdefghijklmnopqrstuvwxyzåäöABDVÅÄÖ0123456789+:?/<>;.-_'\"\\~{é€漢👍🏽"
    .map(String.init)
  private static let fragments = [
    "\u{1B}[", "\u{1B}[<0;5", "\u{1B}O", "\u{1B}[200~klistrat", "\u{1B}[201~", "\u{1B}]11;rgb:0",
    "\u{1B}[27;5;9~", "\u{1B}[57400u", "\u{0}", "\u{9B}5~", "\u{85}",
  ]

  mutating func act(on screen: Screen) throws {
    switch Int.random(in: 0..<100, using: &generator) {
    case ..<60: try press(on: screen)
    case ..<70: try escape(on: screen)
    case ..<80: try click(on: screen)
    case ..<87: try paste(on: screen)
    case ..<95: try send(on: screen)
    default: try resize(on: screen)
    }
  }

  private mutating func note(_ what: String, keys: Int = 1) {
    pressed += keys
    latest = latest.suffix(29) + [what]
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    .random(in: range, using: &generator)
  }

  /// A few keys so close together that some come in one read.
  private mutating func press(on screen: Screen) throws {
    for _ in 0..<number(1...6) {
      if number(0...9) < 5 {
        let key = (Self.named + Self.held)[number(0...Self.named.count + Self.held.count - 1)]
        note(key)
        try screen.keys(key)
      } else {
        let sign = Self.signs[number(0...Self.signs.count - 1)]
        note(sign)
        try screen.type(sign)
      }
    }
  }

  /// Esc, and then nothing for as long as it takes to be a key of its own.
  private mutating func escape(on screen: Screen) throws {
    note("Escape")
    try screen.keys("Escape")
    usleep(80_000)
  }

  private mutating func click(on screen: Screen) throws {
    let button = [0, 0, 0, 1, 2, 64, 65, 35, 99][number(0...8)]
    let report = "\u{1B}[<\(button);\(number(0...200));\(number(0...60))M"
    note(report.debugDescription)
    try screen.bytes(Array(report.utf8))
  }

  private mutating func paste(on screen: Screen) throws {
    let text = (0..<number(1...40)).map { _ in
      number(0...8) == 0 ? "\n" : Self.signs[number(0...Self.signs.count - 1)]
    }.joined()
    note("paste " + text.debugDescription)
    try screen.paste(text)
  }

  /// Bytes that are no keys, and sequences that never end.
  private mutating func send(on screen: Screen) throws {
    let noise = (0..<number(1...8)).map { _ in UInt8(number(1...255)) }
    let fragment = Array(Self.fragments[number(0...Self.fragments.count - 1)].utf8)
    let bytes = number(0...1) == 0 ? noise : fragment
    note("bytes \(bytes)")
    try screen.bytes(bytes)
  }

  private mutating func resize(on screen: Screen) throws {
    let (width, height) = (number(1...160), number(1...50))
    note("\(width)×\(height)")
    try screen.resize(width, height)
  }
}
