import Domain
import Terminal

/// The six principles against the six commitments: where the plan does much, and where nothing.
extension Model {
  var planMatrix: PlanMatrix { PlanMatrix(planActivities) }

  func coverageLines(width: Int) -> PictureLines {
    settings.isPlain ? coverageInWords() : coverageMap(width: width)
  }

  // MARK: As a map
  private func coverageMap(width: Int) -> PictureLines {
    let matrix = planMatrix
    let frame = CoverageFrame(width: width)
    let heads = frame.line(
      label: "", cells: Commitment.allCases.map { " " + $0.code },
      total: frame.isWide ? Phrase.totalHead[language] : "")
    let rows = Principle.allCases.map { principle in
      world.row(of: principle, in: matrix, frame)
    }
    return PictureLines(
      heads: [PictureLine(heads, .heading)],
      lines: rows + [world.sums(of: matrix, frame), PictureLine("")]
        + world.coverageLegend(matrix, width)
    )
  }

  // MARK: In words
  /// Every square as a sentence of its own, under its principle.
  private func coverageInWords() -> PictureLines {
    let matrix = planMatrix
    let lines = Principle.allCases.flatMap { principle -> [PictureLine] in
      let total = Phrase.principleTotal(principle, matrix.serving(principle).count)
      return [PictureLine(total[language], .title)]
        + Commitment.allCases.map { commitment in
          let square = PlanMatrix.Square(principle, commitment)
          let words = world.words(for: square, in: matrix)
          return PictureLine(
            words[language], words: words, target: world.target(for: square, in: matrix))
        }
    }
    let totals = Commitment.allCases.map {
      PictureLine(Phrase.commitmentTotal($0, matrix.serving($0).count)[language])
    }
    let gaps = Phrase.gapCount(matrix.gaps.count, of: PlanMatrix.Square.all.count)
    return PictureLines(
      lines: [PictureLine(gaps[language])] + lines + totals + world.oneSidedLine(matrix)
        + world.outside(matrix))
  }
}

extension World {
  /// Below each column its commitment as a whole.
  fileprivate func sums(of matrix: PlanMatrix, _ frame: CoverageFrame) -> PictureLine {
    let text = frame.line(
      label: Phrase.totalHead[language],
      cells: Commitment.allCases.map { numbered(matrix.serving($0).count) },
      total: numbered(matrix.activities.count))
    let spots = Commitment.allCases.enumerated().map { place, commitment in
      let own = matrix.serving(commitment)
      let name = Phrase(verbatim: commitment.code + " ") + commitment.phrase
      return PictureLine.Spot(
        columns: frame.range(of: place), words: .commitmentTotal(commitment, own.count),
        target: own.isEmpty ? nil : .list(title: name, own.map(\.reference)),
        link: .commitment(commitment))
    }
    return PictureLine(text, .heading, spots: spots)
  }

  fileprivate func row(
    of principle: Principle, in matrix: PlanMatrix, _ frame: CoverageFrame
  ) -> PictureLine {
    let squares = Commitment.allCases.map { PlanMatrix.Square(principle, $0) }
    let cells = squares.map { square in
      let count = matrix[square].count
      guard count > 0, let sign = settings.lines.density(count, of: matrix.highest) else {
        return frame.cell >= 7 ? " " + Phrase.gap[language] : " –"
      }
      let blank = frame.cell > 4 ? " " : ""
      return numbered(count) + blank + String(repeating: sign, count: max(1, frame.cell - 4))
    }
    let label = fitted(
      principle.code + " " + principle.phrase[language], to: frame.label,
      ellipsis: settings.lines.ellipsis)
    let text = frame.line(
      label: label, cells: cells, total: numbered(matrix.serving(principle).count))
    let spots = squares.enumerated().map { place, square in
      PictureLine.Spot(
        columns: frame.range(of: place), words: words(for: square, in: matrix),
        target: target(for: square, in: matrix))
    }
    return PictureLine(text, spots: spots + [whole(principle, in: matrix, frame)])
  }

  /// At the end of each row its principle as a whole.
  private func whole(
    _ principle: Principle, in matrix: PlanMatrix, _ frame: CoverageFrame
  ) -> PictureLine.Spot {
    let own = matrix.serving(principle)
    return PictureLine.Spot(
      columns: frame.totals, words: .principleTotal(principle, own.count),
      target: own.isEmpty ? nil : .list(title: principle.phrase, own.map(\.reference)),
      link: .principle(principle))
  }

  private func numbered(_ count: Int) -> String { padded("\(count)", to: 2, .right) }

  fileprivate func words(for square: PlanMatrix.Square, in matrix: PlanMatrix) -> Phrase {
    .square(
      square,
      matrix[square].map { activity in
        let mark = index.oneSidedness(of: activity) == nil ? "" : " " + oneSidedWord
        return activity.number + mark
      })
  }

  private var oneSidedWord: String { "(" + Phrase.oneSidedWord[language] + ")" }

  /// The squares without activity by name, a line for each principle that has any.
  fileprivate func gapsInWords(_ matrix: PlanMatrix, _ width: Int) -> [PictureLine] {
    matrix.emptySquares.flatMap { principle, commitments in
      wrapped(Phrase.gaps(of: principle, commitments)[language], to: width)
        .map { PictureLine($0) }
    }
  }

  /// Those of one side alone, to go to.
  fileprivate func oneSidedLine(_ matrix: PlanMatrix, _ width: Int = .max) -> [PictureLine] {
    let own = matrix.activities.filter { index.oneSidedness(of: $0) != nil }
    guard !own.isEmpty else { return [] }
    let words = Phrase.oneSidedOnes(own.map(\.number))
    let lines = wrapped(words[language], to: width)
    let target = PictureLine.Target.list(title: .oneSidedTitle, own.map(\.reference))
    return [PictureLine(lines[0], words: words, target: target)]
      + lines.dropFirst().map { PictureLine($0) }
  }

  fileprivate func target(
    for square: PlanMatrix.Square, in matrix: PlanMatrix
  ) -> PictureLine.Target? {
    let found = matrix[square]
    return found.isEmpty
      ? nil : .list(title: .squareTitle(square), found.map(\.reference))
  }

  fileprivate func outside(_ matrix: PlanMatrix, _ width: Int = .max) -> [PictureLine] {
    let activities = matrix.outside
    guard !activities.isEmpty else { return [] }
    let words = Phrase.outsideMap(activities.map(\.number))
    let lines = wrapped(words[language], to: width)
    let target = PictureLine.Target.list(
      title: .outsideMapTitle, activities.map(\.reference))
    return [PictureLine(lines[0], words: words, target: target)]
      + lines.dropFirst().map { PictureLine($0) }
  }

  /// What the signs and the codes stand for, and what the map cannot show.
  fileprivate func coverageLegend(_ matrix: PlanMatrix, _ width: Int) -> [PictureLine] {
    func whole(_ text: String) -> [PictureLine] { wrapped(text, to: width).map { PictureLine($0) } }
    return whole(Phrase.gapCount(matrix.gaps.count, of: PlanMatrix.Square.all.count)[language])
      + gapsInWords(matrix, width) + oneSidedLine(matrix, width)
      + whole(Phrase.severalSquares[language]) + outside(matrix, width) + [PictureLine("")]
      + Commitment.allCases.flatMap { whole($0.code + " " + $0.phrase[language]) }
  }
}

/// The widths of the coverage map's columns.
private struct CoverageFrame {
  /// Of one square.
  let cell: Int
  let label: Int
  private let total = 4

  init(width: Int) {
    let room = width - total - 1
    cell = max(4, min(12, (room - 20) / 6))
    label = max(6, min(36, room - cell * 6))
  }

  var isWide: Bool { label >= 16 }

  func range(of place: Int) -> Range<Int> {
    let start = label + place * cell
    return start..<(start + cell - 1)
  }

  /// The column of the sums.
  var totals: Range<Int> { (label + 6 * cell)..<(label + 6 * cell + total - 1) }

  func line(label: String, cells: [String], total: String) -> String {
    padded(label, to: self.label) + cells.map { padded($0, to: cell) }.joined() + total
  }
}
