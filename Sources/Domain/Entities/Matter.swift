/// Something reported to the council: an issue, an obstacle or a good example.
package struct Matter: Codable, Equatable, Sendable, Identifiable {
  package let id: Identifier<Matter>
  /// Year and running number of that year, such as 2025-07.
  package var number: String
  package var kind: MatterKind
  package var title: String
  package var details: String?
  package var reporter: Identifier<Party>?
  /// Who reported the same thing, each of whom is answered.
  package var otherReporters: Set<Identifier<Party>> = []
  package var receivedDate: Day
  package var registryNumber: RegistryNumber?
  package var principles: Set<Principle> = []
  package var commitments: Set<Commitment> = []
  package var concernsParty: Identifier<Party>?
  package var status: MatterStatus = .received
  /// 1 is most urgent.
  package var priority: Int?
  /// The activity it became or is about.
  package var activity: Identifier<Activity>?
  /// When the reporter was told what came of it (R13).
  package var feedbackDate: Day?
  package var closedDate: Day?

  /// Sets what is required; everything else starts empty.
  package init(
    id: Identifier<Matter>, number: String, kind: MatterKind, title: String, receivedDate: Day
  ) {
    self.id = id
    self.number = number
    self.kind = kind
    self.title = title
    self.receivedDate = receivedDate
  }

  package enum CodingKeys: String, CodingKey, CaseIterable {
    case id = "id"
    case number = "number"
    case kind = "kind"
    case title = "title"
    case details = "details"
    case reporter = "reporter"
    case otherReporters = "otherReporters"
    case receivedDate = "receivedDate"
    case registryNumber = "registryNumber"
    case principles = "principles"
    case commitments = "commitments"
    case concernsParty = "concernsParty"
    case status = "status"
    case priority = "priority"
    case activity = "activity"
    case feedbackDate = "feedbackDate"
    case closedDate = "closedDate"
  }
}

/// The two kinds of the agreement and the good example that balances them.
package enum MatterKind: String, Token {
  case issue
  case obstacle
  case goodExample
}

/// The life of a matter; the last three stand beside it.
package enum MatterStatus: String, Token {
  case received
  case prepared
  case onAgenda
  case handled
  case fedBack
  case closed
  case referred
  case dormant
  case withdrawn
}
