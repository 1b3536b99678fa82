import Domain

/// The pictures, each in the menu of the place it tells about.
enum PictureCommands {
  static let all: [Command] = [
    Command("coverageMap", .coverageMap, in: [.place(.plan)], help: .coverageMapHelp, group: .plan)
    { $0.openPicture(.coverage) },
    Command(
      "foundations", .foundations, in: [.place(.plan)], help: .foundationsHelp, group: .plan
    ) { $0.showFoundations() },
    Command("timeLine", .timeLine, in: [.place(.plan)], help: .timeLineHelp, group: .plan) {
      $0.openPicture(.timeLine)
    },
    Command(
      "progress", .progressPicture, in: [.place(.plan)], help: .progressPictureHelp, group: .plan
    ) { $0.openPicture(.progress) },
    Command("matterBars", .matterBars, in: [.place(.agenda)], help: .matterBarsHelp, group: .agenda)
    { $0.openPicture(.matters) },
    Command(
      "bodies", .bodiesPicture, in: [.place(.parties)], help: .bodiesPictureHelp, group: .parties
    ) { $0.openPicture(.bodies) },
  ]
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
    case .bodies: partiesCounts
    case .versions, .progress: planCounts
    }
  }
}
