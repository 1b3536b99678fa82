package import Domain

/// What the place of matters, meetings and agendas shows.
package struct AgendaState: Equatable, Sendable {
  /// The key `g` goes round.
  package enum Shown: Int, CaseIterable, Sendable {
    /// The points of one meeting.
    case agenda
    case matters
    case meetings

    /// For what is kept about the list.
    var name: String {
      switch self {
      case .agenda: "points"
      case .matters: "matters"
      case .meetings: "meetings"
      }
    }
  }

  package internal(set) var shown = Shown.agenda
  /// The meeting whose agenda is shown; nil stands for the next one.
  package internal(set) var meeting: Identifier<Meeting>?

  /// The years of meetings that were changed and not made yet, by year.
  var years: [Int: MeetingYear] = [:]

  package init() {}
}
