import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// Every kind of record can be kept on the screen, by keys alone.
struct EveryKindTests {
  /// The words people look for a list by, or its digit, and those for a new record of the kind.
  private static func words(for kind: Kind) -> (list: String, new: String) {
    switch kind {
    case .parties: ("parter", "ny part")
    case .affiliations: ("anslutningar", "")
    case .contacts: ("kontaktpunkter", "")
    case .people: ("personer", "")
    case .mandates: ("mandat", "")
    case .nominations: ("nomineringar", "")
    case .meetings: ("3", "nytt möte")
    case .matters: ("3", "anmäl fråga")
    case .treatments: ("3", "ny punkt")
    case .decisions: ("beslut", "")
    case .plans: ("planer", "")
    case .activities: ("plan", "ny aktivitet")
    case .progress: ("lägesnoteringar", "")
    case .milestones: ("delmål", "")
    case .undertakings: ("rader i årsprocessen", "")
    case .followups: ("uppföljning", "ny åtgärd")
    case .subpoints: ("delpunkter", "")
    case .attachments: ("bilagor", "")
    case .dispatches: ("utskick", "")
    case .assessments: ("bedömningar", "")
    case .groups: ("arbetsgrupper", "")
    case .settings: ("inställningar", "")
    }
  }

  @Test(arguments: Kind.allCases)
  func `every kind is listed, and found by its everyday name`(kind: Kind) throws {
    var script = try Script(.today)
    try script.run(Self.words(for: kind).list)
    guard kind.isListedAlone else { return #expect(script.model.place == kind.place) }
    #expect(script.model.kinds(in: script.model.place) == [kind])
    #expect(script.list.total == script.model.book.references(of: kind).count)
    #expect(script.screen.contains(Phrase.kindNames(kind).sv))
    for field in kind.listedFields.prefix(2) where script.list.total > 0 {
      #expect(script.screen.contains(field.head.sv))
    }
  }

  @Test(arguments: Kind.allCases)
  func `every kind is added, changed, removed with a reason and restored`(kind: Kind) throws {
    var script = try Script(.today)
    let added = try script.adding(kind, Self.words(for: kind))
    try script.send(.command(.go(to: .today)))
    let before = try #require(script.model.book.record(of: added))

    try script.edit(added, kind)
    let changed = try #require(script.model.book.record(of: added))
    #expect(changed != before, "\(script.screen)")

    try script.focus(added)
    try script.press("del")
    try script.type("fel")
    try script.press("ctrl-s")
    #expect(script.model.book.presence(of: added) == .removed, "\(script.screen)")
    #expect(script.recorded.last?.reason == "fel")

    try script.run("borttagna")
    try script.press("enter")
    #expect(script.model.book.presence(of: added) == .present, "\(script.screen)")
    #expect(kind == .plans || script.model.list.focused?.reference == added)
    #expect(script.model.book.record(of: added) == changed)
  }

  @Test(arguments: Kind.allCases)
  func `every kind has a card, a history and a chain`(kind: Kind) throws {
    var script = try Script(.today)
    let added = try script.adding(kind, Self.words(for: kind))
    try script.focus(added)
    for key in ["c", "i"] {
      try script.press(key)
      #expect(!script.model.overlays.isEmpty, "\(kind) \(key)\n\(script.screen)")
      try script.press("esc")
    }
    script.model.openFocused()
    #expect(!script.model.overlays.isEmpty, "\(kind)")
  }

  @Test func `g goes round the lists that belong together, and Esc goes to their place`() throws {
    var script = try Script(.today)
    try script.run("mandat")
    var seen: [Kind] = []
    for _ in Kind.listedAlone where script.model.records.kind.home == .parties {
      try script.press("g")
      seen.append(script.model.records.kind)
    }
    #expect(Set(seen) == [.people, .mandates, .nominations, .groups, .contacts, .affiliations])
    try script.press("esc")
    #expect(script.model.place == .parties)
  }

  @Test func `a filter, an order and a saved view belong to one list`() throws {
    var script = try Script(.today)
    try script.run("mandat")
    try script.press("s")
    try script.type("roll:ersättare")
    try script.press("enter")
    let substitutes = script.model.book.mandates.all.count { $0.role == .substitute }
    #expect(script.model.hitCount == substitutes)
    let view = script.model.shownView(of: .records)
    #expect(view.kind == .mandates)
    try script.run("personer")
    #expect(script.model.hitCount == script.model.book.people.count)
  }

  @Test func `what a finding is about is a row one comes to`() throws {
    var script = try Script(.today)
    let mandate = try #require(script.model.book.mandates.all.first)
    script.model.go(to: mandate.reference)
    #expect(script.model.place == .records)
    #expect(script.model.list.focused?.reference == mandate.reference)
  }

  @Test(arguments: [Size(width: 60, height: 20), Size(width: 40, height: 12)], Kind.listedAlone)
  func `the narrowest list still names its records`(size: Size, kind: Kind) throws {
    var script = try Script(.today, size: size)
    script.model.list(kind)
    let first = try #require(kind.listedFields.first)
    #expect(script.model.shownColumns.first?.id == first.name)
    #expect(script.screen.contains(first.head.sv), "\(script.screen)")
  }
}

extension Script {
  /// Runs the first command the palette finds for the words; a digit is a place.
  fileprivate mutating func run(_ words: String) throws {
    if words.count == 1 { return try press(words) }
    try press(":")
    try type(words)
    try press("enter")
  }

  fileprivate mutating func focus(_ reference: EntityReference) throws {
    if reference.kind.isListedAlone { model.list(reference.kind) } else { model.go(to: reference) }
    model.list.focus(.entity(reference))
    #expect(model.list.focused?.reference == reference, "\(screen)")
  }

  /// A new record with what its form requires, typed.
  fileprivate mutating func adding(
    _ kind: Kind, _ words: (list: String, new: String)
  ) throws -> EntityReference {
    try run(words.list)
    if words.new.isEmpty { try press("+") } else { try run(words.new) }
    let isSent = kind == .dispatches
    try fillIn(with: kind == .progress ? 2025 : 2027) { field in
      field.spec.isRequired && !field.spec.shape.isNeverEmpty
        || kind == .progress && field.spec.name == "status"
        || isSent && ["party", "matter"].contains(field.spec.name)
    }
    try press("ctrl-s")
    if kind == .attachments {
      try send(.fileTaken(path: "/nytt", FileFacts(fingerprint: "ab", size: 2)))
    }
    #expect(model.overlays.isEmpty, "\(kind)\n\(screen)")
    let created = recorded.last?.changes.first { $0.kind == kind && $0.before == nil }
    return EntityReference(try #require(created, "\(screen)"))
  }

  /// Changes the first text of the record, or a day or a number where it has none.
  fileprivate mutating func edit(_ reference: EntityReference, _ kind: Kind) throws {
    try focus(reference)
    try press("e")
    var isDone = false
    try fillIn(with: kind == .plans ? 2025 : 2028) { field in
      let fits = [.text, .lines, .date, .number].contains(field.spec.shape.simple)
      defer { if fits { isDone = true } }
      return fits && !isDone
    }
    try press("ctrl-s")
    #expect(model.overlays.isEmpty, "\(kind)\n\(screen)")
  }

  /// Goes through the fields of the form shown and types into those that are wanted.
  private mutating func fillIn(with year: Int, _ isWanted: (FormField) -> Bool) throws {
    guard case .form(let form) = model.overlays.last else { return }
    for field in form.fields {
      if isWanted(field) { try fill(field, year) }
      try press("tab")
    }
  }

  private mutating func fill(_ field: FormField, _ year: Int) throws {
    switch field.spec.shape {
    case .date:
      try press("ctrl-u")
      try type("\(year)-05-04")
    case .number:
      try press("ctrl-u")
      try type("\(year)")
    case .reference(let kind), .references(let kind):
      let known = model.book.referencesInOrder(of: kind)
      let joined = known.last { model.index.isAffiliated(Identifier($0), on: model.now.day) }
      let body = known.last { model.book.parties[Identifier($0)]?.side == .municipality }
      let isPlanning = model.overlays.last?.isForm(creating: .undertakings) == true
      let latest = try #require((isPlanning ? body : nil) ?? joined ?? known.last)
      try type(model.world.title(of: latest)[.swedish])
      try press("enter")
    case .choice: try press("end left")
    default:
      try press("end")
      try type("Nytt")
    }
  }
}

extension Overlay {
  fileprivate func isForm(creating kind: Kind) -> Bool {
    guard case .form(let form) = self else { return false }
    return form.purpose == .create(kind)
  }
}

extension FieldSpec.Shape {
  fileprivate enum Simple { case text, lines, date, number, other }

  fileprivate var simple: Simple {
    switch self {
    case .text, .name: .text
    case .lines: .lines
    case .date: .date
    case .number: .number
    default: .other
    }
  }
}
