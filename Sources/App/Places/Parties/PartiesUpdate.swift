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
    var standing = book.standing(of: party.id, by: entrant, ids: &identifiers)
    standing.receivedDate = standing.receivedDate ?? now.day
    if standing.status != .ended { standing.status = .affiliated }
    guard let record = try? FieldEncoder().encode(standing) else { return }
    overlays.append(
      .form(
        Form(
          .affiliate(party.id), title: .affiliationOf(party.name),
          specs: Affiliation.specs(without: .party),
          from: record, basedOn: book.record(of: standing.reference), language: language)))
  }

  mutating func saveAffiliation(of party: Identifier<Party>, _ form: Form) -> [Effect] {
    enter(form, as: .affiliate) { change, model in
      guard case .affiliation(let edit) = change, let status = edit.after?.status else {
        return .nothingChanged
      }
      return .affiliationSaved(
        model.world.title(of: party.reference)[model.language], status.phrase)
    }
  }

  mutating func openContact() {
    guard let party = focusedParty else { return }
    let contact = ContactPoint(id: identifiers.next(), party: party.id, label: "")
    guard let record = try? FieldEncoder().encode(contact) else { return }
    overlays.append(
      .form(
        Form(
          .create(.contacts), title: .contactOf(party.name),
          specs: Kind.contacts.specs(given: record),
          from: record, language: language)))
  }

  mutating func showNextGroup() {
    let all = PartiesState.Group.allCases
    parties.group = all[(parties.group.rawValue + 1) % all.count]
    refreshList()
    status = Status(.showing(parties.group.phrase, list.position.count))
  }
}

extension World {
  var startingParty: [Field] {
    [
      Field("side", Side.civilSociety.value), Field("kind", PartyKind.nonProfitAssociation.value),
    ]
  }
}
