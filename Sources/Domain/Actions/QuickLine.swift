/// One typed line that makes a follow-up: `KFN: bjud in tekniska, 26 maj`.
package struct QuickLine: Hashable, Sendable {
  package var title: String
  package var responsibleParty: Identifier<Party>?
  /// As typed, when no party or more than one is meant.
  package var responsible: String?
  package var due: Day?
  /// The parties that what was typed may mean, the likeliest first; empty unless there are several.
  package var candidates: [Identifier<Party>] = []
  /// The nearest day to one that no calendar has, as 31 April; the title keeps what was typed.
  package var nearestDay: Day?

  package init(
    title: String, responsibleParty: Identifier<Party>? = nil, responsible: String? = nil,
    due: Day? = nil, nearestDay: Day? = nil
  ) {
    self.title = title
    self.responsibleParty = responsibleParty
    self.responsible = responsible
    self.due = due
    self.nearestDay = nearestDay
  }

  /// Who stands before the first colon, when after the last comma; the rest is what.
  ///
  /// A colon counts when white space follows; what follows a comma counts when it is a date. What
  /// is to be done begins with a capital, however fast it was typed.
  ///
  /// - Parameter meeting: the day of a meeting that is named as the next one is.
  package init(
    _ text: String, on day: Day, meeting: (String) -> Day? = { _ in nil },
    named: (String) -> PartyReading
  ) {
    var rest = text.trimmed
    if let (who, what) = Self.split(rest) {
      rest = what
      let reading = named(who)
      responsibleParty = reading.meant
      candidates = reading.candidates.count > 1 ? reading.candidates : []
      if responsibleParty == nil { responsible = who }
    }
    if let comma = rest.lastIndex(of: ",") {
      let when = String(rest[comma...].dropFirst())
      switch DateReader(today: day).read(when) {
      case .day(let due): self.due = due
      case .noSuchDay(let nearest): nearestDay = nearest
      case .empty, .unreadable: due = meeting(when.trimmed)
      }
      if due != nil { rest = String(rest[..<comma]).trimmed }
    }
    title = rest.prefix(1).uppercased() + rest.dropFirst()
  }

  private static func split(_ text: String) -> (who: String, what: String)? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let after = text[text.index(after: colon)...]
    let who = String(text[..<colon]).trimmed
    let what = String(after).trimmed
    guard after.first?.isWhitespace == true, !who.isEmpty, !what.isEmpty else { return nil }
    return (who, what)
  }
}

/// What a name or its initials may mean.
package struct PartyReading: Hashable, Sendable {
  /// The one that is meant; nil when none or several are meant alike.
  package var meant: Identifier<Party>?
  /// All that it may mean, the likeliest first.
  package var candidates: [Identifier<Party>]

  package init(meant: Identifier<Party>? = nil, candidates: [Identifier<Party>] = []) {
    self.meant = meant
    self.candidates = candidates
  }
}

extension Book {
  /// Reads the line of the `+` in a meeting, with responsible parties found by name and the next
  /// meeting of the council by that.
  package func quickLine(_ text: String, on day: Day) -> QuickLine {
    QuickLine(text, on: day, meeting: { nextMeetingDay(called: $0, after: day) }) {
      reading(of: $0, on: day)
    }
  }

  private func nextMeetingDay(called words: String, after day: Day) -> Day? {
    let names = ["nästa möte", "nästa rådsmöte", "nästa råd", "next meeting"].map(\.folded)
    guard names.contains(words.folded) else { return nil }
    return meetings.all.filter { $0.kind.isCouncil && !$0.status.isOver && day < $0.date }
      .map(\.date).min()
  }

  /// The party that a name, alias or initials means; nil when none or several are meant alike.
  package func party(named text: String, on day: Day) -> Identifier<Party>? {
    reading(of: text, on: day).meant
  }

  /// A whole name goes before initials; then an affiliated party, then a municipal body.
  package func reading(of text: String, on day: Day) -> PartyReading {
    let wanted = text.folded
    guard !wanted.isEmpty else { return PartyReading() }
    let current = parties.all.filter { $0.isCurrent(on: day) }.map { party in
      (party: party, names: party.names.map(\.folded))
    }
    let exact = current.filter { $0.names.contains(wanted) }
    if !exact.isEmpty { return ranked(exact.map(\.party)) }
    let initials = current.filter {
      $0.party.side == .municipality && $0.party.name.bodyInitials == wanted
    }
    if !initials.isEmpty { return ranked(initials.map(\.party)) }
    let query = SearchQuery(text)
    let first = wanted.utf8.first
    let alike = current.filter { party, folded in
      zip(party.names, folded).contains { name, folded in
        folded.utf8.first == first && SearchText(name).matches(query)
      }
    }
    return ranked(alike.map(\.party))
  }

  private func ranked(_ parties: [Party]) -> PartyReading {
    if parties.count < 2 {
      return PartyReading(meant: parties.first?.id, candidates: parties.map(\.id))
    }
    let joined = Set(affiliations.all.lazy.filter { $0.status == .affiliated }.map(\.party))
    func rank(_ party: Party) -> Int {
      (joined.contains(party.id) ? 2 : 0) + (party.side == .municipality ? 1 : 0)
    }
    let ranked = parties.map { (rank: -rank($0), order: SwedishOrder($0.name), party: $0) }
      .sorted { ($0.rank, $0.order) < ($1.rank, $1.order) }
    let isClear = ranked[0].rank < ranked[1].rank
    return PartyReading(
      meant: isClear ? ranked[0].party.id : nil, candidates: ranked.map(\.party.id))
  }
}

extension Party {
  /// The name and its other spellings.
  package var names: [String] { [name] + aliases }

  /// Whether it exists on the day.
  package func isCurrent(on day: Day) -> Bool {
    (activeFrom.map { $0 <= day } ?? true) && (activeTo.map { day <= $0 } ?? true)
  }
}
