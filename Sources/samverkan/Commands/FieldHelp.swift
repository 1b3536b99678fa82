import Documents
import Domain
import Terminal

extension Kind {
  /// The fields as `add` and `set` take them; those with closed values on lines of their own.
  func fieldHelp(width: Int) -> String {
    let fields = type.fieldNames.filter { $0 != "id" }
    let open = fields.filter { choices($0).isEmpty }.map(withForm)
    let closed = fields.filter { !choices($0).isEmpty }.map { field in
      "\(field)=\(references[field] == nil ? "" : "ID:")" + choices(field).joined(separator: " | ")
    }
    let room = max(20, width - 6)
    let lines =
      indented(open.joined(separator: " "), by: "    ", in: room)
      + closed.flatMap { indented($0, by: "      ", in: room) }
    return "  \(rawValue)\n" + lines.joined()
  }

  /// With what stands in each of its entries, where it has entries.
  private func withForm(_ field: String) -> String {
    guard case .entries(_, let other) = self.field(field)?.shape else { return field }
    return field + "=ID:" + (other == nil ? "15.30" : "ID")
  }

  private func choices(_ field: String) -> [String] {
    func names<T: Token & Phrased>(_ type: T.Type) -> [String] { T.allCases.map(\.rawValue) }
    return self.field(field)?.shape.tokens.map { names($0) } ?? []
  }
}

/// - Parameter indent: what stands before all lines but the first.
private func indented(_ text: String, by indent: String, in width: Int) -> [String] {
  wrapped(text, to: width).enumerated().map { index, line in
    (index == 0 ? "    " : indent) + line + "\n"
  }
}
