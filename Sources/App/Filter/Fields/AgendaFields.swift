import Domain

/// What matters, meetings, points and decisions can be filtered and ordered by.
enum AgendaFields {
  private typealias Case = FieldsOf<Matter>
  private typealias Gathering = FieldsOf<Meeting>
  private typealias Point = FieldsOf<Treatment>
  private typealias Ruling = FieldsOf<Decision>

  static let matters: [FilterField] = [
    Case.text("number", FieldWords("nr", "no"), isSearched: true) { $0.number },
    Case.text("title", FieldWords("rubrik", "title", "ärende", "matter"), isSearched: true) {
      $0.title
    },
    Case.closed("status", FieldWords("status", "status", "läge"), isSearched: true) { $0.status },
    Case.closed("kind", FieldWords("typ", "kind", "slag", "type"), isSearched: true) { $0.kind },
    Case.texts("reporter", FieldWords("anmälare", "reporter"), isSearched: true) {
      $1.names($0.reporter)
    },
    Case.day("received", FieldWords("inkom", "received", "receivedDate")) { $0.receivedDate },
    Case.texts("concernsParty", FieldWords("rör", "concerns")) { $1.names($0.concernsParty) },
    Case.number("priority", FieldWords("prioritet", "priority")) { matter, _ in matter.priority },
    Case.tokens("commitments", FieldWords("åtagande", "commitment"), Option.commitments) {
      matter, _ in matter.commitments.sorted { $0.code < $1.code }
    },
    Case.tokens("principles", FieldWords("princip", "principle"), Option.principles) {
      matter, _ in matter.principles.sorted { $0.code < $1.code }
    },
    Case.texts("activity", FieldWords("aktivitet", "activity")) { $1.title($0.activity) },
    Case.day("feedbackDate", FieldWords("återkopplad", "feedback")) { $0.feedbackDate },
    Case.flag("open", FieldWords("öppen", "open")) { matter, _ in matter.status.isOpen },
    Case.text("details", FieldWords("beskrivning", "details", "notering", "note")) { $0.details },
    Case.text("registryNumber", FieldWords("dnr", "registry")) { $0.registryNumber?.text },
  ]

  static let meetings: [FilterField] = [
    Gathering.day("date", FieldWords("datum", "date"), .ahead) { $0.date },
    Gathering.closed("kind", FieldWords("typ", "kind", "slag", "type"), isSearched: true) {
      $0.kind
    },
    Gathering.closed("status", FieldWords("status", "status", "läge"), isSearched: true) {
      $0.status
    },
    Gathering.number("time", FieldWords("tid", "time")) { meeting, _ in meeting.start?.minutes },
    Gathering.closed("notes", FieldWords("anteckningar", "notes", "notesStatus")) {
      $0.notesStatus
    },
    Gathering.text("place", FieldWords("plats", "place"), isSearched: true) { $0.place },
    Gathering.text("theme", FieldWords("tema", "theme"), isSearched: true) { $0.theme },
    Gathering.texts("day", FieldWords("dag", "day"), isSearched: true) { meeting, _ in
      [meeting.date.text]
    },
    Gathering.number("points", FieldWords("punkter", "points")) {
      $1.index.agenda(of: $0.id).count
    },
    Gathering.day("noticeSentDate", FieldWords("kallad", "notice")) { $0.noticeSentDate },
    Gathering.text("note", FieldWords("notering", "note")) { $0.note },
  ]

  static let points: [FilterField] = [
    Point.text("heading", FieldWords("punkt", "point", "rubrik", "title"), isSearched: true) {
      $0.heading
    },
    Point.closed("section", FieldWords("del", "section")) { $0.section },
    Point.texts("matter", FieldWords("ärende", "matter"), isSearched: true) {
      $1.title($0.matter)
    },
    Point.closed("outcome", FieldWords("utfall", "outcome"), isSearched: true) { $0.outcome },
    Point.text("presenter", FieldWords("föredrar", "presenter"), isSearched: true) {
      $0.presenter
    },
    Point.number("minutes", FieldWords("minuter", "minutes")) { point, _ in point.minutes },
    Point.texts("meeting", FieldWords("möte", "meeting")) { $1.title($0.meeting) },
    Point.texts("activity", FieldWords("aktivitet", "activity")) { $1.title($0.activity) },
    Point.text("notes", FieldWords("notering", "note")) { $0.notes },
  ]

  static let decisions: [FilterField] = [
    Ruling.text("text", FieldWords("beslut", "decision"), isSearched: true) { $0.text },
    Ruling.text("reference", FieldWords("paragraf", "paragraph"), isSearched: true) {
      $0.reference
    },
    Ruling.day("date", FieldWords("datum", "date")) { $0.date },
    Ruling.texts("treatment", FieldWords("punkt", "point")) {
      [$1.book.treatments.everKnown($0.treatment)?.heading]
    },
  ]
}
