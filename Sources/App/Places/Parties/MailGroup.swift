package import Domain
import Terminal

/// Whose mail addresses stand on a page to copy from; `g` goes on to the next.
package enum MailGroup: Equatable, Sendable {
  /// The rows chosen or shown when the page was opened.
  case rows([Identifier<Party>], areChosen: Bool)
  case affiliated
  case municipality
  case seats(CouncilBody)
  /// Whom a meeting is for, by the rule of its kind.
  case invited(Identifier<Meeting>)

  /// What follows upon the rows.
  static let standing: [MailGroup] = [
    .affiliated, .municipality, .seats(.council), .seats(.workingCommittee), .seats(.cNetwork),
  ]
}

extension Model {
  /// The addresses of these parties, as one line to copy.
  mutating func showAddresses(of rows: [RowKey]) {
    let parties = rows.compactMap { $0.reference.flatMap { Identifier<Party>($0) } }
    let areChosen = !list.chosen.isEmpty && list.chosen.isSuperset(of: rows)
    show(world.addressPage(of: [.rows(parties, areChosen: areChosen)] + MailGroup.standing))
  }

  /// Those that the notice of the shown meeting goes to.
  mutating func showAddressesOfMeeting() {
    guard let meeting = shownMeeting else { return }
    show(world.addressPage(of: [.invited(meeting.id)] + MailGroup.standing))
  }

  /// The page of the next group; the one left comes last.
  mutating func showNextMailGroup() {
    guard case .addresses(let groups) = page?.content, let first = groups.first else {
      return
    }
    replaceTop(.page(world.addressPage(of: groups.dropFirst() + [first])))
  }

  /// Each address once, in the order of who has it.
  private var addressesOnPage: [String] {
    guard case .addresses(let groups) = page?.content, let first = groups.first else {
      return []
    }
    var seen: Set<String> = []
    return world.addresses(of: first).flatMap(\.addresses).filter {
      seen.insert($0.lowercased()).inserted
    }
  }

  var refusalToTakeAddresses: Phrase? { addressesOnPage.isEmpty ? .noAddressesToTake : nil }

  /// Through the terminal, which need not have a clipboard it gives away.
  mutating func copyAddressesOut() -> [Effect] {
    let found = addressesOnPage
    guard !found.isEmpty else { return [] }
    status = Status(.sentToClipboard(found.count), .success)
    return [.copyOut(found.joined(separator: "; "))]
  }

  mutating func askForAddressFile() {
    guard case .addresses(let groups) = page?.content else { return }
    let ways = AddressWay.allCases.map { Option(value: $0.rawValue, name: $0.phrase) }
    let record = Record([
      Field("path", .text(Phrase.addressFileName[language])),
      Field("way", .text(AddressWay.lines.rawValue)),
    ])
    overlays.append(
      .form(
        Form(
          .addressFile(groups), title: .addressesToFile,
          specs: [
            .path(.fileLabel, help: .addressFileHelp),
            FieldSpec("way", .addressWayLabel, .choice(ways, isOptional: false)),
          ], from: record, language: language)))
  }

  func writeAddresses(_ form: Form) -> [Effect] {
    let found = addressesOnPage
    let record = form.record(today: now.day, language: language)
    let way = record["way"].flatMap { AddressWay(rawValue: $0.written) } ?? .lines
    let text = found.joined(separator: way.separator) + "\n"
    return [.exportText(path: form.text("path"), text: text, rows: found.count)]
  }
}

extension World {
  func addressPage(of groups: [MailGroup]) -> Page {
    let found = groups.first.map { addresses(of: $0) } ?? []
    let known = found.flatMap(\.addresses)
    let without = found.filter(\.addresses.isEmpty).map(\.name)
    let title = Phrase.addresses(
      known.count, to: found.count - without.count, without: without.count)
    let missing =
      without.isEmpty
      ? [] : [Page.Row("")] + pageRows(Phrase.withoutAddress(without)[language])
    let rows =
      known.isEmpty
      ? pageRows(Phrase.noAddresses[language]) : rowsToCopy([known.joined(separator: "; ")])
    return Page(
      .addresses(groups), title: (groups.first?.phrase).map { title + $0 } ?? title,
      rows: rows + missing)
  }

  fileprivate func addresses(of group: MailGroup) -> [Addressee] {
    switch group {
    case .rows(let parties, _): mailboxes(of: parties)
    case .affiliated:
      mailboxes(
        of: register.entries.map(\.id).filter {
          affiliation(of: $0)?.status(on: now.day) == .affiliated
            && book.parties[$0]?.hasEnded(by: now.day) == false
        })
    case .municipality:
      mailboxes(
        of: register.entries.map(\.id).filter { id in
          book.parties[id].map { $0.side == .municipality && !$0.hasEnded(by: now.day) } ?? false
        })
    case .seats(let body): people(in: body).map(\.addressee)
    case .invited(let meeting): book.meetings[meeting].map(invited) ?? []
    }
  }

  private func invited(to meeting: Meeting) -> [Addressee] {
    switch meeting.kind.template.invitees {
    case .seats: index.called(to: meeting).compactMap { book.people[$0.person]?.addressee }
    case .affiliatedCivilSociety:
      mailboxes(
        of: index.electionMeetingParties(on: meeting.date, period: agreement).map(\.id))
    case .everyAssociation:
      mailboxes(
        of: register.entries.map(\.id).filter { id in
          book.parties[id].map {
            $0.side == .civilSociety && $0.isCurrent(on: meeting.date)
          } ?? false
        })
    case .whoeverIsAsked: []
    }
  }

  /// Those with a seat today, by name.
  private func people(in body: CouncilBody) -> [Person] {
    let seated = Set(index.mandates(in: body, on: now.day).map(\.person))
    return seated.compactMap { book.people[$0] }
      .sorted { (SwedishOrder($0.name), $0.id) < (SwedishOrder($1.name), $1.id) }
  }

  /// The contact points of each, or its shared mailbox where it has none with an address.
  private func mailboxes(of parties: [Identifier<Party>]) -> [Addressee] {
    parties.compactMap { book.parties[$0] }.map { party in
      let own = index.contacts(of: party.id).flatMap { $0.email?.mailAddresses ?? [] }
      return (party.name, own.isEmpty ? party.sharedEmail?.mailAddresses ?? [] : own)
    }
  }
}

/// Somebody to write to, and where, which may be nowhere.
private typealias Addressee = (name: String, addresses: [String])

extension Person {
  fileprivate var addressee: Addressee { (name, [email?.nonEmpty].compactMap { $0 }) }
}

/// How addresses stand in a file.
enum AddressWay: String, CaseIterable {
  case lines
  case semicolons

  var separator: String { self == .lines ? "\n" : "; " }

  var phrase: Phrase { self == .lines ? .oneAddressALine : .addressesBySemicolons }
}

extension MailGroup {
  /// Behind the numbers in the heading.
  fileprivate var phrase: Phrase {
    switch self {
    case .rows(_, let areChosen): .mailTo(areChosen ? .mailToChosen : .mailToShown)
    case .affiliated: .mailTo(.mailToAffiliated)
    case .municipality: .mailTo(.mailToMunicipality)
    case .seats(let body): .mailTo(body.phrase)
    case .invited: .mailTo(.mailToInvited)
    }
  }
}
