import Domain
import Terminal

/// The yearly round of the ways to reach the parties: right, changed or left, a key each.
extension Model {
  mutating func showContactRound() { show(world.contactRoundPage) }

  private var focusedContact: ContactPoint? {
    page?.record.flatMap { book.contacts[Identifier($0)] }
  }

  mutating func confirmContact() -> [Effect] {
    guard let contact = focusedContact else { return [] }
    return record(
      .edit, book.confirming(contact.id, by: actor),
      said: .contactIsRight(world.title(of: contact.reference)).undoable)
  }

  /// Takes the contact away; what it told of a person can be erased for good like all else.
  mutating func removeContactThatLeft() -> [Effect] {
    guard let contact = focusedContact else { return [] }
    return remove(contact.reference, reason: Phrase.contactHasLeft[language])
  }

  /// The addresses of those that have joined, as they are after the round.
  mutating func showAddressesOfAffiliated() { show(world.addressPage(of: MailGroup.standing)) }
}

extension World {
  var contactRoundPage: Page {
    let contacts = index.contactsToConfirm(on: now.day)
    let rows = contacts.flatMap { contact in
      let subject = Page.Subject.record(contact.reference)
      let confirmed = contact.confirmedDate.map(Phrase.confirmedOn) ?? .neverConfirmed
      return [
        Page.Row(
          title(of: contact.reference)[language], extra: confirmed[language], subject: subject)
      ] + pageRows(words(of: contact), indent: "    ", subject: subject)
    }
    return Page(
      .contactRound, title: .contactsToConfirm(contacts.count), rows: rows,
      otherwise: pageRows(Phrase.allContactsConfirmed[language]))
  }

  /// What somebody is asked to confirm, below whose it is so that nothing of it is cut.
  private func words(of contact: ContactPoint) -> String {
    let known = [contact.name, contact.roleInParty, contact.email, contact.phone]
    return known.compactMap { $0?.nonEmpty }.joined(separator: ", ")
  }
}
