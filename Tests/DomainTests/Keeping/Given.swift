import Domain

/// A council meeting with all that its notes tell, and one to come.
struct Given {
  var world = World()
  let meeting: Meeting
  let next: Meeting
  let matter: Matter
  let point: Treatment
  let decision: Decision
  let followUp: FollowUp

  init(_ notes: NotesStatus) {
    var world = World()
    let matter = world.matter("Lokaler")
    let seat = world.seat(.civilSociety)
    let held = world.meeting("2026-03-18")
    next = world.meeting("2026-05-26")
    _ = world.point("Öppnas", .formalities, at: next)
    let point = world.point("Lokaler", at: held)
    world.apply(
      world.book.changing(point.id) {
        $0.matter = matter.id
        $0.notes = "Rådet lyssnade."
        $0.outcome = .answered
      })
    decision = world.add(
      Decision(id: world.ids.next(), treatment: point.id, text: "Ja", date: .on("2026-03-18")))
    followUp = world.add(
      world.book.newFollowUp("Svara", at: held.id, by: world.actor, ids: &world.ids)
    ) { $0.originTreatment = point.id }
    world.apply(
      world.book.changing(held.id) {
        $0.status = .held
        $0.attendance = [seat.person: .present]
        $0.notesStatus = notes
      })
    (self.world, meeting, self.matter, self.point) = (world, held, matter, point)
  }

  var held: [EntityReference] {
    [meeting.reference, point.reference, decision.reference, followUp.reference]
  }

  /// One of each sort that final notes refuse.
  var alterations: [[Change]] {
    let book = world.book
    var ids = world.ids
    let added = book.newPoint("Mer", in: .newMatters, of: meeting.id, ids: &ids)
    let own = book.treatments[point.id] ?? point
    return [
      own.changing { $0.notes = "Rådet teg." }, own.changing { $0.meeting = next.id },
      own.changing { $0.order = "zz" }, [Treatment.change(.remove(own))], [added.creation],
      decision.changing { $0.text = "Nej" }, [Decision.change(.remove(decision))],
      [Decision(id: ids.next(), treatment: point.id, text: "Mer", date: decision.date).creation],
      followUp.changing { $0.title = "Svara inte" }, followUp.changing { $0.number = 99 },
      followUp.changing { $0.originMeeting = nil }, [FollowUp.change(.remove(followUp))],
      book.changing(meeting.id) { $0.attendance = [:] },
      book.changing(meeting.id) { $0.date = .on("2026-03-19") },
      book.changing(meeting.id) { $0.status = .planned },
      book.meetings[meeting.id].map { [Meeting.change(.remove($0))] } ?? [],
    ]
  }

  /// What the notes are made of, gathered without asking what holds it.
  var told: Told {
    let book = world.book
    var held = book.meetings[meeting.id]
    held?.noticeSentDate = nil
    held?.openedTime = nil
    held?.currentTreatment = nil
    held?.notesStatus = .final
    held?.publishedDate = nil
    held?.minutes = nil
    held?.fingerprint = nil
    held?.addenda = [:]
    let points = book.treatments.all.filter { $0.meeting == meeting.id }
    return Told(
      meeting: held, points: points.sorted { $0.id < $1.id },
      decisions: book.decisions.all.filter { decision in
        points.contains { $0.id == decision.treatment }
      }.sorted { $0.id < $1.id },
      followUps: book.followups.all.filter { $0.originMeeting == meeting.id }
        .map { [$0.number.map(String.init) ?? "", $0.title] }.sorted { $0[1] < $1[1] })
  }

  struct Told: Equatable {
    let meeting: Meeting?
    let points: [Treatment]
    let decisions: [Decision]
    let followUps: [[String]]
  }
}

/// Steps that look like chance: actions, fields set anew, removals, restorations, steps taken back.
struct Chance {
  private var state: UInt64
  private var ids: IdentifierSource

  init(seed: UInt64) {
    state = seed
    ids = IdentifierSource(seed: RawIdentifier(high: 77, low: seed))
  }

  private mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(1, limit)
  }

  private mutating func decision(
    under point: Identifier<Treatment>, in book: Book, by actor: Actor
  ) -> [Change] {
    guard let point = book.treatments[point] else { return [] }
    let kinds = DecisionKind.allCases
    let kind = kinds[next(kinds.count)]
    let decision = book.newDecision(kind, "Beslut", under: point, by: actor, ids: &ids)
    return book.deciding(decision, by: actor, ids: &ids)
  }

  mutating func step(in book: Book, of given: Given, after done: [[Change]]) -> [Change] {
    switch next(14) {
    case 8: return undo(done, in: book)
    case 9:
      let gone = book.removedReferences()
      return gone.isEmpty ? [] : book.restoring(gone[next(gone.count)])
    case 10: return removal(in: book)
    case let choice where choice < 8: return act(choice, in: book, of: given)
    default: return edit(in: book)
    }
  }

  /// What people do in a meeting and with its agenda, with nothing set by hand.
  mutating func act(in book: Book, of given: Given) -> [Change] {
    act(next(8), in: book, of: given)
  }

  private mutating func act(_ choice: Int, in book: Book, of given: Given) -> [Change] {
    let actor = given.world.actor
    let points = book.treatments.all.sorted { $0.id < $1.id }
    let point = points.isEmpty ? given.point.id : points[next(points.count)].id
    let meeting = [given.meeting.id, given.next.id][next(2)]
    switch choice {
    case 0: return book.noting("Text \(next(9))", on: point)
    case 1: return decision(under: point, in: book, by: actor)
    case 2: return book.takingBackResult(of: point, by: actor, ids: &ids)
    case 3: return book.starting(meeting, by: actor)
    case 4: return book.ending(meeting)
    case 5: return book.placing(given.matter.id, on: meeting, ids: &ids)
    case 6: return book.cyclingAttendance(of: ids.next(), at: meeting)
    default: return [book.newFollowUp("Ring", at: meeting, by: actor, ids: &ids).creation]
    }
  }

  private mutating func undo(_ done: [[Change]], in book: Book) -> [Change] {
    guard !done.isEmpty else { return [] }
    let step = done[next(done.count)]
    return Transaction(id: ids.next(), action: .edit, author: "", time: 0, changes: step)
      .inverse(in: book)
  }

  private static let kinds: [Kind] = [.meetings, .treatments, .decisions, .followups, .matters]

  private mutating func any(in book: Book) -> (kind: Kind, records: [EntityReference])? {
    let kind = Self.kinds[next(Self.kinds.count)]
    let records = book.references(of: kind)
    return records.isEmpty ? nil : (kind, records)
  }

  private mutating func removal(in book: Book) -> [Change] {
    guard let (_, records) = any(in: book) else { return [] }
    return (try? book.removing(records[next(records.count)], reason: "Prov")) ?? []
  }

  /// One field of a record as another one of the kind has it.
  private mutating func edit(in book: Book) -> [Change] {
    guard let (kind, records) = any(in: book),
      let before = book.record(of: records[next(records.count)]),
      let other = book.record(of: records[next(records.count)])
    else { return [] }
    let fields = kind.type.fieldNames.filter { $0 != "id" }
    let name = fields[next(fields.count)]
    var after = before
    after[name] = next(3) == 0 ? nil : other[name]
    return (try? Change(kind: kind, before: before, after: after)).flatMap { $0 }.map { [$0] } ?? []
  }
}
