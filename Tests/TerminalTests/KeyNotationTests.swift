import Testing

@testable import Terminal

struct KeyNotationTests {
  @Test(arguments: [
    ("a", KeyPress.character("a"), "a"), ("Å", .character("Å"), "Å"), ("+", .character("+"), "+"),
    ("-", .character("-"), "-"), ("space", .character(" "), "Space"), ("enter", .enter, "Enter"),
    ("esc", .escape, "Esc"), ("ctrl-n", .control("n"), "Ctrl-N"),
    ("shift-tab", .backTab, "Shift-Tab"),
    ("f10", .function(10), "F10"), ("del", .delete, "Del"), ("pgdn", .pageDown, "PgDn"),
    ("shift-left", .modified(.left, .shift), "Shift-Left"),
    ("ctrl-shift-up", .modified(.up, [.control, .shift]), "Ctrl-Shift-Up"),
    ("alt-x", .modified(.character("x"), .alt), "Alt-x"),
    ("ctrl-space", .control(" "), "Ctrl-Space"),
  ])
  func `a key is read, written and shown`(notation: String, key: KeyPress, label: String) {
    #expect(KeyPress(notation: notation) == key)
    #expect(key.notation == notation)
    #expect(key.label == label)
  }

  @Test(arguments: ["", "f0", "f13", "ctrl-", "nothing", "ctrl-nothing", "ab"])
  func `what is no key is refused`(notation: String) {
    #expect(KeyPress(notation: notation) == nil)
  }

  @Test func `a line of keys is read in order or names the word that is no key`() {
    #expect(KeyPress.keys(in: " down  down Enter") == .success([.down, .down, .enter]))
    #expect(KeyPress.keys(in: "down dwon") == .failure(UnknownKey(notation: "dwon")))
  }
}
