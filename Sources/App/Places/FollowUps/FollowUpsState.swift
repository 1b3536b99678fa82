/// What the checklist shows.
package struct FollowUpsState: Equatable, Sendable {
  /// Which part of the checklist is shown; the key `g` goes round.
  package enum Group: Int, CaseIterable, Sendable {
    case all
    case commitments
    case activities
    case actions
    case late
  }

  package internal(set) var group = Group.all
  /// The year looked back on; nil stands for the last full year.
  package internal(set) var year: Int?

  package init() {}
}
