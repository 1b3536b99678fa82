import App
import Domain

/// What a step of the history did.
extension Phrase {
  static func caption(_ action: Action, _ name: String?, count: Int) -> Phrase {
    let end: Phrase
    if count > 1 {
      end = Phrase(" (\(count) ändringar)", " (\(count) changes)")
    } else {
      end = Phrase(verbatim: "")
    }
    let subject = count > 3 ? nil : name
    return action.phrase + Phrase(verbatim: subject.map { ", \($0)" } ?? "") + end
  }

  static func reverted(_ caption: Phrase) -> Phrase {
    Phrase("tillbaka: ", "back: ") + caption
  }
}

extension Action {
  fileprivate var phrase: Phrase {
    switch self {
    case .create: Phrase("ny", "new")
    case .edit: Phrase("ändring", "change")
    case .remove: Phrase("borttagning", "removal")
    case .restore: Phrase("återtagning", "return")
    case .affiliate: Phrase("anslutning", "affiliation")
    case .endAffiliation: Phrase("avslutad anslutning", "end of affiliation")
    case .note: Phrase("notering", "note")
    case .move: Phrase("flytt", "move")
    case .tick: Phrase("avbockning", "tick")
    case .untick: Phrase("bock borttagen", "tick taken back")
    case .assess: Phrase("bedömning", "assessment")
    case .placeOnAgenda: Phrase("på dagordningen", "placed on the agenda")
    case .reorder: Phrase("ny ordning", "new order")
    case .attendance: Phrase("närvaro", "attendance")
    case .outcome: Phrase("utfall", "outcome")
    case .decide: Phrase("beslut", "decision")
    case .feedback: Phrase("återkoppling", "feedback")
    case .startMeeting: Phrase("mötet började", "meeting begun")
    case .endMeeting: Phrase("mötet slutade", "meeting ended")
    case .importParties: Phrase("inläsning av parter", "import of parties")
    case .setUp: Phrase("ny liggare", "new book")
    }
  }
}
