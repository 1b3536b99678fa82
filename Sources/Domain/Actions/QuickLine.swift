/// One typed line that makes a follow-up: `KFN: bjud in tekniska, 26 maj`.
package struct QuickLine: Hashable, Sendable {
  package var title: String
  package var responsibleParty: Identifier<Party>?
  /// As typed, when no party or more than one is meant.
  package var responsible: String?
  package var due: Day?

  package init(
    title: String, responsibleParty: Identifier<Party>? = nil, responsible: String? = nil,
    due: Day? = nil
  ) {
    self.title = title
    self.responsibleParty = responsibleParty
    self.responsible = responsible
    self.due = due
  }

  /// Who stands before the first colon, when after the last comma; the rest is what.
  ///
  /// A colon counts when white space follows; what follows a comma counts when it is a date. What
  /// is to be done begins with a capital, however fast it was typed.
  package init(
    _ text: String, on day: Day, named: (String) -> Identifier<Party>?
  ) {
    var rest = text.trimmed
    if let (who, what) = Self.split(rest) {
      rest = what
      responsibleParty = named(who)
      if responsibleParty == nil { responsible = who }
    }
    if let comma = rest.lastIndex(of: ","),
      case .day(let due) = DateReader(today: day).read(String(rest[comma...].dropFirst()))
    {
      self.due = due
      rest = String(rest[..<comma]).trimmed
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

extension Book {
  /// Reads the line of the `+` in a meeting, with responsible parties found by name.
  package func quickLine(_ text: String, on day: Day) -> QuickLine {
    QuickLine(text, on: day) { party(named: $0, on: day) }
  }

  /// The party that a name, alias or initials means; nil when none or several are meant alike.
  ///
  /// A whole name goes before initials; then an affiliated party, then a municipal body.
  package func party(named text: String, on day: Day) -> Identifier<Party>? {
    let wanted = text.folded
    guard !wanted.isEmpty else { return nil }
    let current = parties.all.filter { $0.isCurrent(on: day) }.map { party in
      (party: party, names: party.names.map(\.folded))
    }
    let exact = current.filter { $0.names.contains(wanted) }
    if !exact.isEmpty { return mostLikely(exact.map(\.party)) }
    let initials = current.filter {
      $0.party.side == .municipality && $0.party.name.bodyInitials == wanted
    }
    if !initials.isEmpty { return mostLikely(initials.map(\.party)) }
    let query = SearchQuery(text)
    let first = wanted.utf8.first
    let alike = current.filter { party, folded in
      zip(party.names, folded).contains { name, folded in
        folded.utf8.first == first && SearchText(name).matches(query)
      }
    }
    return mostLikely(alike.map(\.party))
  }

  private func mostLikely(_ parties: [Party]) -> Identifier<Party>? {
    if parties.count < 2 { return parties.first?.id }
    let joined = Set(affiliations.all.lazy.filter { $0.status == .affiliated }.map(\.party))
    let ranked = parties.map { party in
      (party.id, (joined.contains(party.id) ? 2 : 0) + (party.side == .municipality ? 1 : 0))
    }
    let best = ranked.map(\.1).max()
    let top = ranked.filter { $0.1 == best }
    return top.count == 1 ? top[0].0 : nil
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
