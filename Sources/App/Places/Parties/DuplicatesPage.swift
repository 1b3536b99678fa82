import Domain

/// Parties that may be the same one, two and two; Enter goes to one of them.
extension Model {
  mutating func showDuplicates() { show(world.duplicatesPage) }
}

extension World {
  var duplicatesPage: Page {
    let rows = book.duplicates().flatMap { pair -> [Page.Row] in
      pageRows(Phrase.duplicates(by: pair.reason)[language], isHeading: true)
        + [pair.first, pair.second].flatMap { party in
          pageRows(
            nameWithStanding(of: party)[language], indent: "  ", subject: .record(party.reference))
        }
    }
    let empty = pageRows(Phrase.noDuplicates[language])
    return Page(.duplicates, title: .duplicates, rows: rows, otherwise: empty)
  }
}
