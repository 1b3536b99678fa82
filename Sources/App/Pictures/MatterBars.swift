import Domain
import Terminal

/// Bars of the matters: where they stand, and how long the open ones have waited.
extension World {
  func matterBars(width: Int) -> PictureLines {
    let states = MatterStatus.allCases.map { ($0.phrase, index.matters(in: $0)) }
    let ages = MatterAge.allCases.map { ($0.phrase, index.openMatters(aged: $0, on: now.day)) }
    let highest = max(1, (states + ages).map(\.1.count).max() ?? 0)
    let label = (states + ages).map { columns(of: $0.0[language]) }.max() ?? 0
    func bars(_ groups: [(Phrase, [Matter])]) -> [PictureLine] {
      groups.map { name, matters in
        bar(of: matters, name, highest: highest, label: label, room: width - label - 5)
      }
    }
    let open = ages.reduce(0) { $0 + $1.1.count }
    return PictureLines(
      lines: [PictureLine(Phrase.mattersByState(book.matters.count)[language], .title)]
        + bars(states)
        + [
          PictureLine(""), PictureLine(Phrase.mattersByAge(open)[language], .title),
        ] + bars(ages))
  }

  private func bar(
    of matters: [Matter], _ name: Phrase, highest: Int, label: Int, room: Int
  ) -> PictureLine {
    let words = Phrase.mattersIn(name, matters.map(\.number))
    let unit = max(1, min(3, max(0, room) / highest))
    let length = highest * unit <= room ? matters.count * unit : matters.count * room / highest
    let bar = String(
      repeating: settings.lines.full, count: matters.isEmpty ? 0 : max(1, length))
    let text =
      settings.isPlain
      ? words[language]
      : padded(name[language], to: label, ellipsis: settings.lines.ellipsis)
        + padded("\(matters.count)", to: 4, .right) + " " + bar
    let target: PictureLine.Target? =
      matters.isEmpty ? nil : .list(title: .mattersTitle(name), matters.map(\.reference))
    return PictureLine(text, words: words, target: target)
  }
}
