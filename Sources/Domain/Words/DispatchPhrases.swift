/// What was sent and how, in words.
extension DispatchContent: Phrased {
  package var phrase: Phrase {
    switch self {
    case .answer: Phrase("Svar", "Answer")
    case .extract: Phrase("Utdrag", "Extract")
    case .notes: Phrase("Anteckningar", "Notes")
    case .notice: Phrase("Kallelse", "Notice")
    case .agenda: Phrase("Dagordning", "Agenda")
    case .other: Phrase("Annat", "Other")
    }
  }
}

extension DispatchChannel: Phrased {
  package var phrase: Phrase {
    switch self {
    case .email: Phrase("E-post", "E-mail")
    case .letter: Phrase("Brev", "Letter")
    case .phone: Phrase("Telefon", "Telephone")
    case .inPerson: Phrase("Personligen", "In person")
    case .eService: Phrase("E-tjänst", "E-service")
    case .other: Phrase("Annat sätt", "Another way")
    }
  }
}

/// Why somebody is concerned by the notes of a meeting.
extension Phrase {
  static func affectedReported(_ number: String) -> Phrase {
    Phrase("anmälde \(number)", "reported \(number)")
  }
  static func affectedConcerned(_ number: String) -> Phrase {
    Phrase("\(number) rör dem", "\(number) concerns them")
  }
  static func affectedDecision(_ paragraph: String?, _ point: Int) -> Phrase {
    paragraph.map { Phrase("beslut \($0)", "decision \($0)") }
      ?? Phrase("beslut under punkt \(point)", "decision under item \(point)")
  }
  static func affectedReferred(_ point: Int) -> Phrase {
    Phrase("punkt \(point) hänvisas dit", "item \(point) is referred there")
  }
  static func affectedOwns(_ code: String?) -> Phrase {
    Phrase("ansvarar för \(code ?? "en åtgärd")", "is to do \(code ?? "a follow-up")")
  }
  static func affectedNamed(_ point: Int) -> Phrase {
    Phrase("nämns i punkt \(point)", "is named in item \(point)")
  }
}

extension BookIndex {
  /// Why, as a part of a sentence: "anmälde 2026-04".
  package func words(of reason: AffectedReason) -> Phrase {
    func number(_ id: Identifier<Matter>) -> String { book.matters.everKnown(id)?.number ?? "–" }
    return switch reason {
    case .reported(let matter, _): .affectedReported(number(matter))
    case .concerned(let matter, _): .affectedConcerned(number(matter))
    case .decision(let decision, let at):
      .affectedDecision(book.decisions.everKnown(decision)?.reference, self.number(of: at))
    case .referred(let at): .affectedReferred(self.number(of: at))
    case .owns(let followUp): .affectedOwns(book.followups.everKnown(followUp)?.code)
    case .named(let at): .affectedNamed(self.number(of: at))
    }
  }

  /// The place of a point on its agenda, from one; 0 for one that is not there.
  package func number(of point: Identifier<Treatment>) -> Int {
    guard let meeting = book.treatments[point]?.meeting else { return 0 }
    return (agenda(of: meeting).firstIndex { $0.id == point } ?? -1) + 1
  }
}
