import Domain
import Terminal

/// A screen as somebody hears it: where one is, the rows as sentences, and at most one question.
///
/// Plain reading shows every place and every overlay as one of these, from top to bottom and
/// without boxes, panels or columns side by side; the real cursor stands on the focused row, or in
/// the answer to the question. How something new becomes plain:
///
/// - A row of a list reads its cells: `RowCells.set` takes `spoken` words where what is shown is
///   short ("C1 K3"), and a `Column` that says little without its head has `readsHead`.
/// - A page of rows reads each row's text; two blanks or more between words become a comma.
/// - A form reads its fields; a new kind of field says its answer in `PlainForm.swift`.
/// - A new place or overlay gets a case in `Model.plainScreen(of:)`, which compiles with all alone.
struct PlainScreen {
  /// One row that is read; a heading is never focused.
  struct Row: Equatable {
    var text: String
    var role = Role.text

    init(_ text: String, _ role: Role = .text) {
      self.text = text
      self.role = role
    }
  }

  /// What is asked at the bottom, with the answer so far.
  struct Question: Equatable {
    /// What is asked, and what is wrong with the answer; each on lines of its own.
    var lines: [String]
    var answer: String
    /// Signs of the answer before the caret.
    var caret = 0
    /// The columns an answer of several lines is broken in; nil for one line.
    var breadth: Int?
  }

  /// Where one is, in sentences.
  var heading: [String]
  /// Rows are made when they are shown: a register has thousands.
  var count: Int
  var row: (Int) -> Row
  var focus: Int?
  /// The first row to show, if the focused one can then be shown too.
  var top = 0
  var question: Question?

  init(
    heading: [String], rows: [Row], focus: Int? = nil, question: Question? = nil
  ) {
    self.heading = heading
    count = rows.count
    row = { rows[$0] }
    self.focus = focus
    self.question = question
  }

  init(heading: [String], count: Int, focus: Int?, top: Int, row: @escaping (Int) -> Row) {
    self.heading = heading
    self.count = count
    self.focus = focus
    self.top = top
    self.row = row
  }
}

/// A text made for the eye as words in a row: signs between parts become commas.
func spoken(_ text: String) -> String {
  var parts: [String] = []
  for part in text.replacing(" › ", with: "  ").split(
    separator: "  ", omittingEmptySubsequences: true)
  {
    let words = String(part).trimmed.droppingMark
    if !words.isEmpty { parts.append(words) }
  }
  return parts.joined(separator: ", ").replacing(": , ", with: ": ").replacing(",, ", with: ", ")
}

extension String {
  /// Without the sign that says "look here" to the eye.
  fileprivate var droppingMark: String { hasPrefix("! ") ? String(dropFirst(2)) : self }

  /// With a capital at its beginning.
  var sentenceCased: String { prefix(1).uppercased() + dropFirst() }
}
