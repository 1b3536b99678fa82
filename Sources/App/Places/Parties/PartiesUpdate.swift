import Domain
import Terminal

/// What the register's commands do.
extension Model {
  /// The party of the focused row.
  private var focusedParty: Party? {
    guard let reference = list.focused?.reference, reference.kind == .parties else { return nil }
    return book.parties[Identifier(reference.id)]
  }

  mutating func openAffiliation() {
    guard let party = focusedParty else { return }
    let current = affiliation(of: party.id)
    let fresh = Affiliation(
      id: identifiers.next(), party: party.id, period: agreement.code, status: .affiliated)
    guard var record = try? FieldEncoder().encode(current ?? fresh) else { return }
    if current == nil || current?.receivedDate == nil { record["receivedDate"] = now.day.value }
    if current?.status != .affiliated, current?.status != .ended {
      record["status"] = AffiliationStatus.affiliated.value
    }
    overlays.append(
      .form(
        Form(
          .affiliate(party.id), title: .affiliationOf(party.name), specs: AffiliationForm.specs,
          from: record, language: language)))
  }

  mutating func saveAffiliation(of party: Identifier<Party>, _ form: Form) -> [Effect] {
    var record = form.record(today: now.day, language: language)
    if record["status"] == AffiliationStatus.affiliated.value, record["confirmedDate"] == nil {
      record["confirmedDate"] = record["receivedDate"] ?? now.day.value
    }
    let before = affiliation(of: party).flatMap { try? FieldEncoder().encode($0) }
    guard let change = try? Change(kind: .affiliations, before: before, after: record),
      change.before != change.after, let party = book.parties[party],
      case .affiliation(let edit) = change, let status = edit.after?.status
    else {
      status = Status(.nothingChanged)
      return []
    }
    return self.record(
      .affiliate, [change], said: .affiliationSaved(party.name, status.phrase))
  }

  mutating func openContact() {
    guard let party = focusedParty else { return }
    let contact = ContactPoint(id: identifiers.next(), party: party.id, label: "")
    guard let record = try? FieldEncoder().encode(contact) else { return }
    overlays.append(
      .form(
        Form(
          .create(.contacts), title: .contactOf(party.name), specs: ContactForm.specs,
          from: record, language: language)))
  }

  mutating func showNextGroup() {
    let all = PartiesState.Group.allCases
    parties.group = all[(parties.group.rawValue + 1) % all.count]
    refreshList()
    status = Status(.showing(parties.group.phrase, list.position.count))
  }

  mutating func startingParty() -> Record {
    let party = Party(
      id: identifiers.next(), name: "", side: .civilSociety, kind: .nonProfitAssociation)
    return (try? FieldEncoder().encode(party)) ?? Record()
  }
}
