import Domain
import Terminal

/// What is told of a commitment: both sides' answers and the joint one, last year's beside each.
extension Model {
  func commitmentDetails(_ commitment: Commitment) -> Details {
    let assessment = book.assessment(of: commitment, year: followUpYear)
    let last = book.assessment(of: commitment, year: followUpYear - 1)
    let lines = AssessmentVoice.allCases.map { voice in
      let answer = Phrase.answer(
        assessment?[voice]?.phrase, last: last?[voice]?.phrase, followUpYear - 1)
      return world.labelled(voice.label, answer[language])
    }
    let title = commitment.code + " " + commitment.phrase[language]
    let sides = lines.prefix(2).joined(separator: ". ")
    let warning = assessment?.sidesDiffer == true ? [Phrase.sidesDiffer[language]] : []
    let joint =
      [lines[2]]
      + (assessment?.tickedDate.map { [world.labelled(Assessment.label(.tickedDate), $0.text)] }
        ?? [])
    return Details(
      title: title,
      brief: [title, ([sides] + warning).joined(separator: ". ")]
        + [joint.joined(separator: ". ")],
      full: lines + warning + [""] + world.texts(of: assessment) + [""]
        + world.settledAt(assessment))
  }
}

extension World {
  fileprivate func texts(of assessment: Assessment?) -> [String] {
    [
      (Assessment.label(.evidence), assessment?.evidence),
      (Assessment.label(.improvement), assessment?.improvement),
    ]
    .map { labelled($0, $1?.nonEmpty ?? Phrase.emptyText[language]) }
  }

  fileprivate func settledAt(_ assessment: Assessment?) -> [String] {
    guard let day = assessment?.tickedDate else { return [] }
    let meeting = book.meetings.everKnown(assessment?.tickedAtMeeting)
    return [
      labelled(
        Assessment.label(.tickedAtMeeting), meeting.map { name(of: $0)[language] } ?? day.text)
    ]
  }
}

extension AssessmentVoice {
  fileprivate var label: Phrase {
    switch self {
    case .civil: Assessment.label(.civil)
    case .municipal: Assessment.label(.municipal)
    case .joint: Assessment.label(.joint)
    }
  }
}
