import Domain
import Terminal

/// How a line of who, what and when is understood: read back while it is typed, asked about once
/// where it is unsure, and chosen among several by one key.
extension World {
  /// The line as it will be saved, with the party that was chosen.
  fileprivate func read(_ line: MeetingState.FollowUpLine) -> QuickLine {
    var read = book.quickLine(line.field.text, on: now.day)
    if let choice = line.choice, read.candidates.indices.contains(choice) {
      read.responsibleParty = read.candidates[choice]
      read.responsible = nil
      read.candidates = []
    }
    return read
  }

  /// The next or previous of those that the name may mean.
  func choosing(by step: Int, in line: MeetingState.FollowUpLine) -> MeetingState.FollowUpLine {
    var line = line
    let read = book.quickLine(line.field.text, on: now.day)
    let count = read.candidates.count
    guard count > 0 else { return line }
    let first = read.responsibleParty == nil && step > 0 ? -1 : 0
    line.choice = ((line.choice ?? first) + step + count) % count
    return line
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
  func readBack(_ line: MeetingState.FollowUpLine) -> Phrase {
    readBack(read(line), offersChoice: true)
  }

  /// The same of what is typed in a form, where nobody is offered to choose.
  func readBack(_ text: String) -> Phrase {
    readBack(book.quickLine(text, on: now.day), offersChoice: false)
  }

  private func readBack(_ line: QuickLine, offersChoice: Bool) -> Phrase {
    let who = readBack(whoOf: line, offersChoice)
    let when =
      line.due.map { Phrase.lineDue($0, isPast: $0 < now.day) }
      ?? line.nearestDay.map { Phrase.noSuchDayInLine(nearest: $0) }
    return .joined([who ?? .nobodyResponsible, when ?? .noDate], by: ", ")
  }

  private func readBack(whoOf line: QuickLine, _ offersChoice: Bool) -> Phrase? {
    let count = line.candidates.count
    guard let party = book.parties[line.responsibleParty] else {
      return line.responsible.map {
        .responsible($0, count == 0 ? .unknownParty : .severalPossible(count, offersChoice))
      }
    }
    return .responsible(party.name, count == 0 ? .isSure : .likeliest(of: count, offersChoice))
  }
}

extension Model {
  /// Saves the line, unless something in it is to be looked at once more.
  mutating func takeFollowUp(_ line: MeetingState.FollowUpLine) -> [Effect] {
    let read = world.read(line)
    guard let doubt = world.doubt(about: read), line.asked != line.field.text else {
      return saveFollowUp(read)
    }
    var asked = line
    asked.asked = line.field.text
    meeting.line = .followUp(asked)
    status = Status(doubt, .warning)
    return []
  }
}
