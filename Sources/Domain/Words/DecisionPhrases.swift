/// What became of a point, in words.
extension Outcome: Phrased {
  package var phrase: Phrase {
    switch self {
    case .answered: Phrase("Besvarad på mötet", "Answered at the meeting")
    case .becomesActivity: Phrase("Blir aktivitet", "Becomes an activity")
    case .toWorkingGroup: Phrase("Till arbetsgrupp", "To a working group")
    case .referred: Phrase("Hänvisas", "Referred")
    case .toExecutiveBoard: Phrase("Vidare till kommunstyrelsen", "On to the executive board")
    case .noAction: Phrase("Ingen åtgärd", "No action")
    case .tabled: Phrase("Bordläggs", "Deferred")
    }
  }
}

extension DecisionKind: Phrased {
  package var phrase: Phrase {
    switch self {
    case .noted: Phrase("Noteras", "Noted")
    case .jointView: Phrase("Gemensam ståndpunkt", "Joint view")
    case .recommendation: Phrase("Rekommendation", "Recommendation")
    case .referral: Phrase("Hänvisas", "Referred")
    case .assignment: Phrase("Uppdrag", "Assignment")
    case .toWorkingGroup: Phrase("Till arbetsgrupp", "To a working group")
    case .becomesActivity: Phrase("Blir aktivitet", "Becomes an activity")
    case .tabled: Phrase("Bordläggs", "Deferred")
    case .noAction: Phrase("Ingen åtgärd", "No action")
    case .answered: Phrase("Besvarad på mötet", "Answered at the meeting")
    }
  }
}

extension PointResult: Phrased {
  package var phrase: Phrase {
    switch self {
    case .decided(let kind): kind.phrase
    case .worded: Phrase("Beslut", "Decision")
    case .outcome(let outcome): outcome.phrase
    }
  }
}

extension DecisionKind {
  /// What stands in the minutes where nothing else was written; such words go for any meeting.
  package func wording(to recipient: String?) -> Phrase {
    let sv = recipient.map { " till \($0)" } ?? ""
    let en = recipient.map { " to \($0)" } ?? ""
    return switch self {
    case .noted: Phrase("Informationen noteras.", "The information is noted.")
    case .referral: Phrase("Frågan hänvisas\(sv).", "The question is referred\(en).")
    case .toWorkingGroup: Phrase("Frågan lämnas\(sv).", "The question is given\(en).")
    case .becomesActivity:
      Phrase("Frågan blir en aktivitet.", "The question becomes an activity.")
    case .tabled: Phrase("Frågan bordläggs\(sv).", "The question is deferred\(en).")
    case .noAction: Phrase("Ingen åtgärd vidtas.", "Nothing is done.")
    case .answered: Phrase("Frågan besvarades på mötet.", "The question was answered.")
    case .jointView, .recommendation, .assignment: Phrase(verbatim: "")
    }
  }
}

extension Phrase {
  /// A decision as it is read aloud: its § and kind, to whom and by when, its words and its reason,
  /// and who saw it otherwise.
  package static func decision(_ decision: Decision, to recipient: String?) -> Phrase {
    let facts = [
      recipient.map { Phrase(verbatim: $0) },
      decision.due.map { Phrase("senast \($0.text)", "by \($0.text)") },
    ].compactMap { $0 }
    let kind = decision.kind?.phrase ?? Phrase("Beslut", "Decision")
    let number = Phrase(verbatim: decision.reference.map { $0 + " " } ?? "")
    let reason = decision.reason?.nonEmpty.map {
      Phrase(" Skäl: ", " Reason: ") + Phrase(verbatim: $0.endingSentence)
    }
    return number + kind + facts.inBrackets
      + Phrase(verbatim: ": " + decision.text.endingSentence) + (reason ?? Phrase(verbatim: ""))
      + differing(decision.differingViews)
  }

  private static func differing(_ views: String?) -> Phrase {
    let lines = (views ?? "").split(whereSeparator: \.isNewline).map { String($0).trimmed }
    let told = lines.filter { !$0.isEmpty }.map(\.endingSentence).joined(separator: " ")
    return told.isEmpty
      ? Phrase(verbatim: "")
      : Phrase(" Avvikande mening: ", " Differing view: ") + Phrase(verbatim: told)
  }
}

extension [Phrase] {
  fileprivate var inBrackets: Phrase {
    guard let first else { return Phrase(verbatim: "") }
    let all = dropFirst().reduce(first) { $0 + Phrase(verbatim: ", ") + $1 }
    return Phrase(verbatim: " (") + all + Phrase(verbatim: ")")
  }
}
