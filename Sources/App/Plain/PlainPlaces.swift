import Domain
import Terminal

/// The places in plain reading.
extension Model {
  /// What plain reading shows now: what lies on top, else the place.
  var plainScreen: PlainScreen {
    if let overlay = overlays.last { return plainScreen(of: overlay) }
    if place == .meeting, world.meetingIsShown, meeting.isPresenting {
      return PlainScreen(
        heading: plainHeading, rows: world.presentedWords.map { .init(spoken($0)) })
    }
    var screen = plainList
    screen.question = plainQuestion
    return screen
  }

  /// The list of the place; a row in it is one sentence.
  private var plainList: PlainScreen {
    guard !list.rows.isEmpty else {
      let sentence = list.filter.text.isEmpty ? emptyPlace : .noHits
      return PlainScreen(heading: plainHeading, rows: [.init(sentence[language])])
    }
    let rows = list.rows
    let columns = keptColumns
    return PlainScreen(
      heading: plainHeading, count: rows.count, focus: list.focusIndex, top: list.top
    ) { plainRow(of: rows[$0], in: columns) }
  }

  /// A row of the place's list as it is read.
  func plainRow(of key: RowKey, in columns: [Column]) -> PlainScreen.Row {
    let cells = cells(of: key)
    if let heading = cells.heading { return .init(spoken(heading), .title) }
    let marks = (key.reference.map(markWords) ?? []).map { ". " + $0[language] }
    let isChosen = list.chosen.contains(key)
    return .init(world.sentence(of: cells, in: columns, isChosen: isChosen) + marks.joined())
  }

  /// Where one is, how much there is, and whether all is saved; without a clock.
  private var plainHeading: [String] {
    let isMeeting = place == .meeting && index.runningMeeting != nil
    let running = index.runningMeeting.map { Phrase.meetingGoesOn(world.name(of: $0)) }
    let place = isMeeting ? running ?? world.meetingPath : path
    let more = isMeeting ? world.meetingPath : counts
    let column = self.place == .plan ? boardColumnWords : nil
    let other = isMeeting ? nil : running
    let sentences = [place, more, column, other, saveWords].compactMap { $0?[language] }
      .map(spoken).filter { !$0.isEmpty }
    return [sentences.map(\.endingSentence).joined(separator: " ")]
  }

  /// What is typed in the place: a filter, or a line of the meeting.
  private var plainQuestion: PlainScreen.Question? {
    if place == .meeting {
      switch meeting.line {
      case .note(let note): return world.question(about: note)
      case .followUp(let line):
        let words = line.field.text.isEmpty ? Phrase.followUpLineHelp : world.readBack(line)
        let offered = world.plainCompletion(of: .followUp(line))
        return world.question(.newFollowUp, line.field, more: offered ?? words)
      case nil: return nil
      }
    }
    guard list.isFiltering || !list.filter.text.isEmpty else { return nil }
    return list.isFiltering ? world.question(.search, list.filter) : nil
  }

  /// The sentence of what was done or is wrong; in a meeting also what `u` would take back.
  var plainStatus: String {
    let said = (status ?? remark)?.sentence[language] ?? ""
    guard place == .meeting, overlays.isEmpty, meeting.line == nil else { return spoken(said) }
    let isUndoTold = said.withoutUndoKey(in: language) != said
    let undo = isUndoTold ? "" : undoWords[language]
    let words = [said, tickedWords[language], undo].filter { !$0.isEmpty }
    return words.map(\.endingSentence).joined(separator: " ")
  }

  /// The column of the board that is shown, and where among the others it stands.
  private var boardColumnWords: Phrase? {
    let board = boardColumns()
    guard board.indices.contains(boardColumn) else { return nil }
    let column = board[boardColumn]
    return .boardColumn(
      column.key.phrase + Phrase(verbatim: ", ") + .cards(column.cards.count), boardColumn + 1,
      of: board.count)
  }
}

extension World {
  fileprivate func question(about note: MeetingState.Note) -> PlainScreen.Question {
    let title = Phrase.noteTo(title(of: note.target))[language] + "."
    let offered = plainCompletion(of: .note(note)).map { [$0[language]] } ?? []
    return .init(
      lines: [title] + offered, answer: note.area.text, caret: note.area.field.caret,
      breadth: meetingNoteWidth)
  }

  fileprivate func plainCompletion(of line: MeetingState.Line) -> Phrase? {
    completion(of: line).map { .completion($0) }
  }

  /// One line to type in, and what it is for.
  func question(
    _ title: Phrase, _ field: TextField, more: Phrase? = nil
  ) -> PlainScreen.Question {
    let lines = [title[language] + "."] + (more.map { [$0[language]] } ?? [])
    return .init(lines: lines, answer: field.text, caret: field.caret)
  }

  /// A row as a sentence: "Hjälmarens Seglarsällskap, anmäld, beslut saknas".
  func sentence(of cells: RowCells, in columns: [Column], isChosen: Bool = false) -> String {
    var words: [String] = []
    for column in columns {
      guard let cell = cells.cell(column.id) else { continue }
      let text = words.isEmpty || !column.isClosed ? cell.aloud : cell.aloud.midSentence
      words.append(column.readsHead ? column.head[language].midSentence + " " + text : text)
    }
    if words.count > 1, columns.first?.isNumber == true, cells.cell("number") != nil {
      words.replaceSubrange(0...1, with: [words[0] + " " + words[1]])
    }
    if let box = cells.box { words.insert(box.phrase[language], at: min(1, words.count)) }
    if isChosen { words.append(Phrase.chosenRow[language]) }
    return words.joined(separator: ", ")
  }
}

extension RowCells.Cell {
  /// What is read of the cell.
  fileprivate var aloud: String { App.spoken(spoken ?? text) }
}

extension Column {
  /// Whether it holds the number that a record is spoken of by, before its name.
  fileprivate var isNumber: Bool { id == "number" }
}
