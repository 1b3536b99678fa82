import Domain

/// Words of the reply desk and of what goes out from a meeting.
extension Phrase {
  static let repliesTitle = Phrase("Svar och utskick", "Answers and dispatches")
  static let repliesCommand = Phrase("Svar och utskick …", "Answers and dispatches …")
  static let repliesHelp = Phrase(
    "Vad som är behandlat och inte besvarat, äldst först, och vad som är sänt till vem",
    "What was dealt with and not answered, oldest first, and what was sent to whom")
  static let sendingCommand = Phrase("Utdrag ur anteckningarna …", "Extracts of the notes …")
  static let sendingHelp = Phrase(
    "Vilka ett hållet möte berör, utdraget för var och en, och vad som är sänt",
    "Whom a meeting concerns, the extract for each of them, and what was sent")

  static func toWhom(_ name: String) -> Phrase { Phrase("till \(name)", "to \(name)") }

  static func repliesWaiting(_ count: Int, late: Int, limit: Int) -> Phrase {
    guard count > 0 else {
      return Phrase("Ingen väntar på svar.", "Nobody waits for an answer.")
    }
    let over = Phrase(
      ", varav \(late) längre än \(limit) dagar", ", \(late) of them longer than \(limit) days")
    return Phrase("Väntar på svar: \(count)", "Waiting for an answer: \(count)")
      + (late > 0 ? over : .empty)
  }

  static func waitsDays(_ days: Int, isLate: Bool) -> Phrase {
    Phrase(verbatim: isLate ? "! " : "") + .days(days)
  }

  static let sentHeading = Phrase("Utskick", "Sent")
  static let notSentYet = Phrase("inte sänt", "not sent")

  static func repliesSent(_ count: Int) -> Phrase {
    Phrase("Besvarade (\(count))", "Answered (\(count))")
  }

  static let extractsOf = Phrase("Utdrag ur anteckningar", "Extracts of notes")

  static func extractsSent(_ count: Int, of all: Int) -> Phrase {
    Phrase("\(count) av \(all) sända", "\(count) of \(all) sent")
  }

  static func sendingFrom(_ meeting: Phrase) -> Phrase {
    Phrase("Utskick från ", "Sent from ") + meeting
  }

  static func extractsHeading(_ sent: Int, of all: Int) -> Phrase {
    guard all > 0 else {
      return Phrase("Anteckningarna berör ingen särskild.", "The notes concern nobody.")
    }
    return Phrase(
      "Berörda: \(all), \(sent) har fått utdrag", "Concerned: \(all), \(sent) have an extract")
  }

  static func notesStand(_ status: Phrase, _ day: Day?) -> Phrase {
    let on = day.map { Phrase(verbatim: " \($0.text)") } ?? .empty
    return Phrase("Anteckningarna: ", "The notes: ") + status.lowercased + on + .period
  }

  static let notesAreDraft = Phrase(
    "! Anteckningarna är ett utkast; utdragen märks så. j i dagordningen lägger dem fast.",
    "! The notes are a draft, and extracts say so. j in the agenda puts them on record.")
  static let otherPapers = Phrase("Andra utskick från mötet", "Other papers sent")
}

/// Words of what is done there.
extension Phrase {
  static let openReplyHelp = Phrase(
    "Visar den färdiga texten, mötets utskick eller det sända",
    "Shows the ready text, what a meeting sent, or what was sent")
  static let openExtractHelp = Phrase(
    "Visar utdraget, som kan sparas som fil", "Shows the extract, which can be saved as a file")
  static let noteSent = Phrase("Sänt i dag", "Sent today")
  static let noteSentHelp = Phrase(
    "Noterar att det är sänt i dag på det vanliga sättet; frågar när inget sätt är känt",
    "Notes that it went today the usual way; asks where no way is known")
  static let noteSentOtherwise = Phrase("Sänt …", "Sent …")
  static let noteSentOtherwiseHelp = Phrase(
    "Noterar hur och vilken dag det sändes", "Notes how and on which day it was sent")
  static let noteAllSent = Phrase("Alla sända", "All sent")
  static let noteAllSentHelp = Phrase(
    "Noterar utdraget som sänt till alla som inte fått det",
    "Notes the extract as sent to all who have not got it")
  static let allExtracts = Phrase("Alla utdrag", "All extracts")
  static let allExtractsHelp = Phrase(
    "Alla utdrag på en sida, att läsa och spara", "All extracts on one page, to read and save")
  static let allIsSent = Phrase("Alla berörda har fått sitt.", "All concerned have got theirs.")
  static let nothingToSendHere = Phrase(
    "Den här raden är inget att sända.", "This row is nothing to send.")
  static let nobodyToAnswer = Phrase(
    "Ingen anmälare är angiven. + noterar vem som fick svaret.",
    "No reporter is stated. + notes who was answered.")
  static let noMeetingToSendFrom = Phrase(
    "Inget hållet möte har anteckningar ännu.", "No meeting held has notes yet.")

  static func sentTo(_ content: Phrase, _ names: [String]) -> Phrase {
    let to = names.count > 3 ? "\(names.count)" : names.joined(separator: ", ")
    return content + Phrase(" till \(to)", " to \(to)")
  }

  static func notedSent(
    _ content: Phrase, _ names: [String], _ ways: [Phrase], _ day: Day
  ) -> Phrase {
    let how = ways.map(\.lowercased)
    let way = Phrase(
      how.map(\.sv).joined(separator: " och "), how.map(\.en).joined(separator: " and "))
    return sentTo(content, names) + Phrase(verbatim: " \(day.text), ") + way
  }
}
