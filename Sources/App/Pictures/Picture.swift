package import Domain
import Terminal

/// Something to look at in place of a list: numbers and bars, each spot leading to what it counts.
///
/// It holds what is looked at and where the focus is; lines are made from the book as it stands and
/// for the window as it is.
package struct Picture: Equatable, Sendable {
  /// What is pictured.
  package enum Subject: Equatable, Sendable {
    /// Activities by principle and commitment.
    case coverage
    case timeLine
    /// The plan by state and commitment.
    case progress
    /// Matters by state and age.
    case matters
    /// Committees, administrations and the C-network (R6, R7).
    case bodies
    /// What the revision from one version of the plan to another did.
    case versions(Identifier<ActivityPlan>, Identifier<ActivityPlan>)
  }

  package let subject: Subject
  /// The line in focus among those with spots, from the top.
  package internal(set) var line = 0
  /// The spot in focus, from the left.
  package internal(set) var spot = 0
  /// Quarters that a time line is moved by.
  package internal(set) var shift = 0

  package init(_ subject: Subject) {
    self.subject = subject
  }
}

/// One line of a picture as it is drawn.
struct PictureLine {
  /// A part of the line that can be in focus and leads somewhere.
  struct Spot {
    let columns: Range<Int>
    /// What it says, in the last row but one.
    let words: Phrase
    let target: Target?
    /// What its chain begins with; nil for what hangs in none.
    var link: ChainLink?
  }

  /// Where a spot leads.
  enum Target {
    case go(EntityReference)
    case list(title: Phrase, [EntityReference])
  }

  var text: String
  var role = Role.text
  var spots: [Spot] = []

  init(_ text: String, _ role: Role = .text, spots: [Spot] = []) {
    self.text = text
    self.role = role
    self.spots = spots
  }

  /// A line that leads somewhere as a whole.
  init(_ text: String, _ role: Role = .text, words: Phrase, target: Target?) {
    self.init(
      text, role, spots: [Spot(columns: 0..<columns(of: text), words: words, target: target)])
  }
}

/// A picture's lines: those that stay on top, and those that scroll under them.
struct PictureLines {
  var heads: [PictureLine] = []
  var lines: [PictureLine] = []

  /// The indices of the lines with spots.
  var stops: [Int] { lines.indices.filter { !lines[$0].spots.isEmpty } }
}

extension Model {
  /// The picture shown in place of the list; something else may lie over it.
  var shownPicture: Picture? {
    overlays.lazy.compactMap { if case .picture(let picture) = $0 { picture } else { nil } }.last
  }

  mutating func openPicture(_ subject: Picture.Subject) {
    closePictures()
    overlays.append(.picture(Picture(subject)))
  }

  mutating func closePictures() {
    overlays.removeAll { if case .picture = $0 { true } else { false } }
  }

  /// The lines for a width in columns.
  func lines(of picture: Picture, width: Int) -> PictureLines {
    switch picture.subject {
    case .coverage: coverageLines(width: width)
    case .timeLine: timeLines(shift: picture.shift, width: width)
    case .progress: progressBars(width: width)
    case .matters: world.matterBars(width: width)
    case .bodies: world.bodyLines(width: width)
    case .versions(let older, let newer): world.versionLines(older, newer, width: width)
    }
  }

  /// Whether anything in the picture can be in focus.
  package func canFocus(in picture: Picture) -> Bool { focusedSpot(of: picture) != nil }

  /// What stands in focus; nil in a picture without spots.
  func focusedSpot(of picture: Picture) -> PictureLine.Spot? {
    let lines = lines(of: picture, width: world.pictureWidth)
    let stops = lines.stops
    guard !stops.isEmpty else { return nil }
    let spots = lines.lines[stops[min(picture.line, stops.count - 1)]].spots
    return spots[min(picture.spot, spots.count - 1)]
  }
}

extension World {
  /// The columns a picture's lines may use; the first holds the sign of the focus.
  var pictureWidth: Int { max(1, size.width - 2) }
}
