package import Domain

/// A place as somebody wants to see it again: its list, group, order and filter.
///
/// Kept as one text such as `list=parties;group=affiliated;order=-since;filter=typ:nämnd`; the
/// filter stands last and takes the rest. Parts that are not known are passed over.
package struct SavedView: Hashable, Sendable {
  package var list: String
  package var group: String?
  package var order: ListOrder?
  package var filter = ""

  package var text: String {
    let order = order.map { ($0.isDescending ? "-" : "") + $0.column }
    let parts = [("list", list), ("group", group), ("order", order), ("filter", filter)]
    return parts.compactMap { name, value in value.map { "\(name)=\($0)" } }
      .joined(separator: ";")
  }

  /// Nil when no list is named.
  package init?(text: String) {
    var rest = text[...]
    var parts: [String: String] = [:]
    while let sign = rest.firstIndex(of: "=") {
      let name = String(rest[..<sign])
      let value = rest[rest.index(after: sign)...]
      let end = name == "filter" ? nil : value.firstIndex(of: ";")
      parts[name] = String(value[..<(end ?? value.endIndex)])
      rest = end.map { value[value.index(after: $0)...] } ?? ""
    }
    guard let list = parts["list"] else { return nil }
    self.list = list
    group = parts["group"]
    filter = parts["filter"] ?? ""
    order = parts["order"].map {
      ListOrder(column: String($0.drop { $0 == "-" }), isDescending: $0.hasPrefix("-"))
    }
  }

  init(list: String, group: String?, order: ListOrder?, filter: String) {
    self.list = list
    self.group = group
    self.order = order
    self.filter = filter
  }
}

extension Book {
  /// The saved views in Swedish order of their names.
  package var savedViews: [Setting] {
    settings.all.filter { $0.key == .savedView && $0.name != nil }
      .map { (SwedishOrder($0.name ?? ""), $0) }
      .sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1)
  }

  /// By its name, whatever its case and marks.
  package func savedView(named name: String) -> Setting? {
    savedViews.first { $0.name == name } ?? savedViews.first { $0.name?.folded == name.folded }
  }
}

extension SavedView {
  /// The kind of record its list holds; nil for lists of several kinds.
  package var kind: Kind? {
    switch list {
    case "parties": .parties
    case "plan": .activities
    case "agenda.points": .treatments
    case "agenda.matters": .matters
    case "agenda.meetings": .meetings
    case "followups": .followups
    default: Kind.listedAlone.first { $0.recordsList == list }
    }
  }
}
