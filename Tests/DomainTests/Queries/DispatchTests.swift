import Domain
import Testing

/// What was sent, and what follows from it for the one who waited.
struct DispatchTests {
  private var world = World()
  private let first: Party
  private let second: Party
  private let matter: Matter
  private let point: Treatment
  private let meeting: Meeting

  init() {
    first = world.party("Ån")
    second = world.party("Lyktan")
    meeting = world.meeting("2026-03-04")
    let reported = world.matter("Lokaler", from: first)
    var both = reported
    both.otherReporters = [second.id]
    world.apply(reported.changing { $0.otherReporters = both.otherReporters })
    matter = both
    let heading = world.point("Lokaler", at: meeting)
    world.apply(heading.changing { $0.matter = reported.id })
    point = world.book.treatments[heading.id] ?? heading
    world.decide(.answered, "Rådet svarar.", under: point)
  }

  private var current: Matter { world.book.matters[matter.id] ?? matter }

  private mutating func answer(_ to: [Party], on day: String = "2026-03-18") -> [Change] {
    let changes = world.book.noting(
      answerOn: matter.id, to: to.map(\.id), by: .email, on: .on(day), by: world.actor,
      ids: &world.ids)
    world.apply(changes)
    return changes
  }

  @Test func `a matter waits until each who reported it is answered`() {
    var test = self
    #expect(test.current.status == .handled)
    #expect(test.world.index.unanswered(on: test.current).map(\.reporter) == [first.id, second.id])
    #expect(test.answer([first]).count == 1)
    #expect(test.current.feedbackDate == nil)
    #expect(test.world.index.unanswered(on: test.current).map(\.reporter) == [second.id])
    #expect(test.world.index.mattersToFeedBack(on: .on("2026-03-20")).map(\.days) == [16])
    #expect(test.answer([second], on: "2026-03-19").count == 2)
    #expect(test.current.feedbackDate == .on("2026-03-19"))
    #expect(test.current.status == .fedBack)
    #expect(test.world.index.mattersToFeedBack(on: .on("2026-03-20")) == [])
  }

  @Test func `all are answered in one step, each on a line of its own`() {
    var test = self
    #expect(test.answer([first, second]).count == 3)
    #expect(test.current.status == .fedBack)
    let sent = test.world.index.dispatches(about: matter.reference)
    #expect(Set(sent.map(\.party)) == [first.id, second.id])
    #expect(sent.allSatisfy { $0.sentBy == "Maja" && $0.channel == .email })
  }

  @Test func `an answer taken back leaves the reporter waiting again`() throws {
    var test = self
    _ = test.answer([first, second])
    let dispatch = try #require(
      test.world.index.dispatches(about: matter.reference).first { $0.party == second.id })
    test.world.apply(try test.world.book.removing(dispatch.reference, reason: nil))
    #expect(test.current.feedbackDate == nil)
    #expect(test.current.status == .handled)
  }

  @Test func `a day of feedback that was written by hand stays as it is`() {
    var test = self
    test.world.apply(
      test.world.book.givingFeedback(on: matter.id, by: test.world.actor))
    _ = test.answer([first, second], on: "2026-03-25")
    #expect(test.current.feedbackDate == .on("2026-03-18"))
  }

  @Test func `what was said before the matter was dealt with is no answer`() {
    var test = self
    _ = test.answer([first, second], on: "2026-02-10")
    #expect(test.current.feedbackDate == nil)
    #expect(test.world.index.unanswered(on: test.current).count == 2)
  }

  @Test func `a word to the one who waits for the council leaves the matter waiting`() {
    var test = self
    let waiting = test.world.matter("Nycklar", from: first)
    test.world.apply(
      test.world.book.noting(
        answerOn: waiting.id, to: [first.id], by: .phone, by: test.world.actor,
        ids: &test.world.ids))
    #expect(test.world.book.matters[waiting.id]?.status == .received)
    #expect(test.world.book.matters[waiting.id]?.feedbackDate == nil)
  }

  @Test func `the usual way is the latest one, else mail where there is an address`() {
    var test = self
    #expect(test.world.book.usualChannel(to: first.id) == nil)
    test.world.apply(first.changing { $0.sharedEmail = "a@an.example" })
    #expect(test.world.book.usualChannel(to: first.id) == .email)
    test.world.apply(
      test.world.book.noting(
        answerOn: matter.id, to: [first.id], by: .letter, by: test.world.actor,
        ids: &test.world.ids))
    #expect(test.world.book.usualChannel(to: first.id) == .letter)
  }

  @Test func `who is concerned by a meeting is told with each reason`() {
    var test = self
    let body = test.world.party("Bostäder AB", .municipality, .municipalCompany)
    let named = test.world.party("Kören Ädelton")
    test.world.apply(
      point.changing { $0.notes = "Kören Ädelton vill vara med. Åns grannar också." })
    let decision = test.world.decide(.referral, "Hänvisas.", under: point) { $0.party = body.id }
    let task = test.world.add(FollowUp(id: test.world.ids.next(), title: "Svara")) {
      $0.originMeeting = meeting.id
      $0.responsible = "Sekreteraren"
    }
    let affected = test.world.index.affected(by: meeting.id)
    #expect(
      affected.map(\.addressee) == [
        .party(body.id), .party(named.id), .party(second.id), .party(first.id),
        .office("Sekreteraren"),
      ])
    #expect(
      affected.map(\.reasons) == [
        [.decision(decision.id, at: point.id)], [.named(at: point.id)],
        [.reported(matter.id, at: point.id)], [.reported(matter.id, at: point.id)],
        [.owns(task.id)],
      ])
    #expect(affected.allSatisfy { $0.sent.isEmpty })
  }

  @Test func `sent to nobody, or an answer about nothing, is refused`() throws {
    let id = Identifier<Dispatch>(RawIdentifier(high: 9, low: 9))
    let none = Dispatch(id: id, .answer, by: .email, on: .earliest)
    #expect(none.fieldProblems.map(\.reason) == [.sentToNobody, .answerAboutNothing])
    #expect(none.fieldProblems.allSatisfy { $0.severity == .error })
  }

  @Test func `nothing of what was sent leaves the office`() {
    var test = self
    _ = test.answer([first])
    #expect(test.world.book.publicOnly.dispatches.count == 0)
  }
}
