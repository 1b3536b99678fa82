/// What is kept of something to follow up.
enum FollowUpFields {
  private typealias Of = FieldsOf<FollowUp>

  static var all: [FieldDefinition] { action + origin + tick }

  @FieldList private static var action: [FieldDefinition] {
    Of.line(.title, \.title, Phrase("Vad ska göras", "What is to be done"))
      .headed(Phrase("Vad", "What"))
      .asked(.followUpTitleHelp, required: true).filtered("vad", "what", "rubrik", "title")
      .searched.listed(2).own
    Of.reference(
      .responsibleParty, \.responsibleParty, Phrase("Ansvarig part", "Responsible party")
    )
    .headed(Phrase("Ansvarig", "Responsible"))
    .asked(.referenceHelp).filtered("ansvarigpart", "responsibleparty")
    .searched.listed(5)
    Of.name(.responsible, \.responsible, in: .parties, Phrase("Eller funktion", "Or office"))
      .headed(Phrase("Funktion", "Office"))
      .asked(.responsibleOfficeHelp).filtered("funktion", "office").searched.listed(6).personal
    Of.day(.due, \.due, Phrase("Klar senast", "Due"), .ahead)
      .headed(Phrase("Senast", "Due"))
      .asked(.dateHelp).filtered("senast", "due", "förfaller").listed(4)
    Of.choice(.status, \.status, Phrase("Läge", "Status"))
      .asked(.choiceHelp, required: true).filtered("läge", "status").searched.listed(3)
    Of.line(.endReason, \.endReason, Phrase("Varför struken", "Why dropped"))
      .asked(.droppedReasonHelp).filtered("skäl", "reason").internal
    Of.choice(.side, \.side, Phrase("Sida", "Side"))
      .asked(.followUpSideHelp).filtered("sida", "side")
  }

  @FieldList private static var origin: [FieldDefinition] {
    Of.reference(.originMeeting, \.originMeeting, Phrase("Från möte", "From meeting"))
      .asked(.referenceHelp).filtered("möte", "meeting")
    Of.reference(.activity, \.activity, Phrase("Aktivitet", "Activity"))
      .asked(.referenceHelp).filtered("aktivitet", "activity")
    Of.reference(.matter, \.matter, Phrase("Ärende", "Matter"))
      .asked(.referenceHelp).filtered("ärende", "matter")
    Of.choice(.commitment, \.commitment, Phrase("Åtagande", "Commitment"))
      .asked(.choiceHelp).filtered("åtagande", "commitment")
    Of.choice(.principle, \.principle, Phrase("Princip", "Principle"))
      .asked(.choiceHelp).filtered("princip", "principle")
    Of.text(.note, \.note, Phrase("Notering", "Note"))
      .asked(.noteFieldHelp).filtered("notering", "note").personal.notes
    Of.number(.number, \.number, Phrase("Nummer", "Number"))
      .headed(Phrase("Nr", "No.")).filtered("nr", "no").listed(1).own
    Of.reference(.originTreatment, \.originTreatment, Phrase("Från punkt", "From item"))
      .filtered("punkt", "item")
    Of.reference(.originDecision, \.originDecision, Phrase("Från beslut", "From decision"))
      .filtered("beslut", "decision")
  }

  @FieldList private static var tick: [FieldDefinition] {
    Of.day(.tickedDate, \.tickedDate, Phrase("Avbockad den", "Ticked off on"))
      .headed(Phrase("Avbockad", "Ticked off")).filtered("avbockad", "ticked")
    Of.time(.tickedTime, \.tickedTime, Phrase("Klockslag", "Time of day")).internal
    Of.line(.tickedBy, \.tickedBy, Phrase("Avbockad av", "Ticked off by"))
      .filtered("avbockare", "ticker").personal
    Of.reference(.tickedAtMeeting, \.tickedAtMeeting, Phrase("Avbockad vid", "Ticked off during"))
      .filtered("avbockadvid", "tickedat")
  }
}
