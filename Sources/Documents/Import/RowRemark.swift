package import Domain

/// Something to tell about one cell of one row.
package struct RowRemark: Equatable, Sendable {
  /// As a spreadsheet counts.
  package let row: Int
  /// Nil when it is about the whole row.
  package let column: PartyColumn?
  /// What stood in the cell; empty for a personal number, which is not repeated.
  package let text: String
  package let reason: Reason

  /// Why; the words for people are the caller's.
  package enum Reason: Equatable, Sendable {
    case missing
    /// What no way into the book would take.
    case problem(ProblemReason)
    case tooManyCells
    case organisationNumber(OrganisationNumberFault)
    /// A spreadsheet has put zeros in the place of the last digits.
    case rounded
    /// A number for value added tax; the organisation number in it.
    case vatNumber(String)
    /// What a spreadsheet writes where it could not calculate.
    case spreadsheetError
    case notADate
    case notAnAddress
    case unknownWord
    /// A way in that the agreement does not name.
    case otherChannel
    /// A party that is neither in the file nor in the book.
    case unknownParty
    /// A party of which there are several.
    case severalParties(count: Int)
    /// Several parties of the book have this name and the row does not say which.
    case ambiguous(count: Int)
    /// Name and number stand in an earlier row too; both are one party.
    case repeats(row: Int)
    /// The number stands in an earlier row under another name; both are taken in.
    case sharesNumber(row: Int)
    /// A party with something in common, of an earlier row or of the book.
    case perhapsSame(String, row: Int?, because: Duplicate.Reason)
    /// The book has the number under another name; only an update renames it.
    case otherName(String)
    /// The book says something else and keeps it.
    case kept(String)
    /// The day is not within the agreement the party is entered under.
    case outsidePeriod
  }
}

extension RowRemark.Reason {
  /// Whether the cell is not taken in, where the row is.
  package var costsCell: Bool {
    switch self {
    case .problem, .organisationNumber, .rounded, .spreadsheetError, .notADate, .notAnAddress,
      .unknownWord, .unknownParty, .severalParties:
      true
    case .missing, .tooManyCells, .vatNumber, .otherChannel, .ambiguous, .repeats, .sharesNumber,
      .perhapsSame, .otherName, .kept, .outsidePeriod:
      false
    }
  }

  /// Whether somebody has to say if two parties are one.
  package var asksWhetherSame: Bool {
    switch self {
    case .perhapsSame, .sharesNumber, .otherName: true
    default: false
    }
  }

  /// Its name in what programs read, and what makes two remarks of one kind.
  package var name: String {
    switch self {
    case .missing: "missing"
    case .problem: "problem"
    case .tooManyCells: "tooManyCells"
    case .organisationNumber(let fault): "organisationNumber.\(fault)"
    case .rounded: "rounded"
    case .vatNumber: "vatNumber"
    case .spreadsheetError: "spreadsheetError"
    case .notADate: "notADate"
    case .notAnAddress: "notAnAddress"
    case .unknownWord: "unknownWord"
    case .otherChannel: "otherChannel"
    case .unknownParty: "unknownParty"
    case .severalParties: "severalParties"
    case .ambiguous: "ambiguous"
    case .repeats: "repeats"
    case .sharesNumber: "sharesNumber"
    case .perhapsSame: "perhapsSame"
    case .otherName: "otherName"
    case .kept: "kept"
    case .outsidePeriod: "outsidePeriod"
    }
  }
}

/// Remarks of one kind about one column, told as one.
package struct RemarkGroup: Equatable, Sendable {
  /// What is told in full.
  package let first: RowRemark
  /// Whether the rows are left out for it.
  package let isFault: Bool
  /// The rows that the same is to be told of.
  package internal(set) var others: [Int] = []
}

extension PartyImportPreview {
  /// What is to be told, in the order of the file's rows: what is told of more than a few rows is
  /// told once, with the rows.
  package var groups: [RemarkGroup] {
    var groups: [RemarkGroup] = []
    var places: [String: [Int]] = [:]
    for (remark, isFault) in told {
      let key = "\(isFault) \(remark.column?.rawValue ?? "") \(remark.reason.name)"
      if let place = places[key]?.last, (places[key]?.count ?? 0) == Self.toldApart {
        groups[place].others.append(remark.row)
      } else {
        places[key, default: []].append(groups.count)
        groups.append(RemarkGroup(first: remark, isFault: isFault))
      }
    }
    return groups
  }

  /// How many remarks of one kind are told one by one before the rest is counted.
  private static let toldApart = 3
}
