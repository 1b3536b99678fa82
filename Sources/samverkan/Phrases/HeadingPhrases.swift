import App
import Domain

/// Headings of the lists, by the name of the field.
extension Phrase {
  static func heading(_ field: String) -> Phrase {
    switch field {
    case "name": Phrase("Namn", "Name")
    case "kind": Phrase("Slag", "Kind")
    case "side": Phrase("Sida", "Side")
    case "organisationNumber": Phrase("Org.nr", "Org. no.")
    case "category": Phrase("Kategori", "Category")
    case "party", "nominatingParty": Phrase("Part", "Party")
    case "status": Phrase("Läge", "Status")
    case "confirmedDate": Phrase("Sedan", "Since")
    case "period": Phrase("Period", "Period")
    case "label": Phrase("Kontakt", "Contact")
    case "email": Phrase("E-post", "E-mail")
    case "phone": Phrase("Telefon", "Telephone")
    case "partyAbbreviation": Phrase("Parti", "Party")
    case "person": Phrase("Person", "Person")
    case "body": Phrase("Organ", "Body")
    case "role": Phrase("Roll", "Role")
    case "nominatedBy": Phrase("Nominerad av", "Nominated by")
    case "from", "fromYear": Phrase("Från", "From")
    case "to", "toYear": Phrase("Till", "To")
    case "year": Phrase("År", "Year")
    case "nominee": Phrase("Nominerad", "Nominee")
    case "outcome": Phrase("Utfall", "Outcome")
    default: proceedings(field)
    }
  }

  private static func proceedings(_ field: String) -> Phrase {
    switch field {
    case "date": Phrase("Datum", "Date")
    case "start": Phrase("Tid", "Time")
    case "place": Phrase("Plats", "Place")
    case "theme": Phrase("Tema", "Theme")
    case "number": Phrase("Nr", "No.")
    case "title": Phrase("Rubrik", "Title")
    case "receivedDate": Phrase("Inkom", "Received")
    case "reporter": Phrase("Anmäld av", "Reported by")
    case "meeting": Phrase("Möte", "Meeting")
    case "heading": Phrase("Punkt", "Point")
    case "matter": Phrase("Ärende", "Matter")
    case "reference": Phrase("Paragraf", "Paragraph")
    case "text": Phrase("Beslut", "Decision")
    case "version": Phrase("Version", "Version")
    case "adoptedDate": Phrase("Antagen", "Adopted")
    case "due": Phrase("Senast", "Due")
    case "responsible", "responsibleParty": Phrase("Ansvarig", "Responsible")
    case "commitment": Phrase("Åtagande", "Commitment")
    case "civil": Phrase("Civilsamhället", "Civil society")
    case "municipal": Phrase("Kommunen", "Municipality")
    case "joint": Phrase("Gemensamt", "Joint")
    case "tickedDate": Phrase("Avstämt", "Ticked off")
    case "purpose": Phrase("Uppdrag", "Purpose")
    case "key": Phrase("Inställning", "Setting")
    case "source": Phrase("Källa", "Source")
    default: Phrase(verbatim: field)
    }
  }
}
