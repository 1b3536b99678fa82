import Foundation
import Testing

/// Keys, bytes and pastes as they come from terminals, and windows that change.
extension ScreenTests {
  @Test func `a byte of Latin-1 loses no later key`() throws {
    let screen = try Screen(try Program.withBook())
    try screen.wait(for: "[0 Idag]")
    try screen.bytes([0xE5, 0x31])
    try screen.wait(for: "[1 Parter]")
    try screen.bytes([0xF6])
    try screen.keys("4")
    try screen.wait(for: "[4 Uppföljning]")
  }

  @Test func `an unknown sequence and an answer from the terminal press no key`() throws {
    let screen = try Screen(try Program.withBook())
    try screen.wait(for: "[0 Idag]")
    try screen.bytes(Array("\u{1B}[1;2;3q\u{1B}[?62;1;4c\u{1B}]11;rgb:q/q/q\u{7}\u{1B}[3;5R".utf8))
    try screen.keys("1")
    try screen.wait(for: "[1 Parter]")
    #expect(!screen.text.contains("gör inget här"))
  }

  @Test func `Esc goes one step back and is no part of the next key`() throws {
    let screen = try Screen(try Program.withRegister())
    try screen.openParties(filter: "karatef")
    try screen.keys("Enter", "Enter")
    try screen.wait(for: "Esc Stäng")
    try screen.keys("Escape")
    try screen.wait(for: "m Meny")
    try screen.keys("Escape")
    try screen.wait(forRow: 1, of: 32)
    try screen.keys("Escape")
    try screen.wait(for: "[0 Idag]")
  }

  @Test(arguments: ["mqeq", "qqqq", "1234 uvwq"])
  func `letters that come at once outside a field run nothing`(text: String) throws {
    let screen = try Screen(try Program.withRegister())
    try screen.wait(for: "[0 Idag]")
    try screen.type(text)
    try screen.wait(for: "Klistrade du in text? Tryck s för att söka.")
    #expect(screen.text.contains("[0 Idag]"))
    #expect(screen.text.contains("m Meny"))
  }

  @Test func `a marked paste outside a field runs nothing either`() throws {
    let screen = try Screen(try Program.withRegister())
    try screen.wait(for: "[0 Idag]")
    try screen.paste("q")
    try screen.wait(for: "Klistrade du in text? Tryck s för att söka.")
    #expect(screen.text.contains("[0 Idag]"))
  }

  @Test func `a paste into the filter is text, and its line break presses nothing`() throws {
    let screen = try Screen(try Program.withRegister())
    try screen.keys("1")
    try screen.wait(for: "[1 Parter]")
    try screen.keys("s")
    try screen.wait(for: "sök:")
    try screen.paste("båt\nq påhittade")
    try screen.wait(for: "sök: båt q påhittade")
    #expect(screen.text.contains("Ingen träff."))
    try screen.keys("C-u")
    try screen.paste("påhittade\nbåt")
    try screen.wait(forRow: 1, of: 1)
    #expect(screen.focusedLine?.contains("Påhittade Båtsällskapet") == true)
    try screen.wait(for: "the cursor behind the text") { _ in
      screen.cursor.map { $0 == (" Parter › sök: påhittade båt".count, 1) } == true
    }
  }

  @Test func `a window that grows and shrinks keeps place, row and book`() throws {
    let screen = try Screen(try Program.withRegister())
    try screen.keys("1")
    try screen.wait(for: "[1 Parter]")
    try screen.keys("Down", "Down", "Down")
    try screen.wait(forRow: 4, of: 32)
    let focused = try #require(screen.focusedLine?.split(separator: "  ").first)
    for (width, height) in [(40, 12), (140, 40), (60, 20), (80, 24)] {
      try screen.resize(38, 9)
      try screen.wait(for: "Fönstret är 38×9.")
      try screen.resize(width, height)
      try screen.wait(for: "the row at \(width)×\(height)") {
        $0.contains("1 Parter]") && $0.contains(focused) && $0.contains("rad 4 av 32")
          && $0.components(separatedBy: "\n")[height - 2].contains("rad 4 av 32")
      }
      try screen.expectCursorOnFocusedRow()
    }
  }

  @Test func `a window that is too small is one message, and its keys do nothing`() throws {
    let screen = try Screen(try Program.withRegister())
    try screen.keys("1")
    try screen.wait(forRow: 1, of: 32)
    try screen.resize(38, 9)
    try screen.wait(for: "Fönstret är 38×9.")
    try screen.keys("Down", "n", "0", "DC", "u")
    try screen.paste("text")
    try screen.resize(39, 9)
    try screen.wait(for: "Fönstret är 39×9.")
    try screen.resize(80, 24)
    try screen.wait(forRow: 1, of: 32)
    #expect(screen.text.contains("[1 Parter]") && screen.text.contains("Allt är sparat"))
    try screen.resize(38, 9)
    try screen.wait(for: "Fönstret är 38×9.")
    try screen.keys("q")
    #expect(try screen.exit() == (0, true))
  }

  @Test func `a window that changes shows what one that began so shows`() throws {
    let program = try Program.withRegister()
    let screen = try Screen(program)
    try screen.keys("1")
    try screen.wait(forRow: 1, of: 32)
    for (width, height) in [(40, 12), (38, 9), (140, 40), (60, 20), (38, 9), (80, 24)] {
      let fresh = try Screen(program, size: (width, height))
      try fresh.keys("1")
      let wanted = try fresh.wait(for: height < 10 ? "q Avsluta" : "rad 1 av 32")
      try screen.resize(width, height)
      try screen.wait(for: "the same at \(width)×\(height) as\n\(wanted)\n") { $0 == wanted }
    }
  }

  @Test func `after a storm of 200 sizes the screen is what one that began so shows`() throws {
    let program = try Program.withRegister()
    let screen = try Screen(program)
    try screen.keys("1")
    try screen.wait(forRow: 1, of: 32)
    for number in 0..<200 {
      try screen.resize(1 + number * 37 % 150, 1 + number * 23 % 50)
    }
    try screen.resize(80, 24)
    let fresh = try Screen(program)
    try fresh.keys("1")
    let wanted = try fresh.wait(for: "rad 1 av 32")
    try screen.wait(for: "the same as\n\(wanted)\n") { $0 == wanted }
    try screen.keys("q")
    #expect(try screen.exit() == (0, true))
    #expect(try program("verify").code == 0)
    let log = program.path(".local/state/samverkan/errors.log")
    #expect(try Data(contentsOf: URL(fileURLWithPath: log)).isEmpty)
  }

  @Test func `the real cursor stands on the focused row after every move`() throws {
    let screen = try Screen(try Program.withRegister())
    try screen.keys("1")
    try screen.wait(forRow: 1, of: 32)
    try screen.expectCursorOnFocusedRow()
    let moves = [
      ("Down", 2), ("Down", 3), ("End", 32), ("Up", 31), ("PPage", 19), ("Home", 1), ("NPage", 13),
    ]
    for (key, row) in moves {
      try screen.keys(key)
      try screen.wait(forRow: row, of: 32)
      try screen.expectCursorOnFocusedRow()
    }
  }

  @Test func `the wheel moves, a click focuses and a second one opens`() throws {
    let screen = try Screen(try Program.withRegister())
    try screen.keys("1")
    try screen.wait(forRow: 1, of: 32)
    try screen.bytes(Array("\u{1B}[<65;10;8M".utf8))
    try screen.wait(forRow: 2, of: 32)
    try screen.bytes(Array("\u{1B}[<0;10;8M\u{1B}[<0;10;8m".utf8))
    try screen.wait(forRow: 5, of: 32)
    try screen.bytes(Array("\u{1B}[<0;10;8M\u{1B}[<0;10;8m".utf8))
    try screen.wait(for: "Esc Stäng")
  }
}

extension Screen {
  /// The cursor may come a moment after the row.
  func expectCursorOnFocusedRow() throws {
    try wait(for: "the cursor in column 0 of the row with >") { screen in
      let row = screen.components(separatedBy: "\n").firstIndex { $0.hasPrefix(">") }
      return row != nil && cursor.map { $0 == (0, row) } == true
    }
  }
}
