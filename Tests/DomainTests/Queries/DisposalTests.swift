import Testing

@testable import Domain

/// What may be disposed of, and by what it is found.
struct DisposalTests {
  private static let day = Day.on("2026-03-18")

  private func candidates(_ world: World) -> [DisposalCandidate] {
    world.index.disposalCandidates(on: Self.day, period: .tested)
  }

  @Test func `a removed contact is listed and found by name until its data are erased`() throws {
    var world = World()
    let party = world.party("Ån", joined: .on("2025-01-01"))
    let contact = world.add(
      ContactPoint(id: world.ids.next(), party: party.id, label: "Styrelsen")
    ) {
      $0.name = "Kim Påhittad"
      $0.phone = "019-00 00 00"
      $0.validFrom = .on("2026-01-01")
    }
    #expect(candidates(world).isEmpty)
    world.apply(try world.book.removing(contact.reference, reason: "Borta"))
    #expect(
      candidates(world)
        == [DisposalCandidate(subject: contact.reference, reason: .removed, since: nil)])
    #expect(world.book.erasable == [contact.reference])
    #expect(world.book.wordsOfErasable(contact.reference) == "Kim Påhittad")
    world.apply(world.book.changing(contact.id) { _ in })
    var erased = contact
    (erased.name, erased.phone) = (nil, nil)
    var book = Book()
    book.apply(party.creation)
    try book.restore(
      kind: .contacts, record: FieldEncoder().encode(erased), removed: true)
    #expect(
      BookIndex(book).disposalCandidates(on: Self.day, period: .tested).isEmpty
        && book.erasable.isEmpty)
  }

  @Test func `a contact that is said to be disposed of is listed while it tells of somebody`() {
    var world = World()
    let party = world.party("Ån", joined: .on("2025-01-01"))
    let contact = world.add(
      ContactPoint(id: world.ids.next(), party: party.id, label: "Styrelsen")
    ) {
      $0.phone = "019-00 00 00"
      $0.disposedDate = .on("2026-03-01")
    }
    #expect(candidates(world).map(\.reason) == [.saidDisposed])
    #expect(world.book.wordsOfErasable(contact.reference) == "019-00 00 00")
  }

  @Test func `who was erased is disposed of no more`() {
    var world = World()
    let person = world.add(Person(id: world.ids.next(), name: ""))
    _ = world.add(
      Mandate(
        id: world.ids.next(), person: person.id, body: .council, role: .member, side: .politics,
        from: .on("2020-01-01"))
    ) { $0.to = .on("2020-12-31") }
    #expect(candidates(world).isEmpty && world.book.erasable.isEmpty)
  }
}

/// How somebody is called whose name was erased.
struct ErasedNameTests {
  @Test func `names say that they were erased, in files for programs they are empty`() {
    var world = World()
    let person = world.add(Person(id: world.ids.next(), name: ""))
    let party = world.party("Ån")
    let nomination = world.add(
      Nomination(id: world.ids.next(), year: 2026, nominatingParty: party.id, nominee: ""))
    let names = ReferenceNames(world.book, .swedish)
    #expect(names[.people, person.id.raw] == "(gallrad)")
    #expect(names[.nominations, nomination.id.raw] == "(gallrad)")
    #expect(ReferenceNames(world.book, .english)[.people, person.id.raw] == "(erased)")
    #expect(ReferenceNames(world.book)[.people, person.id.raw] == "")
    let words = RecordWords(.people, world.book, .swedish)
    #expect(words.text("name", in: Record([Field("name", .text(""))])) == "(gallrad)")
    #expect(words.text("phone", in: Record()) == "")
  }
}

/// What names somebody without pointing at the person.
struct NamingTests {
  @Test func `a person is named by nominations and texts with the whole name`() {
    var world = World()
    let person = world.add(Person(id: world.ids.next(), name: "Kim Påhittad"))
    let party = world.party("Ån", joined: .on("2025-01-01"))
    let nomination = world.add(
      Nomination(
        id: world.ids.next(), year: 2026, nominatingParty: party.id, nominee: "Kim Påhittad"))
    _ = world.add(
      Nomination(
        id: world.ids.next(), year: 2026, nominatingParty: party.id, nominee: "Kim Annan"))
    #expect(world.book.naming(person.reference) == [nomination.reference])
  }

  @Test func `whose a seat is says something of a person and is no public name`() {
    #expect(Kind.mandates.fieldsAboutPeople == ["person"])
    #expect(Kind.contacts.fieldsAboutPeople == Kind.contacts.personalFields)
    #expect(!Kind.people.publicFields.contains("name"))
  }
}
