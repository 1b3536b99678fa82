import Domain

/// What is about to be noted as sent, and to whom.
package struct Sending: Equatable, Sendable {
  let content: DispatchContent
  var matter: Identifier<Matter>?
  var meeting: Identifier<Meeting>?
  var addressees: [Addressee]
}

extension Model {
  /// Notes that it went today, the way it usually goes to each; where nothing tells how, asks.
  mutating func note(_ sending: Sending) -> [Effect] {
    let isKnown = sending.addressees.allSatisfy { world.usualChannel(to: $0) != nil }
    guard isKnown else {
      openForm(toNote: sending)
      return []
    }
    return note(sending, by: nil, on: now.day, remark: nil)
  }

  mutating func note(_ sending: Sending, _ form: Form) -> [Effect] {
    let record = form.record(today: now.day, language: language)
    let channel = record["channel"].flatMap { DispatchChannel(value: $0) }
    let day = record["date"].flatMap { Day(value: $0) } ?? now.day
    return note(sending, by: channel, on: day, remark: form.text("note").nonEmpty)
  }

  private mutating func note(
    _ sending: Sending, by channel: DispatchChannel?, on day: Day, remark: String?
  ) -> [Effect] {
    var after = book
    var changes: [Change] = []
    var told: [DispatchChannel] = []
    for addressee in sending.addressees {
      let way = channel ?? world.usualChannel(to: addressee) ?? .other
      let dispatch = dispatch(sending, to: addressee, by: way, on: day, remark)
      let noted = after.noting(dispatch, by: actor)
      after = after.applying(noted)
      changes += noted
      if !told.contains(way) { told.append(way) }
    }
    let to = sending.addressees.map { world.name(of: $0) }
    return record(
      sending.content == .answer ? .feedback : .create, changes,
      said: .notedSent(sending.content.phrase, to, told.map(\.phrase), day).undoable)
  }

  private mutating func dispatch(
    _ sending: Sending, to addressee: Addressee, by channel: DispatchChannel, on day: Day,
    _ remark: String?
  ) -> Dispatch {
    var dispatch = Dispatch(id: identifiers.next(), sending.content, by: channel, on: day)
    dispatch.matter = sending.matter
    dispatch.meeting = sending.meeting
    dispatch.note = remark
    switch addressee {
    case .party(let id): dispatch.party = id
    case .office(let name): dispatch.recipient = name
    }
    return dispatch
  }

  /// How, when, and a note; to whom stands in the heading.
  mutating func openForm(toNote sending: Sending) {
    let first = sending.addressees.first.flatMap { world.usualChannel(to: $0) }
    let record = Record([
      Field("channel", (first ?? .email).value), Field("date", now.day.value),
    ])
    let to = sending.addressees.map { world.name(of: $0) }
    overlays.append(
      .form(
        Form(
          .send(sending), title: .sentTo(sending.content.phrase, to),
          specs: Dispatch.specs(.channel, .date, .note), from: record, language: language)))
  }
}

extension World {
  fileprivate func usualChannel(to addressee: Addressee) -> DispatchChannel? {
    switch addressee {
    case .party(let id): book.usualChannel(to: id)
    case .office(let name):
      book.dispatches.all.filter { $0.addressee == .office(name) }
        .max { ($0.date, $0.id) < ($1.date, $1.id) }?.channel
    }
  }

  func name(of addressee: Addressee) -> String {
    switch addressee {
    case .party(let id): book.parties.everKnown(id)?.name ?? "–"
    case .office(let name): name
    }
  }

  /// What was sent about a matter or from a meeting, as a part of its card.
  func sentSection(about reference: EntityReference) -> [DetailLine] {
    section(.sentHeading, index.dispatches(about: reference)) { dispatch in
      let to = dispatch.addressee.map { name(of: $0) } ?? "–"
      let what = dispatch.content.phrase + Phrase(verbatim: ", " + to + ", ")
      return (what + words(of: dispatch))[language]
    }
  }

  /// "e-post 2026-03-18".
  func words(of dispatch: Dispatch) -> Phrase {
    dispatch.channel.phrase.lowercased + Phrase(verbatim: " " + dispatch.date.text)
  }
}
