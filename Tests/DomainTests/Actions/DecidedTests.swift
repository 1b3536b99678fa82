import Domain
import Testing

/// Whatever is done in whatever order, what the minutes rest on holds together.
struct DecidedTests {
  @Test(arguments: [1, 2, 3, 5, 8, 13, 21, 34] as [UInt64])
  func
    `no sequence of steps leaves a decided matter tabled or two equal numbers`(
      seed: UInt64
    )
  {
    let given = Given(.draft)
    var chance = Chance(seed: seed)
    var book = given.world.book
    var done: [[Change]] = []
    for _ in 0..<200 {
      let changes = chance.step(in: book, of: given, after: done)
      guard book.alteration(by: changes) == nil, !changes.contains(where: Self.numbersAnew) else {
        continue
      }
      book = book.applying(changes)
      done.append(changes)
      let paragraphs = book.decisions.all.compactMap { decision in
        decision.paragraph.map { [decision.date.year, $0] }
      }
      #expect(Set(paragraphs).count == paragraphs.count)
      for point in book.treatments.all {
        let decided = book.decisions.all.contains {
          $0.treatment == point.id && $0.kind != .tabled
        }
        #expect(!decided || book.result(of: point)?.isTabled != true)
      }
    }
  }

  @Test(arguments: [1, 2, 3, 5, 8, 13, 21, 34] as [UInt64])
  func `whatever is done in meetings, a matter on an agenda is on one that is not over`(
    seed: UInt64
  ) {
    let given = Given(.draft)
    var chance = Chance(seed: seed)
    var book = given.world.book
    for _ in 0..<200 {
      let changes = chance.act(in: book, of: given)
      guard book.alteration(by: changes) == nil else { continue }
      book = book.applying(changes)
      #expect(Self.mattersOnAgendaAreOnOne(book))
      let numbers = book.followups.all.compactMap(\.number)
      #expect(Set(numbers).count == numbers.count)
    }
  }

  private static func mattersOnAgendaAreOnOne(_ book: Book) -> Bool {
    book.matters.all.filter { $0.status == .onAgenda }.allSatisfy { matter in
      book.treatments.all.contains { $0.matter == matter.id && book.isOpen($0) }
    }
  }

  /// What entering refuses or asks first, and no step of the program does unasked.
  private static func numbersAnew(_ change: Change) -> Bool {
    guard case .decision(let edit) = change, edit.before != nil, edit.after != nil else {
      return false
    }
    return change.fieldChanges.contains { ["reference", "date"].contains($0.name) }
  }
}
