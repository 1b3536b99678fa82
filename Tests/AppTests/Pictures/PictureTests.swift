import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// The pictures of the book: what they count, and where their spots lead.
struct PictureTests {
  static let sizes = [
    Size(width: 40, height: 12), Size(width: 60, height: 20), Size(width: 80, height: 24),
    Size(width: 140, height: 40),
  ]
  static let pictures: [(Place, CommandID)] = [
    (.plan, "coverageMap"), (.plan, "timeLine"), (.agenda, "matterBars"), (.parties, "council"),
    (.parties, "bodies"),
  ]

  private func open(
    _ command: CommandID, in place: Place = .plan, size: Size = .usual,
    _ settings: ViewSettings = ViewSettings()
  ) throws -> Script {
    var script = try Script(place, size: size, settings)
    try script.send(.command(command))
    return script
  }

  @Test(arguments: sizes, pictures.map(\.1))
  func `every picture can be walked through at every size`(_ size: Size, _ id: CommandID) throws {
    let place = try #require(Self.pictures.first { $0.1 == id }?.0)
    var script = try open(id, in: place, size: size)
    try script.press("down right down right pgdn end left up home pgup")
    #expect(script.rows.allSatisfy { $0.count <= size.width })
    try script.press("esc")
    #expect(script.model.overlays.isEmpty)
    #expect(script.model.place == place)
  }

  @Test func `the map counts activities in each square and calls the empty ones gaps`() throws {
    let script = try open("coverageMap")
    #expect(script.rows[1].hasPrefix(" Plan › Matris princip × åtagande"))
    #expect(script.rows[3].contains("P1"))
    #expect(script.rows[3].contains("lucka"))
    let dialogue = script.rows[4]
    #expect(dialogue.contains("P2 Dialog"))
    let matrix = PlanMatrix(try activities(in: script))
    #expect(dialogue.contains("\(matrix[PlanMatrix.Square(.dialogue, .inviteEarly)].count) "))
    #expect(script.rows[1].hasSuffix("\(matrix.gaps.count) luckor"))
  }

  @Test func `enter on a square lists its activities, and esc comes back to the square`() throws {
    var script = try open("coverageMap")
    try script.press("down right")
    #expect(script.rows[22].contains("Dialog och Å2: 5 aktiviteter"))
    try script.press("enter")
    #expect(script.screen.contains("A03 Dialogforum i fyra områden"))
    let card = try activity("A03", in: script).reference
    try script.press("down enter")
    #expect(script.model.page?.content == .card(.entity(card), isPart: false))
    try script.press("esc esc")
    #expect(script.rows[22].contains("Dialog och Å2: 5 aktiviteter"))
  }

  @Test func `the empty squares are named, and what is one-sided is counted`() throws {
    let script = try open("coverageMap")
    #expect(script.screen.contains("Dialog: ingen aktivitet för Å5."))
    #expect(script.screen.contains("Ensidiga (12): A02, A04"))
  }

  @Test func `the chain is walked from a principle to a line of the report and back`() throws {
    var script = try open("coverageMap")
    try script.press("down end right right right right right right home down")
    for _ in 0..<6 { try script.press("right") }
    #expect(script.rows[22].contains("P2 Dialog: 7 aktiviteter"))
    try script.press("c")
    #expect(script.model.page?.content == .chain(.principle(.dialogue)))
    for row in script.model.page?.rows ?? [] where row.text.hasPrefix("Aktivitet: A03") {
      #expect(row.extra == "2026–2027")
    }
    let texts = try #require(script.model.page).rows.map { $0.text + $0.extra }
    #expect(Set(texts).count == texts.count)
    try script.press("end c")
    guard case .chain(.reportLine(_, let year)) = script.model.page?.content else {
      Issue.record("no line of the report: \(script.screen)")
      return
    }
    #expect(year == 2026)
    try script.press("home c")
    #expect(script.model.page?.content == .chain(.principle(.dialogue)) || year == 2026)
    try script.press("end enter")
    guard case .makeReport(let request, _) = script.effects.last else {
      Issue.record("no report was asked for")
      return
    }
    #expect(request.name == .yearly && request.commitment != nil)
    try script.press("esc esc esc esc")
    #expect(script.model.overlays.isEmpty)
  }

  @Test func `principles and commitments are rows to stand on`() throws {
    var script = try open("foundations")
    #expect(script.screen.contains("Princip: P2 Dialog"))
    #expect(script.screen.contains("Åtagande: Å6"))
    try script.press("down enter")
    #expect(script.model.page?.content == .chain(.principle(.dialogue)))
    try script.press("esc end c")
    #expect(
      script.model.page?.content
        == .chain(.commitment(.sharedResponsibilityAndAnnualFollowUp)))
  }

  @Test func `enter on a gap leads nowhere and says that it is one`() throws {
    var script = try open("coverageMap")
    try script.press("enter")
    #expect(script.model.overlays.count == 1)
    #expect(script.rows[22].contains("Självständighet och oberoende och Å1: en lucka"))
  }

  @Test func `the time line draws late activities with a word and a sign`() throws {
    let script = try open("timeLine")
    let late = try #require(script.rows.first { $0.contains("A03") })
    #expect(late.contains("!"))
    #expect(late.contains("! sen 17 d"))
    #expect(script.screen.contains("v i dag"))
  }

  @Test func `the time line opens the activity in focus`() throws {
    var script = try open("timeLine")
    try script.press("down enter")
    #expect(script.model.overlays.isEmpty)
    #expect(script.list.focused?.reference?.kind == .activities)
  }

  @Test func `the bars of matters say how many stand where and how old they are`() throws {
    let script = try open("matterBars", in: .agenda)
    let open = script.model.book.matters.all.filter(\.status.isOpen)
    #expect(script.screen.contains("Öppna ärenden efter hur länge de väntat (\(open.count))"))
    #expect(script.screen.contains("Inkommen"))
  }

  @Test func `the bodies that have not joined are named, and lead to the register`() throws {
    var script = try open("bodies", in: .parties)
    let coverage = script.model.index.coverage(
      on: script.model.now.day, period: script.model.agreement)
    #expect(
      script.rows[2].contains(
        "Nämnder: \(coverage.committees.count) av \(coverage.committees.total)"))
    try script.press("enter")
    let focused = try #require(script.list.focused?.reference)
    #expect(coverage.notAffiliated.map(\.reference).contains(focused))
  }

  @Test func `a digit leaves the picture for another place`() throws {
    var script = try open("coverageMap")
    try script.press("1")
    #expect(script.model.overlays.isEmpty)
    #expect(script.model.place == .parties)
  }

  @Test func `a key of the list does not change what lies under a picture`() throws {
    var script = try open("coverageMap")
    try script.press("> del + e")
    #expect(script.recorded.isEmpty)
    #expect(script.model.overlays.count == 1)
  }

  @Test(arguments: pictures.map(\.1))
  func `in plain mode a picture is words and numbers alone`(_ id: CommandID) throws {
    let place = try #require(Self.pictures.first { $0.1 == id }?.0)
    let script = try open(id, in: place, ViewSettings(isPlain: true))
    #expect(!script.screen.contains { "█▓▒░│┼".contains($0) })
  }

  @Test(arguments: pictures.map(\.1))
  func `with plain signs a picture needs no other`(_ id: CommandID) throws {
    let place = try #require(Self.pictures.first { $0.1 == id }?.0)
    let script = try open(id, in: place, ViewSettings(lines: .ascii))
    #expect(!script.screen.contains { "█▓▒░│─".contains($0) })
  }

  private func activities(in script: Script) throws -> [Activity] {
    let plan = try #require(script.model.index.plan(on: script.model.now.day))
    return script.model.index.activities(in: plan.id)
  }

  private func activity(_ number: String, in script: Script) throws -> Activity {
    try #require(try activities(in: script).first { $0.number == number })
  }
}
