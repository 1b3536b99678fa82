import Domain
import Terminal

/// Ending bodies, and who takes over what goes on at them: a form for when and by whom, then a page
/// with a row for each seat, activity and follow-up, and all of it as one step.
extension Model {
  /// Of the chosen rows, else of the focused one.
  mutating func openReorganising(of rows: [RowKey]) {
    let bodies = rows.compactMap { $0.reference.flatMap { Identifier<Party>($0) } }
      .filter { book.parties[$0] != nil }
    guard !bodies.isEmpty else { return }
    let known = bodies.compactMap { book.parties[$0] }
    var record = Record([Field("day", world.firstOfNextMonth.value)])
    if let end = known.compactMap(\.activeTo).max() {
      record["day"] = end.adding(days: 1).value
    }
    let heirs = known.reduce(into: Set<Identifier<Party>>()) { $0.formUnion($1.heirs) }
    record["into"] = heirs.isEmpty ? nil : .set(heirs.sorted().map(\.value))
    overlays.append(
      .form(
        Form(
          .reorganise(bodies), title: .reorganisingOf(bodies.map { world.title(of: $0.reference) }),
          specs: ReorganisingForm.specs, from: record, language: language)))
  }

  /// What the form asks for, to be looked at thread by thread.
  mutating func showReorganising(of bodies: [Identifier<Party>], _ form: Form) -> [Effect] {
    let filled = form.record(today: now.day, language: language)
    guard let day = filled["day"].flatMap({ Day(value: $0) }) else { return [] }
    let into: [Identifier<Party>] =
      if case .set(let values)? = filled["into"] {
        values.compactMap { Identifier(value: $0) }
      } else { [] }
    let names = form.text("new").split { ",;".contains($0) }.compactMap {
      String($0).trimmed.nonEmpty
    }
    let new = names.map { Reorganising.NewBody(id: identifiers.next(), name: $0) }
    let wish = Reorganising(
      bodies, into: into, new: new, from: day, reason: form.text("reason").nonEmpty)
    do {
      var ids = identifiers
      _ = try index.reorganising(wish, by: entrant, ids: &ids)
    } catch {
      status = Status(world.words(error), .warning)
      return []
    }
    show(world.page(of: wish))
    return []
  }

  // MARK: Its keys
  /// The next who may take over the focused thread: one by one, all, nobody; on the last row it is
  /// done.
  mutating func chooseInReorganising() -> [Effect] {
    guard case .reorganising(var wish) = page?.content else { return [] }
    guard let thread = page?.record else { return reorganise() }
    let single = wish.successors.map { [$0] }
    let all = thread.kind.takesSeveralHeirs && wish.successors.count > 1 ? [wish.successors] : []
    let choices = single + all + [[]]
    let place = choices.firstIndex(of: wish.heirs(of: thread)) ?? 0
    wish.choices[thread] = choices[(place + 1) % choices.count]
    renew(world.page(of: wish))
    return []
  }

  mutating func reorganise() -> [Effect] {
    guard case .reorganising(let wish) = page?.content else { return [] }
    do {
      let changes = try index.reorganising(wish, by: entrant, ids: &identifiers)
      let effects = record(
        .reorganise, changes,
        said: .reorganised(wish.bodies.map { world.title(of: $0.reference) }, wish.day).undoable)
      guard !effects.isEmpty else { return [] }
      closeTop()
      list.chosen = []
      return effects
    } catch {
      status = Status(world.words(error), .warning)
      return []
    }
  }

  // MARK: A new name
  mutating func openRenaming() {
    guard let reference = list.focused?.reference, let party = book.parties[Identifier(reference)]
    else { return }
    let spec = FieldSpec(
      "name", Party.label(.name), .text, isRequired: true, help: .renamingHelp)
    let record = Record([Field("name", .text(party.name))])
    overlays.append(
      .form(
        Form(
          .renameParty(party.id), title: .renamingOf(party.name), specs: [spec], from: record,
          language: language)))
  }

  /// The name it had goes on finding it.
  mutating func rename(_ id: Identifier<Party>, _ form: Form) -> [Effect] {
    guard let party = book.parties[id] else { return [] }
    let entry = index.entry(
      of: party.renamed(form.text("name")), replacing: party, by: entrant)
    guard entry.error == nil, let change = entry.change else {
      status = Status(.nothingChanged)
      return []
    }
    return record(.edit, [change], said: .renamed(party.name, form.text("name")).undoable)
  }
}

extension World {
  fileprivate var firstOfNextMonth: Day {
    let next = now.day.adding(months: 1)
    return Day(year: next.year, month: next.month, day: 1) ?? next
  }

  fileprivate func words(_ refusal: ReorganisingRefusal) -> Phrase {
    .reorganising(refusal, names: ReferenceNames(book, language))
  }

  fileprivate func name(_ heir: Identifier<Party>, _ wish: Reorganising) -> Phrase {
    wish.new.first { $0.id == heir }.map { Phrase(verbatim: $0.name) }
      ?? title(of: heir.reference)
  }

  fileprivate func row(of thread: EntityReference, _ wish: Reorganising) -> Page.Row {
    let heirs = wish.heirs(of: thread)
    let to =
      heirs.isEmpty
      ? Phrase.staysThere : .joined(heirs.map { name($0, wish) }, by: ", ")
    let room = max(12, min(100, size.width) / 2 - 4)
    let extra = fitted("→ " + to[language], to: room, ellipsis: settings.lines.ellipsis)
    return Page.Row(
      "  " + words(of: thread), extra: settings.isPlain ? "→ " + to[language] : extra,
      subject: .record(thread))
  }

  fileprivate func words(of thread: EntityReference) -> String {
    let seat = book.mandates[Identifier(thread)]
    let body = seat.map { Phrase(verbatim: ", ") + $0.body.phrase } ?? .empty
    return (title(of: thread) + body)[language]
  }

  /// That the affiliation ends with the body.
  private func leavingRows(of body: Identifier<Party>, _ day: Day) -> [Page.Row] {
    index.affiliations(of: body).filter { $0.isInForce(on: day.adding(days: -1)) }.flatMap {
      pageRows(
        Phrase.affiliationEnds(title(of: body.reference), $0.period, day.adding(days: -1))[language]
      )
    }
  }

  // MARK: The page
  func page(of wish: Reorganising) -> Page {
    let names = wish.bodies.map { title(of: $0.reference) }
    let order = Phrase.lastDay(
      wish.day.adding(days: -1), heirs: wish.successors.map { name($0, wish) })
    let threads = wish.bodies.flatMap { index.threads(of: $0, from: wish.day) }
    let rows = Kind.allCases.flatMap { kind -> [Page.Row] in
      let own = threads.filter { $0.kind == kind }
      guard !own.isEmpty else { return [] }
      return pageRows(Phrase.kindCount(kind, own.count)[language], isHeading: true)
        + own.map { row(of: $0, wish) }
    }
    let none = threads.isEmpty ? pageRows(Phrase.nothingGoesOn[language]) : []
    let act = [Page.Row(""), Page.Row(Phrase.reorganiseNow[language], subject: .act)]
    var page = Page(
      .reorganising(wish), title: .reorganisingOf(names),
      rows: pageRows(order[language]) + wish.bodies.flatMap { leavingRows(of: $0, wish.day) } + rows
        + none + act)
    if threads.isEmpty { page.focused = page.rows.count - 1 }
    return page
  }
}

/// What is asked of a reorganisation.
enum ReorganisingForm {
  static let specs = [
    FieldSpec("day", .newOrderDay, .date, isRequired: true, help: .newOrderDayHelp),
    FieldSpec("into", .takenOverBy, .references(.parties), help: .takenOverByHelp),
    FieldSpec("new", .newBodies, .text, help: .newBodiesHelp),
    FieldSpec("reason", .reasonLabel, .text, help: .reorganisingReasonHelp),
  ]
}
