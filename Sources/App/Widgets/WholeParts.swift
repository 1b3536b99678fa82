import Domain
import Terminal

/// As many whole parts of a row of facts as fit from its start; only the first is ever cut.
///
/// Parts end at a comma, a full stop, a sign between facts or several blanks.
func wholeParts(_ text: String, to width: Int, ellipsis: String = "…") -> String {
  guard columns(of: text) > width else { return text }
  var best: String?
  var part = ""
  var rest = text[...]
  while let sign = rest.first {
    if isEnd(of: part, before: rest), columns(of: part.trimmed) <= width { best = part.trimmed }
    part.append(sign)
    rest.removeFirst()
  }
  return best ?? fitted(text, to: width, ellipsis: ellipsis)
}

private func isEnd(of part: String, before rest: Substring) -> Bool {
  guard part.contains(where: { $0 != " " }) else { return false }
  if rest.hasPrefix(", ") || rest.hasPrefix("  ") { return true }
  if rest.hasPrefix(" › ") || rest.hasPrefix(" · ") { return true }
  return rest.first == " " && part.hasSuffix(".")
}
