package import Documents
package import Domain

/// What is said about a register that is taken in: how many, how it was read, what was left.
extension Phrase {
  package static func imported(_ preview: PartyImportPreview, isTrial: Bool) -> Phrase {
    let faults = Set(preview.faults.map(\.row)).count
    let rows =
      faults == 1 ? Phrase("felaktig rad", "faulty row") : Phrase("felaktiga rader", "faulty rows")
    let counts = Phrase(
      "\(preview.created.count) nya, \(preview.changed.count) ändrade,"
        + " \(preview.unchanged.count) oförändrade, \(faults) \(rows.sv)",
      "\(preview.created.count) new, \(preview.changed.count) changed,"
        + " \(preview.unchanged.count) unchanged, \(faults) \(rows.en)")
    return counts + notTakenIn(preview)
      + (isTrial
        ? Phrase("; inget är sparat.", "; nothing is saved.") : Phrase(verbatim: "."))
  }

  /// Of each sort of row that brought nothing or that was not decided; nothing where there is none.
  static func notTakenIn(_ preview: PartyImportPreview, faulty: Bool = false) -> Phrase {
    let rows = preview.rows
    let sorts: [RowOutcome] = [.perhaps, .differs, .repeated, .leftOut] + (faulty ? [.faulty] : [])
    return sorts.reduce(.empty) { said, outcome in
      let count = rows.count { $0.outcome == outcome }
      return count == 0 ? said : said + Phrase(verbatim: ", ") + importCount(count, outcome)
    }
  }

  /// What was assumed of the file, where that is not what every program writes.
  package static func assumptions(_ preview: PartyImportPreview) -> [Phrase] {
    [
      reading(preview.reading), passed(preview.passed), byContent(preview),
      preview.unplacedColumns.isEmpty ? nil : unplacedColumns(preview.unplacedColumns),
    ].compactMap(\.self)
  }

  private static func unplacedColumns(_ columns: [String]) -> Phrase {
    let list = columns.joined(separator: ", ")
    return Phrase(
      "Kolumner utan plats tas inte in: \(list).",
      "Columns without a place are not taken in: \(list).")
  }

  private static func byContent(_ preview: PartyImportPreview) -> Phrase? {
    let columns = preview.columnsByContent.sorted { $0.rawValue < $1.rawValue }
    guard !columns.isEmpty else { return nil }
    let list = { (language: Language) in
      columns.map { column in
        "\((preview.headings[column] ?? "").quoted) → \(column.label[language])"
      }.joined(separator: ", ")
    }
    return Phrase(
      "Kolumner som förstods av innehållet: \(list(.swedish)).",
      "Columns understood by what stands in them: \(list(.english)).")
  }

  // MARK: Encodings

  /// Nil for UTF-8 throughout.
  private static func reading(_ reading: TextReading) -> Phrase? {
    let name = reading.encoding.title
    if let other = reading.mixedWith {
      return Phrase(
        "Teckenkodningen är blandad: \(name) och \(other.title).",
        "The character encoding is mixed: \(name) and \(other.title).") + close(reading)
    }
    if reading.repaired > 0 {
      return Phrase(
        "Bokstäver som kodats två gånger har rättats på \(reading.repaired) ställen.",
        "Letters that were encoded twice were put right in \(reading.repaired) places.")
    }
    guard reading.encoding != .utf8 else { return nil }
    return Phrase(
      "Teckenkodningen lästes som \(name).", "The character encoding was read as \(name).")
      + close(reading)
  }

  private static func close(_ reading: TextReading) -> Phrase {
    guard let rival = reading.rival else { return .empty }
    return Phrase(
      " Det kan också vara \(rival.title): se efter att å, ä och ö står rätt.",
      " It may also be \(rival.title): see that å, ä and ö are right.")
  }

  // MARK: Rows that are no parties

  private static func passed(_ rows: [PassedRow]) -> Phrase? {
    guard !rows.isEmpty else { return nil }
    let kinds = PassedRow.Kind.allCases.compactMap { kind -> Phrase? in
      let numbers = rows.filter { $0.kind == kind }.map(\.row)
      guard !numbers.isEmpty else { return nil }
      return kind.phrase(numbers.count) + Phrase(verbatim: " (") + rowList(numbers)
        + Phrase(verbatim: ")")
    }
    let list = { (language: Language) in kinds.map { $0[language] }.joined(separator: ", ") }
    return Phrase(
      "Hoppades över: \(list(.swedish)).", "Passed over: \(list(.english)).")
  }

  /// The first rows, and how many more.
  package static func rowList(_ rows: [Int]) -> Phrase {
    let shown = rows.prefix(5).map { "\($0)" }.joined(separator: ", ")
    let rest = rows.count - 5
    let word = rows.count == 1 ? Phrase("rad", "row") : Phrase("rad", "rows")
    return word + Phrase(verbatim: " " + shown)
      + (rest > 0 ? Phrase(" och \(rest) till", " and \(rest) more") : .empty)
  }
}

extension PassedRow.Kind {
  fileprivate func phrase(_ count: Int) -> Phrase {
    switch self {
    case .above:
      count == 1
        ? Phrase("raden ovanför rubriken", "the row above the header")
        : Phrase("raderna ovanför rubriken", "the rows above the header")
    case .comment: Phrase("kommentarer", "comments")
    case .footer: Phrase("slutrader", "closing rows")
    case .header: Phrase("rubriken en gång till", "the header once more")
    }
  }
}

extension TextEncoding {
  /// What programs call it that write it.
  package var title: String {
    switch self {
    case .auto: "auto"
    case .utf8: "UTF-8"
    case .utf16: "UTF-16"
    case .windows1252: "Windows-1252"
    case .macRoman: "Mac Roman"
    case .dos850: "DOS 850"
    }
  }
}
