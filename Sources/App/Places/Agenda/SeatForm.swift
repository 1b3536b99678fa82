import Domain
import Terminal

/// A seat that was not registered, from the page of attendance.
extension Model {
  mutating func openSeat() {
    guard case .attendance(let meeting) = page?.content, let held = book.meetings[meeting]
    else {
      return
    }
    let record = Record([
      Field("side", SeatSide.civilSociety.value), Field("role", MandateRole.member.value),
      Field("from", held.date.firstOfYear.value),
    ])
    overlays.append(
      .form(
        Form(
          .seat(meeting), title: .newSeat, specs: SeatForm.specs, from: record, language: language))
    )
  }

  /// A person and the mandate in one step; somebody already known by that name is not made twice.
  mutating func saveSeat(for meeting: Identifier<Meeting>, _ form: Form) -> [Effect] {
    let filled = form.record(today: now.day, language: language)
    guard let held = book.meetings[meeting], let body = held.kind.body,
      let side = filled["side"].flatMap({ SeatSide(value: $0) }),
      let role = filled["role"].flatMap({ MandateRole(value: $0) }),
      let from = filled["from"].flatMap({ Day(value: $0) })
    else { return [] }
    let name = form.text("name")
    let known = book.person(named: name)
    let person = known ?? Person(id: identifiers.next(), name: name)
    var mandate = Mandate(
      id: identifiers.next(), person: person.id, body: body, role: role, side: side, from: from)
    mandate.nominatedBy = filled["nominatedBy"].flatMap { Identifier(value: $0) }
    return record(
      .create, (known == nil ? [person.creation] : []) + [mandate.creation], said: .seated(name))
  }
}

extension Day {
  fileprivate var firstOfYear: Day { Day(year: year, month: 1, day: 1) ?? self }
}

/// The fields of a new seat: who, for whom, as what.
enum SeatForm {
  static let specs: [FieldSpec] =
    [
      FieldSpec(
        "name", Mandate.label(.person), .name(.people), isRequired: true, help: .personNameHelp)
    ] + Mandate.specs(.side, .role, .nominatedBy, .from)
}
