import Domain
import Terminal

/// Keys over a picture: arrows from spot to spot, Enter to what it counts, Esc back to the list.
extension Model {
  mutating func handle(_ key: KeyPress, in picture: Picture) -> [Effect] {
    var picture = picture
    switch key {
    case .escape:
      closeTop()
      return []
    case .enter:
      focusedSpot(of: picture)?.target.map { follow($0) }
      return []
    default:
      guard move(&picture, by: key) else { return performOverPicture(key) }
    }
    replaceTop(.picture(picture))
    return []
  }

  /// Whether the key moves about in a picture.
  private func move(_ picture: inout Picture, by key: KeyPress) -> Bool {
    let lines = lines(of: picture, width: world.pictureWidth)
    let stops = lines.stops
    let last = max(0, stops.count - 1)
    let page = max(1, pictureArea.height - lines.heads.count - 1)
    let line = min(picture.line, last)
    switch key {
    case .up: picture.line = max(0, line - 1)
    case .down: picture.line = min(last, line + 1)
    case .pageUp: picture.line = max(0, line - page)
    case .pageDown: picture.line = min(last, line + page)
    case .home: picture.line = 0
    case .end: picture.line = last
    case .left:
      world.moveSideways(&picture, by: -1, of: stops.isEmpty ? 0 : lines.spots(at: stops[line]))
    case .right:
      world.moveSideways(&picture, by: 1, of: stops.isEmpty ? 0 : lines.spots(at: stops[line]))
    default: return false
    }
    return true
  }

  private mutating func follow(_ target: PictureLine.Target) {
    switch target {
    case .go(let reference):
      closePictures()
      go(to: reference)
    case .list(let title, let references):
      let rows = references.map {
        Page.Row(self.world.title(of: $0)[language], subject: .record($0))
      }
      show(Page(.links, title: title, rows: rows))
    }
  }

  /// Only what works in every place; a place's own command would change a row out of sight.
  private mutating func performOverPicture(_ key: KeyPress) -> [Effect] {
    let command = CommandTable.command(for: key, in: place)
    if command?.id == "chain", let spot = shownPicture.flatMap(focusedSpot) {
      if let link = spot.chainLink { showChain(of: link) } else { status = Status(.noLinkHere) }
      return []
    }
    guard let command, command.places.contains(.everywhere)
    else {
      status = Status(.keyDoesNothing(key.words))
      return []
    }
    return perform(command)
  }
}

extension World {
  /// From spot to spot; a time line is moved by a quarter.
  fileprivate func moveSideways(_ picture: inout Picture, by step: Int, of count: Int) {
    if picture.subject == .timeLine {
      picture.shift = max(-8, min(8, picture.shift + step))
    } else {
      picture.spot = max(0, min(count - 1, min(picture.spot, count - 1) + step))
    }
  }
}

extension PictureLines {
  fileprivate func spots(at index: Int) -> Int { lines[index].spots.count }
}

extension PictureLine.Spot {
  /// What it says itself, else the one record it leads to.
  var chainLink: ChainLink? {
    if let link { return link }
    return switch target {
    case .go(let reference): .entity(reference)
    case .list(_, let references):
      references.count == 1 ? references.first.map(ChainLink.entity) : nil
    case nil: nil
    }
  }
}
