/// What the rest of the book says against a point, a decision or a follow-up.
extension BookIndex {
  /// What was decided under a point is not noted otherwise on the point.
  func pointProblems(_ point: Treatment) -> [Problem] {
    guard let standing = decisions(under: point.id).standing, let kind = standing.kind,
      point.outcome != kind.outcome, point.outcome != book.treatments[point.id]?.outcome
    else { return [] }
    return [Problem(Treatment.CodingKeys.outcome, .decidedOtherwise(standing.id.reference))]
  }

  /// One § names one decision of a year.
  func decisionProblems(_ decision: Decision) -> [Problem] {
    let before = book.decisions[decision.id]
    guard let paragraph = decision.paragraph,
      before?.paragraph != paragraph || before?.date.year != decision.date.year
    else { return [] }
    let other = book.decisions.all.first {
      $0.id != decision.id && $0.date.year == decision.date.year && $0.paragraph == paragraph
    }
    return other.map {
      [Problem(Decision.CodingKeys.reference, .numberInUse($0.id.reference))]
    } ?? []
  }

  /// One number names one follow-up; what older books number twice is told by `findings`.
  func followUpProblems(_ followUp: FollowUp) -> [Problem] {
    guard let number = followUp.number, book.followups[followUp.id]?.number != number else {
      return []
    }
    let other = book.followups.all.first { $0.id != followUp.id && $0.number == number }
    return other.map { [Problem(FollowUp.CodingKeys.number, .numberInUse($0.reference))] } ?? []
  }
}
