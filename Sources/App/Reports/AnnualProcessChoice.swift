import Domain
import Terminal

/// The extract for the annual process of one body in one year of the plan shown.
extension Model {
  mutating func chooseAnnualProcess() {
    guard let plan = shownPlan else { return }
    let years = max(1, plan.fromYear)...max(1, plan.fromYear, min(plan.toYear, plan.fromYear + 9))
    let items = years.flatMap { year -> [Picker.Item] in
      let lines = index.planning(in: year)
      let bodies = Set(lines.compactMap(\.body)).compactMap { book.parties.everKnown($0) }
        .map { (SwedishOrder($0.name), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
      return ([nil] + bodies.map(Optional.some)).map { body in
        let own = lines.filter { body == nil || $0.body == body?.id }
        return Picker.Item(
          title: "\(year) " + (body?.name ?? Phrase.allBodies[language]),
          extra: Phrase.share(own.count(where: \.isHeld), own.count)[language],
          value: .list([.integer(Int64(year))] + (body.map { [$0.id.value] } ?? [])))
      }
    }
    overlays.append(.picker(Picker(.annualProcess, title: .annualProcessOf, items: items)))
  }
}

extension World {
  func makeAnnualProcess(_ value: Value) -> [Effect] {
    guard case .list(let parts) = value, case .integer(let year) = parts.first else { return [] }
    var request = ReportRequest(.annualProcess, year: Int(year))
    request.subject = parts.dropFirst().first.flatMap { Identifier<Party>(value: $0) }?.reference
    return [.makeReport(request, language)]
  }
}
