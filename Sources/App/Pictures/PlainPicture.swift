import Domain

/// A picture in plain reading: its lines as sentences, under the name of what is pictured.
extension Model {
  func plainPicture(_ picture: Picture) -> PlainScreen {
    let lines = lines(of: picture, width: world.pictureWidth)
    let stops = lines.stops
    let shown = lines.spokenLines
    let focus = stops.isEmpty ? nil : stops[min(picture.line, stops.count - 1)]
    let rows = shown.map { index in
      PlainScreen.Row(spoken(lines.lines[index].text), lines.lines[index].role)
    }
    return PlainScreen(
      heading: [
        spoken(path[language]) + ". " + spoken(counts[language]) + "."
      ], rows: rows, focus: focus.flatMap { shown.firstIndex(of: $0) })
  }

  /// Which of the lines with spots a row of plain reading is; nil for one that leads nowhere.
  func stop(atPlainRow row: Int, of picture: Picture) -> Int? {
    let lines = lines(of: picture, width: world.pictureWidth)
    let shown = lines.spokenLines
    return shown.indices.contains(row) ? lines.stops.firstIndex(of: shown[row]) : nil
  }
}

extension PictureLines {
  /// The indices of the lines that are read.
  fileprivate var spokenLines: [Int] { lines.indices.filter { !lines[$0].text.isEmpty } }
}
