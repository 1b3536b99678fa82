package import Domain
import Terminal

/// Whose mail addresses stand on a page to copy from; `g` goes on to the next.
package enum MailGroup: Equatable, Sendable {
  /// The rows chosen or shown when the page was opened.
  case rows([Identifier<Party>], areChosen: Bool)
  case affiliated
  case municipality
  case seats(CouncilBody)

  /// What follows upon the rows.
  fileprivate static let standing: [MailGroup] = [
    .affiliated, .municipality, .seats(.council), .seats(.workingCommittee), .seats(.cNetwork),
  ]
}

extension Model {
  /// The addresses of these parties, as one line to copy.
  mutating func showAddresses(of rows: [RowKey]) {
    let parties = rows.compactMap { $0.reference.flatMap { Identifier<Party>($0) } }
    let areChosen = !list.chosen.isEmpty && list.chosen.isSuperset(of: rows)
    show(addressPage(of: [.rows(parties, areChosen: areChosen)] + MailGroup.standing))
  }

  /// The page of the next group; the one left comes last.
  mutating func showNextMailGroup() {
    guard case .addresses(let groups) = page?.content, let first = groups.first else { return }
    replaceTop(.page(addressPage(of: groups.dropFirst() + [first])))
  }

  private func addressPage(of groups: [MailGroup]) -> Page {
    let found = groups.first.map { addresses(of: $0) } ?? []
    let known = found.flatMap { $0 }
    let text = known.isEmpty ? Phrase.noAddresses[language] : known.joined(separator: "; ")
    let without = found.count(where: \.isEmpty)
    let title = Phrase.addresses(known.count, to: found.count - without, without: without)
    return Page(
      .addresses(groups), title: (groups.first?.phrase).map { title + $0 } ?? title,
      rows: rowsToCopy([text]))
  }

  /// The addresses of each, which may be none.
  private func addresses(of group: MailGroup) -> [[String]] {
    switch group {
    case .rows(let parties, _): mailboxes(of: parties)
    case .affiliated:
      mailboxes(of: parties.entries.map(\.id).filter { affiliation(of: $0)?.status == .affiliated })
    case .municipality:
      mailboxes(of: parties.entries.map(\.id).filter { book.parties[$0]?.side == .municipality })
    case .seats(let body):
      people(in: body).map { [$0.email?.nonEmpty].compactMap { $0 } }
    }
  }

  /// Those with a seat today, by name.
  private func people(in body: CouncilBody) -> [Person] {
    let seated = Set(index.mandates(in: body, on: now.day).map(\.person))
    return seated.compactMap { book.people[$0] }
      .sorted { (SwedishOrder($0.name), $0.id) < (SwedishOrder($1.name), $1.id) }
  }

  /// The shared mailbox of each, or a way to reach it that names nobody.
  private func mailboxes(of parties: [Identifier<Party>]) -> [[String]] {
    parties.compactMap { book.parties[$0] }.map { party in
      let shared = (party.sharedEmail ?? "").split(separator: ",").compactMap {
        String($0).nonEmpty
      }
      let others = index.contacts(of: party.id).filter { $0.name == nil }.compactMap(\.email)
      return shared.isEmpty ? Array(others.prefix(1)) : shared
    }
  }
}

extension MailGroup {
  /// Behind the numbers in the heading.
  fileprivate var phrase: Phrase {
    switch self {
    case .rows(_, let areChosen): .mailTo(areChosen ? .mailToChosen : .mailToShown)
    case .affiliated: .mailTo(.mailToAffiliated)
    case .municipality: .mailTo(.mailToMunicipality)
    case .seats(let body): .mailTo(body.phrase)
    }
  }
}
