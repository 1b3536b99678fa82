import Domain

/// The sentences of the answer to whoever reported a matter.
extension Phrase {
  static let copyReply = Phrase("Svar till den som anmälde", "Answer to the reporter")
  static let copyReplyHelp = Phrase(
    "Vad som blev av ärendet, som text att kopiera till ett brev; Space noterar att det är sänt",
    "What became of the matter, as text to copy into a letter; Space notes that it is sent")

  static func replyAbout(_ number: String) -> Phrase {
    Phrase("Svar om \(number)", "Answer about \(number)")
  }

  static func replyTo(_ reporter: Phrase) -> Phrase { Phrase("Till: ", "To: ") + reporter }

  static func replySubject(_ matter: Matter) -> Phrase {
    Phrase(
      "Ämne: Ärende \(matter.number) i Samverkansrådet: \(matter.title)",
      "Subject: Matter \(matter.number) of the cooperation council: \(matter.title)")
  }

  static let replyGreeting = Phrase("Hej,", "Hello,")

  static func replyReported(_ matter: Matter) -> Phrase {
    let day = matter.receivedDate.text
    return Phrase(
      "Ni anmälde den \(day) ”\(matter.title)” till Samverkansrådet.",
      "On \(day) you reported “\(matter.title)” to the cooperation council.")
  }

  static let replyWaits = Phrase(
    "Ärendet är mottaget och väntar på att tas upp på ett möte.",
    "The matter has been received and waits to be taken up at a meeting.")

  static func replyOnAgenda(of day: Day) -> Phrase {
    Phrase(
      "Ärendet står på dagordningen till mötet \(day.text).",
      "The matter stands on the agenda of the meeting on \(day.text).")
  }

  static func replyTreated(
    on day: Day, _ outcome: Phrase, _ toWhom: String?, reason: String?
  ) -> Phrase {
    let more = [toWhom, reason].compactMap { $0 }
    let end = more.isEmpty ? "." : ": " + more.joined(separator: ". ").endingSentence
    return Phrase(
      "Rådet tog upp det den \(day.text). Utfall: \(outcome.sv.midSentence)\(end)",
      "The council took it up on \(day.text). Outcome: \(outcome.en.midSentence)\(end)")
  }

  static func replyDecision(_ text: String) -> Phrase {
    Phrase("Beslut: ", "Decision: ") + Phrase(verbatim: text.endingSentence)
  }

  static func replyActivity(_ title: String, _ status: Phrase) -> Phrase {
    Phrase(
      "Det ingår nu i aktiviteten ”\(title)” (\(status.sv.midSentence)).",
      "It is now part of the activity “\(title)” (\(status.en.midSentence)).")
  }

  static func replyTask(
    _ title: String, _ who: String?, due: Day?, isDone: Bool
  ) -> Phrase {
    let by = [who, due?.text].compactMap { $0 }.joined(separator: ", ")
    let rest = by.isEmpty ? "" : " (\(by))"
    return isDone
      ? Phrase("Åtgärd, klar: \(title)\(rest).", "Follow-up, done: \(title)\(rest).")
      : Phrase("Åtgärd: \(title)\(rest).", "Follow-up: \(title)\(rest).")
  }

  static let replyQuestions = Phrase(
    "Har ni frågor om ärendet, svara på det här brevet.",
    "If you have questions about the matter, answer this letter.")
  static let replyEnd = Phrase("Med vänlig hälsning", "Yours sincerely")
}
