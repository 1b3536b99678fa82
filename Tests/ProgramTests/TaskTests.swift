import Foundation
import Testing

/// The most frequent tasks (DOMAIN.md §11) done in the real program, with the keys counted.
///
/// Letters of the user's own words are not counted; every other key is.
@Suite(.serialized)
struct TaskTests {
  @Test func `what needs doing stands there at the start`() throws {
    let typist = try Typist(Program.withWork())
    try typist.wait(for: "[0 Idag]")
    try typist.wait(for: "Svara om nycklarna")
    #expect(typist.keys == 0)
  }

  @Test func `a party is found by a part of its name in two keys`() throws {
    let typist = try Typist(Program.withWork())
    try typist.press("1", "s")
    try typist.write("karatef")
    try typist.wait(for: "rad 1 av 1")
    #expect(typist.screen.focusedLine?.contains("Exempel Karateförening") == true)
    #expect(typist.keys == 2)
  }

  @Test func `a matter is written down in at most twelve keys`() throws {
    let program = try Program.withWork()
    let typist = try Typist(program)
    try typist.press("3")
    try typist.wait(for: "[3 Dagordning]")
    try typist.press("+", "Enter")
    try typist.wait(for: "Nytt ärende")
    try typist.write("Hyra av bryggplats")
    try typist.press("Tab", "Right", "Tab")
    try typist.write("karatef")
    try typist.wait(for: "> Exempel Karateförening")
    try typist.press("Enter", "C-s")
    try typist.wait(for: "Hyra av bryggplats")
    try typist.wait(for: "Sparat")
    let matters = try program("list", "matters", "Hyra", "--json").objects
    #expect(matters.first?["kind"] as? String == "obstacle")
    #expect(matters.first?["reporter"] is String)
    #expect(typist.keys <= 12)
  }

  @Test func `a card is moved with one key`() throws {
    let program = try Program.withWork()
    let typist = try Typist(program)
    try typist.press("2")
    try typist.wait(for: "Dialogforum")
    let before = typist.keys
    try typist.press(">")
    try typist.wait(for: "u ångrar")
    #expect(typist.keys - before == 1)
    #expect(
      try program("list", "activities", "--json").objects.first?["status"] as? String
        == "decided")
  }

  @Test func `forty follow-ups are ticked with forty keys besides movement`() throws {
    let program = try Program.withWork(followUps: 40)
    let typist = try Typist(program)
    try typist.press("4")
    try typist.wait(for: "[4 Uppföljning]")
    try typist.move("Home")
    try typist.focus(on: "Sak 1 ")
    let before = typist.keys
    for number in 1...40 {
      try typist.press("Space")
      try typist.wait(for: "Sak \(number)")
      if number < 40 { try typist.move("Down") }
    }
    #expect(typist.keys - before == 40)
    try typist.wait(for: "Sparat")
    let done = try program("list", "followups", "Sak", "--json").objects
      .filter { $0["status"] as? String == "done" }
    #expect(done.count == 40)
  }
}

/// Somebody at the keyboard who counts the keys.
final class Typist {
  let screen: Screen
  private(set) var keys = 0

  init(_ program: Program) throws {
    screen = try Screen(program)
    try screen.wait(for: "[0 Idag]")
  }

  func press(_ names: String...) throws {
    for name in names {
      try screen.keys(name)
      keys += 1
    }
  }

  /// Moves, which is not counted.
  func move(_ name: String) throws {
    try screen.keys(name)
  }

  /// Types the user's own words.
  func write(_ text: String) throws {
    try screen.type(text)
  }

  func wait(for words: String) throws {
    try screen.wait(for: words)
  }

  /// Goes down until the focus is on a row with the words.
  func focus(on words: String) throws {
    for _ in 0..<60 where screen.focusedLine?.contains(words) != true {
      try move("Down")
      usleep(30_000)
    }
    guard screen.focusedLine?.contains(words) == true else {
      throw Screen.Missing(what: "a row with \(words)", screen: screen.text)
    }
  }
}

extension Program {
  /// A register, an activity, and follow-ups of which one is late.
  static func withWork(followUps: Int = 1) throws -> Program {
    let program = try withRegister()
    try program("add", "activities", "title=Dialogforum", "number=A01")
    try program("add", "followups", "title=Svara om nycklarna", "due=2026-03-01")
    if followUps > 1 {
      for number in 1...followUps {
        try program("add", "followups", "title=Sak \(number) i raden", "due=2026-04-01")
      }
    }
    return program
  }
}
