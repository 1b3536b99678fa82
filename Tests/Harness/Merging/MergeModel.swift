import Domain
import Store

/// What every reader of all transactions has to see, told without looking at any clock.
struct MergeModel {
  /// One value that somebody gave one party's name.
  private struct Naming {
    let transaction: Identifier<Transaction>
    let party: Identifier<Party>
    /// Nil for a removal.
    let name: String?
    let seen: Set<Identifier<Transaction>>
  }

  private var namings: [Naming] = []

  mutating func note(
    _ transaction: Transaction, _ party: Identifier<Party>, name: String?,
    seen: Set<Identifier<Transaction>>
  ) {
    namings.append(
      Naming(transaction: transaction.id, party: party, name: name, seen: seen))
  }

  /// Names that nobody who knew them replaced.
  private func heads(_ party: Identifier<Party>, removals: Bool) -> [Naming] {
    let all = namings.filter { $0.party == party && ($0.name == nil) == removals }
    return all.filter { head in !all.contains { $0.seen.contains(head.transaction) } }
  }

  func faults(in opened: OpenedBook) -> [String] {
    Set(namings.map(\.party)).sorted().flatMap { faults(of: $0, in: opened) }
  }

  private func faults(of party: Identifier<Party>, in opened: OpenedBook) -> [String] {
    let names = Set(heads(party, removals: false).compactMap(\.name))
    let removals = heads(party, removals: true)
    let known = removals.reduce(into: Set()) { $0.formUnion($1.seen) }
    let isUnseen = heads(party, removals: false).contains { !known.contains($0.transaction) }
    let shouldShow = removals.isEmpty || isUnseen
    guard let shown = opened.book.parties[party] else {
      return shouldShow ? ["\(party.raw.text) is hidden"] : []
    }
    var faults: [String] = []
    if !shouldShow { faults.append("\(party.raw.text) is removed and shown") }
    if !names.contains(shown.name) { faults.append("\(shown.name) was replaced and is shown") }
    let conflict = opened.conflicts.first { $0.entity == party.raw && $0.subject == .field("name") }
    let versions = Set((conflict?.versions ?? []).compactMap { $0.value?.textValue })
    if names.count > 1, versions != names { faults.append("\(names) is told as \(versions)") }
    if names.count == 1, conflict != nil { faults.append("a conflict of nothing is told") }
    let tells = opened.conflicts.contains { $0.entity == party.raw && $0.subject == .removal }
    if tells != (!removals.isEmpty && isUnseen) {
      faults.append("removal against change is told wrongly: \(tells)")
    }
    return faults
  }
}

extension Value {
  var textValue: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }
}
