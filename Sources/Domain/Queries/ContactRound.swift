extension ContactPoint {
  /// For how long a contact that nobody asked about since counts as right; months.
  package static let freshMonths = 12

  /// The day it was last known to be right; nil for never.
  package var knownRight: Day? { confirmedDate ?? validFrom }

  /// From when somebody should ask whether it still holds; nil where nobody ever did.
  var confirmBy: Day? {
    [reviewBy, knownRight?.adding(months: Self.freshMonths)].compactMap { $0 }.min()
  }
}

extension BookIndex {
  /// The contacts of parties that are there to ask about, those nobody ever confirmed first, then
  /// the longest unconfirmed.
  package func contactsToConfirm(on day: Day) -> [ContactPoint] {
    book.contacts.all.filter { contact in
      guard contact.disposedDate == nil, let party = book.parties[contact.party],
        party.activeTo.map({ $0 >= day }) ?? true
      else { return false }
      return (contact.confirmBy ?? .earliest) <= day
    }
    .sorted { ($0.knownRight ?? .earliest, $0.id) < ($1.knownRight ?? .earliest, $1.id) }
  }
}

extension Book {
  /// Somebody said that the contact is right today; a day for looking it over moves a year on.
  package func confirming(_ contact: Identifier<ContactPoint>, by actor: Actor) -> [Change] {
    changing(contact) {
      $0.confirmedDate = actor.now.day
      if $0.reviewBy.map({ $0 <= actor.now.day }) == true {
        $0.reviewBy = actor.now.day.adding(months: ContactPoint.freshMonths)
      }
    }
  }
}
