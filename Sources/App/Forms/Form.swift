package import Domain
import Terminal

/// A form being filled in; nothing in the book changes until it is saved.
package struct Form: Equatable, Sendable {
  /// What saving it does.
  package enum Purpose: Equatable, Sendable {
    case create(Kind)
    case edit(EntityReference)
    case affiliate(Identifier<Party>)
    case note(EntityReference)
    case remove(EntityReference)
    case outcome(Identifier<Treatment>)
    case decide(Identifier<Treatment>)
    case assess(Commitment, year: Int)
    case seat(Identifier<Meeting>)
    case amend(Identifier<Meeting>)
    /// A meeting of a year that is being planned.
    case propose(Identifier<Meeting>)
    /// In a body of the council, for an administration where one is given.
    case takeSeat(CouncilBody, Identifier<WorkingGroup>?)
    case reorganise([Identifier<Party>])
    case renameParty(Identifier<Party>)
    /// The day on which the seats are shown.
    case seatsDay
    case part(of: Identifier<Person>, at: Identifier<Meeting>)
    /// How and when something was sent.
    case send(Sending)
    case settle(Conflict)
    case importFile
    case backupFile
    case copyFolder
    case bookFrom(backup: String)
    case erase(ErasureSubject)
    case reportFile(ReportRequest)
    case pastDay
    case twoDays
    /// What holds on a day, by the dates of the records.
    case validDay
    /// The library of phrases that are offered while somebody types.
    case phrases
    case openBook
    /// What makes the book that waits for it, if one does.
    case yourName(Welcome.Beginning?)
    /// Only what is filled in is written, to all of them.
    case editMany([EntityReference])
    case removeMany([EntityReference])
    case affiliateMany([Identifier<Party>])
    case saveView
    case renameView(Identifier<Setting>)
    case exportList
    case exportAll
    case addressFile([MailGroup])
  }

  /// What stands focused: a field, a record warned of, or one of the two buttons below them.
  package enum Focus: Equatable, Sendable {
    case field(Int)
    case similar(Int)
    case save
    case cancel
  }

  package let purpose: Purpose
  package let title: Phrase
  /// What is to be known before anything is filled in; above the fields.
  var said: [Phrase] = []
  package internal(set) var fields: [FormField]
  package internal(set) var focus = Focus.field(0)
  /// What the book holds, which is kept in all that is neither proposed nor filled in.
  private(set) var original: Record
  /// The fields whose first value is a proposal and counts without being touched.
  private let proposed: Set<String>
  /// The state of the book the fields were filled from.
  package internal(set) var basis = 0
  private var initial: [FieldInput]

  /// - Parameter original: what the book holds where the fields begin with something else.
  init(
    _ purpose: Purpose, title: Phrase, specs: [FieldSpec], from record: Record,
    basedOn original: Record? = nil, language: Language
  ) {
    self.purpose = purpose
    self.title = title.withoutDots
    self.original = original ?? record
    let base = self.original
    let shown = if case .create = purpose { true } else { false }
    proposed = Set(
      specs.filter { spec in
        base[spec.name] != record[spec.name] || shown && spec.shape.isNeverEmpty
      }.map(\.name))
    fields = specs.map { $0.field(from: record, language: language) }
    initial = fields.map(\.input)
    if fields.isEmpty { focus = .save }
  }

  /// Fills the fields a draft has something for; they count as changed.
  mutating func fill(from record: Record, language: Language) {
    for index in fields.indices where record[fields[index].spec.name] != nil {
      fields[index] = fields[index].spec.field(from: record, language: language)
    }
  }

  /// Goes on with what stands in the texts on a line of its own, which is no change.
  mutating func beginNewLines() {
    for index in fields.indices {
      guard case .lines(let area) = fields[index].input else { continue }
      fields[index].input = .lines(TextArea(area.text.withNewLine))
    }
    initial = fields.map(\.input)
  }

  /// The fields that are not as the book has them, by name.
  func changedFields(today: Day, language: Language) -> Record {
    Record(
      saidFields.map { field in
        Field(
          field.spec.name,
          field.input.value(today: today, language: language) ?? .text(""))
      })
  }

  /// Filled in or proposed.
  private var saidFields: [FormField] {
    zip(fields, initial).filter { $0.input != $1 || proposed.contains($0.spec.name) }.map(\.0)
  }

  var isChanged: Bool { fields.map(\.input) != initial }
  var changedCount: Int { changedFields.count }

  /// The fields that hold something else than when the form was opened.
  var changedFields: [FormField] {
    zip(fields, initial).filter { $0.input != $1 }.map(\.0)
  }

  func isChanged(_ field: FormField) -> Bool {
    changedFields.contains { $0.spec.name == field.spec.name }
  }

  var focusedField: FormField? { field(of: focus) }

  /// Gives what the form makes the identifier it lacks.
  mutating func identify<E: Entity>(_ id: Identifier<E>) { original["id"] = id.value }

  /// The original with what was proposed or filled in put in.
  func record(today: Day, language: Language) -> Record {
    var record = original
    for field in saidFields {
      record[field.spec.name] = field.input.value(today: today, language: language)
    }
    return record
  }

  /// The text of one field, trimmed; empty when it is not a text field.
  func text(_ name: String) -> String {
    guard let field = fields.first(where: { $0.spec.name == name }) else { return "" }
    return field.input.typedText.trimmed
  }

  /// The records the warnings speak of, each once.
  var similar: [EntityReference] {
    var found: [EntityReference] = []
    for case let record? in fields.map(\.problem?.record) where !found.contains(record) {
      found.append(record)
    }
    return found
  }

  /// Everything that can be focused, in the order it is gone through.
  var stops: [Focus] {
    fields.indices.map(Focus.field) + similar.indices.map(Focus.similar) + buttons
  }

  /// The safe one first where the other cannot be undone.
  var buttons: [Focus] { isGrave ? [.cancel, .save] : [.save, .cancel] }

  func title(of button: Focus) -> Phrase { button == .save ? saveTitle : cancelTitle }

  func field(of focus: Focus) -> FormField? {
    guard case .field(let index) = focus, fields.indices.contains(index) else { return nil }
    return fields[index]
  }

  mutating func moveFocus(by step: Int) {
    let stops = stops
    let current = stops.firstIndex(of: focus) ?? 0
    focus = stops[(current + step + stops.count) % stops.count]
  }

  /// Puts a problem beside a field; false when the form has no such field.
  mutating func mark(_ name: String, _ problem: FormProblem) -> Bool {
    guard let index = fields.firstIndex(where: { $0.spec.name == name }) else { return false }
    fields[index].problem = problem
    return true
  }

  /// Puts the cursor into a field, where the form has it.
  mutating func focus(on name: String) {
    if let index = fields.firstIndex(where: { $0.spec.name == name }) { focus = .field(index) }
  }

  mutating func focusFirstError() {
    if let index = fields.firstIndex(where: { $0.problem?.isError == true }) {
      focus = .field(index)
    }
  }

  var errorCount: Int { fields.filter { $0.problem?.isError == true }.count }
  var warningCount: Int { fields.count { $0.problem?.severity == .warning } }
}
