import Domain
import Terminal

/// How far the plan has come: its activities by state, and what is completed of each commitment.
extension Model {
  func progressBars(width: Int) -> PictureLines {
    let activities = planActivities
    let states = ActivityStatus.allCases.map { state in
      (name: state.phrase, all: activities.filter { $0.status == state })
    }
    let served = Commitment.allCases.map { commitment in
      activities.filter { $0.commitments.contains(commitment) && $0.status != .dropped }
    }
    let label = min(states.map { columns(of: $0.name[language]) }.max() ?? 0, width / 3)
    let highest = max(1, states.map(\.all.count).max() ?? 0)
    let room = max(1, min(width - label - 6, highest * 3))
    let bars = states.map { state in
      let bar = settings.lines.bar(state.all.count, of: highest, width: room)
      return world.line(
        padded(state.name[language], to: label) + padded("\(state.all.count)", to: 4, .right)
          + " " + String(bar.prefix { $0 == settings.lines.full }),
        .activitiesIn(state.name, state.all.map(\.number)), state.all)
    }
    let shares = zip(Commitment.allCases, served).map { world.share(of: $0, $1, width: width) }
    return PictureLines(
      lines: [PictureLine(Phrase.activitiesByState[language], .title)] + bars
        + [PictureLine(""), PictureLine(Phrase.completedByCommitment[language], .title)] + shares)
  }
}

extension World {
  fileprivate func share(
    of commitment: Commitment, _ activities: [Activity], width: Int
  ) -> PictureLine {
    let done = activities.count { $0.status == .completed }
    let counts = padded(
      Phrase.share(done, activities.count)[language], to: width < 50 ? 9 : 11)
    let bar = settings.lines.bar(done, of: activities.count, width: width < 50 ? 10 : 20)
    let room = width - columns(of: counts) - columns(of: bar) - 2
    let name = commitment.code + " " + commitment.phrase[language]
    let words =
      Phrase(verbatim: name + ": ") + .share(done, activities.count) + .completedEnd
    return line(
      counts + bar + "  "
        + fitted(name, to: max(2, room), ellipsis: settings.lines.ellipsis), words, activities)
  }

  fileprivate func line(_ text: String, _ words: Phrase, _ activities: [Activity]) -> PictureLine {
    let target: PictureLine.Target? =
      activities.isEmpty
      ? nil : .list(title: .progressPicture, activities.map(\.reference))
    return PictureLine(settings.isPlain ? words[language] : text, words: words, target: target)
  }
}
