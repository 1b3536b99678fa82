internal import Domain

/// Decides row by row what an import changes.
struct PartyImportPlanner {
  private(set) var identifiers: IdentifierSource
  private var preview: PartyImportPreview
  private var matcher: PartyMatcher
  private let affiliations: [Identifier<Party>: Affiliation]
  private let settings: PartyImport

  init(
    _ settings: PartyImport, book: Book, preview: PartyImportPreview,
    identifiers: IdentifierSource
  ) {
    self.settings = settings
    self.preview = preview
    self.identifiers = identifiers
    matcher = PartyMatcher(book)
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
    var open: [PartyRow] = []
    for row in rows {
      noteAffiliationDay(row)
      if let party = matcher.exactly(row) { revise(party, by: row) } else { open.append(row) }
    }
    for row in open { settle(row) }
  }

  private mutating func settle(_ row: PartyRow) {
    switch matcher.loosely(row) {
    case .none: create(row)
    case .party(let party): revise(party, by: row)
    case .ambiguous(let count):
      preview.faults.append(
        RowRemark(
          row: row.number, column: .name, text: row.name, reason: .ambiguous(count: count)))
    case .otherName(let party):
      preview.remarks.append(
        RowRemark(
          row: row.number, column: .name, text: row.name, reason: .otherName(party.name)))
      if settings.policy == .update {
        revise(party, by: row)
      } else {
        preview.unchanged.append(row.number)
      }
    }
  }

  private mutating func create(_ row: PartyRow) {
    let side = row.side ?? row.kind?.side ?? .civilSociety
    let guess = KindGuess(
      name: row.name, category: row.category, number: row.organisationNumber?.text ?? "")
    let kind = row.kind ?? (side == .municipality ? guess.municipal : guess.civil)
    var party = Party(id: identifiers.next(), name: row.name, side: side, kind: kind)
    party.aliases = row.aliases
    party.organisationNumber = row.organisationNumber
    party.category = row.category
    party.district = row.district
    party.sharedEmail = row.sharedEmail
    party.web = row.web
    guard let entered = entered(party, by: row) else { return }
    preview.created.append(
      .init(row: row.number, party: entered, affiliation: affiliation(of: entered, by: row)))
  }

  private mutating func revise(_ before: Party, by row: PartyRow) {
    guard settings.policy != .skip else {
      preview.unchanged.append(row.number)
      return
    }
    let revision = PartyRevision(before, by: row, policy: settings.policy)
    guard entered(revision.party, replacing: before, by: row) != nil else { return }
    preview.remarks += revision.kept
    let standing = affiliations[before.id]
    let affiliation = affiliation(of: before, by: row)
    guard revision.party != before || affiliation != standing else {
      preview.unchanged.append(row.number)
      return
    }
    preview.changed.append(
      .init(
        row: row.number, before: before, after: revision.party, fields: revision.fields,
        affiliationBefore: standing, affiliation: affiliation))
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
    let overwrites = settings.policy == .update
    if let day = row.affiliationDate {
      if overwrites || result.status.precedesAffiliation { result.status = .affiliated }
      if overwrites || result.confirmedDate == nil { result.confirmedDate = day }
      if overwrites || result.receivedDate == nil { result.receivedDate = day }
    }
    if overwrites || result.channel == nil { result.channel = row.channel ?? result.channel }
    return entered(result, replacing: standing, by: row) ?? standing
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

extension AffiliationStatus {
  /// Whether a day of affiliation is news; an incomplete one waits for a person.
  fileprivate var precedesAffiliation: Bool {
    switch self {
    case .notAffiliated, .asked, .received: true
    case .incomplete, .affiliated, .ended: false
    }
  }
}
