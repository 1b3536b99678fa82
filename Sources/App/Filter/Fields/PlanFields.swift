import Domain

/// What plans, activities and the follow-up of them can be filtered and ordered by.
enum PlanFields {
  private typealias Plan = FieldsOf<ActivityPlan>
  private typealias Work = FieldsOf<Activity>

  static let plans: [FilterField] = [
    Plan.text("period", FieldWords("period", "period"), isSearched: true) { $0.period },
    Plan.number("fromYear", FieldWords("från", "from")) { plan, _ in plan.fromYear },
    Plan.number("toYear", FieldWords("till", "to")) { plan, _ in plan.toYear },
    Plan.number("version", FieldWords("version", "version")) { plan, _ in plan.version },
    Plan.day("adoptedDate", FieldWords("antagen", "adopted")) { $0.adoptedDate },
  ]

  static let activities: [FilterField] = [
    Work.text("number", FieldWords("nr", "no"), isSearched: true) { $0.number },
    Work.text("title", FieldWords("rubrik", "title", "vad"), isSearched: true) { $0.title },
    Work.closed("status", FieldWords("status", "status", "läge"), isSearched: true) { $0.status },
    Work.closed("side", FieldWords("sida", "side", "utförare", "performingSide")) {
      $0.performingSide
    },
    Work.texts("responsible", FieldWords("ansvarig", "responsible"), isSearched: true) {
      $1.names($0.responsible)
    },
    Work.texts("contributors", FieldWords("medverkar", "contributor")) {
      $1.names($0.contributors)
    },
    Work.day("due", FieldWords("förfaller", "due", "senast", "klar"), .ahead) { $0.due },
    Work.day("start", FieldWords("börjar", "start")) { $0.start },
    Work.day("completedDate", FieldWords("genomförd", "completed")) { $0.completedDate },
    Work.flag("late", FieldWords("sen", "late")) { $0.isLate(on: $1.today) },
    Work.tokens("commitments", FieldWords("åtagande", "commitment"), Option.commitments) {
      activity, _ in activity.commitments.sorted { $0.code < $1.code }
    },
    Work.tokens("principles", FieldWords("princip", "principle"), Option.principles) {
      activity, _ in activity.principles.sorted { $0.code < $1.code }
    },
    Work.text("challenge", FieldWords("utmaning", "challenge")) { $0.challenge },
    Work.text("measure", FieldWords("mått", "measure")) { $0.measure },
    Work.texts("annualProcess", FieldWords("årsprocess", "annual")) { activity, _ in
      [activity.annualProcessReference]
    },
    Work.texts("matter", FieldWords("ärende", "matter")) { $1.title($0.matter) },
    Work.text("note", FieldWords("notering", "note")) { $0.note },
  ]
}

/// What the checklist can be filtered and ordered by.
enum FollowUpFields {
  private typealias Of = FieldsOf<FollowUp>
  private typealias Yearly = FieldsOf<Assessment>

  static let all: [FilterField] = [
    Of.number("number", FieldWords("nr", "no")) { followUp, _ in followUp.number },
    Of.text("title", FieldWords("rubrik", "title", "vad"), isSearched: true) { $0.title },
    Of.closed("status", FieldWords("status", "status", "läge"), isSearched: true) { $0.status },
    Of.texts("responsible", FieldWords("ansvarig", "responsible"), isSearched: true) {
      $1.names($0.responsibleParty) + [$0.responsible]
    },
    Of.day("due", FieldWords("förfaller", "due", "senast"), .ahead) { $0.due },
    Of.flag("late", FieldWords("sen", "late")) { $0.isOverdue(on: $1.today) },
    Of.flag("open", FieldWords("öppen", "open")) { followUp, _ in followUp.status.isOpen },
    Of.texts("meeting", FieldWords("möte", "meeting")) { $1.title($0.originMeeting) },
    Of.texts("activity", FieldWords("aktivitet", "activity")) { $1.title($0.activity) },
    Of.texts("matter", FieldWords("ärende", "matter")) { $1.title($0.matter) },
    Of.tokens("commitment", FieldWords("åtagande", "commitment"), Option.commitments) {
      followUp, _ in [followUp.commitment].compactMap { $0 }
    },
    Of.tokens("principle", FieldWords("princip", "principle"), Option.principles) {
      followUp, _ in [followUp.principle].compactMap { $0 }
    },
    Of.day("tickedDate", FieldWords("avbockad", "ticked")) { $0.tickedDate },
    Of.text("tickedBy", FieldWords("avbockare", "ticker")) { $0.tickedBy },
    Of.text("note", FieldWords("notering", "note")) { $0.note },
  ]

  static let assessments: [FilterField] = [
    Yearly.number("year", FieldWords("år", "year")) { yearly, _ in yearly.year },
    Yearly.tokens(
      "commitment", FieldWords("åtagande", "commitment"), Option.commitments, isSearched: true
    ) { yearly, _ in [yearly.commitment] },
    Yearly.closed("civil", FieldWords("civilsamhället", "civil")) { $0.civil },
    Yearly.closed("municipal", FieldWords("kommunen", "municipal")) { $0.municipal },
    Yearly.closed("joint", FieldWords("gemensamt", "joint")) { $0.joint },
    Yearly.day("tickedDate", FieldWords("avbockad", "ticked")) { $0.tickedDate },
    Yearly.text("evidence", FieldWords("underlag", "evidence")) { $0.evidence },
    Yearly.text("improvement", FieldWords("förbättring", "improvement")) { $0.improvement },
  ]
}
