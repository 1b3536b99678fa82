import Domain

/// A picture in plain reading: its lines as sentences, under the name of what is pictured.
extension Model {
  func plainPicture(_ picture: Picture) -> PlainScreen {
    let lines = lines(of: picture, width: pictureWidth)
    let stops = lines.stops
    let shown = lines.lines.indices.filter { !lines.lines[$0].text.isEmpty }
    let focus = stops.isEmpty ? nil : stops[min(picture.line, stops.count - 1)]
    let rows = shown.map { index in
      PlainScreen.Row(spoken(lines.lines[index].text), lines.lines[index].role)
    }
    return PlainScreen(
      heading: [
        spoken(path[language]) + ". " + spoken(counts[language]) + "."
      ], rows: rows, focus: focus.flatMap { shown.firstIndex(of: $0) })
  }
}
