import Domain
import Terminal

/// Drawing of the three screens of a first start.
extension Model {
  func drawWelcome(_ welcome: Welcome, on canvas: inout Canvas) {
    let width = min(68, size.width)
    let texts = welcome.lines.flatMap { wrapped($0[language], to: width - 4) }
    let choices = welcome.step == .beginning ? Welcome.Beginning.allCases : []
    let inside = drawBox(
      welcome.title, width: width, height: texts.count + choices.count + 5, on: &canvas)
    let foot = inside.size.height > choices.count ? 1 : 0
    let room = inside.size.height - choices.count - foot
    for (row, text) in texts.prefix(max(0, room)).enumerated() {
      canvas.write(
        text, at: Point(column: inside.minX, row: inside.minY + row), width: inside.size.width)
    }
    world.drawChoices(
      choices.map { ($0.phrase[language], "", .text) }, focused: welcome.highlighted.rawValue,
      on: &canvas, in: inside.droppingBottom(foot).bottom(choices.count))
    if foot > 0 { world.drawFoot(of: welcome, on: &canvas, in: inside.bottom(1)) }
  }
}

extension World {
  /// Which of the three it is, and how to go on; the cursor stands there until there is a choice.
  fileprivate func drawFoot(of welcome: Welcome, on canvas: inout Canvas, in row: Rect) {
    let start = Point(column: row.minX, row: row.minY)
    let hint =
      welcome.lost != nil
      ? Phrase.lostHint : welcome.step == .beginning ? .welcomeLastHint : .welcomeHint
    let words = wholeHints(hint[language], to: row.size.width - 4)
    canvas.write(words, at: start, style: Style(.hint), width: row.size.width)
    if welcome.lost != nil { return }
    let place = "\(welcome.step.rawValue + 1)/\(Welcome.Step.allCases.count)"
    canvas.write(
      place, at: Point(column: row.maxX - columns(of: place), row: row.minY),
      style: Style(.hint))
    if welcome.step != .beginning { canvas.cursor = start }
  }
}
