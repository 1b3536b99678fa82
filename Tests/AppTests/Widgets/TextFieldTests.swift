import Terminal
import Testing

@testable import App

struct TextFieldTests {
  private static func field(_ text: String, _ keys: [KeyPress] = []) -> TextField {
    var field = TextField(text)
    for key in keys { _ = field.handle(key) }
    return field
  }

  private static let wordLeft = KeyPress.modified(.left, .control)
  private static let wordRight = KeyPress.modified(.right, .control)

  @Test func `typing puts signs at the caret`() {
    let field = Self.field("Ån", [.home, .character("E"), .character("x")])
    #expect(field.text == "ExÅn")
    #expect(field.caret == 2)
  }

  @Test func `a mark joins the letter before it`() {
    let field = Self.field("", [.character("a"), .character("\u{30A}")])
    #expect(Array(field.text.unicodeScalars) == ["\u{E5}"])
    #expect(field.caret == 1)
  }

  @Test func `pasted text is composed and stays on one line`() {
    var field = TextField("!")
    _ = field.handle(.home)
    field.insert("a\u{30A}\nb\tc\r\nd")
    #expect(field.text == "å b c d!")
    #expect(field.caret == 7)
  }

  @Test func `backspace and delete take one sign each`() {
    #expect(Self.field("abc", [.left, .backspace]).text == "ac")
    #expect(Self.field("abc", [.left, .delete]).text == "ab")
    #expect(Self.field("e\u{301}\u{327}x", [.home, .delete]).text == "x")
  }

  @Test func `nothing is taken beyond the ends`() {
    #expect(Self.field("ab", [.home, .backspace]).text == "ab")
    #expect(Self.field("ab", [.delete]).text == "ab")
    #expect(Self.field("ab", [.home, .left, .left]).caret == 0)
    #expect(Self.field("ab", [.right, .right]).caret == 2)
  }

  @Test func `word motion stops at the beginnings and ends of words`() {
    var field = TextField("det  är här")
    let back = (0..<4).map { _ in
      _ = field.handle(Self.wordLeft)
      return field.caret
    }
    #expect(back == [8, 5, 0, 0])
    let forth = (0..<4).map { _ in
      _ = field.handle(Self.wordRight)
      return field.caret
    }
    #expect(forth == [3, 7, 11, 11])
  }

  @Test func `Ctrl-U empties the field`() {
    #expect(Self.field("abc", [.control("u")]) == TextField())
  }

  @Test(arguments: [KeyPress.up, .down, .enter, .escape, .tab, .function(1), .control("s")])
  func `keys of the form are not the field's`(key: KeyPress) {
    var field = TextField("abc")
    let isTaken = field.handle(key)
    #expect(!isTaken)
    #expect(field == TextField("abc"))
  }
}
