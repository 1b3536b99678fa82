import Foundation
import Testing

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

  func wait(for what: String, _ isWanted: (String) throws -> Bool) throws {
    try screen.wait(for: what, isWanted)
  }

  /// Compares the keys pressed with what the page of the tests says the task takes.
  func expectKeys(of task: String) throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("README.md")
    let row = try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
      .first { $0.count == 3 && $0[1] == task }
    let figure = try #require(row?[2], "no row for \(task)")
    #expect(Int(figure) == keys, "\(task)")
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
