import Domain

/// Words of searching and ordering.
extension Phrase {
  static let nextPart = Phrase("Nästa del av vyn", "Next part of the place")
  static let previousPart = Phrase("Förra delen av vyn", "Previous part of the place")
  static let nextPartHelp = Phrase(
    "Från listan till allt om raden, på en dagordning också till kön",
    "From the list to all about the row, on an agenda to the queue, too")
  static let copyAsText = Phrase("Kopiera som text", "Copy as text")
  static let copyAsTextHelp = Phrase(
    "Raderna som visas, som rena meningar att markera och kopiera",
    "The rows shown, as plain sentences to mark and copy")
  static let searchEverywhere = Phrase("Sök i allt", "Search everything")
  static let searchEverywhereHelp = Phrase(
    "Sök bland alla parter, ärenden, aktiviteter, åtgärder och möten",
    "Search among all parties, matters, activities, follow-ups and meetings")

  static let columns = Phrase("Kolumner …", "Columns …")
  static let columnsHelp = Phrase(
    "Vilka kolumner listan visar, tills programmet avslutas",
    "Which columns the list shows, until the program is left")
  static let showOrHide = Phrase("Visa eller dölj", "Show or hide")
  static let orderBy = Phrase("Sortera efter", "Sort by")
  static let order = Phrase("Sortera", "Sort")
  static let orderHelp = Phrase(
    "Sortera listan efter en kolumn; samma igen vänder", "Sort by a column; again turns it round")
  static let usualOrder = Phrase("Vanlig ordning", "Usual order")
  static let ascending = Phrase("stigande", "ascending")
  static let descending = Phrase("fallande", "descending")
  static let ascendingSign = Phrase(verbatim: " ▲")
  static let descendingSign = Phrase(verbatim: " ▼")
  static let orderedAsUsual = Phrase(
    "Listan står i vanlig ordning.", "The list is in its usual order.")
  static func orderedBy(_ head: Phrase, _ direction: Phrase) -> Phrase {
    Phrase(
      "Sorterat efter \(head.sv), \(direction.sv). o och Enter vänder.",
      "Sorted by \(head.en), \(direction.en). o and Enter turn it round.")
  }

  /// What a filter of days often asks for.
  static func timeCandidates(_ today: Day) -> [Phrase] {
    let year = "\(today.year)"
    return [
      Phrase("idag", "today"), Phrase(verbatim: "<7d"), Phrase(verbatim: "<30d"),
      Phrase(verbatim: ">30d"), Phrase("v\(today.week)", "w\(today.week)"),
      Phrase(verbatim: String(today.text.prefix(7))), Phrase(verbatim: year),
      Phrase(verbatim: "\(year)..\(today.year + 1)"),
    ]
  }
}

/// Words for taking out what a list shows.
extension Phrase {
  static let exportList = Phrase("Exportera det som visas", "Export what is shown")
  static let exportListTitleHelp = Phrase(
    "Listan under filtret som CSV-fil", "The list under its filter as a CSV file")
  static let exportListHelp = Phrase(
    "En ny CSV-fil. Ingen skrivs över.", "A new CSV file; none is replaced.")
  static let exportAll = Phrase("Exportera allt (JSON) …", "Export everything (JSON) …")
  static let exportAllHelp = Phrase(
    "Hela pärmen, även personuppgifter, i en fil som andra program läser",
    "The whole book, personal data too, in a file that other programs read")
  static let exportAllFileHelp = Phrase(
    "Personuppgifter är med.", "Personal data is in it.")
  static func exportedBook(_ file: String) -> Phrase {
    Phrase("Hela pärmen skrevs till \(file).", "The whole book was written to \(file).")
  }
  static let nothingToExport = Phrase("Listan är tom.", "The list is empty.")
  static func exportedRows(_ rows: Int, _ file: String) -> Phrase {
    Phrase(
      "\(rows) \(rows == 1 ? "rad" : "rader") skrevs till \(file).",
      "\(rows) \(rows == 1 ? "row was" : "rows were") written to \(file).")
  }
  static func fileExists(_ file: String) -> Phrase {
    Phrase(
      "\(file) finns redan och skrivs inte över. Välj ett annat namn.",
      "\(file) is there already and stays. Choose another name.")
  }
}
