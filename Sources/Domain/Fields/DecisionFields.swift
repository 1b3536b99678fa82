/// What is kept of a decision.
enum DecisionFields {
  private typealias Of = FieldsOf<Decision>

  static var all: [FieldDefinition] { wording + sending }

  @FieldList private static var wording: [FieldDefinition] {
    Of.text(.text, \.text, Phrase("Beslut", "Decision"))
      .asked(.decisionTextHelp, required: true).filtered("beslut", "decision").searched.listed(4)
      .own
    Of.choice(.kind, \.kind, Phrase("Slag", "Kind"))
      .asked(.decisionKindHelp).filtered("slag", "kind").searched.listed(3)
    Of.code(.reference, \.reference, Phrase("Paragraf", "Paragraph"))
      .asked(.paragraphHelp).filtered("paragraf", "paragraph").searched.listed(2).own
    Of.day(.date, \.date, Phrase("Dag", "Day"))
      .asked(.decisionDayHelp).filtered("dag", "day", "datum", "date").listed(1)
    Of.reference(.treatment, \.treatment, Phrase("Punkt", "Item"))
      .asked(.referenceHelp, required: true).filtered("punkt", "item", "point").listed(5)
  }

  @FieldList private static var sending: [FieldDefinition] {
    Of.reference(.party, \.party, Phrase("Till part", "To party"))
      .asked(.decisionPartyHelp).filtered("till", "to").searched.listed(6)
    Of.reference(.group, \.group, Phrase("Till arbetsgrupp", "To working group"))
      .asked(.referenceHelp).filtered("arbetsgrupp", "group")
    Of.name(.body, \.body, in: .parties, Phrase("Eller annan", "Or another"))
      .asked(.decisionBodyHelp).filtered("annan", "body").searched.personal
    Of.day(.due, \.due, Phrase("Klart senast", "Due"), .ahead)
      .headed(Phrase("Senast", "Due"))
      .asked(.decisionDueHelp).filtered("senast", "due").listed(7)
    Of.reference(.activity, \.activity, Phrase("Blir aktivitet", "Becomes activity"))
      .asked(.referenceHelp).filtered("aktivitet", "activity")
    Of.reference(.meeting, \.meeting, Phrase("Bordläggs till", "Tabled to"))
      .asked(.decisionMeetingHelp).filtered("möte", "meeting")
    Of.text(.reason, \.reason, Phrase("Skäl", "Reason"))
      .asked(.decisionReasonHelp).filtered("skäl", "reason").internal
    Of.text(.differingViews, \.differingViews, Phrase("Avvikande mening", "Differing view"))
      .asked(.differingViewsHelp).filtered("avvikande", "differing").personal
  }
}
