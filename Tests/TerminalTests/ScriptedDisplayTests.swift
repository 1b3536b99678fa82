import Testing

@testable import Terminal

struct ScriptedDisplayTests {
  @Test func `events come in order and then the input closes`() {
    let small = Size(width: 40, height: 12)
    let display = ScriptedDisplay(
      size: Size(width: 80, height: 24), events: [.key(.up), .resized(small)])
    #expect(display.nextEvents(timeout: nil) == [.key(.up)])
    #expect(display.nextEvents(timeout: nil) == [.resized(small)])
    #expect(display.size == small)
    #expect(display.nextEvents(timeout: 0) == [.inputClosed])
  }

  @Test func `each canvas shown is kept`() {
    let display = ScriptedDisplay(size: Size(width: 4, height: 1), events: [])
    var canvas = Canvas(size: display.size)
    canvas.write("Hej", at: Point(column: 0, row: 0))
    display.present(canvas)
    #expect(display.canvases == [canvas])
    #expect(display.text == "Hej\n")
  }
}
