/// What is kept of a paper that lies elsewhere.
enum AttachmentFields {
  private typealias Of = FieldsOf<Attachment>

  static var all: [FieldDefinition] { paper + belonging }

  @FieldList private static var paper: [FieldDefinition] {
    Of.line(.title, \.title, Phrase("Bilaga", "Attachment"))
      .asked(.attachmentTitleHelp, required: true)
      .filtered("bilaga", "attachment", "rubrik", "title").searched.listed(1).own
    Of.line(.location, \.location, Phrase("Fil eller adress", "File or address"))
      .asked(.attachmentLocationHelp, required: true).filtered("fil", "file", "adress", "address")
      .searched.listed(2).internal
    Of.registryNumber(
      .registryNumber, \.registryNumber, Phrase("Diarienummer", "Registry number")
    )
    .headed(Phrase("Dnr", "Reg. no."))
    .asked(.registryNumberHelp).filtered("dnr", "registry").listed(3)
    Of.text(.note, \.note, Phrase("Notering", "Note"))
      .asked(.noteFieldHelp).filtered("notering", "note").internal.notes
    Of.code(.fingerprint, \.fingerprint, Phrase("Fingeravtryck", "Fingerprint")).internal
    Of.number(.size, \.size, Phrase("Byte", "Bytes")).filtered("byte", "bytes").internal
    Of.day(.takenDate, \.takenDate, Phrase("Avtryck taget", "Fingerprint taken"))
      .filtered("taget", "taken").listed(4).internal
  }

  @FieldList private static var belonging: [FieldDefinition] {
    Of.reference(.matter, \.matter, Phrase("Ärende", "Matter"))
      .asked(.referenceHelp).filtered("ärende", "matter").listed(5)
    Of.reference(.meeting, \.meeting, Phrase("Möte", "Meeting"))
      .asked(.referenceHelp).filtered("möte", "meeting").listed(6)
    Of.reference(.decision, \.decision, Phrase("Beslut", "Decision"))
      .asked(.referenceHelp).filtered("beslut", "decision")
    Of.reference(.plan, \.plan, Phrase("Plan", "Plan"))
      .asked(.referenceHelp).filtered("plan", "planen")
  }
}

/// What is kept of a part of something to follow up.
enum SubpointFields {
  private typealias Of = FieldsOf<Subpoint>

  @FieldList static var all: [FieldDefinition] {
    Of.line(.title, \.title, Phrase("Delpunkt", "Sub-point"))
      .asked(.followUpTitleHelp, required: true)
      .filtered("delpunkt", "subpoint", "rubrik", "title", "vad").searched.listed(2).own
    Of.reference(.followUp, \.followUp, Phrase("Åtgärd", "Follow-up"))
      .asked(.referenceHelp, required: true).filtered("åtgärd", "followup").searched.listed(1).own
    Of.reference(
      .responsibleParty, \.responsibleParty, Phrase("Ansvarig part", "Responsible party")
    )
    .headed(Phrase("Ansvarig", "Responsible"))
    .asked(.referenceHelp).filtered("ansvarig", "responsible").searched.listed(5)
    Of.name(.responsible, \.responsible, in: .parties, Phrase("Eller funktion", "Or office"))
      .headed(Phrase("Funktion", "Office"))
      .asked(.responsibleOfficeHelp).filtered("funktion", "office").searched.personal
    Of.choice(.side, \.side, Phrase("Sida", "Side"))
      .asked(.followUpSideHelp).filtered("sida", "side")
    Of.day(.due, \.due, Phrase("Klar senast", "Due"), .ahead)
      .headed(Phrase("Senast", "Due"))
      .asked(.dateHelp).filtered("senast", "due").listed(3)
    Of.day(.doneDate, \.doneDate, Phrase("Klar den", "Done on"))
      .headed(Phrase("Klar", "Done"))
      .asked(.dateHelp).filtered("klar", "done").listed(4)
    Of.text(.note, \.note, Phrase("Notering", "Note"))
      .asked(.noteFieldHelp).filtered("notering", "note").personal.notes
    Of.number(.number, \.number, Phrase("Nummer", "Number"))
      .headed(Phrase("Nr", "No.")).filtered("nr", "no").own
  }
}
