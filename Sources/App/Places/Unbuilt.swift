import Domain
import Terminal

// Stand-ins until the places Plan, Agenda and Meeting are here; delete this file with them.
package struct PlanState: Sendable { var showsBoard = true }
package struct AgendaState: Sendable {}
package struct MeetingState: Sendable { var isTyping: Bool { false } }
enum PlanCommands { static let all: [Command] = [] }
enum AgendaCommands { static let all: [Command] = [] }
enum MeetingCommands { static let all: [Command] = [] }
enum PlanColumns { static let all: [Column] = [] }
enum ActivityForm { static let specs: [FieldSpec] = [] }
enum PlanForm { static let specs: [FieldSpec] = [] }
enum MatterForm { static let specs: [FieldSpec] = [] }
enum MeetingForm { static let specs: [FieldSpec] = [] }
enum TreatmentForm { static let specs: [FieldSpec] = [] }
extension Phrase {
  static let planIsEmpty = Phrase("", ""); static let meetingIsEmpty = Phrase("", "")
}
extension Model {
  mutating func performInPlan(_ id: CommandID) -> [Effect]? { nil }
  mutating func performInAgenda(_ id: CommandID) -> [Effect]? { nil }
  mutating func performInMeeting(_ id: CommandID) -> [Effect]? { nil }
  func drawBoard(on c: inout Canvas, _ l: Layout) {}
  func drawMeeting(on c: inout Canvas) {}
  var meetingIsShown: Bool { false }
  var planPath: Phrase { Phrase("", "") }; var planCounts: Phrase { Phrase("", "") }
  var agendaPath: Phrase { Phrase("", "") }; var agendaCounts: Phrase { Phrase("", "") }
  var meetingPath: Phrase { Phrase("", "") }; var meetingCounts: Phrase { Phrase("", "") }
  var agendaIsEmpty: Phrase { Phrase("", "") }
  var agendaColumns: [Column] { [] }
  func agendaHeading(_ i: Int) -> Phrase { Phrase("", "") }
  func planRows() -> [RowKey] { [] }; func agendaRows() -> [RowKey] { [] };
  func meetingRows() -> [RowKey] { [] }
  func activityCells(_ i: Identifier<Activity>) -> RowCells { RowCells() }
  func matterCells(_ i: Identifier<Matter>) -> RowCells { RowCells() }
  func meetingCells(_ i: Identifier<Meeting>) -> RowCells { RowCells() }
  func treatmentCells(_ i: Identifier<Treatment>) -> RowCells { RowCells() }
  func activityDetails(_ i: Identifier<Activity>) -> Details? { nil }
  func matterDetails(_ i: Identifier<Matter>) -> Details? { nil }
  func meetingDetails(_ i: Identifier<Meeting>) -> Details? { nil }
  func treatmentDetails(_ i: Identifier<Treatment>) -> Details? { nil }
  mutating func prepareAgenda(toShow r: EntityReference) {}
  mutating func preparePlan(toShow r: EntityReference) {}
  mutating func startingActivity() -> Record { Record() }
  mutating func startingPlan() -> Record { Record() }
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
