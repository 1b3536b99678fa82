import Domain
import Terminal

// Stand-ins until the places Plan, Agenda and Meeting are here; delete this file with them.
package struct AgendaState: Sendable {}
package struct MeetingState: Sendable { var isTyping: Bool { false } }
enum AgendaCommands { static let all: [Command] = [] }
enum MeetingCommands { static let all: [Command] = [] }
enum MatterForm { static let specs: [FieldSpec] = [] }
enum MeetingForm { static let specs: [FieldSpec] = [] }
enum TreatmentForm { static let specs: [FieldSpec] = [] }
extension Phrase {
  static let meetingIsEmpty = Phrase("", "")
}
extension Model {
  mutating func performInAgenda(_ id: CommandID) -> [Effect]? { nil }
  mutating func performInMeeting(_ id: CommandID) -> [Effect]? { nil }
  func drawMeeting(on c: inout Canvas) {}
  var meetingIsShown: Bool { false }
  var agendaPath: Phrase { Phrase("", "") }; var agendaCounts: Phrase { Phrase("", "") }
  var meetingPath: Phrase { Phrase("", "") }; var meetingCounts: Phrase { Phrase("", "") }
  var agendaIsEmpty: Phrase { Phrase("", "") }
  var agendaColumns: [Column] { [] }
  func agendaHeading(_ i: Int) -> Phrase { Phrase("", "") }
  func agendaRows() -> [RowKey] { [] };
  func meetingRows() -> [RowKey] { [] }
  func matterCells(_ i: Identifier<Matter>) -> RowCells { RowCells() }
  func meetingCells(_ i: Identifier<Meeting>) -> RowCells { RowCells() }
  func treatmentCells(_ i: Identifier<Treatment>) -> RowCells { RowCells() }
  func matterDetails(_ i: Identifier<Matter>) -> Details? { nil }
  func meetingDetails(_ i: Identifier<Meeting>) -> Details? { nil }
  func treatmentDetails(_ i: Identifier<Treatment>) -> Details? { nil }
  mutating func prepareAgenda(toShow r: EntityReference) {}
  mutating func startingMatter() -> Record { Record() }
  mutating func startingMeeting() -> Record { Record() }
  mutating func startingTreatment() -> Record { Record() }
  mutating func standingPoints(of m: Meeting) -> [Change] { [] }
  mutating func startOrResumeMeeting() -> [Effect] { [] }
  mutating func resumeRunningMeeting() {}
  mutating func pauseMeeting() -> [Effect] { [] }
  mutating func endMeeting() -> [Effect] { [] }
  mutating func handleInMeetingText(_ k: KeyPress) -> [Effect]? { nil }
  mutating func pasteInMeetingText(_ t: String) -> Bool { false }
  mutating func saveOutcome(of t: Identifier<Treatment>, _ f: Form) -> [Effect] { [] }
  mutating func saveDecision(under t: Identifier<Treatment>?, _ f: Form) -> [Effect] { [] }
  mutating func placeOnAgenda(_ m: Identifier<Matter>?, of meeting: Identifier<Meeting>) -> [Effect]
  { [] }
  mutating func chooseOutcome(_ o: Outcome?, of t: Identifier<Treatment>) -> [Effect] { [] }
}
extension Model {
  func changes(carrying p: Identifier<Treatment>, _ d: AgendaDirection) -> [Change] { [] }
}
