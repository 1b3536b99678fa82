import Domain
import Terminal

/// How a line of who, what and when is understood: read back while it is typed, asked about once
/// where it is unsure, and chosen among several by one key.
extension Model {
  /// The line as it will be saved, with the party that was chosen.
  func readLine(_ text: String) -> QuickLine {
    var line = book.quickLine(text, on: now.day)
    if let choice = meeting.lineChoice, line.candidates.indices.contains(choice) {
      line.responsibleParty = line.candidates[choice]
      line.responsible = nil
    }
    return line
  }

  mutating func chooseCandidate(by step: Int, in text: String) {
    let line = book.quickLine(text, on: now.day)
    let count = line.candidates.count
    guard count > 0 else { return }
    let first = line.responsibleParty == nil && step > 0 ? -1 : 0
    meeting.lineChoice = ((meeting.lineChoice ?? first) + step + count) % count
  }

  /// Saves the line, unless something in it is to be looked at once more.
  mutating func takeFollowUp(_ text: String) -> [Effect] {
    let doubt = doubt(about: readLine(text))
    guard let doubt, meeting.lineAsked != text else { return saveFollowUp(text) }
    meeting.lineAsked = text
    status = Status(doubt, .warning)
    return []
  }

  /// What may be wrong with a line, with what to do; nil where nothing is.
  func doubt(about line: QuickLine) -> Phrase? {
    if let nearest = line.nearestDay { return .dayIsNone(nearest: nearest) }
    if line.responsibleParty == nil, !line.candidates.isEmpty {
      return .severalMeant(line.candidates.count)
    }
    return line.due.flatMap { $0 < now.day ? Phrase.dayHasPassed($0) : nil }
  }

  /// Who and when, each with how sure it is; the words a line is read back in.
  func readBack(_ text: String) -> Phrase {
    let line = readLine(text)
    let who = readBack(whoOf: line)
    let when =
      line.due.map { Phrase.lineDue($0, isPast: $0 < now.day) }
      ?? line.nearestDay.map { Phrase.noSuchDayInLine(nearest: $0) }
    return .joined(
      [who ?? .nobodyResponsible, when ?? .noDate], by: ", ")
  }

  private func readBack(whoOf line: QuickLine) -> Phrase? {
    guard let party = book.parties[line.responsibleParty] else {
      guard let typed = line.responsible else { return nil }
      return line.candidates.isEmpty
        ? .responsible(typed, .unknownParty)
        : .responsible(typed, .severalPossible(line.candidates.count))
    }
    let isChosen = meeting.lineChoice != nil || line.candidates.isEmpty
    return .responsible(
      party.name, isChosen ? .isSure : .likeliest(of: line.candidates.count))
  }
}
