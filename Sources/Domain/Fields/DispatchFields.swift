/// What is kept of something that was sent.
enum DispatchFields {
  private typealias Of = FieldsOf<Dispatch>

  @FieldList static var all: [FieldDefinition] {
    Of.choice(.content, \.content, Phrase("Vad", "What"))
      .asked(.choiceHelp, required: true).filtered("vad", "what", "innehåll", "content").searched
      .listed(2).internal
    Of.reference(.party, \.party, Phrase("Till part", "To party"))
      .asked(.decisionPartyHelp).filtered("till", "to", "part", "party").searched.listed(3).internal
    Of.line(.recipient, \.recipient, Phrase("Eller annan", "Or another"))
      .asked(.decisionBodyHelp).filtered("mottagare", "recipient").searched.listed(7).personal
    Of.choice(.channel, \.channel, Phrase("Kanal", "Channel"))
      .asked(.choiceHelp, required: true).filtered("kanal", "channel").searched.listed(4).internal
    Of.day(.date, \.date, Phrase("Dag", "Day"))
      .asked(.dateHelp, required: true).filtered("dag", "day", "datum", "date").listed(1).internal
    Of.reference(.matter, \.matter, Phrase("Ärende", "Matter"))
      .asked(.referenceHelp).filtered("ärende", "matter").searched.listed(5).internal
    Of.reference(.meeting, \.meeting, Phrase("Möte", "Meeting"))
      .asked(.referenceHelp).filtered("möte", "meeting").listed(6).internal
    Of.text(.note, \.note, Phrase("Notering", "Note"))
      .asked(.noteFieldHelp).filtered("notering", "note").internal.notes
    Of.line(.sentBy, \.sentBy, Phrase("Noterat av", "Noted by"))
      .filtered("av", "by").personal
  }
}
