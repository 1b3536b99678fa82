import Terminal
import Testing

@testable import App

/// A text of several lines: where they break, and how the caret moves among them.
struct TextAreaTests {
  private static func typed(_ text: String, _ keys: String = "", width: Int = 10) throws -> TextArea
  {
    var area = TextArea(text)
    for key in try KeyPress.keys(in: keys).get() { _ = area.handle(key, width: width) }
    return area
  }

  private static func lines(_ text: String, width: Int) -> [String] {
    let shown = ShownLines(text, width: width)
    return shown.rows.indices.map(shown.text)
  }

  @Test(arguments: [
    ("", [""]), ("ett två tre", ["ett två ", "tre"]), ("ett\ntvå", ["ett", "två"]),
    ("ett\n", ["ett", ""]), ("enordsomärlångt", ["enordsomär", "långt"]),
    ("ett två trefyra fem", ["ett två ", "trefyra ", "fem"]), ("\n\n", ["", "", ""]),
  ])
  func `lines break after a blank, at a newline, or within a long word`(
    text: String, lines: [String]
  ) {
    #expect(Self.lines(text, width: 10) == lines)
  }

  @Test(arguments: 1...12) func `no sign is lost however narrow it is`(width: Int) {
    let text = "En rad som är lång\noch en till, 漢字  å\n"
    let shown = ShownLines(text, width: width)
    #expect(shown.rows.map { String(Array(text)[$0]) }.joined() == text.filter { $0 != "\n" })
    #expect(zip(shown.rows, shown.rows.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
  }

  @Test func `up and down follow the lines shown and keep the column`() throws {
    #expect(try Self.typed("ett två tre", "home up").field.caret == 0)
    #expect(try Self.typed("ett två tre", "up").field.caret == 3)
    #expect(try Self.typed("ett två tre", "up down").field.caret == 11)
    var first = try Self.typed("ett", "")
    let wasTaken = [first.handle(.up, width: 10), first.handle(.down, width: 10)]
    #expect(wasTaken == [false, false])
  }

  @Test func `home and end are those of the line shown`() throws {
    #expect(try Self.typed("ett två tre", "up home").field.caret == 0)
    #expect(try Self.typed("ett två tre", "up end").field.caret == 7)
    #expect(try Self.typed("ett två tre", "home").field.caret == 8)
  }

  @Test func `words are passed over lines`() throws {
    #expect(try Self.typed("ett\ntvå", "ctrl-left ctrl-left").field.caret == 0)
    #expect(try Self.typed("ett\ntvå", "ctrl-left ctrl-left ctrl-right").field.caret == 3)
  }

  @Test func `Enter breaks the line and Ctrl-U deletes to its beginning`() throws {
    #expect(try Self.typed("etttvå", "left left left enter").text == "ett\ntvå")
    #expect(try Self.typed("ett\ntvå", "left ctrl-u").text == "ett\nå")
    #expect(try Self.typed("ett\ntvå", "ctrl-u ctrl-u").text == "ett\n")
    #expect(try Self.typed("etttvå", "ctrl-u a enter b").text == "a\nb")
  }

  @Test func `a paste keeps its lines in a text and loses them in a line`() {
    var area = TextArea("")
    area.insert("ett\r\ntvå\tslut")
    #expect(area.text == "ett\ntvå slut")
    var field = TextField("")
    field.insert("ett\r\ntvå")
    #expect(field.text == "ett två")
  }
}
