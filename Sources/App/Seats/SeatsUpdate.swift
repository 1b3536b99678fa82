import Domain
import Terminal

/// What is done on the page of seats: moving in time, filling what is empty.
extension Model {
  private var seatsView: SeatsView? {
    if case .seats(let view) = page?.content { view } else { nil }
  }

  /// Whether one is among the seats, where what was added is shown.
  var isAtSeats: Bool { seatsView != nil }

  private mutating func replace(_ view: SeatsView) {
    replaceTop(.page(world.seatsPage(view)))
  }

  /// The next body, and after the last the election.
  mutating func showNextSeats() {
    guard var view = seatsView else { return }
    let all = SeatsView.Part.allCases
    let place = all.firstIndex(of: view.part) ?? 0
    view.part = all[(place + 1) % all.count]
    replace(view)
  }

  // MARK: Days
  /// To the day on which the seats were next otherwise, or back; today lies between them.
  mutating func moveSeats(by step: Int) {
    guard var view = seatsView, let body = view.part.body else { return }
    let shown = view.day ?? now.day
    let days = Set(index.daysOfChange(in: body) + [now.day]).sorted()
    let next = step < 0 ? days.last { $0 < shown } : days.first { $0 > shown }
    guard let next else {
      status = Status(step < 0 ? .nothingEarlier : .nothingLater)
      return
    }
    view.day = next == now.day ? nil : next
    replace(view)
  }

  mutating func askForSeatsDay() {
    guard let view = seatsView else { return }
    let record = Record([Field("day", .text((view.day ?? now.day).text))])
    overlays.append(
      .form(
        Form(
          .seatsDay, title: .seatsDay,
          specs: [
            FieldSpec("day", .pastDayLabel, .date, isRequired: true, help: .seatsDayHelp)
          ], from: record, language: language)))
  }

  mutating func showSeats(onDayOf form: Form) -> [Effect] {
    let record = form.record(today: now.day, language: language)
    guard var view = seatsView, let day = record["day"].flatMap({ Day(value: $0) }) else {
      return []
    }
    view.day = day == now.day ? nil : day
    replace(view)
    return []
  }

  // MARK: Seats
  /// A card, or who is to take an empty seat.
  mutating func openSeatRow() {
    switch page?.subject {
    case .record(let reference): openCard(of: reference)
    case .vacancy(let vacancy): fill(vacancy)
    default: break
    }
  }

  /// Of those elected who have no seat yet, else of whoever is written in.
  mutating func fill(_ vacancy: Vacancy) {
    if let refusal = refusalToChange {
      status = Status(refusal, .warning)
      return
    }
    let elected = vacancy.body == .council && vacancy.side == .civilSociety ? world.unseated : []
    guard !elected.isEmpty else { return openSeat(in: vacancy.body, vacancy) }
    let items = elected.map { nomination in
      Picker.Item(
        title: nomination.nominee,
        extra: (book.parties.everKnown(nomination.nominatingParty)?.name ?? "–")
          + " \(nomination.year)", value: nomination.id.value)
    }
    let other = Picker.Item(title: Phrase.somebodyElse[language], extra: "", value: .text(""))
    overlays.append(
      .picker(Picker(.vacancy(vacancy), title: .whoTakesSeat, items: items + [other])))
  }

  mutating func fill(
    _ vacancy: Vacancy, with nomination: Identifier<Nomination>?
  ) -> [Effect] {
    if let nomination = book.nominations[nomination] { return seat(nomination, as: .member) }
    openSeat(in: vacancy.body, vacancy)
    return []
  }

  /// A new seat of the body shown, or a new nomination.
  mutating func addOnSeats() {
    guard let view = seatsView else { return }
    guard let body = view.part.body else { return openForm(forNew: .nominations) }
    if case .vacancy(let vacancy) = page?.subject { return openSeat(in: body, vacancy) }
    openSeat(in: body, nil)
  }

  private mutating func openSeat(in body: CouncilBody, _ vacancy: Vacancy?) {
    let day = seatsView?.day ?? now.day
    let focused = page?.record.flatMap { book.mandates[Identifier($0)] }
    let side = vacancy?.side ?? focused?.side ?? (body == .cNetwork ? .official : .civilSociety)
    var record = Record([
      Field("side", side.value), Field("role", MandateRole.member.value),
      Field("from", day.value),
    ])
    record["nominatedBy"] = vacancy?.administration?.value
    let group = body == .workingGroup ? focused?.group ?? world.onlyGroup(on: day) : nil
    record["group"] = group?.value
    let isAsked = body == .workingGroup
    let specs = SeatForm.specs + Mandate.specs(.to, .isCommissioner)
    overlays.append(
      .form(
        Form(
          .takeSeat(body, group), title: .newSeatIn(body.phrase),
          specs: isAsked ? specs + Mandate.specs(.group) : specs, from: record, language: language))
    )
  }

  /// The person, where nobody of the name is known, and the mandate in one step.
  mutating func takeSeat(
    in body: CouncilBody, _ group: Identifier<WorkingGroup>?, _ form: Form
  ) -> [Effect] {
    var filled = form.record(today: now.day, language: language)
    let name = form.text("name")
    let known = book.person(named: name)
    let person = known ?? Person(id: identifiers.next(), name: name)
    filled["name"] = nil
    filled["id"] = identifiers.next(Mandate.self).value
    filled["person"] = person.id.value
    filled["body"] = body.value
    guard let entry = try? index.entry(of: .mandates, filled, by: entrant),
      let change = entry.change
    else {
      status = Status(.cannotBeSaved(form.title), .error)
      return []
    }
    let error = entry.problems.first { problem in
      problem.severity == .error && problem.reason != .unknownReference(person.reference)
    }
    if let error {
      status = Status(.problem(error.reason) { world.title(of: $0) }, .error)
      return []
    }
    return record(
      .create, (known == nil ? [person.creation] : []) + [change], said: .seated(name))
  }
}

extension World {
  /// The elected without a seat, of the latest year first.
  fileprivate var unseated: [Nomination] {
    book.nominations.all.filter { $0.outcome == .elected && index.seat(of: $0) == nil }
      .sorted { (-$0.year, $0.nominee, $0.id) < (-$1.year, $1.nominee, $1.id) }
  }

  fileprivate func onlyGroup(on day: Day) -> Identifier<WorkingGroup>? {
    let groups = book.groups.all.filter { $0.isCurrent(on: day) }
    return groups.count == 1 ? groups.first?.id : nil
  }
}
