/// What was sent about matters and from meetings, and who was not told.
extension BookIndex {
  /// Everything that was sent about a matter or from a meeting, by day.
  package func dispatches(about reference: EntityReference) -> [Dispatch] {
    referring(Dispatch.self, to: reference).sorted(by: Dispatch.precedes)
  }

  /// Of each who reported a matter the answer that was sent since it was dealt with.
  package func answers(on matter: Matter) -> [ReporterAnswer] {
    matter.answers(dispatches(about: matter.reference), since: handledDay(of: matter.id))
  }

  /// Those of them who wait for one; empty once the matter is fed back.
  package func unanswered(on matter: Matter) -> [ReporterAnswer] {
    matter.feedbackDate == nil ? answers(on: matter).filter { $0.sent == nil } : []
  }

  /// Meetings that were held and have notes, the latest first.
  package var meetingsToSendFrom: [Meeting] {
    meetingsByDay.filter { $0.status == .held && $0.notesStatus != .missing }.reversed()
  }
}

/// Somebody a meeting dealt with, why, and what was sent.
package struct AffectedParty: Equatable, Sendable {
  package let addressee: Addressee
  /// Each reason once, in the order of the agenda.
  package internal(set) var reasons: [AffectedReason]
  /// What went to them from this meeting.
  package internal(set) var sent: [Dispatch]
}

/// A party of the register, or a body or office that is none.
package enum Addressee: Hashable, Sendable {
  case party(Identifier<Party>)
  case office(String)
}

/// Why a part of the notes is of concern to somebody.
package enum AffectedReason: Hashable, Sendable {
  case reported(Identifier<Matter>, at: Identifier<Treatment>)
  case concerned(Identifier<Matter>, at: Identifier<Treatment>)
  /// What was decided goes to them.
  case decision(Identifier<Decision>, at: Identifier<Treatment>)
  case referred(at: Identifier<Treatment>)
  case owns(Identifier<FollowUp>)
  /// The notes of a point or the words of a decision name them.
  case named(at: Identifier<Treatment>)

  /// The point it is about; nil for a follow-up, which may have none.
  package var point: Identifier<Treatment>? {
    switch self {
    case .reported(_, let point), .concerned(_, let point), .decision(_, let point),
      .referred(let point), .named(let point):
      point
    case .owns: nil
    }
  }
}

extension BookIndex {
  /// Those whom the notes of a meeting concern, parties in the order of their names and then
  /// offices.
  package func affected(by meeting: Identifier<Meeting>) -> [AffectedParty] {
    var found: [Addressee: [AffectedReason]] = [:]
    func add(_ addressee: Addressee?, _ reason: AffectedReason) {
      guard let addressee, found[addressee]?.contains(reason) != true else { return }
      found[addressee, default: []].append(reason)
    }
    let points = agenda(of: meeting)
    for point in points { for (to, reason) in reasons(at: point) { add(to, reason) } }
    for followUp in followUps(from: meeting) { add(followUp.addressee, .owns(followUp.id)) }
    for (party, point) in named(in: points) {
      let isKnown = found[.party(party)]?.contains { $0.point == point } == true
      if !isKnown { add(.party(party), .named(at: point)) }
    }
    let sent = dispatches(about: meeting.reference).filter { $0.meeting == meeting }
    return found.map { addressee, reasons in
      AffectedParty(
        addressee: addressee, reasons: reasons,
        sent: sent.filter { $0.addressee == addressee })
    }.sorted { order(of: $0) < order(of: $1) }
  }

  private func order(of affected: AffectedParty) -> (Int, SwedishOrder, RawIdentifier) {
    switch affected.addressee {
    case .party(let id): (0, SwedishOrder(book.parties.everKnown(id)?.name ?? ""), id.raw)
    case .office(let name): (1, SwedishOrder(name), RawIdentifier(high: 0, low: 0))
    }
  }

  private func reasons(at point: Treatment) -> [(Addressee?, AffectedReason)] {
    var reasons: [(Addressee?, AffectedReason)] = []
    if let matter = book.matters.everKnown(point.matter) {
      reasons += matter.reporters.map { (.party($0), .reported(matter.id, at: point.id)) }
      let concerned = matter.concernsParty.map(Addressee.party)
      reasons.append((concerned, .concerned(matter.id, at: point.id)))
    }
    let decisions = decisions(under: point.id)
    if let party = point.outcomeParty, !decisions.contains(where: { $0.party == party }) {
      reasons.append((.party(party), .referred(at: point.id)))
    }
    reasons += decisions.map { decision in
      let office = decision.body?.nonEmpty.map(Addressee.office)
      return (decision.party.map(Addressee.party) ?? office, .decision(decision.id, at: point.id))
    }
    return reasons
  }

  /// Parties whose name or other name stands in the notes of a point or in what was decided there.
  private func named(
    in points: [Treatment]
  ) -> [(party: Identifier<Party>, point: Identifier<Treatment>)] {
    let texts = points.map { point in
      let decisions = decisions(under: point.id)
      let parts = [point.notes] + decisions.flatMap { [$0.text, $0.differingViews] }
      return NamedIn(parts.compactMap { $0 }.joined(separator: " "))
    }
    return book.parties.all.sorted { $0.id < $1.id }.flatMap { party in
      zip(points, texts).filter { $1.names(party) }.map { (party.id, $0.0.id) }
    }
  }
}

/// A text in which names are looked for, by their first words.
private struct NamedIn {
  private let text: String
  private let words: Set<Substring>

  init(_ text: String) {
    self.text = text
    words = Set(text.split { !$0.isLetter && !$0.isNumber })
  }

  func names(_ party: Party) -> Bool {
    !words.isEmpty && ([party.name] + party.aliases).contains(where: holds)
  }

  private func holds(_ name: String) -> Bool {
    let parts = name.split { !$0.isLetter && !$0.isNumber }
    guard let first = parts.first, words.contains(first) else { return false }
    return parts.count == 1 || text.contains(name)
  }
}

extension Dispatch {
  /// Who it went to; nil where nobody is said.
  package var addressee: Addressee? {
    party.map(Addressee.party) ?? recipient?.nonEmpty.map(Addressee.office)
  }
}

extension FollowUp {
  /// Who is to do it; nil for nobody.
  package var addressee: Addressee? {
    responsibleParty.map(Addressee.party) ?? responsible?.nonEmpty.map(Addressee.office)
  }
}

extension AffectedParty {
  /// Somebody who asks for an extract that holds nothing of theirs.
  package init(unconcerned addressee: Addressee) {
    self.init(addressee: addressee, reasons: [], sent: [])
  }
}
