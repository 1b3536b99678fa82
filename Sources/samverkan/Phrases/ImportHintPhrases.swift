import Documents
import Domain

/// What can be asked for on the command line about a row that was told of.
extension Phrase {
  static func importHint(_ reason: RowRemark.Reason) -> Phrase {
    switch reason {
    case .otherName:
      Phrase(
        " --on-match update byter namnet, join lägger till det.",
        " --on-match update renames it, join adds the name.")
    case .kept: Phrase(" --on-match update byter.", " --on-match update replaces it.")
    case .perhapsSame(_, _, because: .address): .empty
    case .perhapsSame, .sharesNumber:
      Phrase(" --on-match join gör dem till en.", " --on-match join makes them one.")
    default: .empty
    }
  }
}
