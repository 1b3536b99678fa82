import Domain

/// The pictures, each in the menu of the place it tells about.
enum PictureCommands {
  static let all: [Command] = [
    Command(
      .coverageMap, [], in: [.place(.plan)], .coverageMap, help: .coverageMapHelp, group: .plan),
    Command(.timeLine, [], in: [.place(.plan)], .timeLine, help: .timeLineHelp, group: .plan),
    Command(
      .progress, [], in: [.place(.plan)], .progressPicture, help: .progressPictureHelp,
      group: .plan),
    Command(
      .matterBars, [], in: [.place(.agenda)], .matterBars, help: .matterBarsHelp, group: .agenda),
    Command(
      .council, [], in: [.place(.parties)], .councilPicture, help: .councilPictureHelp,
      group: .parties),
    Command(
      .bodies, [], in: [.place(.parties)], .bodiesPicture, help: .bodiesPictureHelp,
      group: .parties),
  ]
}

extension Picture.Subject {
  /// What a command pictures; nil for all other commands.
  init?(_ command: CommandID) {
    switch command {
    case .coverageMap: self = .coverage
    case .timeLine: self = .timeLine
    case .progress: self = .progress
    case .matterBars: self = .matters
    case .council: self = .council
    case .bodies: self = .bodies
    default: return nil
    }
  }
}

extension Picture {
  /// What stands after the place in row 2.
  var title: Phrase {
    let name =
      switch subject {
      case .coverage: Phrase.coverageMap
      case .timeLine: Phrase.timeLine
      case .progress: Phrase.progressPicture
      case .matters: Phrase.matterBars
      case .council: Phrase.councilPicture
      case .bodies: Phrase.bodiesPicture
      case .versions: Phrase.comparedVersions
      }
    return Phrase(verbatim: " › ") + name
  }
}

extension Model {
  /// The numbers of a picture, at the right of row 2.
  func counts(of picture: Picture) -> Phrase {
    switch picture.subject {
    case .coverage: .gapsOf(planMatrix.gaps.count)
    case .timeLine: .activityCount(planActivities.count { $0.status != .dropped })
    case .matters: .openMatters(book.matters.all.count { $0.status.isOpen })
    case .council: councilCounts
    case .bodies: partiesCounts
    case .versions, .progress: planCounts
    }
  }
}
