import Domain

/// Which seats are shown, and as they are valid on which day.
package struct SeatsView: Equatable, Sendable {
  /// What the page goes round.
  package enum Part: CaseIterable, Sendable {
    case council, workingCommittee, workingGroup, cNetwork
    /// Who was put forward, and what became of it.
    case election
  }

  var part: Part
  /// Nil for the day it is.
  var day: Day?

  init(_ part: Part, on day: Day? = nil) {
    self.part = part
    self.day = day
  }
}

extension SeatsView.Part {
  init(_ body: CouncilBody) {
    switch body {
    case .council: self = .council
    case .workingCommittee: self = .workingCommittee
    case .workingGroup: self = .workingGroup
    case .cNetwork: self = .cNetwork
    }
  }

  /// Nil for the election, which is of the council.
  var body: CouncilBody? {
    switch self {
    case .council: .council
    case .workingCommittee: .workingCommittee
    case .workingGroup: .workingGroup
    case .cNetwork: .cNetwork
    case .election: nil
    }
  }

  var phrase: Phrase { body == .workingGroup ? .workingGroups : body?.phrase ?? .election }
}
