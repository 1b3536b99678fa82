internal import Domain

/// Decides row by row what an import changes.
///
/// First every row is told which party it is about, then what that changes: a row may refer to a
/// party that stands further down.
struct PartyImportPlanner {
  /// The party that a row is about.
  private enum Fate {
    case known(Party)
    case new(Identifier<Party>)
    /// The book has the number under another name.
    case otherName(Party)
    case ambiguous(count: Int)
    /// Perhaps the same, and joined because that was asked for.
    case joined(Identifier<Party>)
    case leftOut
  }

  private(set) var identifiers: IdentifierSource
  private var preview: PartyImportPreview
  private var matcher: PartyMatcher
  private var links: PartyLinker
  /// As they stand after the rows so far.
  private var parties: [Identifier<Party>: Party] = [:]
  private var affiliations: [Identifier<Party>: Affiliation]
  private let book: Book
  private let settings: PartyImport

  init(
    _ settings: PartyImport, book: Book, preview: PartyImportPreview,
    identifiers: IdentifierSource
  ) {
    self.settings = settings
    self.book = book
    self.preview = preview
    self.identifiers = identifiers
    matcher = PartyMatcher(book)
    links = PartyLinker(book)
    let ofPeriod = book.affiliations.all.filter { $0.period == settings.entrant.period.code }
      .sorted { $0.id < $1.id }
    affiliations = Dictionary(ofPeriod.map { ($0.party, $0) }) { first, _ in first }
  }

  /// In the order of the file's rows.
  var finished: PartyImportPreview {
    var result = preview
    result.changed.sort { $0.row < $1.row }
    result.unchanged.sort()
    result.faults.sort { $0.row < $1.row }
    result.remarks.sort { $0.row < $1.row }
    return result
  }

  mutating func plan(_ rows: [PartyRow]) {
    var fates = rows.map { matcher.exactly($0).map(Fate.known) }
    for (place, row) in rows.enumerated() where fates[place] == nil {
      fates[place] = loosely(row)
    }
    settle(rows, &fates)
    for (row, fate) in zip(rows, fates) {
      if let fate { carryOut(fate, row) }
    }
  }

  private mutating func loosely(_ row: PartyRow) -> Fate? {
    switch matcher.loosely(row) {
    case .none: nil
    case .party(let party): .known(party)
    case .otherName(let party): .otherName(party)
    case .ambiguous(let count): .ambiguous(count: count)
    }
  }

  /// The rows that nobody knows are new, or perhaps one of the book or of the file.
  private mutating func settle(_ rows: [PartyRow], _ fates: inout [Fate?]) {
    var rowOf: [Identifier<Party>: Int] = [:]
    for (row, fate) in zip(rows, fates) {
      guard case .known(let party) = fate else { continue }
      links.place(row, party.id)
      rowOf[party.id] = row.number
    }
    var finder: DuplicateFinder?
    for (place, row) in rows.enumerated() where fates[place] == nil {
      let party = newParty(row)
      let twin = (finder ?? DuplicateFinder(book.parties.all)).twin(of: party)
      finder = finder ?? DuplicateFinder(book.parties.all)
      if let twin { noteTwin(twin, of: row, rowOf[twin.second]) }
      if let twin, joins(row, twin) {
        fates[place] = .joined(twin.second)
        links.place(row, twin.second)
      } else if settings.choices[row.number] == .skip {
        fates[place] = .leftOut
      } else {
        fates[place] = .new(party.id)
        links.place(row, party.id)
        rowOf[party.id] = row.number
        finder?.add(party)
        parties[party.id] = party
      }
    }
  }

  /// A shared address alone joins two only where that was said of the row itself.
  private func joins(_ row: PartyRow, _ twin: Duplicate) -> Bool {
    if case .address = twin.reason { return settings.choices[row.number] == .join }
    return policy(of: row) == .join
  }

  private mutating func noteTwin(_ twin: Duplicate, of row: PartyRow, _ other: Int?) {
    if case .number = twin.reason, let other {
      return remark(row, nil, .sharesNumber(row: other))
    }
    let name = (parties[twin.second] ?? book.parties[twin.second])?.name ?? ""
    remark(row, .name, .perhapsSame(name, row: other, because: twin.reason))
  }

  private mutating func remark(
    _ row: PartyRow, _ column: PartyColumn?, _ reason: RowRemark.Reason
  ) {
    preview.remarks.append(
      RowRemark(row: row.number, column: column, text: row.name, reason: reason))
  }

  private func policy(of row: PartyRow) -> MatchPolicy {
    settings.choices[row.number] ?? settings.policy
  }

  private mutating func carryOut(_ fate: Fate, _ row: PartyRow) {
    noteAffiliationDay(row)
    switch fate {
    case .leftOut: preview.leftOut.append(row.number)
    case .known(let party): revise(party, by: row)
    case .new(let id): create(id, row)
    case .joined(let id): if let party = parties[id] ?? book.parties[id] { revise(party, by: row) }
    case .ambiguous(let count):
      preview.faults.append(
        RowRemark(
          row: row.number, column: .name, text: row.name, reason: .ambiguous(count: count)))
    case .otherName(let party):
      remark(row, .name, .otherName(party.name))
      if [.update, .join].contains(policy(of: row)) {
        revise(party, by: row)
      } else {
        preview.unchanged.append(row.number)
      }
    }
  }

  /// Without what it refers to, which may come further down.
  private mutating func newParty(_ row: PartyRow) -> Party {
    let side = row.side ?? row.kind?.side ?? .civilSociety
    let guess = KindGuess(
      name: row.name, category: row.category, number: row.organisationNumber?.text ?? "")
    let kind = row.kind ?? (side == .municipality ? guess.municipal : guess.civil)
    let own = row.id.flatMap { book.parties.everKnown($0) == nil && parties[$0] == nil ? $0 : nil }
    var party = Party(id: own ?? identifiers.next(), name: row.name, side: side, kind: kind)
    party.aliases = row.aliases
    party.organisationNumber = row.organisationNumber
    party.activeFrom = row.activeFrom
    party.activeTo = row.activeTo
    party.category = row.category
    party.district = row.district
    party.sharedEmail = row.sharedEmail
    party.web = row.web
    party.externalSystem = row.externalSystem
    party.externalId = row.externalId
    party.note = row.note
    return party
  }

  private mutating func create(_ id: Identifier<Party>, _ row: PartyRow) {
    guard var party = parties[id] else { return }
    let found = links.links(of: row, &preview.remarks)
    party.parentParty = found.parentParty
    party.replacedBy = found.replacedBy
    party.successors = found.successors
    guard let entered = entered(party, by: row) else {
      parties[id] = nil
      return
    }
    parties[id] = entered
    preview.created.append(
      .init(row: row.number, party: entered, affiliation: affiliation(of: entered, by: row)))
  }

  private mutating func revise(_ known: Party, by row: PartyRow) {
    let policy = policy(of: row)
    preview.known[row.number] = known.id
    guard policy != .skip else {
      preview.unchanged.append(row.number)
      return
    }
    let before = parties[known.id] ?? known
    let revision = PartyRevision(
      before, by: row, links.links(of: row, &preview.remarks), policy: policy)
    guard let after = entered(revision.party, replacing: before, by: row) else { return }
    preview.remarks += revision.kept
    let standing = affiliations[before.id]
    let affiliation = affiliation(of: before, by: row)
    guard after != before || affiliation != standing else {
      preview.unchanged.append(row.number)
      return
    }
    parties[known.id] = after
    preview.changed.append(
      .init(
        row: row.number, before: before, after: after, fields: revision.fields,
        replaces: revision.replaces, affiliationBefore: standing, affiliation: affiliation))
  }

  /// An ended affiliation and one that is further than the row are left alone.
  private mutating func affiliation(of party: Party, by row: PartyRow) -> Affiliation? {
    let standing = affiliations[party.id]
    guard row.affiliates, standing?.status != .ended else { return standing }
    var result =
      standing
      ?? Affiliation(
        id: identifiers.next(), party: party.id, period: settings.entrant.period.code,
        status: .received)
    result.take(row.affiliationDate, row.channel, replacing: policy(of: row) == .update)
    let entered = entered(result, replacing: standing, by: row) ?? standing
    affiliations[party.id] = entered
    return entered
  }

  /// With what follows from it; nil, and a fault of the row, for what no way in would take.
  private mutating func entered<E: Entity>(
    _ entity: E, replacing before: E? = nil, by row: PartyRow
  ) -> E? {
    let (entity, error) = entity.entered(replacing: before, by: settings.entrant.actor)
    guard let error else { return entity }
    preview.faults.append(
      RowRemark(
        row: row.number, column: PartyColumn(rawValue: error.field), text: "",
        reason: .problem(error.reason)))
    return nil
  }

  private mutating func noteAffiliationDay(_ row: PartyRow) {
    guard let day = row.affiliationDate, day > settings.entrant.period.validTo else { return }
    preview.remarks.append(
      RowRemark(
        row: row.number, column: .affiliationDate, text: day.text, reason: .outsidePeriod))
  }
}

extension Affiliation {
  /// What a register says of it; a day of affiliation is news unless the affiliation is further.
  fileprivate mutating func take(
    _ day: Day?, _ channel: AffiliationChannel?, replacing overwrites: Bool
  ) {
    if let day {
      if overwrites || status.precedesAffiliation { status = .affiliated }
      if overwrites || confirmedDate == nil { confirmedDate = day }
      if overwrites || receivedDate == nil { receivedDate = day }
    }
    if overwrites || self.channel == nil { self.channel = channel ?? self.channel }
  }
}

extension AffiliationStatus {
  /// Whether a day of affiliation is news; an incomplete one waits for a person.
  fileprivate var precedesAffiliation: Bool {
    switch self {
    case .notAffiliated, .asked, .received: true
    case .incomplete, .affiliated, .ended: false
    }
  }
}
