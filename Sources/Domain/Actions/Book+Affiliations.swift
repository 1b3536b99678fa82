extension Book {
  /// The standing of a party in a period; of several, the latest that has not ended.
  package func affiliation(of party: Identifier<Party>, in period: String) -> Affiliation? {
    affiliations.all.filter { $0.party == party && $0.period == period }
      .max { $1.prevails(over: $0) }
  }

  /// Creates or updates the standing of a party; dates not yet known become the actor's day.
  ///
  /// `edit` has the last word, so a form can pass its fields.
  package func affiliating(
    _ party: Identifier<Party>, in period: String, as status: AffiliationStatus = .affiliated,
    channel: AffiliationChannel? = nil, by actor: Actor, ids: inout IdentifierSource,
    edit: (inout Affiliation) -> Void = { _ in }
  ) -> [Change] {
    let standing = affiliation(of: party, in: period)
    var after =
      standing ?? Affiliation(id: ids.next(), party: party, period: period, status: status)
    after.enter(status, on: actor.now.day)
    if let channel { after.channel = channel }
    edit(&after)
    guard let standing else { return [after.creation] }
    return standing.changing { $0 = after }
  }

  /// Ends the standing of a party on the actor's day; empty when there is none or it has ended.
  package func endingAffiliation(
    of party: Identifier<Party>, in period: String, reason: String?, by actor: Actor
  ) -> [Change] {
    guard let standing = affiliation(of: party, in: period), standing.status != .ended else {
      return []
    }
    return standing.changing {
      $0.enter(.ended, on: actor.now.day)
      $0.endReason = reason?.nonEmpty
    }
  }
}

extension Affiliation {
  /// Which of two standings of one party counts: not ended before ended, then the later.
  package func prevails(over other: Affiliation) -> Bool {
    if (status == .ended) != (other.status == .ended) { return other.status == .ended }
    let mine = confirmedDate ?? receivedDate ?? .earliest
    let theirs = other.confirmedDate ?? other.receivedDate ?? .earliest
    return mine == theirs ? id > other.id : mine > theirs
  }

  /// Whether the party had joined and not left on the day; an end counts from its own day.
  package func isInForce(on day: Day) -> Bool {
    guard status == .affiliated || status == .ended && endedDate != nil else { return false }
    guard status == .affiliated || confirmedDate != nil else { return false }
    let begins = confirmedDate ?? receivedDate ?? .earliest
    return begins <= day && endedDate.map { day < $0 } ?? true
  }

  fileprivate mutating func enter(_ status: AffiliationStatus, on day: Day) {
    self.status = status
    switch status {
    case .notAffiliated, .asked: break
    case .received, .incomplete: receivedDate = receivedDate ?? day
    case .affiliated:
      receivedDate = receivedDate ?? day
      confirmedDate = confirmedDate ?? day
    case .ended: endedDate = endedDate ?? day
    }
    guard status != .ended else { return }
    endedDate = nil
    endReason = nil
  }
}
